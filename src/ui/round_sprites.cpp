#include "ui/round_sprites.h"

#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <optional>

namespace parallax {
namespace {

constexpr float kLargestDistance_px = 24;
constexpr int kLargestSide_px = 192;
// Together they may fill an eighth of the atlas.
constexpr std::size_t kMostSprites = 1024, kMostPixels = std::size_t{1} << 20;
constexpr int kSteps = 4;  // places of a core within a pixel, in either direction

// In device pixels.
struct Round {
    int inner_8, outer_8;  // eighths
    int core_width, core_height;
    int x_4, y_4;  // quarters past a whole pixel

    std::uint64_t key() const {
        std::uint64_t key = 0;
        for (const int part : {inner_8 + 1, outer_8, core_width, core_height, x_4, y_4})
            key = key << 10 | static_cast<std::uint64_t>(part);
        return key;
    }
    int reach() const { return static_cast<int>(std::ceil(static_cast<float>(outer_8) / 8)) + 1; }
    int width() const { return 2 * reach() + 1 + core_width; }
    int height() const { return 2 * reach() + 1 + core_height; }
    // The share of a pixel that is covered, from how far its middle lies from the edges.
    float cover(int column, int row) const {
        const auto away = [this](int at, int quarters, int core) {
            const float from =
                static_cast<float>(at - reach()) + 0.5f - static_cast<float>(quarters) / kSteps;
            return from < 0 ? -from : std::max(0.f, from - static_cast<float>(core));
        };
        const float distance =
            std::hypot(away(column, x_4, core_width), away(row, y_4, core_height));
        const auto within = [distance](int eighths) {
            return std::clamp(static_cast<float>(eighths) / 8 - distance + 0.5f, 0.f, 1.f);
        };
        return within(outer_8) - (inner_8 < 0 ? 0.f : within(inner_8));
    }
};

void paint(const ImFontAtlas& atlas, const ImFontAtlasRect& place, const Round& round) {
    ImTextureData& texture = *atlas.TexData;
    for (int row = 0; row < round.height(); ++row)
        for (int column = 0; column < round.width(); ++column) {
            auto* pixel =
                static_cast<std::uint8_t*>(texture.GetPixelsAt(place.x + column, place.y + row));
            std::fill_n(pixel, texture.BytesPerPixel, std::uint8_t{255});
            pixel[texture.BytesPerPixel - 1] =
                static_cast<std::uint8_t>(std::lround(round.cover(column, row) * 255));
        }
}

// Device pixels to a CSS pixel; none where they are not square.
std::optional<float> density() {
    const ImVec2 scale = ImGui::GetIO().DisplayFramebufferScale;
    return scale.x > 0 && scale.x == scale.y ? std::optional(scale.x) : std::nullopt;
}

}  // namespace

bool RoundSprites::draw(ImDrawList& list, Rect core, float inner, float outer, Colour colour) {
    const std::optional<float> d = density();
    if (!d || outer * *d > kLargestDistance_px) return false;
    const auto times = [&](float px, int parts) {
        return static_cast<int>(std::lround(px * *d * static_cast<float>(parts)));
    };
    const auto whole = [](int at) { return (at - ((at % kSteps + kSteps) % kSteps)) / kSteps; };
    const int x = times(core.x, kSteps), y = times(core.y, kSteps);
    const Round round{.inner_8 = inner < 0 ? -1 : times(inner, 8),
                      .outer_8 = times(outer, 8),
                      .core_width = times(core.w, 1),
                      .core_height = times(core.h, 1),
                      .x_4 = x - whole(x) * kSteps,
                      .y_4 = y - whole(y) * kSteps};
    if (std::max(round.width(), round.height()) > kLargestSide_px) return false;

    ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
    ImFontAtlasRect place;
    const auto known = sprites_.find(round.key());
    if (known == sprites_.end()) {
        const auto pixels = static_cast<std::size_t>(round.width() * round.height());
        if (sprites_.size() >= kMostSprites || pixels_ + pixels > kMostPixels) return false;
        const ImFontAtlasRectId id = atlas.AddCustomRect(round.width(), round.height(), &place);
        if (id == ImFontAtlasRectId_Invalid) return false;
        paint(atlas, place, round);
        sprites_.emplace(round.key(), id);
        pixels_ += pixels;
    } else if (!atlas.GetCustomRect(known->second, &place)) {
        sprites_.erase(known);
        return false;
    }
    const ImVec2 corner{static_cast<float>(whole(x) - round.reach()) / *d,
                        static_cast<float>(whole(y) - round.reach()) / *d};
    const ImVec2 end{corner.x + static_cast<float>(round.width()) / *d,
                     corner.y + static_cast<float>(round.height()) / *d};
    list.PrimReserve(6, 4);
    list.PrimRectUV(corner, end, place.uv0, place.uv1,
                    IM_COL32(colour.r, colour.g, colour.b, colour.a));
    return true;
}

bool RoundSprites::draw_box(ImDrawList& list, Rect box, float radius, Colour colour, float width) {
    const std::optional<float> d = density();
    if (!d) return false;
    const float round = std::round(radius * *d * 2) / (*d * 2);
    if (width >= round || 2 * round > std::min(box.w, box.h)) return false;
    return draw(list, box.inset(round, round), width > 0 ? round - width : -1, round, colour);
}

}  // namespace parallax

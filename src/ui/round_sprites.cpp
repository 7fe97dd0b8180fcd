#include "ui/round_sprites.h"

#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <optional>

namespace parallax {
namespace {

constexpr float kLargest_px = 24;
constexpr std::size_t kMostSprites = 1024;
constexpr int kSteps = 4;  // places of a centre within a pixel, in either direction

// In device pixels.
struct Round {
    int inner_8, outer_8;  // eighths
    int x_4, y_4;          // quarters past a whole pixel

    std::uint32_t key() const {
        return static_cast<std::uint32_t>(inner_8 + 8) << 20 |
               static_cast<std::uint32_t>(outer_8) << 8 |
               static_cast<std::uint32_t>(x_4 * kSteps + y_4);
    }
    int reach() const { return static_cast<int>(std::ceil(static_cast<float>(outer_8) / 8)) + 1; }
    int side() const { return 2 * reach() + 1; }
    // The share of a pixel that is covered, from how far its middle lies from the edge.
    float cover(int column, int row) const {
        const auto away = [this](int at, int quarters) {
            return static_cast<float>(at - reach()) + 0.5f - static_cast<float>(quarters) / kSteps;
        };
        const float distance = std::hypot(away(column, x_4), away(row, y_4));
        const auto within = [distance](int eighths) {
            return std::clamp(static_cast<float>(eighths) / 8 - distance + 0.5f, 0.f, 1.f);
        };
        return within(outer_8) - (inner_8 < 0 ? 0.f : within(inner_8));
    }
};

void paint(const ImFontAtlas& atlas, const ImFontAtlasRect& place, const Round& round) {
    ImTextureData& texture = *atlas.TexData;
    for (int row = 0; row < round.side(); ++row)
        for (int column = 0; column < round.side(); ++column) {
            auto* pixel =
                static_cast<std::uint8_t*>(texture.GetPixelsAt(place.x + column, place.y + row));
            std::fill_n(pixel, texture.BytesPerPixel, std::uint8_t{255});
            pixel[texture.BytesPerPixel - 1] =
                static_cast<std::uint8_t>(std::lround(round.cover(column, row) * 255));
        }
}

}  // namespace

bool RoundSprites::draw(ImDrawList& list, Point centre, float inner, float outer, Colour colour) {
    const ImVec2 density = ImGui::GetIO().DisplayFramebufferScale;
    if (density.x <= 0 || density.x != density.y || outer * density.x > kLargest_px) return false;
    const auto eighths = [&](float px) {
        return static_cast<int>(std::lround(px * density.x * 8));
    };
    const auto quarters = [&](float px) {
        return static_cast<int>(std::lround(px * density.x * kSteps));
    };
    const auto whole = [](int at) { return (at - ((at % kSteps + kSteps) % kSteps)) / kSteps; };
    const int x = quarters(centre.x), y = quarters(centre.y);
    const Round round{inner < 0 ? -1 : eighths(inner), eighths(outer), x - whole(x) * kSteps,
                      y - whole(y) * kSteps};

    ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
    ImFontAtlasRect place;
    const auto known = sprites_.find(round.key());
    if (known == sprites_.end()) {
        if (sprites_.size() >= kMostSprites) return false;
        const ImFontAtlasRectId id = atlas.AddCustomRect(round.side(), round.side(), &place);
        if (id == ImFontAtlasRectId_Invalid) return false;
        paint(atlas, place, round);
        sprites_.emplace(round.key(), id);
    } else if (!atlas.GetCustomRect(known->second, &place)) {
        sprites_.erase(known);
        return false;
    }
    const ImVec2 corner{static_cast<float>(whole(x) - round.reach()) / density.x,
                        static_cast<float>(whole(y) - round.reach()) / density.y};
    const float side = static_cast<float>(round.side()) / density.x;
    list.PrimReserve(6, 4);
    list.PrimRectUV(corner, {corner.x + side, corner.y + side}, place.uv0, place.uv1,
                    IM_COL32(colour.r, colour.g, colour.b, colour.a));
    return true;
}

}  // namespace parallax

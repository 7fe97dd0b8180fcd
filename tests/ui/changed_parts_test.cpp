// Frames of random triangles and grounds on a slow screen that remembers for each pixel all that
// has been painted on it: drawing only the changed parts must leave the same as drawing all.
#include "ui/changed_parts.h"

#include <algorithm>
#include <catch_amalgamated.hpp>
#include <cmath>
#include <cstdint>
#include <memory>
#include <random>
#include <utility>
#include <vector>

#include "ui/large_ground.h"

using namespace parallax;

namespace {

constexpr Colour kPaper{250, 250, 245, 255};

// As imgui_impl_opengl3 and platform/cleared_grounds draw: a triangle is what lies in its bounds.
class SlowScreen {
  public:
    SlowScreen(int width, int height)
        : width_(width), height_(height), pixels_(static_cast<std::size_t>(width * height)) {}

    void clear(PixelRect part) {
        each(part, [](std::uint64_t& pixel) { pixel = 1; });
    }
    void draw(const ImDrawData& data) {
        const float ratio = data.FramebufferScale.x;
        for (const ImDrawList* list : data.CmdLists)
            for (const ImDrawCmd& command : list->CmdBuffer) {
                const ImVec4 c = command.ClipRect;
                if (command.UserCallback) {
                    const auto& ground = *static_cast<const LargeGround*>(command.UserCallbackData);
                    const float x = std::max(ground.rect.x, c.x), y = std::max(ground.rect.y, c.y);
                    const PixelRect part = pixels_of({x, y, std::min(ground.rect.right(), c.z) - x,
                                                      std::min(ground.rect.bottom(), c.w) - y},
                                                     ratio);
                    each(part, [&](std::uint64_t& pixel) { pixel = 100 + ground.colour.r; });
                    continue;
                }
                const float x0 = c.x * ratio, y0 = c.y * ratio, x1 = c.z * ratio, y1 = c.w * ratio;
                if (x1 <= x0 || y1 <= y0) continue;
                const int height = static_cast<int>(y1 - y0),
                          below = static_cast<int>(static_cast<float>(height_) - y1);
                const PixelRect scissor{static_cast<int>(x0), height_ - below - height,
                                        static_cast<int>(x1 - x0), height};
                for (unsigned i = 0; i < command.ElemCount; i += 3)
                    triangle(*list, command, i, ratio, scissor);
            }
    }
    bool operator==(const SlowScreen&) const = default;

  private:
    template <class Do>
    void each(PixelRect part, Do change) {
        for (int y = std::max(0, part.y); y < std::min(height_, part.y + part.height); ++y)
            for (int x = std::max(0, part.x); x < std::min(width_, part.x + part.width); ++x)
                change(pixels_[static_cast<std::size_t>(y * width_ + x)]);
    }
    void triangle(const ImDrawList& list, const ImDrawCmd& command, unsigned first, float ratio,
                  PixelRect scissor) {
        float x0 = 1e9f, y0 = 1e9f, x1 = -1e9f, y1 = -1e9f;
        std::uint64_t colours = 0;
        for (unsigned i = first; i < first + 3; ++i) {
            const ImDrawVert& v = list.VtxBuffer[static_cast<int>(
                list.IdxBuffer[static_cast<int>(command.IdxOffset + i)] + command.VtxOffset)];
            x0 = std::min(x0, v.pos.x * ratio);
            y0 = std::min(y0, v.pos.y * ratio);
            x1 = std::max(x1, v.pos.x * ratio);
            y1 = std::max(y1, v.pos.y * ratio);
            colours = colours * 31 + v.col;
        }
        const int left = std::max(scissor.x, static_cast<int>(std::floor(x0))),
                  top = std::max(scissor.y, static_cast<int>(std::floor(y0))),
                  right = std::min(scissor.x + scissor.width, static_cast<int>(std::ceil(x1))),
                  bottom = std::min(scissor.y + scissor.height, static_cast<int>(std::ceil(y1)));
        each({left, top, right - left, bottom - top},
             [&](std::uint64_t& pixel) { pixel = pixel * 1'000'003 + colours; });
    }

    int width_, height_;
    std::vector<std::uint64_t> pixels_;
};

// What ImGui would hand over; lists of quads that can be moved one by one.
struct Frame {
    struct Quad {
        Rect rect;
        std::uint32_t colour;
        Rect clip;
        bool is_ground = false;
    };
    std::vector<std::vector<Quad>> lists;
    float ratio = 1;
    int width = 0, height = 0;

    ImDrawData data() {
        ImDrawData d;
        d.Valid = true;
        d.DisplaySize = {static_cast<float>(width) / ratio + 1e-3f,
                         static_cast<float>(height) / ratio + 1e-3f};
        d.FramebufferScale = {ratio, ratio};
        made.clear();
        grounds.clear();
        std::size_t count = 0;
        for (const auto& quads : lists)
            count += quads.size();
        grounds.reserve(count);  // commands point into it
        for (const auto& quads : lists) {
            made.push_back(std::make_unique<ImDrawList>(nullptr));
            for (const Quad& quad : quads)
                add(*made.back(), quad);
            d.CmdLists.push_back(made.back().get());
        }
        d.CmdListsCount = d.CmdLists.Size;
        return d;
    }

    void add(ImDrawList& list, const Quad& quad) {
        ImDrawCmd command;
        command.ClipRect = {quad.clip.x, quad.clip.y, quad.clip.right(), quad.clip.bottom()};
        if (quad.is_ground) {
            grounds.push_back({quad.rect, {static_cast<std::uint8_t>(quad.colour), 0, 0, 255}});
            command.UserCallback = [](const ImDrawList*, const ImDrawCmd*) {};
            command.UserCallbackData = &grounds.back();
        } else {
            command.TexRef = ImTextureRef(ImTextureID{1});
            command.IdxOffset = static_cast<unsigned>(list.IdxBuffer.Size);
            command.ElemCount = 6;
            const auto first = static_cast<ImDrawIdx>(list.VtxBuffer.Size);
            const Rect r = quad.rect;
            for (const ImVec2 at : {ImVec2{r.x, r.y}, ImVec2{r.right(), r.y},
                                    ImVec2{r.right(), r.bottom()}, ImVec2{r.x, r.bottom()}})
                list.VtxBuffer.push_back({at, {0, 0}, quad.colour});
            for (const ImDrawIdx corner : {0, 1, 2, 0, 2, 3})
                list.IdxBuffer.push_back(first + corner);
        }
        list.CmdBuffer.push_back(command);
    }

    // What data() points into.
    std::vector<std::unique_ptr<ImDrawList>> made;
    std::vector<LargeGround> grounds;
};

int triangles_of(const ImDrawData& data) {
    int count = 0;
    for (const ImDrawList* list : data.CmdLists)
        count += list->IdxBuffer.Size / 3;
    return count;
}

Frame two_far_apart() {
    const Rect all{0, 0, 800, 600};
    return {.lists = {{{{10, 10, 40, 20}, 7, all}}, {{{700, 500, 40, 20}, 8, all}}},
            .ratio = 1,
            .width = 800,
            .height = 600,
            .made = {},
            .grounds = {}};
}

}  // namespace

TEST_CASE("The first frame is drawn whole, the same one again not at all") {
    ChangedParts changes;
    Frame frame = two_far_apart();
    ImDrawData data = frame.data();
    const auto first = changes.keep_in(data, kPaper);
    REQUIRE(first.size() == 1);
    CHECK((first[0].width == 800 && first[0].height == 600));
    CHECK(triangles_of(data) == 4);
    data = frame.data();
    CHECK(changes.keep_in(data, kPaper).empty());
    changes.forget();
    data = frame.data();
    CHECK(changes.keep_in(data, kPaper).size() == 1);
    CHECK(triangles_of(data) == 4);
    // Another paper is another picture.
    data = frame.data();
    CHECK(changes.keep_in(data, {0, 0, 0, 255}).size() == 1);
    CHECK(triangles_of(data) == 4);
}

TEST_CASE("What moves is drawn where it was and where it is, and nothing else is") {
    ChangedParts changes;
    Frame frame = two_far_apart();
    ImDrawData data = frame.data();
    (void)changes.keep_in(data, kPaper);
    frame.lists[1][0].rect.x = 300;
    data = frame.data();
    const auto parts = changes.keep_in(data, kPaper);
    REQUIRE(parts.size() == 2);
    for (const PixelRect part : parts)
        CHECK((part.y + part.height > 500 && part.x + part.width > 300 && part.y > 400));
    CHECK(triangles_of(data) == 2);
    // The order of what lies upon each other is a change as well.
    frame.lists[0].push_back({{12, 12, 40, 20}, 9, {0, 0, 800, 600}});
    data = frame.data();
    (void)changes.keep_in(data, kPaper);
    std::swap(frame.lists[0][0], frame.lists[0][1]);
    data = frame.data();
    CHECK(changes.keep_in(data, kPaper).size() == 1);
}

TEST_CASE("Whatever changes, at every pixel ratio the picture is the one drawn whole") {
    std::mt19937 random(20261126);
    const auto below = [&](double n) {
        return static_cast<float>(std::uniform_real_distribution<double>(0, n)(random));
    };
    for (const float ratio : {1.f, 1.1f, 1.25f, 1.5f, 2.f, 3.f}) {
        Frame frame{.lists = {{}, {}, {}},
                    .ratio = ratio,
                    .width = 421,
                    .height = 313,
                    .made = {},
                    .grounds = {}};
        const auto quad = [&] {
            const float w = 421 / ratio, h = 313 / ratio;
            const bool is_ground = below(8) < 1, large = below(10) < 1;
            const Rect clip =
                below(3) < 1 ? Rect{below(w), below(h), below(w), below(h)} : Rect{0, 0, w, h};
            return Frame::Quad{{below(w) - 10, below(h) - 10, below(large || is_ground ? w : 24),
                                below(large || is_ground ? h : 24)},
                               static_cast<std::uint32_t>(below(200)),
                               clip,
                               is_ground};
        };
        for (auto& list : frame.lists)
            for (int i = 0; i < 40; ++i)
                list.push_back(quad());
        ChangedParts changes;
        SlowScreen kept(421, 313);
        int in_parts = 0;
        for (int step = 0; step < 60; ++step) {
            const int touched = step % 5;
            for (int i = 0; i < touched; ++i) {
                auto& list = frame.lists[random() % 3];
                list[random() % list.size()] = quad();
            }
            ImDrawData data = frame.data();
            SlowScreen whole(421, 313);
            whole.clear({0, 0, 421, 313});
            whole.draw(data);
            const auto parts = changes.keep_in(data, kPaper);
            if (touched == 0 && step > 0) CHECK(parts.empty());
            for (const PixelRect part : parts)
                kept.clear(part);
            if (!parts.empty()) kept.draw(data);
            in_parts += triangles_of(data) < 240 ? 1 : 0;
            REQUIRE(kept == whole);
        }
        CHECK(in_parts > 20);
    }
}

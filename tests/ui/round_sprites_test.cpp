// Discs, rings and boxes in the atlas cover as many pixels as the shapes they stand for, at whole
// pixels.
#include "ui/round_sprites.h"

#include <imgui.h>

#include <catch_amalgamated.hpp>
#include <cmath>
#include <numbers>

#include "desk.h"

using namespace parallax;
using parallax::test::Desk;

namespace {

// The covered share of all pixels of the sprite drawn last.
double covered(const ImDrawList& list) {
    const ImTextureData& texture = *ImGui::GetIO().Fonts->TexData;
    const ImDrawVert& first = list.VtxBuffer[list.VtxBuffer.Size - 4];
    const ImDrawVert& last = list.VtxBuffer[list.VtxBuffer.Size - 2];
    const auto at = [](float uv, int size) {
        return static_cast<int>(std::lround(uv * static_cast<float>(size)));
    };
    double sum = 0;
    for (int y = at(first.uv.y, texture.Height); y < at(last.uv.y, texture.Height); ++y)
        for (int x = at(first.uv.x, texture.Width); x < at(last.uv.x, texture.Width); ++x)
            sum += static_cast<const std::uint8_t*>(
                const_cast<ImTextureData&>(texture).GetPixelsAt(x, y))[3];
    return sum / 255;
}

// Where sprites are drawn.
struct Ground {
    Desk desk{1280, 720};
    RoundSprites sprites;
    ImDrawList list{ImGui::GetDrawListSharedData()};

    Ground() { list._ResetForNewFrame(); }
    bool draw(Rect core, float inner, float outer) {
        return sprites.draw(list, core, inner, outer, kInk);
    }
    bool draw_box(Rect box, float radius, float width = 0) {
        return sprites.draw_box(list, box, radius, kInk, width);
    }

  private:
    static constexpr Colour kInk{20, 30, 40, 255};
};

}  // namespace

TEST_CASE(
    "Round sprites cover what the shapes would, stand on whole pixels, and know their limits") {
    Ground ground;
    const ImDrawList& list = ground.list;
    for (const float past : {0.f, 0.25f, 0.5f, 0.75f, -30.25f}) {
        REQUIRE(ground.draw({100 + past, 50 - past, 0, 0}, -1, 4));
        CHECK(covered(list) == Catch::Approx(std::numbers::pi * 16).epsilon(0.02));
        REQUIRE(ground.draw({100 + past, 50 - past, 0, 0}, 8, 10));
        CHECK(covered(list) == Catch::Approx(std::numbers::pi * 36).epsilon(0.02));
        const ImDrawVert& corner = list.VtxBuffer[list.VtxBuffer.Size - 4];
        CHECK(corner.pos.x == std::floor(corner.pos.x));
        CHECK(corner.pos.y == std::floor(corner.pos.y));
    }
    CHECK(list.IdxBuffer.Size == 10 * 6);
    CHECK_FALSE(ground.draw({100, 100, 0, 0}, -1, 30));
    CHECK(list.IdxBuffer.Size == 10 * 6);
}

TEST_CASE("Boxes with round corners are sprites of two triangles, filled or as a line") {
    Ground ground;
    const ImDrawList& list = ground.list;
    constexpr Rect kBox{100, 50, 76, 22};
    // What round corners of a radius leave of their four squares.
    const auto corners = [](double radius) { return (4 - std::numbers::pi) * radius * radius; };
    REQUIRE(ground.draw_box(kBox, 2));
    CHECK(covered(list) == Catch::Approx(76 * 22 - corners(2)).epsilon(0.001));
    REQUIRE(ground.draw_box(kBox, 2.5, 1));
    CHECK(covered(list) ==
          Catch::Approx(76 * 22 - corners(2.5) - (74 * 20 - corners(1.5))).epsilon(0.01));
    CHECK(list.IdxBuffer.Size == 2 * 6);
    // A corner of the box is where it was asked for: the sprite has empty pixels around.
    const float left = list.VtxBuffer[0].pos.x, right = list.VtxBuffer[2].pos.x;
    CHECK(left < kBox.x);
    CHECK(right > kBox.right());
    CHECK(left == std::floor(left));

    CHECK_FALSE(ground.draw_box(kBox, 2, 3));             // a line wider than round
    CHECK_FALSE(ground.draw_box({100, 50, 3, 22}, 2));    // no room for the corners
    CHECK_FALSE(ground.draw_box({100, 50, 400, 22}, 2));  // large
    CHECK(list.IdxBuffer.Size == 2 * 6);
}

TEST_CASE("Sprites of ever new sizes end before they fill the atlas") {
    Ground ground;
    const ImDrawList& list = ground.list;
    int drawn = 0;
    for (int w = 10; w < 180; ++w)
        for (int h = 10; h < 180; h += 5)
            drawn += ground.draw_box({0, 0, static_cast<float>(w), static_cast<float>(h)}, 2);
    CHECK(drawn > 100);
    CHECK(drawn < 170 * 34);
    CHECK(list.IdxBuffer.Size == drawn * 6);
    // Those that are there are drawn on.
    CHECK(ground.draw_box({0, 0, 10, 10}, 2));
}

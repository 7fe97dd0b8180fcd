// Discs and rings in the atlas cover as many pixels as the shapes they stand for, at whole pixels.
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

}  // namespace

TEST_CASE(
    "Round sprites cover what the shapes would, stand on whole pixels, and know their limits") {
    Desk desk(1280, 720);
    RoundSprites sprites;
    ImDrawList list(ImGui::GetDrawListSharedData());
    list._ResetForNewFrame();
    constexpr Colour kInk{20, 30, 40, 255};
    for (const float past : {0.f, 0.25f, 0.5f, 0.75f, -30.25f}) {
        REQUIRE(sprites.draw(list, {100 + past, 50 - past}, -1, 4, kInk));
        CHECK(covered(list) == Catch::Approx(std::numbers::pi * 16).epsilon(0.02));
        REQUIRE(sprites.draw(list, {100 + past, 50 - past}, 8, 10, kInk));
        CHECK(covered(list) == Catch::Approx(std::numbers::pi * 36).epsilon(0.02));
        const ImDrawVert& corner = list.VtxBuffer[list.VtxBuffer.Size - 4];
        CHECK(corner.pos.x == std::floor(corner.pos.x));
        CHECK(corner.pos.y == std::floor(corner.pos.y));
    }
    CHECK(list.IdxBuffer.Size == 10 * 6);
    CHECK_FALSE(sprites.draw(list, {100, 100}, -1, 30, kInk));
    CHECK(list.IdxBuffer.Size == 10 * 6);
}

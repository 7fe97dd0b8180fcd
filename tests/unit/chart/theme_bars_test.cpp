// Profiles of sources.
#include "chart/theme_bars.h"

#include <array>
#include <catch_amalgamated.hpp>

using namespace parallax;

TEST_CASE("Bars stand on the ground, as high as their share, and a small share is still seen") {
    const std::array<double, 4> shares{0.5, 0.25, 0.001, 0};
    const auto bars = layout_theme_bars({0, 0, 46, 30}, shares, 0.5);
    // (46 - 3 * 2) / 4 = 10 wide.
    CHECK(bars ==
          std::vector<Rect>{{0, 0, 10, 30}, {12, 15, 10, 15}, {24, 28, 10, 2}, {36, 30, 10, 0}});
}

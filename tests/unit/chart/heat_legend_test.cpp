// Ticks of the heat legend.
#include "chart/heat_legend.h"

#include <catch_amalgamated.hpp>
#include <cmath>

using namespace parallax;
using Catch::Matchers::WithinAbs;

TEST_CASE("Ticks start at the smallest value, end at the largest and lie where the ramp has them") {
    const auto ticks = layout_heat_ticks({1, 16}, true, 5);
    // Roots run from 1 to 4, so the three between are 1.75, 2.5 and 3.25: 3.06, 6.25 and 10.56.
    REQUIRE(ticks.size() == 5);
    CHECK(ticks[0].value == 1);
    CHECK(ticks[1].value == 3);
    CHECK(ticks[2].value == 6);
    CHECK(ticks[3].value == 11);
    CHECK(ticks[4].value == 16);
    CHECK_THAT(ticks[0].position, WithinAbs(0, 1e-9));
    CHECK_THAT(ticks[2].position, WithinAbs((std::sqrt(6.0) - 1) / 3, 1e-9));
    CHECK_THAT(ticks[4].position, WithinAbs(1, 1e-9));
}

TEST_CASE("Few different values give few ticks, none twice") {
    CHECK(layout_heat_ticks({3, 3}, true, 5).size() == 1);
    const auto two = layout_heat_ticks({1, 2}, true, 5);
    REQUIRE(two.size() == 2);
    CHECK(two[0].value == 1);
    CHECK(two[1].value == 2);
}

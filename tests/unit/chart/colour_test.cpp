// Colours: contrast as WCAG has it, a ramp that keeps its order to the eye.
#include "chart/colour.h"

#include <catch_amalgamated.hpp>

using namespace parallax;
using Catch::Matchers::WithinAbs;

TEST_CASE("Contrast of black on white is 21 and of a colour on itself 1") {
    CHECK_THAT(contrast({0, 0, 0}, {255, 255, 255}), WithinAbs(21, 1e-9));
    CHECK_THAT(contrast({59, 58, 140}, {59, 58, 140}), WithinAbs(1, 1e-9));
    // #767676 on white is the classic 4.54.
    CHECK_THAT(contrast({0x76, 0x76, 0x76}, {255, 255, 255}), WithinAbs(4.54, 0.005));
}

TEST_CASE("The ramp grows lighter from end to end") {
    for (int i = 1; i <= 100; ++i)
        CHECK(luminance(cividis(i / 100.0)) > luminance(cividis((i - 1) / 100.0)));
    CHECK(cividis(0) == colour_from_hex(0x00204d));
    CHECK(cividis(1) == colour_from_hex(0xffea46));
    CHECK(cividis(-1) == cividis(0));
    CHECK(cividis(2) == cividis(1));
}

constexpr double kRounding = 0.002;  // of channels to 8 bits

TEST_CASE("More is darker on paper and lighter on dark, and figures stay readable") {
    for (int most = 1; most <= 200; most = most * 2 + 1)
        for (int value = 1; value <= most; ++value)
            for (const bool dark : {false, true}) {
                const HeatRange range{1, static_cast<double>(most)};
                const Colour cell = heat_colour(value, range, dark);
                CHECK(contrast(cell, ink_on(cell)) >= 4.5);
                if (value == 1) continue;
                const double fewer = luminance(heat_colour(value - 1, range, dark));
                if (dark)
                    CHECK(luminance(cell) >= fewer - kRounding);
                else
                    CHECK(luminance(cell) <= fewer + kRounding);
            }
}

TEST_CASE("Mixing goes from one colour to the other") {
    CHECK(mix({0, 0, 0}, {200, 100, 50}, 0) == Colour{0, 0, 0});
    CHECK(mix({0, 0, 0}, {200, 100, 50}, 0.5) == Colour{100, 50, 25});
    CHECK(mix({0, 0, 0}, {200, 100, 50}, 1) == Colour{200, 100, 50});
    CHECK(with_opacity({1, 2, 3}, 0.5) == Colour{1, 2, 3, 128});
}

TEST_CASE("The ramp goes by the square root, from the smallest to the largest, and back") {
    const HeatRange range{1, 16};
    CHECK_THAT(heat_position(1, range), WithinAbs(0, 1e-12));
    CHECK_THAT(heat_position(4, range), WithinAbs(1.0 / 3, 1e-12));  // (2 - 1) / (4 - 1)
    CHECK_THAT(heat_position(16, range), WithinAbs(1, 1e-12));
    for (int i = 0; i <= 10; ++i)
        CHECK_THAT(heat_position(heat_value(i / 10.0, range), range), WithinAbs(i / 10.0, 1e-9));
    CHECK(heat_position(3, {3, 3}) == 1);
}

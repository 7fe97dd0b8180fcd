// The ramps as seen with the three common colour-vision deficiencies, simulated in full severity
// (Machado, Oliveira, Fernandes 2009): order stays, and less is told from more.
#include <algorithm>
#include <array>
#include <catch_amalgamated.hpp>
#include <cmath>

#include "chart/colour.h"

using namespace parallax;

namespace {

using Three = std::array<double, 3>;
using Matrix = std::array<Three, 3>;

constexpr Matrix kSound{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
constexpr Matrix kProtan{{{0.152286, 1.052583, -0.204868},
                          {0.114503, 0.786281, 0.099216},
                          {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix kDeutan{{{0.367322, 0.860646, -0.227968},
                          {0.280085, 0.672501, 0.047413},
                          {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix kTritan{{{1.255528, -0.076749, -0.178779},
                          {-0.078411, 0.930809, 0.147602},
                          {0.004733, 0.691367, 0.303900}}};
// From linear sRGB to XYZ, over the white of D65.
constexpr Matrix kXyz{{{0.4124564 / 0.95047, 0.3575761 / 0.95047, 0.1804375 / 0.95047},
                       {0.2126729, 0.7151522, 0.0721750},
                       {0.0193339 / 1.08883, 0.1191920 / 1.08883, 0.9503041 / 1.08883}}};

Three times(const Matrix& matrix, const Three& v) {
    Three out{};
    for (std::size_t i = 0; i < 3; ++i)
        out[i] = matrix[i][0] * v[0] + matrix[i][1] * v[1] + matrix[i][2] * v[2];
    return out;
}

double linear(std::uint8_t channel) {
    const double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

// CIELAB of what such an eye makes of the colour.
Three seen(Colour colour, const Matrix& eye) {
    Three rgb = times(eye, {linear(colour.r), linear(colour.g), linear(colour.b)});
    for (double& channel : rgb)
        channel = std::clamp(channel, 0.0, 1.0);
    Three f = times(kXyz, rgb);
    for (double& part : f)
        part = part > 0.008856 ? std::cbrt(part) : 7.787 * part + 16.0 / 116;
    return {116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])};
}

double apart(const Three& a, const Three& b) {
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

}  // namespace

TEST_CASE("The even ramp keeps its order for every eye") {
    for (const Matrix& eye : {kSound, kProtan, kDeutan, kTritan})
        for (int i = 1; i <= 100; ++i)
            CHECK(seen(cividis(i / 100.0), eye)[0] > seen(cividis((i - 1) / 100.0), eye)[0]);
}

TEST_CASE("The diverging ramp leads away from its middle on both sides for every eye") {
    for (const Matrix& eye : {kSound, kProtan, kDeutan, kTritan})
        for (const bool dark : {false, true})
            for (const double side : {-1.0, 1.0}) {
                const Three middle = seen(over_under_colour(0, dark), eye);
                double before = 0;
                for (int i = 1; i <= 20; ++i) {
                    const double now =
                        apart(seen(over_under_colour(side * i / 20, dark), eye), middle);
                    CHECK(now > before);
                    before = now;
                }
            }
}

TEST_CASE("Less and more of the same strength are told apart by every eye") {
    constexpr double kClearlyApart = 8 * 2.3;  // what is just seen in CIELAB (Mahy and others 1994)
    for (const Matrix& eye : {kSound, kProtan, kDeutan, kTritan})
        for (const bool dark : {false, true})
            for (int i = 5; i <= 20; ++i)
                CHECK(apart(seen(over_under_colour(i / 20.0, dark), eye),
                            seen(over_under_colour(-i / 20.0, dark), eye)) > kClearlyApart);
}

// Colours as numbers.
#include "chart/colour.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "base/check.h"

namespace parallax {
namespace {

// Ten even samples of the published ramp; linear between them, below what an eye can tell.
constexpr std::array<std::uint32_t, 10> kCividis{0x00204d, 0x00336f, 0x39486b, 0x575c6d, 0x707173,
                                                 0x8a8779, 0xa69d75, 0xc4b56c, 0xe4cf5b, 0xffea46};

std::uint8_t channel(double value) {
    return static_cast<std::uint8_t>(std::lround(std::clamp(value, 0.0, 255.0)));
}

double linear(std::uint8_t channel_value) {
    const double c = channel_value / 255.0;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

}  // namespace

Colour with_opacity(Colour colour, double opacity) {
    colour.a = channel(255 * opacity);
    return colour;
}

Colour mix(Colour a, Colour b, double share) {
    const auto blend = [share](std::uint8_t x, std::uint8_t y) {
        return channel(x + (y - x) * share);
    };
    return {blend(a.r, b.r), blend(a.g, b.g), blend(a.b, b.b), blend(a.a, b.a)};
}

double luminance(Colour colour) {
    return 0.2126 * linear(colour.r) + 0.7152 * linear(colour.g) + 0.0722 * linear(colour.b);
}

double contrast(Colour a, Colour b) {
    const double la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

Colour ink_on(Colour ground) {
    constexpr Colour black{0, 0, 0, 255}, white{255, 255, 255, 255};
    return contrast(ground, black) >= contrast(ground, white) ? black : white;
}

Colour cividis(double t) {
    const double place = std::clamp(t, 0.0, 1.0) * (kCividis.size() - 1);
    const auto below = std::min(static_cast<std::size_t>(place), kCividis.size() - 2);
    return mix(colour_from_hex(kCividis[below]), colour_from_hex(kCividis[below + 1]),
               place - static_cast<double>(below));
}

double heat_position(double value, HeatRange range) {
    ENSURE(range.smallest > 0 && range.smallest <= value && value <= range.largest);
    const double from = std::sqrt(range.smallest), to = std::sqrt(range.largest);
    return to > from ? (std::sqrt(value) - from) / (to - from) : 1;
}

double heat_value(double position, HeatRange range) {
    const double from = std::sqrt(range.smallest), to = std::sqrt(range.largest);
    const double root = from + (to - from) * position;
    return std::clamp(root * root, range.smallest, range.largest);
}

Colour heat_colour(double value, HeatRange range, bool dark) {
    // The ends are left out: pure yellow shouts on paper, and the last blue is nearly black.
    constexpr double kFewest = 0.93, kMost = 0.02;
    const double place = heat_position(value, range);
    return cividis(dark ? kMost + (kFewest - kMost) * place : kFewest + (kMost - kFewest) * place);
}

Colour over_under_colour(double share, bool dark) {
    const Colour middle = colour_from_hex(dark ? 0x2a2e35 : 0xf0eee8);
    const Colour more = colour_from_hex(dark ? 0x5ab4ac : 0x01665e);
    const Colour less = colour_from_hex(dark ? 0xd8a35d : 0x8c510a);
    return mix(middle, share < 0 ? less : more, std::sqrt(std::min(1.0, std::abs(share))));
}

}  // namespace parallax

// Colours as numbers: contrast, the heat ramp, the categorical set of sources.
#pragma once

#include <cstdint>

namespace parallax {

// sRGB, 8 bits a channel, straight alpha.
struct Colour {
    std::uint8_t r = 0, g = 0, b = 0, a = 255;
    constexpr bool operator==(const Colour&) const = default;
};

constexpr Colour colour_from_hex(std::uint32_t rrggbb) {
    return {static_cast<std::uint8_t>(rrggbb >> 16), static_cast<std::uint8_t>(rrggbb >> 8),
            static_cast<std::uint8_t>(rrggbb), 255};
}
// The same colour with another opacity, 0 to 1.
Colour with_opacity(Colour colour, double opacity);
// `share` of b laid over a, 0 to 1, in sRGB.
Colour mix(Colour a, Colour b, double share);

// Relative luminance, 0 to 1, and contrast ratio, 1 to 21 (WCAG 2.2).
double luminance(Colour colour);
double contrast(Colour a, Colour b);
// Black or white, whichever stands out more on `ground`.
Colour ink_on(Colour ground);

// Cividis (Nunez, Anderton and Renslow 2018), sampled from its published values; t from 0 to 1.
Colour cividis(double t);

// The values that a heat ramp runs through, both above 0.
struct HeatRange {
    double smallest = 1, largest = 1;
};
// Where on the ramp a value of the range lies, 0 (fewest) to 1 (most; also when all are equal): by
// the square root, so that one large cell does not flatten the rest. And back.
double heat_position(double value, HeatRange range);
double heat_value(double position, HeatRange range);
// Its colour. Few is light on paper and dark on dark.
Colour heat_colour(double value, HeatRange range, bool dark);

// For signed values, -1 (least) over 0 (like the ground) to 1 (most): brown for less, teal for
// more, told apart under every colour-vision deficiency (BrBG of Brewer's ColorBrewer, whose ends
// are those of the stances). By the square root, as heat_position.
Colour over_under_colour(double share, bool dark);

}  // namespace parallax

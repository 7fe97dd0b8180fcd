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

// Colour of a count on the heat ramp: `value` of at most `largest`, both above 0; by the square
// root, so that one large cell does not flatten the rest. Few is light on paper and dark on dark.
Colour heat_colour(double value, double largest, bool dark);
// Where on the ramp a value lies, 0 (fewest) to 1 (most).
double heat_position(double value, double largest);

}  // namespace parallax

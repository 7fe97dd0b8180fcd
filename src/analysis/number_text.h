// Numbers as tables print them: with a point, without grouping, whatever the machine's locale.
#pragma once

#include <optional>
#include <string>

namespace parallax {

// As many as a figure needs to be recounted within a millionth.
inline constexpr int kSignificantDigits = 9;

// The shortest form of the number rounded to kSignificantDigits: "0.25", "-3", "1.5e-05" (an
// exponent, always signed, below 0.0001 and from 1e+09 on). Never "-0". `number` must be finite.
std::string number_text(double number);
// "" for none.
std::string number_text(std::optional<double> number);

}  // namespace parallax

// Numbers as tables print them: with a point, without grouping, whatever the machine's locale.
#pragma once

#include <optional>
#include <string>

namespace parallax {

// Enough for any figure below 100,000 to be recounted within a millionth.
inline constexpr int kSignificantDigits = 12;

// The shortest form of the number rounded to kSignificantDigits: "0.25", "-3", "1.5e-05" (an
// exponent, always signed, below 0.0001 and from 1e+12 on). Never "-0". `number` must be finite.
std::string number_text(double number);
// "" for none.
std::string number_text(std::optional<double> number);

}  // namespace parallax

// std::to_chars knows no locale and rounds the same everywhere.
#include "analysis/number_text.h"

#include <charconv>
#include <cmath>

#include "base/check.h"

namespace parallax {

std::string number_text(double number) {
    ENSURE(std::isfinite(number));
    if (number == 0) return "0";
    char digits[32];
    const auto [end, error] = std::to_chars(digits, digits + sizeof digits, number,
                                            std::chars_format::general, kSignificantDigits);
    ENSURE(error == std::errc());
    return {digits, end};
}

std::string number_text(std::optional<double> number) {
    return number ? number_text(*number) : std::string();
}

}  // namespace parallax

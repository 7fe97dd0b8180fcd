// By printf, for the tables that std::to_chars needs for doubles would be 130 KB of the page. The
// program stays in the locale "C", whose point is a point.
#include "analysis/number_text.h"

#include <array>
#include <cmath>
#include <cstdio>

#include "base/check.h"

namespace parallax {

std::string number_text(double number) {
    ENSURE(std::isfinite(number));
    if (number == 0) return "0";
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.*g", kSignificantDigits, number);
    return text.data();
}

std::string number_text(std::optional<double> number) {
    return number ? number_text(*number) : std::string();
}

}  // namespace parallax

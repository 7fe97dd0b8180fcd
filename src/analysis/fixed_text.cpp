// By whole numbers, so that no library's way of printing has a say.
#include "analysis/fixed_text.h"

#include <cmath>
#include <cstdint>

#include "base/check.h"

namespace parallax {
namespace {

constexpr int kMostDecimals = 9;
constexpr double kMostValue = 1e9;
constexpr double kFixedFrom = 1e-4;

std::uint64_t power_of_ten(int exponent) {
    std::uint64_t power = 1;
    for (; exponent > 0; --exponent)
        power *= 10;
    return power;
}

// `scaled` with its last `decimals` digits behind a point.
std::string with_point(std::uint64_t scaled, int decimals) {
    const std::uint64_t one = power_of_ten(decimals);
    std::string text = std::to_string(scaled / one);
    if (decimals == 0) return text;
    const std::string fraction = std::to_string(scaled % one);
    text += '.';
    text.append(static_cast<std::size_t>(decimals) - fraction.size(), '0');
    return text + fraction;
}

}  // namespace

std::string fixed_text(double value, int decimals) {
    ENSURE(decimals >= 0 && decimals <= kMostDecimals && std::abs(value) < kMostValue);
    const double one = static_cast<double>(power_of_ten(decimals));
    const auto scaled = static_cast<std::uint64_t>(std::round(std::abs(value) * one));
    const std::string text = with_point(scaled, decimals);
    return value < 0 && scaled > 0 ? "-" + text : text;
}

std::string probability_text(double p) {
    ENSURE(p >= 0 && p <= 1);
    if (p == 0) return "0";
    if (p >= kFixedFrom) return fixed_text(p, 6);
    int exponent = 0;  // p = mantissa * 10^-exponent; by steps, for 10^-320 is no exact double
    double mantissa = p;
    while (mantissa < 1) {
        mantissa *= 10;
        ++exponent;
    }
    std::string digits = fixed_text(mantissa, 3);
    if (digits.starts_with("10")) {  // 9.9996 became 10.000
        digits = "1.000";
        --exponent;
    }
    return digits + "e-" + (exponent < 10 ? "0" : "") + std::to_string(exponent);
}

std::string per_1000_text(std::size_t count, std::size_t words) {
    if (words == 0) return {};
    const std::uint64_t all = words;
    return with_point((2'000'000 * static_cast<std::uint64_t>(count) + all) / (2 * all), 3);
}

}  // namespace parallax

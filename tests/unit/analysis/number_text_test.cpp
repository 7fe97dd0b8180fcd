#include "analysis/number_text.h"

#include <catch_amalgamated.hpp>
#include <cmath>
#include <cstdlib>
#include <limits>

namespace parallax {
namespace {

TEST_CASE("numbers are printed with a point, twelve significant digits and no noise") {
    struct Case {
        double number;
        std::string_view text;
    };
    const Case kCases[] = {
        {0, "0"},
        {-0.0, "0"},
        {1, "1"},
        {-3, "-3"},
        {0.25, "0.25"},
        {1.0 / 3, "0.333333333333"},
        {-2000.0 / 3, "-666.666666667"},
        {0.0001, "0.0001"},
        {0.000015, "1.5e-05"},
        {-0.000015, "-1.5e-05"},
        {123456789, "123456789"},
        {1e9, "1000000000"},
        {1e12, "1e+12"},
        {2.0884875837625446e-45, "2.08848758376e-45"},
        {std::numeric_limits<double>::max(), "1.79769313486e+308"},
        {std::numeric_limits<double>::denorm_min(), "4.94065645841e-324"},
    };
    for (const Case& test : kCases)
        CHECK(number_text(test.number) == test.text);
}

TEST_CASE("no number is an empty text") {
    CHECK(number_text(std::optional<double>()) == "");
    CHECK(number_text(std::optional<double>(0.5)) == "0.5");
}

TEST_CASE("a printed number read again is right to twelve digits") {
    for (int i = 1; i < 2000; ++i) {
        const double number = std::pow(1.7, i % 100 - 50) * i * (i % 2 == 0 ? 1 : -1);
        const double again = std::strtod(number_text(number).c_str(), nullptr);
        CHECK(std::abs(again - number) <= 1e-11 * std::abs(number));
    }
}

}  // namespace
}  // namespace parallax

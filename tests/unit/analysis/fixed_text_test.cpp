// Numbers as text: rounding, signs, and the small probabilities.
#include "analysis/fixed_text.h"

#include <catch_amalgamated.hpp>
#include <cmath>
#include <cstdlib>
#include <limits>

namespace parallax {
namespace {

TEST_CASE("numbers have as many decimals as asked for, halves away from zero") {
    struct Case {
        double value;
        int decimals;
        std::string_view text;
    };
    const Case kCases[] = {
        {0, 0, "0"},
        {0, 3, "0.000"},
        {-0.0, 2, "0.00"},
        {-0.0004, 3, "0.000"},
        {-0.0006, 3, "-0.001"},
        {1.5, 0, "2"},
        {-2.5, 0, "-3"},
        {0.0625, 3, "0.063"},
        {-12.25, 1, "-12.3"},
        {2.0 / 3, 4, "0.6667"},
        {999.99996, 4, "1000.0000"},
        {1234567.891, 2, "1234567.89"},
        {999'999'999.0, 9, "999999999.000000000"},
    };
    for (const Case& test : kCases)
        CHECK(fixed_text(test.value, test.decimals) == test.text);
}

TEST_CASE("probabilities keep their digits however small they are") {
    struct Case {
        double p;
        std::string_view text;
    };
    const Case kCases[] = {
        {1, "1.000000"},
        {0.05, "0.050000"},
        {0.0001, "0.000100"},
        {0.00009999, "9.999e-05"},
        {0.000099996, "1.000e-04"},
        {0.00001234, "1.234e-05"},
        {1.5e-10, "1.500e-10"},
        {9.9999e-11, "1.000e-10"},
        {2.5e-300, "2.500e-300"},
        {0, "0"},
    };
    for (const Case& test : kCases)
        CHECK(probability_text(test.p) == test.text);
}

TEST_CASE("probabilities read again are right to their fourth digit") {
    for (double p = 1; p > 1e-300; p /= 3.7) {
        const double again = std::strtod(probability_text(p).c_str(), nullptr);
        CHECK(std::abs(again - p) <= std::max(5.1e-4 * p, p >= 1e-4 ? 5.1e-7 : 0));
    }
    const double smallest = std::numeric_limits<double>::denorm_min();
    CHECK(probability_text(smallest).ends_with("e-324"));
}

TEST_CASE("rates per thousand round halves up and need words") {
    CHECK(per_1000_text(1, 3) == "333.333");
    CHECK(per_1000_text(1, 16'000) == "0.063");
    CHECK(per_1000_text(0, 7) == "0.000");
    CHECK(per_1000_text(4'000'000'000, 4'000'000'000) == "1000.000");
    CHECK(per_1000_text(0, 0) == "");
}

}  // namespace
}  // namespace parallax

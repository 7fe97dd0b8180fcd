// Formulas against figures worked out by hand and against tabulated quantiles.
#include "analysis/statistics.h"

#include <catch_amalgamated.hpp>
#include <cmath>

namespace parallax {
namespace {

using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;

TEST_CASE(
    "log-likelihood is the sum over both sides of observed times ln of observed by expected") {
    // Equal texts: 7.5 expected on each side. 2 (10 ln(10/7.5) + 5 ln(5/7.5)) = 1.69899.
    CHECK_THAT(log_likelihood(10, 5, 1000, 1000), WithinAbs(1.6989903679539747, 1e-12));
    // 1 of 4 words against 0 of 12: expected 1/4. 2 ln 4.
    CHECK_THAT(log_likelihood(1, 0, 4, 12), WithinAbs(2 * std::log(4.0), 1e-12));
    // 0 of 4 against 1 of 12: expected on the other side 3/4. -2 ln(4/3): less often.
    CHECK_THAT(log_likelihood(0, 1, 4, 12), WithinAbs(-2 * std::log(4.0 / 3), 1e-12));
}

TEST_CASE("equal rates give a log-likelihood of exactly nothing") {
    CHECK(log_likelihood(3, 9, 700, 2100) == 0);
    CHECK(log_likelihood(1, 3, 7, 21) == 0);
    CHECK(log_likelihood(0, 0, 10, 20) == 0);
}

TEST_CASE("a side without words cannot be compared") {
    CHECK(log_likelihood(0, 5, 0, 10) == 0);
    CHECK(log_likelihood(5, 0, 10, 0) == 0);
    CHECK(log_ratio(0, 5, 0, 10) == 0);
    CHECK(log_ratio(5, 0, 10, 0) == 0);
}

TEST_CASE("sides that change places change the sign alone") {
    for (std::size_t a = 0; a < 12; ++a)
        for (std::size_t b = 0; b < 12; ++b) {
            CAPTURE(a, b);
            CHECK_THAT(log_likelihood(a, b, 130, 70),
                       WithinAbs(-log_likelihood(b, a, 70, 130), 1e-12));
            CHECK_THAT(log_ratio(a, b, 130, 70), WithinAbs(-log_ratio(b, a, 70, 130), 1e-12));
            CHECK(std::signbit(log_likelihood(a, b, 130, 70)) == (a * 70 < b * 130));
        }
}

TEST_CASE("log-likelihood of a two-by-two table takes all four cells") {
    // Expected 2 in each cell: 2 (3 ln 1.5 + 1 ln 0.5 + 1 ln 0.5 + 3 ln 1.5).
    const double expected = 2 * (6 * std::log(1.5) + 2 * std::log(0.5));
    CHECK_THAT(log_likelihood(Contingency{3, 1, 1, 3}), WithinAbs(expected, 1e-12));
    CHECK_THAT(log_likelihood(Contingency{1, 3, 3, 1}), WithinAbs(-expected, 1e-12));
    CHECK(log_likelihood(Contingency{2, 4, 3, 6}) == 0);
    CHECK(log_likelihood(Contingency{}) == 0);
    CHECK(log_likelihood(Contingency{5, 0, 0, 0}) == 0);  // everywhere: says nothing
    CHECK(log_likelihood(Contingency{0, 5, 0, 3}) == 0);
}

TEST_CASE("p is the upper tail of chi-squared with one degree of freedom") {
    struct Case {
        double g2, p;
    };
    const Case kQuantiles[] = {{0, 1},
                               {3.841458820694124, 0.05},
                               {6.634896601021214, 0.01},
                               {10.827566170662733, 0.001},
                               {15.136705226623606, 0.0001}};
    for (const auto& [g2, p] : kQuantiles) {
        CAPTURE(g2);
        CHECK_THAT(p_of_log_likelihood(g2), WithinRel(p, 1e-12));
        CHECK(p_of_log_likelihood(-g2) == p_of_log_likelihood(g2));
    }
    // Far out the tail stays a number: erfc(10) = 2.0884875837625446e-45.
    CHECK_THAT(p_of_log_likelihood(200), WithinRel(2.0884875837625446e-45, 1e-12));
    CHECK(p_of_log_likelihood(1e6) == 0);
}

TEST_CASE("log ratio counts doublings, a zero for a half") {
    CHECK_THAT(log_ratio(8, 2, 1000, 1000), WithinAbs(2, 1e-12));
    CHECK_THAT(log_ratio(2, 8, 1000, 1000), WithinAbs(-2, 1e-12));
    CHECK_THAT(log_ratio(4, 4, 100, 400), WithinAbs(2, 1e-12));
    CHECK_THAT(log_ratio(4, 0, 100, 100), WithinAbs(3, 1e-12));  // 4 against 0.5
    CHECK_THAT(log_ratio(0, 4, 100, 100), WithinAbs(-3, 1e-12));
    CHECK(log_ratio(0, 0, 100, 100) == 0);
}

TEST_CASE("the Wilson interval holds the share and never leaves 0 to 1") {
    // 5 of 10 (z2 = 3.841459): middle 0.5, reach z sqrt(0.025 + z2 / 400) / (1 + z2 / 10).
    CHECK_THAT(wilson_interval(5, 10).low, WithinAbs(0.236593, 1e-6));
    CHECK_THAT(wilson_interval(5, 10).high, WithinAbs(0.763407, 1e-6));
    // None of n: 0 to z2 / (n + z2).
    CHECK(wilson_interval(0, 10).low == 0);
    CHECK_THAT(wilson_interval(0, 10).high,
               WithinAbs(3.841458820694124 / 13.841458820694124, 1e-12));
    CHECK(wilson_interval(0, 0).low == 0);
    CHECK(wilson_interval(0, 0).high == 1);
    for (std::size_t n = 1; n < 40; ++n)
        for (std::size_t k = 0; k <= n; ++k) {
            CAPTURE(k, n);
            const Interval interval = wilson_interval(k, n);
            const double share = static_cast<double>(k) / static_cast<double>(n);
            CHECK((0 <= interval.low && interval.low <= share));
            CHECK((share <= interval.high && interval.high <= 1));
            const Interval other = wilson_interval(n - k, n);
            CHECK_THAT(interval.low, WithinAbs(1 - other.high, 1e-12));
        }
}

TEST_CASE("the Poisson interval stays near the exact one") {
    // Exact ends: solutions of P(X >= n | low) = P(X <= n | high) = 0.025, by bisection.
    struct Case {
        std::size_t count;
        double low, high;
    };
    const Case kExact[] = {{10, 4.795388696132432, 18.390356042017775},
                           {20, 12.216519585403923, 30.888377902674595},
                           {100, 81.36399125092325, 121.62679379242638}};
    for (const auto& [count, low, high] : kExact) {
        CAPTURE(count);
        CHECK_THAT(poisson_interval(count).low, WithinRel(low, 0.002));
        CHECK_THAT(poisson_interval(count).high, WithinRel(high, 0.001));
    }
    CHECK(poisson_interval(0).low == 0);
    CHECK_THAT(poisson_interval(0).high, WithinRel(3.688879454113936, 0.006));  // -ln 0.025
    CHECK_THAT(poisson_interval(1).high, WithinRel(5.571643390938898, 0.006));
    CHECK(poisson_interval(1).low < 0.02531780798428984);
}

}  // namespace
}  // namespace parallax

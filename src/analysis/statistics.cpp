// Sums over cells of observed * ln(observed / expected); a cell with nothing observed adds nothing.
#include "analysis/statistics.h"

#include <algorithm>
#include <cmath>

#include "base/check.h"

namespace parallax {
namespace {

constexpr double kNormal95 = 1.959963984540054;  // 97.5 % quantile of the normal distribution
constexpr double kInsteadOfZero = 0.5;           // Hardie 2014

double surprise(std::size_t observed, double expected) {
    if (observed == 0) return 0;
    const double count = static_cast<double>(observed);
    return count * std::log(count / expected);
}

// Rounding must not turn equal rates into a tiny number of either sign.
double signed_g2(double half, double difference) {
    if (difference == 0) return 0;
    return std::copysign(std::max(0.0, 2 * half), difference);
}

}  // namespace

double log_likelihood(std::size_t a, std::size_t b, std::size_t total_a, std::size_t total_b) {
    if (total_a == 0 || total_b == 0) return 0;
    const double words_a = static_cast<double>(total_a);
    const double words_b = static_cast<double>(total_b);
    const double rate = (static_cast<double>(a) + static_cast<double>(b)) / (words_a + words_b);
    const double difference = static_cast<double>(a) * words_b - static_cast<double>(b) * words_a;
    return signed_g2(surprise(a, words_a * rate) + surprise(b, words_b * rate), difference);
}

double log_likelihood(const Contingency& table) {
    const double both = static_cast<double>(table.both),
                 neither = static_cast<double>(table.neither);
    const double only_a = static_cast<double>(table.only_a);
    const double only_b = static_cast<double>(table.only_b);
    const double with_a = both + only_a, without_a = only_b + neither;
    const double with_b = both + only_b, without_b = only_a + neither;
    const double all = with_a + without_a;
    const double half = surprise(table.both, with_a * with_b / all) +
                        surprise(table.only_a, with_a * without_b / all) +
                        surprise(table.only_b, without_a * with_b / all) +
                        surprise(table.neither, without_a * without_b / all);
    return signed_g2(half, both * neither - only_a * only_b);
}

double p_of_log_likelihood(double g2) {
    return std::erfc(std::sqrt(std::abs(g2) / 2));
}

double log_ratio(std::size_t a, std::size_t b, std::size_t total_a, std::size_t total_b) {
    if (a + b == 0 || total_a == 0 || total_b == 0) return 0;
    const double rate_a =
        (a == 0 ? kInsteadOfZero : static_cast<double>(a)) / static_cast<double>(total_a);
    const double rate_b =
        (b == 0 ? kInsteadOfZero : static_cast<double>(b)) / static_cast<double>(total_b);
    return std::log2(rate_a / rate_b);
}

Interval wilson_interval(std::size_t successes, std::size_t trials) {
    ENSURE(successes <= trials);
    if (trials == 0) return {0, 1};
    const double n = static_cast<double>(trials);
    const double share = static_cast<double>(successes) / n;
    const double z2 = kNormal95 * kNormal95;
    const double middle = (share + z2 / (2 * n)) / (1 + z2 / n);
    const double reach =
        kNormal95 * std::sqrt(share * (1 - share) / n + z2 / (4 * n * n)) / (1 + z2 / n);
    return {successes == 0 ? 0 : std::max(0.0, middle - reach),
            successes == trials ? 1 : std::min(1.0, middle + reach)};
}

Interval poisson_interval(std::size_t count) {
    const auto bound = [](double n, double z) {
        const double root = 1 - 1 / (9 * n) + z / (3 * std::sqrt(n));
        return n * root * root * root;
    };
    const double n = static_cast<double>(count);
    return {count == 0 ? 0 : std::max(0.0, bound(n, -kNormal95)), bound(n + 1, kNormal95)};
}

}  // namespace parallax

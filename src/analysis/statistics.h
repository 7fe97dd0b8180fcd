// How surprising a difference of two frequencies is, how large it is, and how sure a count is.
#pragma once

#include <cstddef>

namespace parallax {

// Log-likelihood ratio G2 of `a` occurrences in a text of `total_a` words against `b` in one of
// `total_b` (Dunning 1993, in the two-cell form of Rayson and Garside 2000): twice the sum of
// observed * ln(observed / expected), expected = total * (a + b) / (total_a + total_b). Positive
// when the rate of `a` is the higher one, negative when it is the lower. 0 when neither occurs and
// when a side has no words: there is nothing to compare. a and b change places: the sign alone
// changes.
double log_likelihood(std::size_t a, std::size_t b, std::size_t total_a, std::size_t total_b);

// How many units hold both of two things, one of them alone, or neither.
struct Contingency {
    std::size_t both = 0, only_a = 0, only_b = 0, neither = 0;
};

// G2 of the whole two-by-two table (Dunning 1993): positive when the two meet more often than
// chance would have it, negative when less often.
double log_likelihood(const Contingency& table);

// The chance of a G2 at least this far from 0 when nothing but chance is at work: the upper tail of
// the chi-squared distribution with one degree of freedom, erfc(sqrt(|g2| / 2)). 1 for 0; accurate
// to the smallest numbers, 0 beyond them.
double p_of_log_likelihood(double g2);

// Binary logarithm of the ratio of both rates (Hardie 2014): 1 = twice as frequent, -1 = half. A
// count of 0 is taken for 0.5, as he proposes. 0 when neither occurs and when a side has no words.
double log_ratio(std::size_t a, std::size_t b, std::size_t total_a, std::size_t total_b);

struct Interval {
    double low = 0, high = 0;
};

// 95 % score interval of the share `successes` of `trials`, within 0 to 1 (Wilson 1927).
// `successes` must not be more than `trials`; without trials everything is possible: 0 to 1.
Interval wilson_interval(std::size_t successes, std::size_t trials);

// 95 % interval of the mean of a Poisson variable seen `count` times, for the rate of a theme:
// Byar's approximation of the exact interval (Rothman and Boice 1979). The high end is right to
// 0.6 %; the low end to 0.2 % from a count of 10 on, below that it lies a little too low.
Interval poisson_interval(std::size_t count);

}  // namespace parallax

// What two sequences of words have in common, in order: the base of every word-level difference.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "text/lexicon.h"

namespace parallax {

// a[a, a + words) equals b[b, b + words).
struct CommonRun {
    std::uint32_t a = 0, b = 0, words = 0;
    bool operator==(const CommonRun&) const = default;
};

// Differences up to which the shortest edit is found for certain, in each stretch looked at.
inline constexpr std::size_t kMostEditsSought = 128;

// Ascending in both, none touching the next in both. A longest common subsequence by the greedy
// algorithm in linear space (Myers 1986) as long as kMostEditsSought words from either end suffice.
// Texts further apart are first cut where eight words, or else four or one, stand once in either
// (the patience diff of Cohen 2003), along the longest chain of such places; without any, at the
// furthest point reached. So the time is that of n log n + n kMostEditsSought at worst, and what is
// found is short rather than shortest.
std::vector<CommonRun> find_common_runs(std::span<const TermId> a, std::span<const TermId> b);

}  // namespace parallax

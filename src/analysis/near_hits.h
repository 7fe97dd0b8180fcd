// NEAR: two lists of hits walked side by side.
#pragma once

#include <cstddef>
#include <vector>

#include "analysis/pattern_hits.h"

namespace parallax {

// For each hit of one list that has hits of the other behind it, in the same passage and with at
// most `most_between` words between: one hit from its begin to the furthest of their ends. Both
// orders; ascending. `left` and `right` are ascending. With `within_sentences`, the index of the
// passages, both must stand in one sentence.
std::vector<PatternHit> near_pairs(const std::vector<PatternHit>& left,
                                   const std::vector<PatternHit>& right, std::size_t most_between,
                                   const PositionalIndex* within_sentences = nullptr);

}  // namespace parallax

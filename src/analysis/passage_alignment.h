// Two sources side by side: which passage of one answers to which of the other, how closely, and
// whether it stands where its partner does.
#pragma once

#include <vector>

#include "analysis/alignment_candidates.h"
#include "analysis/pair_order.h"

namespace parallax {

struct AlignedPair : AlignmentCandidate {
    // One of the two stands in a closer pair already; not by similarity.
    bool further = false;
    PairOrder order = PairOrder::kept;  // pair_order.h
    std::size_t crossings = 0;
};

// Every passage of either source stands in a pair or in the list of its side.
struct PassageAlignment {
    std::vector<AlignedPair> pairs;                    // by left, then right
    std::vector<PassageNumber> left_only, right_only;  // without a counterpart, ascending
};

// Of all candidates with a score of at least `least_score` (0 to 1). The best pairs choose first:
// each passage has one partner at most, but a pair with the same words always stands, so that a
// passage cut in two faces both parts. By theme, question or date a passage whose counterparts are
// all taken joins the best of them (`further`): so only here is what meets nothing. Passages that
// `kept` (by PassageNumber; empty: all) leaves out are in no pair and no list.
// Finds no likeness anew: linear in candidates and passages, and n log n in the pairs that stand;
// a slider can ask for it in every frame.
PassageAlignment align_passages(const AlignmentCandidates& candidates, double least_score,
                                const std::vector<bool>& kept = {});
// From the lowest score sought.
PassageAlignment align_passages(const AlignmentCandidates& candidates);

}  // namespace parallax

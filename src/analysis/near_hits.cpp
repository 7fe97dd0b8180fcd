// Only the furthest partner of each hit is kept: what the others would cover is covered by it.
#include "analysis/near_hits.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace parallax {
namespace {

using Hits = std::vector<PatternHit>;

// Two Han hits may touch one and the same word; then nothing lies between them.
std::size_t words_between(const PatternHit& before, const PatternHit& after) {
    return after.first > before.last ? after.first - before.last - 1 : 0;
}

// The byte up to which the partner of `hit` may reach.
std::size_t furthest_end(const PatternHit& hit, const PositionalIndex* within_sentences) {
    if (!within_sentences) return std::numeric_limits<std::size_t>::max();
    const auto sentence = find_sentence(*within_sentences, hit);
    return sentence ? within_sentences->sentence_ends(hit.passage)[*sentence] : 0;
}

void add_pairs(const Hits& left, const Hits& right, std::size_t most_between,
               const PositionalIndex* within_sentences, Hits& pairs) {
    auto from = right.begin();
    for (const PatternHit& before : left) {
        while (from != right.end() &&
               std::tie(from->passage, from->begin) < std::tie(before.passage, before.begin)) {
            ++from;
        }
        const std::size_t furthest = furthest_end(before, within_sentences);
        PatternHit pair = before;
        for (auto after = from; after != right.end() && after->passage == before.passage; ++after) {
            if (after->begin < before.end) continue;
            if (words_between(before, *after) > most_between) break;
            if (after->end > furthest) continue;
            pair.end = std::max(pair.end, after->end);
            pair.last = std::max(pair.last, after->last);
        }
        if (pair.end > before.end) pairs.push_back(pair);
    }
}

}  // namespace

std::vector<PatternHit> near_pairs(const Hits& left, const Hits& right, std::size_t most_between,
                                   const PositionalIndex* within_sentences) {
    Hits pairs;
    add_pairs(left, right, most_between, within_sentences, pairs);
    add_pairs(right, left, most_between, within_sentences, pairs);
    std::ranges::sort(pairs);
    return pairs;
}

}  // namespace parallax

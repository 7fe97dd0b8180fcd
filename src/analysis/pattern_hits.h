// Term patterns matched over an index: from the places of the rarest word, not by reading passages.
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <tuple>
#include <vector>

#include "analysis/positional_index.h"
#include "base/range.h"
#include "text/pattern_tree.h"
#include "text/term_order.h"
#include "text/term_pattern.h"

namespace parallax {

// What patterns are matched over. `order` is that of the index' lexicon; `texts` are those of the
// passages, by number. All must outlive the ground.
struct PatternGround {
    const PositionalIndex& words;
    const TermOrder& order;
    std::span<const std::string_view> texts;
};

// Bytes of a passage's text and the first and last word that they touch.
struct PatternHit {
    PassageNumber passage;
    std::uint32_t begin = 0, end = 0;
    std::uint32_t first = 0, last = 0;

    ByteRange bytes() const { return {begin, end}; }
    auto operator<=>(const PatternHit&) const = default;
};

// Adds a hit that does not begin before the last one; when they overlap, they become one.
inline void add_united(std::vector<PatternHit>& hits, const PatternHit& hit) {
    const auto stands_before = [](const PatternHit& a, const PatternHit& b) {
        return std::tie(a.passage, a.end) <= std::tie(b.passage, b.begin);
    };
    if (hits.empty() || stands_before(hits.back(), hit)) {
        hits.push_back(hit);
        return;
    }
    hits.back().end = std::max(hits.back().end, hit.end);
    hits.back().last = std::max(hits.back().last, hit.last);
}

// What a hit may reach over. Within sentences, a phrase that goes from one to the next is no hit,
// and NEAR pairs stand in the same one.
enum class HitScope { passage, sentence };

// Hits in all passages, ascending. Overlapping ones are united into one; those that only touch stay
// apart. Time: the places of the rarest word of each phrase, the sum of both sides of NEAR; for a
// wildcard at a word's begin also the size of the lexicon.
std::vector<PatternHit> find_hits(const PatternNode& pattern, const PatternGround& ground,
                                  HitScope scope = HitScope::passage);
// Hits of any of the patterns, united as well.
std::vector<PatternHit> find_hits(std::span<const PatternNode* const> patterns,
                                  const PatternGround& ground);

// The sentence, from 0, that holds the whole hit, if one does.
std::optional<std::uint32_t> find_sentence(const PositionalIndex& words, const PatternHit& hit);

// Hits in a text of its own. `utf8` is valid UTF-8.
std::vector<ByteRange> find_hits(const TermPattern& pattern, std::string_view utf8);

}  // namespace parallax

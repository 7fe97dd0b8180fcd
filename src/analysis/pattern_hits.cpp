// Every node of a pattern gives its hits in all passages as one ascending list; lists are merged,
// paired and subtracted in one walk.
#include "analysis/pattern_hits.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "analysis/han_hits.h"
#include "analysis/merge_runs.h"
#include "analysis/near_hits.h"
#include "analysis/token_cursor.h"
#include "analysis/word_terms.h"
#include "text/words.h"

namespace parallax {
namespace {

using Hits = std::vector<PatternHit>;  // ascending; may overlap

bool stands_before(const PatternHit& a, const PatternHit& b) {
    return std::tie(a.passage, a.end) <= std::tie(b.passage, b.begin);
}

Hits united(const Hits& hits) {
    Hits apart;
    apart.reserve(hits.size());
    for (const PatternHit& hit : hits) {
        if (apart.empty() || stands_before(apart.back(), hit)) {
            apart.push_back(hit);
            continue;
        }
        apart.back().end = std::max(apart.back().end, hit.end);
        apart.back().last = std::max(apart.back().last, hit.last);
    }
    return apart;
}

class Matcher {
  public:
    Matcher(const PatternGround& ground, HitScope scope) : ground_(ground), scope_(scope) {}

    Hits hits_of(const PatternNode& node) const {
        return std::visit([this](const auto& form) { return hits_of_form(form); }, node.form);
    }

    template <class Nodes, class Deref>
    Hits hits_of_any(const Nodes& nodes, Deref node_of) const {
        Hits hits;
        std::vector<std::size_t> ends;
        for (const auto& node : nodes) {
            const Hits more = hits_of(node_of(node));
            hits.insert(hits.end(), more.begin(), more.end());
            ends.push_back(hits.size());
        }
        merge_runs(hits, std::move(ends));
        return hits;
    }

  private:
    // Whether the words from `first` on are written as the phrase wants them.
    bool is_spelled(const Phrase& phrase, PassageNumber passage, std::size_t first,
                    TokenCursor& cursor) const {
        for (std::size_t i = 0; i < phrase.words.size(); ++i) {
            if (phrase.words[i].exact.empty()) continue;
            const Token token = cursor.at(passage, first + i);
            const std::string_view text = ground_.texts[passage.index()];
            const std::string form = exact_form(text.substr(token.begin, token.end - token.begin));
            if (!phrase.words[i].matches_exactly(form)) return false;
        }
        return true;
    }

    // Checks the other words at each place of the rarest one.
    Hits hits_of_form(const Phrase& phrase) const {
        std::vector<WordTerms> words;
        std::size_t rarest = 0;
        for (const WordPattern& word : phrase.words) {
            words.push_back(look_up(word, ground_));
            if (!words.back().any && words.back().frequency == 0) return {};
            const bool fewer = words.back().frequency < words[rarest].frequency;
            if (words[rarest].any || (fewer && !words.back().any)) rarest = words.size() - 1;
        }
        Hits hits;
        TokenCursor begins(ground_.words), ends(ground_.words);
        for (const auto& [passage, word] : places_of(words[rarest], ground_.words)) {
            if (word < rarest) continue;
            const std::size_t first = word - rarest, last = first + words.size() - 1;
            if (words.size() > 1) {
                const std::span<const TermId> terms = ground_.words.terms(passage);
                if (last >= terms.size()) continue;
                const bool same = std::ranges::equal(
                    words, terms.subspan(first, words.size()),
                    [](const WordTerms& wanted, TermId term) { return wanted.holds(term); });
                if (!same) continue;
            }
            if (!is_spelled(phrase, passage, first, begins)) continue;
            hits.push_back({passage, begins.at(passage, first).begin, ends.at(passage, last).end,
                            static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(last)});
        }
        return in_scope(std::move(hits));
    }

    Hits hits_of_form(const HanRun& run) const {
        return in_scope(find_han_hits(run.bytes, ground_));
    }

    Hits hits_of_form(const AnyOf& any) const {
        return hits_of_any(any.nodes,
                           [](const PatternNode& node) -> const PatternNode& { return node; });
    }

    Hits hits_of_form(const Near& near) const {
        const Hits left = hits_of(near.operands[0]);
        if (left.empty()) return {};
        return near_pairs(left, hits_of(near.operands[1]), near.most_between,
                          scope_ == HitScope::sentence ? &ground_.words : nullptr);
    }

    Hits hits_of_form(const Without& without) const {
        Hits hits = hits_of(without.nodes[0]);
        for (std::size_t i = 1; i < without.nodes.size() && !hits.empty(); ++i) {
            const Hits others = hits_of(without.nodes[i]);
            auto other = others.begin();
            std::erase_if(hits, [&](const PatternHit& hit) {
                while (other != others.end() && other->passage < hit.passage)
                    ++other;
                return other != others.end() && other->passage == hit.passage;
            });
        }
        return hits;
    }

    Hits in_scope(Hits hits) const {
        if (scope_ == HitScope::sentence) {
            std::erase_if(
                hits, [this](const PatternHit& hit) { return !find_sentence(ground_.words, hit); });
        }
        return hits;
    }

    PatternGround ground_;
    HitScope scope_;
};

}  // namespace

std::optional<std::uint32_t> find_sentence(const PositionalIndex& words, const PatternHit& hit) {
    const std::span<const std::uint32_t> ends = words.sentence_ends(hit.passage);
    const auto end = std::ranges::upper_bound(ends, hit.begin);
    if (end == ends.end() || hit.end > *end) return std::nullopt;
    return static_cast<std::uint32_t>(end - ends.begin());
}

std::vector<PatternHit> find_hits(const PatternNode& pattern, const PatternGround& ground,
                                  HitScope scope) {
    return united(Matcher(ground, scope).hits_of(pattern));
}

std::vector<PatternHit> find_hits(std::span<const PatternNode* const> patterns,
                                  const PatternGround& ground) {
    return united(Matcher(ground, HitScope::passage)
                      .hits_of_any(patterns, [](const PatternNode* node) -> const PatternNode& {
                          return *node;
                      }));
}

std::vector<ByteRange> find_hits(const TermPattern& pattern, std::string_view utf8) {
    std::vector<ByteRange> ranges;
    if (!pattern.root()) return ranges;
    PositionalIndex words;
    words.add_passage(utf8);
    const TermOrder order(words.lexicon());
    for (const PatternHit& hit : find_hits(*pattern.root(), {words, order, {&utf8, 1}}))
        ranges.push_back(hit.bytes());
    return ranges;
}

}  // namespace parallax

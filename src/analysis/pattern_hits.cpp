// Every node of a pattern gives its hits in all passages as one ascending list; lists are merged,
// paired and subtracted in one walk.
#include "analysis/pattern_hits.h"

#include <algorithm>
#include <utility>

#include "analysis/han_hits.h"
#include "analysis/merge_runs.h"
#include "analysis/near_hits.h"
#include "analysis/phrase_hits.h"
#include "analysis/word_terms.h"
#include "base/overloaded.h"

namespace parallax {
namespace {

using Hits = std::vector<PatternHit>;  // ascending; may overlap

Hits united(const Hits& hits) {
    Hits apart;
    apart.reserve(hits.size());
    for (const PatternHit& hit : hits)
        add_united(apart, hit);
    return apart;
}

bool has_han(const PatternNode& node) {
    const auto any_has = [](const auto& nodes) { return std::ranges::any_of(nodes, has_han); };
    return std::visit(Overloaded{
                          [](const Phrase&) { return false; },
                          [](const HanRun&) { return true; },
                          [&](const AnyOf& any) { return any_has(any.nodes); },
                          [&](const Near& near) { return any_has(near.operands); },
                          [&](const Without& without) { return any_has(without.nodes); },
                      },
                      node.form);
}

class Matcher {
  public:
    Matcher(const PatternGround& ground, HitUnits units, HitScope scope)
        : ground_(ground), units_(units), scope_(scope) {}

    Hits hits_of(const PatternNode& node) const {
        return std::visit([this](const auto& form) { return hits_of_form(form); }, node.form);
    }

    // The words among the nodes are looked for as one with several terms.
    Hits hits_of_any(std::span<const PatternNode* const> nodes) const {
        WordTerms words;
        Hits hits;
        std::vector<std::size_t> ends;
        const auto add = [&](const Hits& more) {
            hits.insert(hits.end(), more.begin(), more.end());
            ends.push_back(hits.size());
        };
        for (const PatternNode* node : nodes) {
            if (const WordPattern* const word = find_lone_word(*node)) {
                add_terms(words, look_up(*word, ground_), ground_.words);
            } else {
                add(hits_of(*node));
            }
        }
        if (!words.terms.empty()) add(in_scope(find_word_hits(words, ground_, units_)));
        merge_runs(hits, std::move(ends));
        return hits;
    }

  private:
    Hits hits_of_form(const Phrase& phrase) const {
        return in_scope(find_phrase_hits(phrase, ground_, units_));
    }

    Hits hits_of_form(const HanRun& run) const {
        return in_scope(find_han_hits(run.bytes, ground_));
    }

    Hits hits_of_form(const AnyOf& any) const {
        std::vector<const PatternNode*> nodes;
        for (const PatternNode& node : any.nodes)
            nodes.push_back(&node);
        return hits_of_any(nodes);
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
    HitUnits units_;  // words only where nothing but words is asked of passages
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
    if (has_han(pattern) || scope == HitScope::sentence)
        return united(Matcher(ground, HitUnits::bytes, scope).hits_of(pattern));
    Hits hits = united(Matcher(ground, HitUnits::words, scope).hits_of(pattern));
    count_in_bytes(hits, ground.words);
    return hits;
}

std::vector<PatternHit> find_hits(std::span<const PatternNode* const> patterns,
                                  const PatternGround& ground) {
    std::vector<const PatternNode*> of_words, with_han;
    for (const PatternNode* pattern : patterns)
        (has_han(*pattern) ? with_han : of_words).push_back(pattern);
    Hits hits = united(Matcher(ground, HitUnits::words, HitScope::passage).hits_of_any(of_words));
    count_in_bytes(hits, ground.words);
    const Hits others = Matcher(ground, HitUnits::bytes, HitScope::passage).hits_of_any(with_han);
    if (others.empty()) return hits;
    const std::size_t end = hits.size();
    hits.insert(hits.end(), others.begin(), others.end());
    merge_runs(hits, {end, hits.size()});
    return united(hits);
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

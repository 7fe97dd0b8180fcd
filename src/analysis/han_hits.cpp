// A run may cross words, but each of its characters lies in one; so the run is looked for around
// the rarest. The few Han signs that are no word by themselves (radicals) may stand outside words:
// runs of these alone are found by reading all texts.
#include "analysis/han_hits.h"

#include <algorithm>
#include <optional>

#include "analysis/merge_runs.h"
#include "text/utf8.h"
#include "text/words.h"

namespace parallax {
namespace {

// A character of the run and the terms that hold it.
struct Anchor {
    std::string_view character;
    std::size_t offset = 0;  // in the run
    std::span<const HanTerm> terms;
    std::size_t frequency = 0;
};

std::optional<Anchor> rarest_character(std::string_view run, const PatternGround& ground) {
    std::optional<Anchor> rarest;
    for (std::size_t i = 0; i < run.size();) {
        const std::string_view character = run.substr(i, code_point_at(run, i).size);
        Anchor anchor{character, i, {}, 0};
        i += character.size();
        if (count_words(character) == 0) continue;
        // Compatibility characters fold to others.
        anchor.terms = ground.order.with_han(code_point_at(fold(character), 0).value);
        for (const HanTerm& each : anchor.terms)
            anchor.frequency += ground.words.frequency(each.term);
        if (!rarest || anchor.frequency < rarest->frequency) rarest = anchor;
    }
    return rarest;
}

PatternHit hit_around(const TokenList& tokens, std::size_t word, PassageNumber passage,
                      std::size_t begin, std::size_t end) {
    std::size_t first = word, last = word;
    while (first > 0 && tokens[first - 1].end > begin)
        --first;
    while (last + 1 < tokens.size() && tokens[last + 1].begin < end)
        ++last;
    return {passage, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end),
            static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(last)};
}

// The runs whose anchor lies in the word at `place`.
void add_hits_at(const Place& place, std::string_view run, const Anchor& anchor,
                 const PatternGround& ground, std::vector<PatternHit>& hits) {
    const std::string_view text = ground.texts[place.passage.index()];
    const TokenList tokens = ground.words.tokens(place.passage);
    const Token token = tokens[place.word];
    const std::string_view word = text.substr(token.begin, token.end - token.begin);
    for (std::size_t found = word.find(anchor.character); found != word.npos;
         found = word.find(anchor.character, found + 1)) {
        const std::size_t at = token.begin + found;
        if (at < anchor.offset) continue;
        const std::size_t begin = at - anchor.offset;
        if (!text.substr(begin).starts_with(run)) continue;
        hits.push_back(hit_around(tokens, place.word, place.passage, begin, begin + run.size()));
    }
}

std::vector<PatternHit> find_by_reading(std::string_view run, const PatternGround& ground) {
    std::vector<PatternHit> hits;
    for (std::size_t i = 0; i < ground.texts.size(); ++i) {
        const PassageNumber passage(i);
        const std::string_view text = ground.texts[i];
        for (std::size_t begin = text.find(run); begin != text.npos;
             begin = text.find(run, begin + 1)) {
            const TokenList tokens = ground.words.tokens(passage);
            hits.push_back(
                hit_around(tokens, tokens.first_behind(begin), passage, begin, begin + run.size()));
        }
    }
    return hits;
}

}  // namespace

std::vector<PatternHit> find_han_hits(std::string_view run, const PatternGround& ground) {
    const std::optional<Anchor> anchor = rarest_character(run, ground);
    if (!anchor) return find_by_reading(run, ground);
    std::vector<PatternHit> hits;
    std::vector<std::size_t> ends;
    for (const HanTerm& each : anchor->terms) {
        for (const Place& place : ground.words.places(each.term))
            add_hits_at(place, run, *anchor, ground, hits);
        ends.push_back(hits.size());
    }
    merge_runs(hits, std::move(ends));
    return hits;
}

}  // namespace parallax

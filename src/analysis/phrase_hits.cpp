// A phrase is looked for around its rarest word: its other words are read off the passage.
#include "analysis/phrase_hits.h"

#include <algorithm>
#include <span>

#include "analysis/token_cursor.h"
#include "text/words.h"

namespace parallax {
namespace {

class HitMaker {
  public:
    HitMaker(const PositionalIndex& words, HitUnits units) : cursor_(words), units_(units) {}

    PatternHit hit(PassageNumber passage, std::size_t first, std::size_t last) {
        PatternHit hit{passage, static_cast<std::uint32_t>(first),
                       static_cast<std::uint32_t>(last + 1), static_cast<std::uint32_t>(first),
                       static_cast<std::uint32_t>(last)};
        if (units_ == HitUnits::bytes) set_bytes(hit);
        return hit;
    }

    void set_bytes(PatternHit& hit) {
        const ByteRange first = cursor_.span_at(hit.passage, hit.first);
        const ByteRange last =
            hit.last == hit.first ? first : cursor_.span_at(hit.passage, hit.last);
        hit.begin = static_cast<std::uint32_t>(first.begin);
        hit.end = static_cast<std::uint32_t>(last.end);
    }

  private:
    TokenCursor cursor_;
    HitUnits units_;
};

// Whether the words from `first` on are written as the phrase wants them.
bool is_spelled(const Phrase& phrase, PassageNumber passage, std::size_t first,
                const PatternGround& ground, TokenCursor& cursor) {
    for (std::size_t i = 0; i < phrase.words.size(); ++i) {
        if (phrase.words[i].exact.empty()) continue;
        const Token token = cursor.at(passage, first + i);
        const std::string_view text = ground.texts[passage.index()];
        const std::string form = exact_form(text.substr(token.begin, token.end - token.begin));
        if (!phrase.words[i].matches_exactly(form)) return false;
    }
    return true;
}

}  // namespace

std::vector<PatternHit> find_word_hits(const WordTerms& word, const PatternGround& ground,
                                       HitUnits units) {
    std::vector<PatternHit> hits;
    hits.reserve(word.frequency);
    HitMaker maker(ground.words, units);
    for_each_place(word, ground.words, [&](const Place& place) {
        hits.push_back(maker.hit(place.passage, place.word, place.word));
    });
    return hits;
}

std::vector<PatternHit> find_phrase_hits(const Phrase& phrase, const PatternGround& ground,
                                         HitUnits units) {
    std::vector<WordTerms> words;
    std::size_t rarest = 0;
    for (const WordPattern& word : phrase.words) {
        words.push_back(look_up(word, ground));
        if (!words.back().any && words.back().frequency == 0) return {};
        const bool fewer = words.back().frequency < words[rarest].frequency;
        if (words[rarest].any || (fewer && !words.back().any)) rarest = words.size() - 1;
    }
    const bool any_exact = std::ranges::any_of(
        phrase.words, [](const WordPattern& word) { return !word.exact.empty(); });
    if (words.size() == 1 && !any_exact) return find_word_hits(words[0], ground, units);

    std::vector<PatternHit> hits;
    HitMaker maker(ground.words, units);
    TokenCursor cursor(ground.words);
    for_each_place(words[rarest], ground.words, [&](const Place& place) {
        if (place.word < rarest) return;
        const std::size_t first = place.word - rarest;
        const std::span<const TermId> terms = ground.words.terms(place.passage);
        if (first + words.size() > terms.size()) return;
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (i != rarest && !words[i].holds(terms[first + i])) return;
        }
        if (any_exact && !is_spelled(phrase, place.passage, first, ground, cursor)) return;
        hits.push_back(maker.hit(place.passage, first, first + words.size() - 1));
    });
    return hits;
}

void count_in_bytes(std::vector<PatternHit>& hits, const PositionalIndex& words) {
    HitMaker maker(words, HitUnits::bytes);
    for (PatternHit& hit : hits)
        maker.set_bytes(hit);
}

}  // namespace parallax

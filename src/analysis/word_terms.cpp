// Lists of several terms are merged; a single term's list is taken as it is.
#include "analysis/word_terms.h"

#include <bit>
#include <iterator>
#include <span>
#include <utility>

#include "analysis/merge_runs.h"

namespace parallax {
namespace {

// Whether reading every word of every passage costs less than merging the places of so many terms:
// a word read is one step, a place several, and some more for each time the number of lists is
// halved.
bool is_read_sooner(const WordTerms& word, const PositionalIndex& words) {
    constexpr std::size_t kPlaceSteps = 8, kMergeSteps = 3;
    const std::size_t halvings = std::bit_width(word.terms.size());
    return word.frequency * (kPlaceSteps + kMergeSteps * halvings) > words.word_count();
}

std::vector<Place> places_by_reading(const WordTerms& word, const PositionalIndex& words) {
    std::vector<char> wanted(words.lexicon().size(), 0);
    for (const TermId term : word.terms)
        wanted[term.index()] = 1;
    std::vector<Place> places;
    places.reserve(word.frequency);
    for (std::size_t i = 0; i < words.passage_count(); ++i) {
        const PassageNumber passage(i);
        const std::span<const TermId> terms = words.terms(passage);
        for (std::uint32_t position = 0; position < terms.size(); ++position) {
            if (wanted[terms[position].index()] != 0) places.push_back({passage, position});
        }
    }
    return places;
}

}  // namespace

WordTerms look_up(const WordPattern& word, const PatternGround& ground) {
    WordTerms found;
    found.any = word.is_any();
    if (found.any) return found;
    found.terms = ground.order.matching(ground.words.lexicon(), word);
    for (const TermId term : found.terms)
        found.frequency += ground.words.frequency(term);
    return found;
}

void add_terms(WordTerms& word, const WordTerms& more, const PositionalIndex& words) {
    std::vector<TermId> all;
    std::ranges::set_union(word.terms, more.terms, std::back_inserter(all));
    word.terms = std::move(all);
    word.frequency = 0;
    for (const TermId term : word.terms)
        word.frequency += words.frequency(term);
}

std::vector<Place> places_of(const WordTerms& word, const PositionalIndex& words) {
    if (is_read_sooner(word, words)) return places_by_reading(word, words);
    std::vector<Place> places;
    places.reserve(word.frequency);
    std::vector<std::size_t> ends;
    for (const TermId term : word.terms) {
        PositionalIndex::PlaceWalk walk = words.walk(term);
        for (Place place; walk.next(place);)
            places.push_back(place);
        ends.push_back(places.size());
    }
    merge_runs(places, std::move(ends));
    return places;
}

std::vector<PassageFrequency> passages_of(const WordTerms& word, const PositionalIndex& words) {
    if (word.terms.size() == 1) return words.passages_of(word.terms.front());
    std::vector<PassageFrequency> passages;
    for (const Place& place : places_of(word, words)) {
        if (passages.empty() || passages.back().passage != place.passage)
            passages.push_back({place.passage, 0});
        ++passages.back().count;
    }
    return passages;
}

const WordPattern* find_lone_word(const PatternNode& pattern) {
    const Phrase* const phrase = std::get_if<Phrase>(&pattern.form);
    const bool is_lone = phrase && phrase->words.size() == 1 && phrase->words.front().exact.empty();
    return is_lone ? &phrase->words.front() : nullptr;
}

}  // namespace parallax

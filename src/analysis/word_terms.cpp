// Lists of several terms are merged; a single term's list is taken as it is.
#include "analysis/word_terms.h"

#include "analysis/merge_runs.h"

namespace parallax {

WordTerms look_up(const WordPattern& word, const PatternGround& ground) {
    WordTerms found;
    found.any = word.is_any();
    if (found.any) return found;
    found.terms = ground.order.matching(ground.words.lexicon(), word);
    for (const TermId term : found.terms)
        found.frequency += ground.words.frequency(term);
    return found;
}

std::vector<Place> places_of(const WordTerms& word, const PositionalIndex& words) {
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

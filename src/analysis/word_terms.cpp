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
        const std::vector<Place> more = words.places(term);
        places.insert(places.end(), more.begin(), more.end());
        ends.push_back(places.size());
    }
    merge_runs(places, std::move(ends));
    return places;
}

std::vector<PassageCount> passage_counts(const WordTerms& word, const PositionalIndex& words) {
    std::vector<PassageCount> counts;
    for (const Place& place : places_of(word, words)) {
        if (counts.empty() || counts.back().passage != place.passage)
            counts.push_back({place.passage, 0});
        ++counts.back().count;
    }
    return counts;
}

const WordPattern* find_lone_word(const PatternNode& pattern) {
    const Phrase* const phrase = std::get_if<Phrase>(&pattern.form);
    const bool is_lone = phrase && phrase->words.size() == 1 && phrase->words.front().exact.empty();
    return is_lone ? &phrase->words.front() : nullptr;
}

}  // namespace parallax

// A word of a pattern looked up in an index: which terms it stands for, and where they are.
#pragma once

#include <algorithm>
#include <vector>

#include "analysis/pattern_hits.h"

namespace parallax {

struct WordTerms {
    std::vector<TermId> terms;  // ascending
    std::size_t frequency = 0;  // of all of them
    bool any = false;           // a lone *, whatever stands there; then `terms` is empty

    bool holds(TermId term) const {
        if (terms.size() == 1) return terms.front() == term;
        return any || std::ranges::binary_search(terms, term);
    }
};

// Exact spelling is not looked at.
WordTerms look_up(const WordPattern& word, const PatternGround& ground);

// Adds the terms of `more`; a term of both counts once.
void add_terms(WordTerms& word, const WordTerms& more, const PositionalIndex& words);

// Places of all the terms, ascending.
std::vector<Place> places_of(const WordTerms& word, const PositionalIndex& words);

// Calls visit(place) for each of them. A single term needs no list.
template <class Visit>
void for_each_place(const WordTerms& word, const PositionalIndex& words, Visit visit) {
    if (word.terms.size() == 1) {
        PositionalIndex::PlaceWalk walk = words.walk(word.terms.front());
        for (Place place; walk.next(place);)
            visit(place);
        return;
    }
    for (const Place& place : places_of(word, words))
        visit(place);
}

// How often the terms stand in each passage that holds one, ascending.
std::vector<PassageFrequency> passages_of(const WordTerms& word, const PositionalIndex& words);

// The one word that a pattern consists of, if case and accents do not matter in it.
const WordPattern* find_lone_word(const PatternNode& pattern);

}  // namespace parallax

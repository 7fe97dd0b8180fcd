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

// Places of all the terms, ascending.
std::vector<Place> places_of(const WordTerms& word, const PositionalIndex& words);

// How often the terms stand in each passage that holds one, ascending.
std::vector<PassageFrequency> passages_of(const WordTerms& word, const PositionalIndex& words);

// The one word that a pattern consists of, if case and accents do not matter in it.
const WordPattern* find_lone_word(const PatternNode& pattern);

}  // namespace parallax

// A word of a pattern looked up in an index: which terms it stands for, and where they are.
#pragma once

#include <algorithm>
#include <span>
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

// Addresses of all the terms, ascending; those in removed passages may be among them.
std::vector<WordAddress> addresses_of(const WordTerms& word, const PositionalIndex& words);

// Calls visit(passage, begin, end) for each passage that holds some of the addresses, with where
// these begin and end in the list.
template <class Visit>
void for_each_passage(std::span<const WordAddress> addresses, const PositionalIndex& words,
                      Visit visit) {
    PositionalIndex::PassageCursor passages(words);
    for (std::size_t i = 0; i < addresses.size();) {
        const std::size_t begin = i++;
        if (!passages.go_to(addresses[begin])) continue;
        while (i < addresses.size() && addresses[i] < passages.end())
            ++i;
        visit(passages.passage(), begin, i);
    }
}

// Calls visit(place) for each place, ascending. A single term needs no list.
template <class Visit>
void for_each_place(const WordTerms& word, const PositionalIndex& words, Visit visit) {
    if (word.terms.size() == 1) {
        PositionalIndex::PlaceWalk walk = words.walk(word.terms.front());
        for (Place place; walk.next(place);)
            visit(place);
        return;
    }
    PositionalIndex::PassageCursor passages(words);
    for (const WordAddress address : addresses_of(word, words)) {
        if (passages.go_to(address)) visit(Place{passages.passage(), address - passages.first()});
    }
}

// The one word that a pattern consists of, if case and accents do not matter in it.
const WordPattern* find_lone_word(const PatternNode& pattern);

}  // namespace parallax

// What a reader might have meant by words of a query that stand nowhere.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "analysis/query.h"
#include "analysis/text_index.h"
#include "base/range.h"

namespace parallax {

enum class SuggestionKind {
    folding,   // the word without =, whatever its case and accents
    wildcard,  // the word with * behind it: longer forms
    spelling,  // a word of the corpus that is a slip or two away
};

struct Suggestion {
    SuggestionKind kind = SuggestionKind::spelling;
    ByteRange place;            // of the word or phrase in the query
    std::string word, instead;  // as the query would say it, folded
    std::size_t frequency = 0;  // how often `instead` occurs
    bool operator==(const Suggestion&) const = default;
};

// Most spellings suggested for one word.
inline constexpr std::size_t kMaxSpellings = 5;

// For each word of the query, alone or in a phrase, but not under NOT, that has no place in the
// corpus: folding and wildcard where they find something, then the nearest spellings, those of
// fewer slips first, then the more frequent, then by key. Words of up to two letters have none, of
// up to five one slip, longer ones two. Words that stand somewhere have no suggestions, also where
// the query as a whole finds nothing. Time: the size of the lexicon for each such word.
std::vector<Suggestion> make_suggestions(const TextIndex& index, const Query& query);

}  // namespace parallax

// Words of running text by Unicode word boundaries (UAX 29), Chinese by ICU's dictionary,
// each with a folded key under which equal words meet.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/range.h"

namespace parallax {

// `key` is the folded form; `span` the bytes in the text. Numbers are words, punctuation is not.
struct Word {
    ByteRange span;
    std::string key;
    bool operator==(const Word&) const = default;
};

// In order of the text, never overlapping. A possessive 's or ’s is split off and dropped
// ("Russia's" gives the key "russia"), so that patterns need not list it. Case- and accent-folded.
std::vector<Word> split_words(std::string_view utf8);

// NFKC case fold, then accents off (canonical decomposition without marks of category Mn, for
// Latin, Greek and Cyrillic except that Cyrillic й and ё keep й, ё -> е), curly apostrophes
// straight, soft hyphens and zero-width marks dropped. fold(fold(x)) == fold(x).
std::string fold(std::string_view utf8);

// True when the word is written in Han characters only (such patterns match inside longer words).
bool is_han(std::string_view utf8);

// Words for counting: the same words that split_words gives, without building keys.
std::size_t count_words(std::string_view utf8);

}  // namespace parallax

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

// In order of the text, never overlapping. Each holds a letter or digit; hyphens part words,
// "12.5" and "u.s" (of "U.S.") are one. A possessive 's or ’s and a final apostrophe are cut off
// span and key ("Russia's" gives the span of "Russia" and the key "russia"), so that patterns need
// not list them; so are joiners such as "_" at either end. Han is cut by ICU's dictionary.
std::vector<Word> split_words(std::string_view utf8);

// NFKC case fold (which also drops soft hyphens and zero-width marks), then accents off: marks of
// category Mn after Latin, Greek and Cyrillic letters, except that й ї ў ѓ ќ stay (ё becomes е).
// Curly apostrophes become straight. The result is in NFC; fold(fold(x)) == fold(x).
std::string fold(std::string_view utf8);

// The same with accents left on: for comparing words letter by letter where case does not matter.
std::string fold_case(std::string_view utf8);

// The word as written, made comparable: NFC, curly apostrophes straight, soft hyphens and
// zero-width marks dropped. Equal for words of the same letters with the same case and accents.
std::string exact_form(std::string_view utf8);

// True when all of the text is Han characters and there is at least one (such patterns match inside
// longer words).
bool is_han(std::string_view utf8);

// Words for counting: the same words that split_words gives, without building keys.
std::size_t count_words(std::string_view utf8);

}  // namespace parallax

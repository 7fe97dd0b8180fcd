// One pass over a text: its words as interned terms with their bytes, and where its sentences end.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/range.h"
#include "text/lexicon.h"

namespace parallax {

// A word: the same spans and keys that split_words gives.
struct Token {
    TermId term;
    std::uint32_t begin = 0, end = 0;  // bytes in the text

    ByteRange span() const { return {begin, end}; }
    // As it stands in the text it was found in. Terms meet whatever the case and accents; who wants
    // them exact looks for the term first and then compares this, or fold_case() of it to let
    // accents count and case not.
    std::string_view written(std::string_view text) const {
        return text.substr(begin, end - begin);
    }
    bool operator==(const Token&) const = default;
};

// `sentence_ends` are bytes, ascending, the last one utf8.size() (none for an empty text); each
// sentence takes the blanks that follow it. "U.S.", "Mr.", "No. 5", "т. е." do not end one.
struct Segments {
    std::vector<Token> tokens;
    std::vector<std::uint32_t> sentence_ends;
};

// New keys are interned. `utf8` is valid UTF-8 of less than 2 GB. Linear in its size.
Segments segment(std::string_view utf8, Lexicon& lexicon);
// The same into `segments`, whose old content goes but whose space is used again.
void segment(std::string_view utf8, Lexicon& lexicon, Segments& segments);

}  // namespace parallax

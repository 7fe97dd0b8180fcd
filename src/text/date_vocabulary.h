// The lists of words that date_words looks up, one for each language. Private to date_words.
#pragma once

#include <span>
#include <string_view>

#include "text/date_words.h"

namespace parallax {

// `words` are folded, parted by blanks. `endings` empty: as they are; else each word takes each
// ending in turn, "-" standing for none.
struct VocabularyLine {
    std::string_view words;
    DateRole role = DateRole::other;
    int value = 0;
    int detail = 0;
    std::string_view endings = {};
};

std::span<const VocabularyLine> english_vocabulary();
std::span<const VocabularyLine> russian_vocabulary();

}  // namespace parallax

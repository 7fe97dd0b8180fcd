// The lists of words that date_words looks up, one for each language. Private to date_words.
#pragma once

#include <span>
#include <string_view>

#include "text/date_phrase.h"
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

// Values and details as the lines hold them.
inline constexpr int kFromText = static_cast<int>(DeicticSense::from_text);
inline constexpr int kStretch = static_cast<int>(DeicticSense::stretch);

constexpr int value_of(TimeUnit unit) {
    return static_cast<int>(unit);
}
constexpr int value_of(Portion portion) {
    return static_cast<int>(portion);
}

std::span<const VocabularyLine> english_vocabulary();
std::span<const VocabularyLine> russian_vocabulary();

}  // namespace parallax

// What the rules for words and sentences (UAX 29) ask of a character. Private to text/.
#pragma once

#include <cstdint>

#include "text/char_table.h"

namespace parallax {

// Classes of UAX 29's word rules as ICU tailors them, with those that the rules treat alike made
// one. `han` are common Han characters, `dictionary` the scripts that ICU cuts by other means:
// rarer Han, kana, Hangul, Thai and its like.
enum class WordClass : std::uint8_t {
    other,
    extend,  // Extend and Format: belongs to whatever stands before
    joiner,  // zero-width joiner
    letter,
    hebrew,
    numeric,
    connector,  // ExtendNumLet: "_" and its like
    single_quote,
    double_quote,
    mid_num_let,
    mid_letter,
    mid_num,
    han,
    dictionary,
};

// Every word begins with one of these.
constexpr bool begins_word(WordClass c) {
    switch (c) {
        case WordClass::letter:
        case WordClass::hebrew:
        case WordClass::numeric:
        case WordClass::connector:
        case WordClass::han:
        case WordClass::dictionary:
            return true;
        default:
            return false;
    }
}

// Classes of UAX 29's sentence rules.
enum class SentenceClass : std::uint8_t {
    other,
    extend,
    carriage_return,
    separator,  // Sep and LF
    space,
    lower,
    upper,
    other_letter,
    numeric,
    full_stop,   // ATerm
    terminator,  // STerm
    continuation,
    close,
};

struct CharClass {
    WordClass word : 4 = WordClass::other;
    SentenceClass sentence : 4 = SentenceClass::other;
    bool counts : 1 = false;             // a letter or digit, such as every word has
    bool apostrophe : 1 = false;         // however curly
    bool may_be_pictograph : 1 = false;  // true for all of Extended_Pictographic and some others
};

CharClass class_by_icu(char32_t c);

// Not within the function, where each call would ask whether it is there yet.
inline constinit CharTable<CharClass, class_by_icu> char_classes;

inline CharClass class_of(char32_t c) {
    return char_classes[c];
}

}  // namespace parallax

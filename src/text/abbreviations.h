// Words that are written with a full stop which does not, or need not, end a sentence: tables by
// language. Private to text/.
#pragma once

#include <optional>
#include <string_view>

namespace parallax {

enum class AbbreviationKind {
    joins,          // never ends a sentence: "Mr.", "e.g.", "им."
    before_number,  // does not when a number follows: "No. 5", "стр. 5"
    may_end,        // does when a word follows that often opens one: "etc.", "Inc.", "и т. д."
    unit_or_place,  // may_end behind a number, else joins: "2021 г.", "г. Москва"
};

// The kind of `word`, which stands before a full stop and may hold others ("e.g", "т.е"). An entry
// with a capital is met by words with one only, so that "Sun." is and "sun." is not one.
std::optional<AbbreviationKind> find_abbreviation(std::string_view word);

// Whether a capitalised word often opens a sentence ("The", "However", "Однако"): then a full stop
// before it ends one even behind "U.S.". Names never do.
bool is_sentence_opener(std::string_view word);

}  // namespace parallax

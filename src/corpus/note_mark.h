// Marks of footnotes in running text, which would glue to the word before them.
#pragma once

#include <string>
#include <string_view>

namespace parallax {

// "12" as "¹²"; "" for what is no number of at most four digits.
std::string raised_digits(std::string_view digits);

// "9", "[12]", "(3)", "*", "†": what links to a note look like.
bool is_note_mark(std::string_view utf8);

// Whether a raised number at the end of `before` is the mark of a note and not an exponent: it
// stands behind punctuation or a word, as in "order.9" and "treaty9" but not in "km2" and "10 6".
bool may_carry_note(std::string_view before);

}  // namespace parallax

// What kind of character a code point is, as far as readers of documents have to know.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace parallax {

bool is_letter(char32_t c);
bool is_digit(char32_t c);
// An upper- or titlecase letter.
bool is_upper(char32_t c);
// A lowercase letter of a script that has two cases.
bool is_lower(char32_t c);
// White space of any kind, no-break and zero-width space, the byte order mark and ASCII's control
// characters included.
bool is_blank(char32_t c);
// A letter of a script that is written without blanks between words: Han, kana.
bool is_unspaced(char32_t c);

// The first and the last code point of a text that is not empty.
char32_t first_code_point(std::string_view utf8);
char32_t last_code_point(std::string_view utf8);
void remove_last_code_point(std::string_view& utf8);
// Without blanks at either end.
std::string_view trim(std::string_view utf8);
// The longest beginning of at most `max_bytes` that does not cut a character in two.
std::string_view whole_prefix(std::string_view utf8, std::size_t max_bytes);

}  // namespace parallax

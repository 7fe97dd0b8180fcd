// The lines of a plain text with what decides how they belong together. Private to the text reader.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace parallax {

struct TextLine {
    std::string_view text;       // without blanks at either end
    std::size_t number = 0;      // from 1
    std::size_t indent = 0;      // bytes of blanks before the text
    std::size_t width = 0;       // characters of text and indent
    std::size_t first_word = 0;  // characters of the first word
    bool bullet = false;         // `text` is what stands behind it
    char underline = 0;  // the character that the whole line is made of: = - ~ ^, 3 at least
    bool blank = false;  // nothing with a letter or digit in it, an underline apart
};

// Ends of lines are LF, CR, CR LF, U+0085, U+2028 and U+2029.
std::vector<TextLine> split_lines(std::string_view utf8);

// The width at which the text was wrapped; none when its lines are whole paragraphs.
std::optional<std::size_t> find_wrap_width(const std::vector<TextLine>& lines);
// True when the first word of `next` would not have fitted on `line` any more.
bool is_full(const TextLine& line, const TextLine& next, std::size_t wrap_width);

}  // namespace parallax

// What Markdown holds beyond CommonMark, told by the lines of a paragraph: tables and footnotes.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/block.h"

namespace parallax {

struct MarkdownPart {
    std::optional<BlockKind> kind;  // none: that of the paragraph
    std::string text;               // one line; cells of a table_row joined by tabs
    std::string_view chrome;        // "footnotes" or ""
    std::size_t line = 0;           // in the paragraph, from 0
};

// The paragraph whole, as the rows of a table (a line of dashes under its head), or parted before
// each "[^1]: " that begins a line. Empty for a paragraph without text.
std::vector<MarkdownPart> parts_of_paragraph(std::string_view lines);

// Without "[^1]", where it refers to a footnote. `begins_line`: the text stands at the beginning of
// a line; there "[^1]:" is the note itself and stays.
std::string without_note_marks(std::string_view text, bool begins_line);
// Without "{#id .class}" at the end of a heading.
std::string without_attributes(std::string heading);
// Whether the words of an image are worth reading: several, and no file's name.
bool is_caption(std::string_view text);

}  // namespace parallax

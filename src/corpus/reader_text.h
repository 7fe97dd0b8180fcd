// Plain text -> Document: paragraphs parted by blank lines or by lines, wrapped lines joined again,
// bullets and underlined headings recognised.
#pragma once

#include <string_view>

#include "corpus/block.h"

namespace parallax {

// `utf8` is valid UTF-8. A line is a block, except where the text was wrapped at a width: there a
// line goes on with the next when the next one's first word would not have fitted on it. An empty
// line ends a block; so does an indented line of a wrapped text. Lines without any letter or digit
// give no block. Numbers before items ("1.", "2.1") stay in the text, bullets do not. Linear.
Document read_text(std::string_view utf8);

}  // namespace parallax

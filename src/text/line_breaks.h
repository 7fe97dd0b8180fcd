// Where a line may end (UAX 14 through ICU), so that Chinese breaks where it may and Latin at
// blanks.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace parallax {

struct LineBreak {
    std::size_t offset;  // bytes: the next line would start here
    bool required;       // after a newline, also one that ends the text
};

// Ascending; the last one is always utf8.size(). An empty text has none.
std::vector<LineBreak> find_line_breaks(std::string_view utf8);

// Ascending offsets of grapheme boundaries, 0 and size included: where text may be cut or a caret
// stand. {0} for an empty text.
std::vector<std::size_t> find_grapheme_breaks(std::string_view utf8);

}  // namespace parallax

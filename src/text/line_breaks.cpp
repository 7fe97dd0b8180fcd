// The boundaries of ICU's line and character rules, as they come.
#include "text/line_breaks.h"

#include "text/break_walk.h"

namespace parallax {

std::vector<LineBreak> find_line_breaks(std::string_view utf8) {
    std::vector<LineBreak> breaks;
    BreakWalk walk(BreakKind::line, utf8);
    while (const auto boundary = walk.next()) {
        breaks.push_back({boundary->offset, boundary->status >= UBRK_LINE_HARD});
    }
    return breaks;
}

std::vector<std::size_t> find_grapheme_breaks(std::string_view utf8) {
    std::vector<std::size_t> breaks = {0};
    BreakWalk walk(BreakKind::grapheme, utf8);
    while (const auto boundary = walk.next())
        breaks.push_back(boundary->offset);
    return breaks;
}

}  // namespace parallax

// Running text as lines: broken where Unicode allows, measured by the host's own letters, with the
// rectangles that marks under the text need.
#pragma once

#include <string_view>
#include <vector>

#include "base/range.h"
#include "chart/geometry.h"
#include "chart/text_style.h"

namespace parallax {

struct ParagraphLine {
    ByteRange bytes;  // without the blanks at its end
    float width = 0;
};

struct Paragraph {
    TextStyle style = TextStyle::passage;
    std::vector<ParagraphLine> lines;

    float height() const { return static_cast<float>(lines.size()) * spec_of(style).line_px; }
    float widest() const;
};

// Lines of at most `width` px; a single word that is wider is cut between graphemes. At most
// `max_lines` lines (0: all); what does not fit is left out of the last line's bytes.
Paragraph layout_paragraph(const TextMeasure& measure, TextStyle style, std::string_view utf8,
                           float width, std::size_t max_lines = 0);

// Where the bytes of `range` stand, one rectangle a line, relative to the paragraph's top left
// corner and as high as a line.
std::vector<Rect> layout_range(const TextMeasure& measure, const Paragraph& paragraph,
                               std::string_view utf8, ByteRange range);

// The place between two characters that is nearest to `at`, relative to the paragraph's top left
// corner; above it the beginning, below it the end.
std::size_t nearest_place(const TextMeasure& measure, const Paragraph& paragraph,
                          std::string_view utf8, Point at);

}  // namespace parallax

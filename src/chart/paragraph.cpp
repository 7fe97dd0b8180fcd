// Greedy line filling over UAX 14 opportunities.
#include "chart/paragraph.h"

#include <algorithm>
#include <cmath>

#include "text/line_breaks.h"

namespace parallax {
namespace {

std::size_t end_without_blanks(std::string_view utf8, std::size_t begin, std::size_t end) {
    while (end > begin && (utf8[end - 1] == ' ' || utf8[end - 1] == '\n' || utf8[end - 1] == '\t'))
        --end;
    return end;
}

}  // namespace

float Paragraph::widest() const {
    float most = 0;
    for (const ParagraphLine& line : lines)
        most = std::max(most, line.width);
    return most;
}

Paragraph layout_paragraph(const TextMeasure& measure, TextStyle style, std::string_view utf8,
                           float width, std::size_t max_lines) {
    Paragraph paragraph{style, {}};
    const auto is_full = [&] { return max_lines != 0 && paragraph.lines.size() >= max_lines; };
    const auto width_of = [&](std::size_t begin, std::size_t end) {
        return measure.width_px(style, utf8.substr(begin, end - begin));
    };
    const auto add_line = [&](std::size_t begin, std::size_t end) {
        const std::size_t trimmed = end_without_blanks(utf8, begin, end);
        paragraph.lines.push_back({{begin, trimmed}, width_of(begin, trimmed)});
    };

    std::size_t line_begin = 0, line_end = 0;  // what is known to fit
    float advance = 0;                         // from line_begin to line_end, blanks included
    for (const LineBreak& stop : find_line_breaks(utf8)) {
        if (is_full()) return paragraph;
        const std::size_t visible_end = end_without_blanks(utf8, line_end, stop.offset);
        if (line_end > line_begin && advance + width_of(line_end, visible_end) > width) {
            add_line(line_begin, line_end);
            if (is_full()) return paragraph;
            line_begin = line_end;
            advance = 0;
        }
        // A word wider than the line is cut between graphemes.
        while (line_end == line_begin && width_of(line_begin, visible_end) > width) {
            const std::string_view word = utf8.substr(line_begin, visible_end - line_begin);
            std::size_t cut = 0;
            for (const std::size_t at : find_grapheme_breaks(word)) {
                if (cut > 0 && width_of(line_begin, line_begin + at) > width) break;
                if (at > 0) cut = at;
            }
            if (cut == word.size()) break;
            add_line(line_begin, line_begin + cut);
            if (is_full()) return paragraph;
            line_begin = line_end = line_begin + cut;
        }
        advance += width_of(line_end, stop.offset);
        line_end = stop.offset;
        if (stop.required) {
            add_line(line_begin, line_end);
            line_begin = line_end;
            advance = 0;
        }
    }
    if (line_end > line_begin && !is_full()) add_line(line_begin, line_end);
    return paragraph;
}

std::vector<Rect> layout_range(const TextMeasure& measure, const Paragraph& paragraph,
                               std::string_view utf8, ByteRange range) {
    std::vector<Rect> rects;
    const float line_px = spec_of(paragraph.style).line_px;
    float y = 0;
    for (const ParagraphLine& line : paragraph.lines) {
        const std::size_t begin = std::max(range.begin, line.bytes.begin);
        const std::size_t end = std::min(range.end, line.bytes.end);
        if (begin < end) {
            const auto width_to = [&](std::size_t at) {
                return measure.width_px(paragraph.style,
                                        utf8.substr(line.bytes.begin, at - line.bytes.begin));
            };
            const float x = width_to(begin);
            rects.push_back({x, y, width_to(end) - x, line_px});
        }
        y += line_px;
    }
    return rects;
}

std::size_t nearest_place(const TextMeasure& measure, const Paragraph& paragraph,
                          std::string_view utf8, Point at) {
    if (paragraph.lines.empty() || at.y < 0) return 0;
    const auto row = static_cast<std::size_t>(at.y / spec_of(paragraph.style).line_px);
    if (row >= paragraph.lines.size()) return paragraph.lines.back().bytes.end;
    const ByteRange line = paragraph.lines[row].bytes;
    const std::string_view words = utf8.substr(line.begin, line.size());
    std::size_t best = 0;
    float nearest = std::abs(at.x);
    for (const std::size_t end : find_grapheme_breaks(words)) {
        const float distance =
            std::abs(measure.width_px(paragraph.style, words.substr(0, end)) - at.x);
        if (distance > nearest) continue;
        nearest = distance;
        best = end;
    }
    return line.begin + best;
}

}  // namespace parallax

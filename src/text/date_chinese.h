// Dates in Chinese prose, simplified and traditional. Private to the date finder.
#pragma once

#include <string_view>
#include <vector>

#include "base/range.h"
#include "text/chinese_text.h"
#include "text/date_phrase.h"

namespace parallax {

// The mentions of the run, ascending, never overlapping; linear in it.
std::vector<DateMention> read_chinese_dates(std::string_view utf8, ByteRange run);

// Points in time, in date_chinese_points.cpp.

// Characters begin to end - 1. `anchor_begin` lies before `begin` when the phrase counts from the
// event named there: 北约峰会两周后.
struct ChinesePoint {
    DatePhrase phrase;
    std::optional<DatePhrase> last;
    std::size_t begin = 0, end = 0;
    std::optional<std::size_t> anchor_begin;
};

// The point that begins at character i. `free`: characters before it belong to another date.
std::optional<ChinesePoint> read_chinese_point(const ChineseText& text, std::size_t i,
                                               std::size_t free);
// The second end of a range, which may leave out what the first has said: 6月14日至16日.
std::optional<ChinesePoint> read_chinese_end(const ChineseText& text, std::size_t i,
                                             const DatePhrase& first);

}  // namespace parallax

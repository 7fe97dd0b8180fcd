// Parts of the Chinese grammar of dates that its two halves share. Private to date_chinese.
#pragma once

#include <cstddef>
#include <optional>

#include "text/date_chinese.h"

namespace parallax {

ChinesePoint make_chinese_point(const DatePhrase& phrase, std::size_t begin, std::size_t end);
// 初, 中, 底 and their like behind a unit go into the phrase; the position behind them.
std::size_t take_chinese_portion(const ChineseText& text, std::size_t i, DatePhrase& phrase);
// The year `year`, which ends before i, with the month, day, season or portion behind it.
ChinesePoint read_in_chinese_year(const ChineseText& text, std::size_t begin, std::size_t i,
                                  const DatePhrase& year);

// date_chinese_relative.cpp: each gives nothing when its form does not stand at i.

// 去年5月, 同年.
std::optional<ChinesePoint> read_chinese_year_word(const ChineseText& text, std::size_t i);
// 上个月, 本周, 昨天, 上世纪.
std::optional<ChinesePoint> read_chinese_unit_word(const ChineseText& text, std::size_t i);
// 15年前, 两年后, 北约峰会两周后; characters before `free` are no anchor.
std::optional<ChinesePoint> read_chinese_distance(const ChineseText& text, std::size_t i,
                                                  std::size_t free);
// 过去15年, 近十五年来, 未来五年.
std::optional<ChinesePoint> read_chinese_stretch(const ChineseText& text, std::size_t i);

}  // namespace parallax

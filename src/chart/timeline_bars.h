// Dates as bars over time, where a lane has too many for marks.
#pragma once

#include <vector>

#include "chart/geometry.h"
#include "chart/timeline_lanes.h"

namespace parallax {

// Dates of a lane that begin within one stretch of time.
struct LaneBar {
    Rect box;                          // its height is set when those of all lanes are known
    std::size_t first = 0, count = 0;  // in LaneContent::entries
    DaySpan days;
};

// A bar is at least so wide, px.
inline constexpr float kBarStep = 10;

// Bars with at least one date, from left to right. Time grows with the width, and with the
// logarithm of the dates.
std::vector<LaneBar> layout_bars(const LaneContent& content, const TimeScale& scale);

}  // namespace parallax

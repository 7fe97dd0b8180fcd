// What a cell of a heatmap draws besides its colour: its interval, and strokes that say its value
// without colour. Pure numbers.
#pragma once

#include <cstddef>
#include <utility>
#include <vector>

#include "chart/geometry.h"

namespace parallax {

// Cells from this width on have room for an interval.
inline constexpr float kIntervalCell = 32;

// A line near the foot of the cell from the low to the high end of the interval, the cell's width
// being the scale from 0 to its most; a tick where the value is.
struct IntervalMark {
    float from = 0, to = 0, value = 0, y = 0;
    bool goes_on = false;  // the high end lies beyond the scale
};
// `low`, `high` and `value` as shares of the scale.
IntervalMark layout_interval(Rect cell, double low, double high, double value);

// Steps of the ramp that strokes tell apart: the first has none, each further one more ink.
inline constexpr std::size_t kPatternSteps = 6;
// Of a share of the ramp, 0 to 1.
std::size_t pattern_step(double share);
// Px between strokes; 0 for none.
float pattern_gap(std::size_t step);

using Stroke = std::pair<Point, Point>;
// Slanted strokes within the box: rising to the right, or falling for values below 0.
std::vector<Stroke> layout_strokes(Rect box, std::size_t step, bool falling);

}  // namespace parallax

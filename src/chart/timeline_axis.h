// Ticks and labels of the time axis: the finest unit whose labels do not collide, and which larger
// unit they belong to on a second line.
#pragma once

#include <string>
#include <vector>

#include "chart/geometry.h"
#include "chart/text_style.h"
#include "chart/time_scale.h"

namespace parallax {

struct AxisLabel {
    std::string text;
    float x = 0;      // left edge
    float width = 0;  // in TextStyle::small
    int line = 0;     // 0 below the axis; 1 under it: years of months, months of days, folds
};

struct TimelineAxis {
    std::vector<float> ticks;  // where a unit begins, in the main stretch
    std::vector<AxisLabel> labels;
};

// Labels on one line keep 4 px apart and stay within 8 px of the scale's ends; units are at least
// `least_px` wide.
TimelineAxis layout_axis(const TimeScale& scale, const TextMeasure& measure, float least_px = 0);

}  // namespace parallax

// The overview strip: all dates by year on one scale, with a frame round the years that the plot
// above shows unfolded.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "chart/geometry.h"
#include "chart/text_style.h"
#include "chart/time_scale.h"
#include "chart/timeline_axis.h"

namespace parallax {

struct StripBar {
    Rect box;
    std::size_t count = 0;
};

struct TimelineStrip {
    Rect box;         // the sunk ground; bars stand on its lower edge
    TimeScale scale;  // years far before or after the rest are folded to a narrow block
    std::vector<StripBar> bars;
    std::vector<AxisLabel> labels;  // below the box
    Rect frame;
    std::optional<Point> caption;  // where the two lines of `caption_words` have room
    std::string caption_words;     // "Unfolded above: 2014 to 2024"
};

inline constexpr std::string_view kStripHint = "drag the frame to unfold other years";

// `begins` are the first days of all dates shown, ascending; `open` the days of the plot's main
// stretch.
TimelineStrip layout_strip(std::span<const double> begins, DaySpan open, Rect box,
                           const TextMeasure& measure);

}  // namespace parallax

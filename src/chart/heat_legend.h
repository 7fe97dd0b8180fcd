// The numbers under the heat ramp: few, round, and where the ramp really has them.
#pragma once

#include <cstddef>
#include <vector>

#include "chart/colour.h"

namespace parallax {

struct LegendTick {
    double value;
    double position;  // on the ramp, 0 fewest to 1 most
};

// The two ends of the range and up to `most - 2` values between them, evenly spaced on the ramp,
// rounded to whole numbers when `whole`, else to tenths.
std::vector<LegendTick> layout_heat_ticks(HeatRange range, bool whole, std::size_t most);

}  // namespace parallax

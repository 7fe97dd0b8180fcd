// The numbers under the heat ramp: few, round, and where the ramp really has them.
#pragma once

#include <vector>

namespace parallax {

struct LegendTick {
    double value;
    double position;  // on the ramp, 0 fewest to 1 most
};

// From the smallest to the largest value drawn, both above 0: the two ends and up to `most - 2`
// values between them, evenly spaced on the ramp, rounded to whole numbers when `whole`.
std::vector<LegendTick> layout_heat_ticks(double smallest, double largest, bool whole,
                                          std::size_t most);

}  // namespace parallax

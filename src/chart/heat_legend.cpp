// Ticks of the heat legend.
#include "chart/heat_legend.h"

#include <cmath>

namespace parallax {

std::vector<LegendTick> layout_heat_ticks(HeatRange range, bool whole, std::size_t most) {
    std::vector<LegendTick> ticks{{range.smallest, heat_position(range.smallest, range)}};
    for (std::size_t i = 1; i + 1 < most; ++i) {
        double value = heat_value(static_cast<double>(i) / static_cast<double>(most - 1), range);
        value = whole ? std::round(value) : std::round(value * 10) / 10;
        if (value > ticks.back().value && value < range.largest)
            ticks.push_back({value, heat_position(value, range)});
    }
    if (range.largest > range.smallest) ticks.push_back({range.largest, 1});
    return ticks;
}

}  // namespace parallax

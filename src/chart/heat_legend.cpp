// Ticks of the heat legend.
#include "chart/heat_legend.h"

#include <cmath>

#include "chart/colour.h"

namespace parallax {

std::vector<LegendTick> layout_heat_ticks(double smallest, double largest, bool whole,
                                          std::size_t most) {
    const double from = heat_position(smallest, largest);
    std::vector<LegendTick> ticks{{smallest, from}};
    for (std::size_t i = 1; i + 1 < most; ++i) {
        const double share = static_cast<double>(i) / static_cast<double>(most - 1);
        const double place = from + (1 - from) * share;
        double value = place * place * largest;  // the ramp goes by the square root
        value = whole ? std::round(value) : std::round(value * 10) / 10;
        if (value > ticks.back().value && value < largest)
            ticks.push_back({value, heat_position(value, largest)});
    }
    if (largest > smallest) ticks.push_back({largest, 1});
    return ticks;
}

}  // namespace parallax

#include "chart/timeline_bars.h"

#include <algorithm>

namespace parallax {

std::vector<LaneBar> layout_bars(const LaneContent& content, const TimeScale& scale) {
    std::vector<LaneBar> bars;
    for (const TimeStretch& stretch : scale.stretches) {
        const int bins = std::max(1, static_cast<int>((stretch.x1 - stretch.x0) / kBarStep));
        const double each = stretch.days.length() / bins;
        const float width = (stretch.x1 - stretch.x0) / static_cast<float>(bins);
        auto from = std::ranges::lower_bound(content.begins, stretch.days.first);
        for (int bin = 0; bin < bins; ++bin) {
            const double first = stretch.days.first + bin * each;
            const double end = bin + 1 == bins ? stretch.days.end : first + each;
            const auto to = std::lower_bound(from, content.begins.end(), end);
            if (to != from) {
                const float x = stretch.x0 + static_cast<float>(bin) * width;
                bars.push_back({{x, 0, width - 1, 0},
                                static_cast<std::size_t>(from - content.begins.begin()),
                                static_cast<std::size_t>(to - from),
                                {first, end}});
            }
            from = to;
        }
    }
    return bars;
}

}  // namespace parallax

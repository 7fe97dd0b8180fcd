// Bars of a source's profile.
#include "chart/theme_bars.h"

#include <algorithm>

#include "base/check.h"

namespace parallax {

std::vector<Rect> layout_theme_bars(Rect area, std::span<const double> shares, double full,
                                    float gap) {
    ENSURE(full > 0);
    std::vector<Rect> bars;
    const auto n = static_cast<float>(shares.size());
    const float width = (area.w - gap * (n - 1)) / n;
    float x = area.x;
    for (const double share : shares) {
        const float exact = static_cast<float>(share / full) * area.h;
        const float height = share <= 0 ? 0 : std::clamp(exact, 2.f, area.h);
        bars.push_back({x, area.bottom() - height, width, height});
        x += width + gap;
    }
    return bars;
}

}  // namespace parallax

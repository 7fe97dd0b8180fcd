// Where zooming, dragging and unfolding lead to.
#include "base/check.h"
#include "chart/timeline_layout.h"

namespace parallax {

DaySpan days_after_zoom(const TimelineLayout& layout, float x, double factor) {
    const double day = layout.scale.day_from_x(x);
    const float x0 = layout.plot.x + kEdgeWidth, x1 = layout.plot.right() - kEdgeWidth;
    const double length = layout.scale.days_per_px() * static_cast<double>(x1 - x0);
    const double first = day - length * static_cast<double>((x - x0) / (x1 - x0));
    return zoomed({first, first + length}, day, factor);
}

DaySpan days_after_drag(const TimelineLayout& layout, float by_px) {
    const float middle = (layout.scale.main_stretch().x0 + layout.scale.main_stretch().x1) / 2;
    return panned(days_after_zoom(layout, middle, 1),
                  -static_cast<double>(by_px) * layout.scale.days_per_px());
}

DaySpan days_after_unfolding(const TimelineLayout& layout, std::size_t fold) {
    ENSURE(fold < layout.scale.folds.size());
    return {layout.scale.stretches[fold].days.first, layout.scale.stretches[fold + 1].days.end};
}

}  // namespace parallax

// Values, legend and codebook of the Themes view.
#include <algorithm>

#include "analysis/fixed_text.h"
#include "analysis/grid_words.h"
#include "chart/heat_legend.h"
#include "ui/panel_heat_parts.h"
#include "ui/panel_themes_parts.h"
#include "ui/widgets.h"

namespace parallax {

std::string_view words_of(GridMeasure measure) {
    return words_of(GridKind::theme_source, measure).label;
}

ThemeValues::ThemeValues(const ThemeCounts& counts, GridMeasure measure) : measure_(measure) {
    for (const auto& row : counts.cells)
        for (const ThemeCell& cell : row)
            if (const double v = value(cell); v > 0) {
                if (!range_) range_ = HeatRange{v, v};
                range_->smallest = std::min(range_->smallest, v);
                range_->largest = std::max(range_->largest, v);
            }
}

double ThemeValues::value(const ThemeCell& cell) const {
    switch (measure_) {
        case GridMeasure::passages:
            return static_cast<double>(cell.passages.size());
        case GridMeasure::hits:
            return static_cast<double>(cell.hits);
        default:
            return cell.hits_per_1000().value_or(0);
    }
}

std::string ThemeValues::text(double value) const {
    return whole() ? std::to_string(static_cast<long>(value)) : fixed_text(value, 1);
}

std::string ThemeValues::words(const ThemeCell& cell) const {
    const std::string passages = counted(cell.passages.size(), "passage", "passages");
    const std::string hits = counted(cell.hits, "term hit", "term hits");
    switch (measure_) {
        case GridMeasure::passages:
            return passages;
        case GridMeasure::hits:
            return hits + " in " + passages;
        default:
            return text(value(cell)) + " hits per 1,000 words, " + hits + " in " + passages;
    }
}

float draw_theme_legend(Frame& f, Point corner, float width, const ThemeValues& values) {
    if (!values.range()) return 0;
    const HeatRange range = *values.range();
    constexpr float kRamp = 204, kHeight = 12;
    Painter p = f.paint();
    const auto name = words_of(f.session.themes.measure);
    float x = corner.x;
    x += label(f, TextStyle::small, {x, corner.y}, f.colours.second, name) + 14;
    for (int i = 0; i < static_cast<int>(kRamp); ++i) {
        const double value = heat_value((i + 0.5) / static_cast<double>(kRamp), range);
        p.fill({x + static_cast<float>(i), corner.y + 2, 1, kHeight},
               heat_colour(value, range, f.colours.dark));
    }
    float last_right = x - 20;
    for (const LegendTick& tick : layout_heat_ticks(range, values.whole(), 5)) {
        const float at = x + static_cast<float>(tick.position) * (kRamp - 1);
        p.down(at, corner.y + 2 + kHeight, corner.y + 6 + kHeight, f.colours.second);
        const std::string text = values.text(tick.value);
        const float w = f.fonts.width_px(TextStyle::small, text);
        if (at - w / 2 < last_right + 6) continue;
        label(f, TextStyle::small, {at - w / 2, corner.y + kHeight + 7}, f.colours.second, text);
        last_right = at + w / 2;
    }
    std::set<Nothing> occurs;
    for (const auto& row : f.results.counts.cells)
        for (const ThemeCell& cell : row)
            occurs.insert(cell.nothing);
    return draw_nothing_legend(f, {x + kRamp + 36, corner.y}, corner.x, corner.x + width, occurs);
}

}  // namespace parallax

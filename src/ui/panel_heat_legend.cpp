// The legend of a heatmap.
#include <algorithm>
#include <array>

#include "analysis/grid_words.h"
#include "chart/cell_marks.h"
#include "chart/heat_legend.h"
#include "ui/nothing_mark.h"
#include "ui/panel_heat_parts.h"
#include "ui/widgets.h"

namespace parallax {
namespace {

constexpr float kRamp = 204, kHeight = 12;

std::vector<LegendTick> ticks_of(const HeatScale& scale, GridMeasure measure) {
    if (scale.is_diverging()) return {{scale.least(), 0}, {0, 0.5}, {scale.most(), 1}};
    return layout_heat_ticks({scale.least(), scale.most()}, is_count(measure), 5);
}

double value_at(const HeatScale& scale, double position) {
    if (!scale.is_diverging()) return heat_value(position, {scale.least(), scale.most()});
    return scale.least() + (scale.most() - scale.least()) * position;
}

// Gives where it ends.
float draw_ramp(Frame& f, Point corner, const HeatScale& scale, GridMeasure measure) {
    Painter p = f.paint();
    for (int i = 0; i < static_cast<int>(kRamp); ++i)
        p.fill({corner.x + static_cast<float>(i), corner.y + 2, 1, kHeight},
               scale.colour(value_at(scale, (i + 0.5) / kRamp)));
    float last_right = corner.x - 20;
    for (const LegendTick& tick : ticks_of(scale, measure)) {
        const float at = corner.x + static_cast<float>(tick.position) * (kRamp - 1);
        p.down(at, corner.y + 2 + kHeight, corner.y + 6 + kHeight, f.colours.second);
        const std::string text = short_number(measure, tick.value);
        const float w = f.fonts.width_px(TextStyle::small, text);
        if (at - w / 2 < last_right + 6) continue;
        label(f, TextStyle::small, {at - w / 2, corner.y + kHeight + 7}, f.colours.second, text);
        last_right = at + w / 2;
    }
    return corner.x + kRamp;
}

}  // namespace

namespace {

float draw_nothing_legend(Frame& f, Point from, float left, float right,
                          const std::set<Nothing>& occurs, bool blank_zeros) {
    constexpr std::array<std::pair<Nothing, std::string_view>, 5> kKinds{
        {{Nothing::no_match, "no match"},
         {Nothing::silent, "silent: read, says nothing"},
         {Nothing::not_covered, "not covered"},
         {Nothing::outside_its_time, "outside its time"},
         {Nothing::too_few_words, "too few words to say"}}};
    Painter p = f.paint();
    float x = from.x, y = from.y;
    for (const auto& [kind, text] : kKinds) {
        if (!occurs.contains(kind)) continue;
        const bool blank = blank_zeros && kind == Nothing::no_match;
        const std::string said = (blank ? "left blank: " : "") + std::string(text);
        const float mark = blank ? 0 : 36;
        const float needed = mark + f.fonts.width_px(TextStyle::small, said) + 20;
        if (x + needed > right + 20) {
            x = left;
            y = (y == from.y ? from.y + 44 : y + 24);
        }
        if (!blank) paint_nothing(p, {x, y, 28, 16}, kind);
        label(f, TextStyle::small, {x + mark, y}, f.colours.second, said);
        x += needed;
    }
    return std::max(40.f, y - from.y + 24);
}

// How the value shows without colour, and how sure it is, where that is asked for. Gives the
// height.
float draw_marks_legend(Frame& f, Point corner, float width, const HeatScale& scale) {
    const ThemesView& themes = f.session.themes;
    float y = corner.y;
    Painter p = f.paint();
    if (themes.patterns) {
        float x = corner.x;
        for (std::size_t step = 0; step < kPatternSteps; ++step) {
            const double share = (static_cast<double>(step) + 0.5) / kPatternSteps;
            const double value = scale.is_diverging()
                                     ? share * share * scale.most()
                                     : heat_value(share, {scale.least(), scale.most()});
            const Rect box{x, y, 28, 16};
            const Colour ground = scale.colour(value);
            p.cell(box, ground);
            paint_strokes(f, box, scale, value, ink_on(ground));
            x += 32;
        }
        const std::string_view text = scale.is_diverging()
                                          ? "closer strokes: further from 0; falling: below 0"
                                          : "closer strokes: more";
        y += std::max(20.f, wrapped(f, TextStyle::small, {x + 6, y}, corner.x + width - x - 6,
                                    f.colours.second, text)) +
             4;
    }
    if (themes.intervals) {
        const auto kind = interval_kind_of(themes.measure);
        const std::string text =
            kind ? "Line in a cell: " + std::string(name_of(*kind)) +
                       " interval of its value, on a scale from 0 to the most of all cells over "
                       "the cell's width; the tick is the value."
                 : "This measure has no interval.";
        y += wrapped(f, TextStyle::small, {corner.x, y}, width, f.colours.second, text) + 4;
    }
    return y - corner.y;
}

}  // namespace

float draw_heat_legend(Frame& f, Point corner, float width, const KeptHeat& heat,
                       bool blank_zeros) {
    if (!heat.view.most) return 0;
    const GridMeasure measure = f.session.themes.measure;
    const HeatScale scale(heat.view, measure, f.colours.dark);
    const float named = label(f, TextStyle::small, corner, f.colours.second,
                              words_of(f.session.themes.grid.kind, measure).label);
    const float x = draw_ramp(f, {corner.x + named + 14, corner.y}, scale, measure) + 36;
    const std::set<Nothing> occurs(heat.view.reasons.begin(), heat.view.reasons.end());
    const float height =
        draw_nothing_legend(f, {x, corner.y}, corner.x, corner.x + width, occurs, blank_zeros);
    return height + draw_marks_legend(f, {corner.x, corner.y + height}, width, scale);
}

}  // namespace parallax

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
    return draw_nothing_legend(f, {x + kRamp + 36, corner.y}, corner.x, corner.x + width);
}

float draw_codebook(Frame& f, Point corner, float width, ThemeId t) {
    const Theme& theme = f.corpus.theme(t);
    f.tree.begin(Role::region, "codebook", theme.label);
    Painter p = f.paint();
    float y = corner.y + 16;
    const float used =
        label(f, TextStyle::ui_bold, {corner.x, y}, f.colours.ink, theme.label, Role::heading, 2);
    const std::string found = counted(f.results.counts.theme_passages(t), "passage", "passages");
    const float found_width = f.fonts.width_px(TextStyle::small, found);
    if (used + found_width + 40 < width)
        label(f, TextStyle::small, {corner.x + width - found_width, y + 2}, f.colours.third, found);
    y += 24;
    y += wrapped(f, TextStyle::row, {corner.x, y}, width, f.colours.second, theme.description) + 8;
    std::vector<std::string> languages;
    for (const Term& term : theme.terms)
        if (std::ranges::find(languages, term.language) == languages.end())
            languages.push_back(term.language);
    for (const std::string& language : languages) {
        const std::string_view name = language == "en"   ? "English"
                                      : language == "ru" ? "Russian"
                                      : language == "zh" ? "Chinese"
                                                         : std::string_view(language);
        label(f, TextStyle::small, {corner.x, y + 4}, f.colours.third, name);
        float x = corner.x + 64;
        f.tree.begin(Role::list, "patterns " + language, std::string(name));
        for (const Term& term : theme.terms) {
            if (term.language != language) continue;
            const float chip = f.fonts.width_px(TextStyle::row, term.pattern.text()) + 22;
            if (x + chip > corner.x + width && x > corner.x + 64) {
                x = corner.x + 64;
                y += 28;
            }
            p.fill({x, y, chip, 24}, f.colours.paper, 12);
            p.border({x, y, chip, 24}, f.colours.control, 1, 12);
            label(f, TextStyle::row, {x + 11, y + 2}, f.colours.ink, term.pattern.text(),
                  Role::listitem);
            x += chip + 8;
        }
        f.tree.end();
        y += 32;
    }
    f.tree.end();
    return y - corner.y;
}

}  // namespace parallax

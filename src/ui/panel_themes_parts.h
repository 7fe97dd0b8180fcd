// What the parts of the Themes view share: the values of its cells, its legend, the theme editor.
#pragma once

#include <optional>
#include <string>

#include "chart/colour.h"
#include "ui/frame.h"

namespace parallax {

std::string_view words_of(GridMeasure measure);

// The matrix under one measure.
class ThemeValues {
  public:
    ThemeValues(const ThemeCounts& counts, GridMeasure measure);

    double value(const ThemeCell& cell) const;
    // "5"; rates with one decimal.
    std::string text(double value) const;
    // "9 term hits in 5 passages".
    std::string words(const ThemeCell& cell) const;
    bool whole() const { return measure_ != GridMeasure::per_1000; }
    // Smallest and largest value of the cells that are not 0; none when all are.
    std::optional<HeatRange> range() const { return range_; }

  private:
    GridMeasure measure_;
    std::optional<HeatRange> range_;
};

// Ramp with numbers, and the four kinds of nothing. Gives the height.
float draw_theme_legend(Frame& frame, Point corner, float width, const ThemeValues& values);
// The chosen theme's method, open to see and to change. Gives the height.
float draw_theme_editor(Frame& frame, Point corner, float width);

}  // namespace parallax

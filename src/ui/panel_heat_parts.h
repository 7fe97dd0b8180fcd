// What the parts of a heatmap share: its scale of colours, its bar of choices, its legend.
#pragma once

#include <set>

#include "chart/colour.h"
#include "session/grid_view.h"
#include "ui/frame.h"

namespace parallax {

// Value to colour: a heat ramp, or for what is signed one that parts in the middle.
class HeatScale {
  public:
    HeatScale(const GridView& view, GridMeasure measure, bool dark);
    Colour colour(double value) const;
    double least() const { return least_; }
    double most() const { return most_; }
    bool is_diverging() const { return diverging_; }

  private:
    bool diverging_, dark_;
    double least_ = 1, most_ = 1;
};

// Which heatmap, what it shows, in which order: from the left end of the view's bar, whose first
// row `bar` is. Gives how many rows it took.
std::size_t draw_heat_bar(Frame& frame, Rect bar);
// Head, rows and legend from `y` down. Gives where it ends.
float draw_heatmap(Frame& frame, Rect area, float y);
// Those kinds of nothing that `occurs`, from `from` on, in further lines from `left` on. Gives the
// height.
float draw_nothing_legend(Frame& frame, Point from, float left, float right,
                          const std::set<Nothing>& occurs);
// The ramp with its numbers, and the kinds of nothing. Gives the height.
float draw_heat_legend(Frame& frame, Point corner, float width, const KeptHeat& heat);

}  // namespace parallax

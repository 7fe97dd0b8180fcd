// What the parts of a heatmap share: its scale of colours, its bar of choices, its marks and its
// legend.
#pragma once

#include <set>
#include <span>
#include <string>

#include "chart/colour.h"
#include "chart/heat_layout.h"
#include "session/grid_view.h"
#include "ui/frame.h"

namespace parallax {

// Value to colour: a heat ramp, or for what is signed one that parts in the middle.
class HeatScale {
  public:
    HeatScale(const GridView& view, GridMeasure measure, bool dark);
    Colour colour(double value) const;
    // How far up the ramp, 0 to 1; for what is signed, how far from the middle.
    double share(double value) const;
    double least() const { return least_; }
    double most() const { return most_; }
    bool is_diverging() const { return diverging_; }

  private:
    bool diverging_, dark_;
    double least_ = 1, most_ = 1;
};

// What is painted and can be pressed lies within `rect` only.
class HeatClip {
  public:
    HeatClip(Rect rect, bool on);
    ~HeatClip();
    HeatClip(const HeatClip&) = delete;
    HeatClip& operator=(const HeatClip&) = delete;

  private:
    bool on_;
};

// Which heatmap, what it shows, in which order: from the left end of the view's bar, whose first
// row `bar` is; further ones are `further_width` wide. Gives how many rows it took.
std::size_t draw_heat_bar(Frame& frame, Rect bar, float further_width);
// Heads, rows, sums and legend within `area`; what has no room there scrolls. Gives the height that
// all of it would take.
float draw_heatmap(Frame& frame, Rect area);

// Strokes over a cell that tell its value without colour.
void paint_strokes(Frame& frame, Rect box, const HeatScale& scale, double value, Colour ink);
// The interval of a value within its cell; nothing where it has none.
void paint_interval(Frame& frame, Rect box, const HeatGrid& grid, const HeatScale& scale,
                    GridMeasure measure, GridPlace place, double value, Colour ink);
// The trees of likeness beside rows and above columns, where lines stand by it.
void draw_trees(Frame& frame, const KeptHeat& heat, const HeatLayout& layout);
// The sums below the columns, as a row of the table.
void draw_heat_sums(Frame& frame, const KeptHeat& heat, const HeatLayout& layout);

// The ramp with its numbers, the kinds of nothing that occur (zeros may be blank), what strokes and
// intervals mean. Gives the height.
float draw_heat_legend(Frame& frame, Point corner, float width, const KeptHeat& heat,
                       bool blank_zeros);

}  // namespace parallax

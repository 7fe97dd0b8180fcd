// Parts of the timeline's panel: the bar, the marks as they are painted, the lanes, and the legend.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "chart/timeline_layout.h"
#include "ui/frame.h"
#include "ui/widgets.h"

namespace parallax {

// Colours of one mark; `ground` is what lies under it, so that hollow marks hide what they cross.
struct MarkColours {
    Colour fill, edge, ground;
};

void paint_mark(Painter& painter, const MarkShape& shape, float y, const MarkColours& colours);
void paint_cluster(Painter& painter, Rect box, Colour edge, std::size_t count);
// The upright zigzag of a fold, and the double one on the axis.
void paint_zigzag(Painter& painter, float x, float y0, float y1, Colour colour);
void paint_publication(Painter& painter, const PublicationMark& mark, float y0, float y1,
                       const Swatch& swatch);

struct BarActions {
    bool fit = false;
    double zoom = 1;  // factor about the middle of the plot
    float pan = 0;    // shares of the plot's width to the right
};
inline constexpr double kBarZoomStep = 1.5;

// The bar above the plot, in one row or two, as the width asks.
class TimelineBar {
  public:
    TimelineBar(Frame& frame, Rect& area);  // cuts its place from the area
    Rect export_place() const { return export_place_; }
    BarActions draw(bool has_legend);

  private:
    void name(float& x, std::string_view words);
    // One of several names, from `x` on; a list, no wider than `room`, if `listed`.
    std::optional<std::size_t> choose(float& x, std::string_view key, std::string_view name,
                                      std::span<const std::string_view> names, std::size_t chosen,
                                      bool listed, float room);
    BarActions draw_right(Rect row, std::string_view marks, float width);

    Frame& f_;
    Rect upper_, lower_, export_place_;
    bool stacked_ = false, named_ = false;
};

// Grounds, grid and tracks, under the marks; nothing in them can be pressed.
void draw_timeline_ground(Frame& frame, const TimelineLayout& layout);
void draw_timeline_rail(Frame& frame, const TimelineLayout& layout);
void draw_timeline_head(Frame& frame, const TimelineLayout& layout, const TimelineLane& lane,
                        const LaneContent& content);
// Heads and marks with all that can be pressed in them.
void draw_timeline_lanes(Frame& frame, const TimelineLayout& layout,
                         const TimelineContents& contents);
// The axis, and the folds through the whole plot: after the marks, which come first for the
// pointer.
void draw_timeline_axis(Frame& frame, const TimelineLayout& layout);
void draw_timeline_strip(Frame& frame, const TimelineLayout& layout);

// What the marks mean: `columns` of its four parts beside each other.
void draw_timeline_legend(Frame& frame, Rect area, int columns);
float timeline_legend_height(int columns);

// Presses and drags of the plot itself and of the strip; they have keys and buttons beside them and
// so no node of their own.
struct Grip {
    bool hovered = false, held = false;
    float moved_x = 0;
};
Grip grip(Frame& frame, Rect rect, std::string_view key);

// Of several dates a hover note lists so many.
inline constexpr std::size_t kNotedDates = 6;
// Notes are only written for what is looked at: writing them costs more than drawing the mark.
inline bool is_looked_at(const Item& item) {
    return item.hovered || item.focused;
}

void show_days(Frame& frame, const DaySpan& days);

}  // namespace parallax

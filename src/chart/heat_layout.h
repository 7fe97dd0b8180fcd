// A heatmap that may be larger than its pane: heads stay, cells scroll under them, and lines that
// would be too thin to be told apart are united into bands. Pure numbers.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "chart/geometry.h"

namespace parallax {

// A band is one line, or as many neighbours as are needed to be this large.
inline constexpr float kLeastBand = 3;

struct BandRange {
    std::size_t begin = 0, end = 0;
    std::size_t size() const { return end - begin; }
    bool operator==(const BandRange&) const = default;
};

// One of the two directions.
struct HeatAxis {
    std::size_t lines = 0;    // of the grid, in the order shown
    std::size_t united = 1;   // of them in a band
    float line = 0;           // px that each takes, gap included; on average, where they differ
    std::vector<float> ends;  // where each ends, where they differ; else empty

    std::size_t bands() const { return united ? (lines + united - 1) / united : 0; }
    float size() const { return line * static_cast<float>(united); }
    float length() const { return line * static_cast<float>(lines); }
    // Where the band begins and ends: the last one may unite fewer lines.
    float at(std::size_t band) const { return begin_of_line(band * united); }
    float end(std::size_t band) const { return begin_of_line((band + 1) * united); }
    BandRange lines_of(std::size_t band) const;
    std::size_t band_of(std::size_t line_number) const { return line_number / united; }
    // The bands that are seen of `room` px from `scroll` on.
    BandRange seen(float scroll, float room) const;
    // The one at a place, the nearest one outside.
    std::size_t band_at(float place) const;

  private:
    float begin_of_line(std::size_t line_number) const;
};
// `extents`: how long each line is beside the others, 1 on average; none: all alike. Each gets
// kLeastBand px, if there are so many, and a part of the rest.
HeatAxis layout_heat_axis(std::size_t lines, float line, std::span<const double> extents = {});

struct HeatShape {
    std::size_t rows = 0, columns = 0;
    float row_height = 24;
    float name_width = 228;       // wished; at most two fifths where cells need the room
    float cell_width = 76;        // widest a cell gets by itself
    float least_cell_width = 34;  // below that the totals are left out
    float total_width = 160;      // 0: no totals
    float row_tree = 0;           // beside the rows; 0: none
    float column_tree = 0;        // above the heads of columns
    float head_height = 48;
    float foot_height = 0;               // sums below the columns
    int zoom = 0;                        // steps of kHeatZoomStep
    std::vector<double> column_extents;  // see layout_heat_axis
};
inline constexpr float kHeatZoomStep = 1.25f, kHeatBar = 10;
// Cells of at least this size keep 2 px apart and show their numbers where those have room.
inline constexpr float kRoomyCell = 10;

struct HeatLayout {
    HeatAxis rows, columns;
    // All on the screen. What does not exist has no size.
    Rect corner, heads, names, cells, row_tree, column_tree, totals, foot;
    Rect row_bar, column_bar;  // tracks of the slim bars, where there is more than is seen
    Point scroll;              // as asked for, within what there is
    float gap = 0;
    bool can_grow = false, can_shrink = false;  // by a step of zoom

    float bottom() const;
    bool is_united() const { return rows.united > 1 || columns.united > 1; }
    // Too narrow, on average, for a 0 in each that has no hits: they are left blank.
    bool has_blank_zeros() const { return columns.size() < 24 || rows.size() < kRoomyCell; }
    BandRange seen_rows() const { return rows.seen(scroll.y, cells.h); }
    BandRange seen_columns() const { return columns.seen(scroll.x, cells.w); }
    // On whole px, scrolled; bands out of view have their place outside `cells`.
    Rect cell(std::size_t row_band, std::size_t column_band) const;
    Rect name(std::size_t row_band) const;
    Rect head(std::size_t column_band) const;
    Rect total(std::size_t row_band) const;
    Rect sum(std::size_t column_band) const;
    // The thumbs of the bars.
    Rect row_thumb() const;
    Rect column_thumb() const;
    // The bands at a point of the screen, nearest ones outside.
    std::size_t row_at(float y) const;
    std::size_t column_at(float x) const;
};

// From the top left of `area`, no larger than it as long as it is some lines high. Rows have
// row_height and columns fill the width at zoom 0; the least zoom shows all, the most rows of
// twice their height and columns of the widest cells.
HeatLayout layout_heat(const HeatShape& shape, Rect area, Point scroll);

// The nearest zoom at which no lines are united.
int one_by_one_zoom(const HeatShape& shape, Rect area);
// Where to scroll so that what lies at `pointer` in `before` lies there in `after` too.
Point scroll_after_zoom(const HeatLayout& before, const HeatLayout& after, Point pointer);
// Where to scroll so that the cell is seen whole; as it is when it is.
Point scroll_to_show(const HeatLayout& layout, std::size_t row_band, std::size_t column_band);
// Where to scroll when a thumb is drawn by so many px.
Point scroll_after_drag(const HeatLayout& layout, bool of_rows, float moved);

}  // namespace parallax

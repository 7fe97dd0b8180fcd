// Two sources beside each other: the geometry of Compare's columns. What answers to one another
// stands level in both, by giving each row of the two the height of its higher half. Pure numbers.
#pragma once

#include <vector>

#include "chart/geometry.h"

namespace parallax {

// Below this width of the area paddings shrink and the middle gives way first.
inline constexpr float kCompareNarrow = 720;

// The three columns over the whole height of an area. Text of a column begins at text_x() and is
// `text_width` wide; numbers stand `number_width` to its left.
struct CompareColumns {
    Rect left, middle, right;
    float padding = 0;  // between a column's edge and what it holds
    float number_width = 0, text_width = 0;

    float text_x(const Rect& column) const { return column.x + padding + number_width; }
    float inner_width(const Rect& column) const { return column.w - 2 * padding; }
};
CompareColumns layout_compare_columns(Rect area);

// What one side shows, by its measures (px). A side that does not speak has no chips, summaries
// and passages, but a card that says so.
struct CompareSide {
    float chooser_width = 0, date_width = 0, extent_width = 0;
    float title_height = 0;
    std::vector<float> chip_widths;
    std::vector<float> summary_heights;
    std::vector<float> passage_heights;  // of their text
    float card_height = 0;               // 0: the side speaks
};

struct CompareSideShapes {
    Rect chooser;
    Point date, extent, title;
    std::vector<Point> chips, summaries;
    std::vector<Rect> passages;  // grounds, as wide as the column
    Rect card;
};

struct CompareShapes {
    CompareSideShapes left, right;
    float passages_top = 0;  // in both columns
    float bottom = 0;
};

// Lays both sides out from the top of the columns. Titles, chips, summaries and the passages one
// by one begin at the same height left and right; a card takes the place from the chips down.
CompareShapes layout_compare(const CompareColumns& columns, const CompareSide& left,
                             const CompareSide& right);

// A passage of this text height with its padding and the line below it for the link.
float passage_box_height(float text_height);
inline constexpr float kComparePassageTop = 10, kComparePassageFoot = 24;

}  // namespace parallax

// Level columns.
#include "chart/compare_layout.h"

#include <numeric>

namespace parallax {
namespace {

constexpr float kLongestLine = 600;  // about 75 letters of a passage
constexpr float kLeastMiddle = 88, kWidestMiddle = 248;
constexpr float kChooserHeight = 32, kChipHeight = 24, kLineHeight = 20;
constexpr float kGap = 8, kSummaryGap = 8, kBlockGap = 12;

float sum_with_gaps(const std::vector<float>& heights, float gap) {
    if (heights.empty()) return 0;
    return std::accumulate(heights.begin(), heights.end(), 0.f) +
           gap * static_cast<float>(heights.size() - 1);
}

bool fits_one_line(const CompareSide& side, float width) {
    return side.chooser_width + kGap + side.date_width + kGap + side.extent_width <= width;
}

// Chooser, date and extent on one line, or the latter two below the chooser.
void place_head(CompareSideShapes& shapes, const CompareSide& side, Rect box, bool one_line) {
    shapes.chooser = {box.x, box.y, std::min(side.chooser_width, box.w), kChooserHeight};
    const float y = one_line ? box.y + 7 : box.y + kChooserHeight + 6;
    shapes.date = {one_line ? shapes.chooser.right() + kGap : box.x, y};
    shapes.extent = {box.right() - side.extent_width, y};
}

// Chips from left to right, as many a line as fit. Gives the height.
float place_chips(CompareSideShapes& shapes, const CompareSide& side, Rect box) {
    Point at{box.x, box.y};
    for (const float width : side.chip_widths) {
        if (at.x > box.x && at.x + width > box.right()) at = {box.x, at.y + kChipHeight + kGap};
        shapes.chips.push_back(at);
        at.x += width + kGap;
    }
    return side.chip_widths.empty() ? 0 : at.y + kChipHeight - box.y;
}

void place_summaries(CompareSideShapes& shapes, const CompareSide& side, Point at) {
    for (const float height : side.summary_heights) {
        shapes.summaries.push_back(at);
        at.y += height + kSummaryGap;
    }
}

}  // namespace

float passage_box_height(float text_height) {
    return kComparePassageTop + text_height + kComparePassageFoot;
}

CompareColumns layout_compare_columns(Rect area) {
    const bool narrow = area.w < kCompareNarrow;
    CompareColumns columns;
    columns.padding = narrow ? 8 : 16;
    columns.number_width = narrow ? 24 : 28;
    const Rect inner = area.inset(columns.padding, 0);
    const float middle = std::clamp(inner.w * 0.18f, kLeastMiddle, kWidestMiddle);
    const float side = (inner.w - middle) / 2;
    columns.left = {inner.x, area.y, side, area.h};
    columns.middle = {inner.x + side, area.y, middle, area.h};
    columns.right = {inner.right() - side, area.y, side, area.h};
    columns.text_width =
        std::min(kLongestLine, columns.inner_width(columns.left) - columns.number_width);
    return columns;
}

CompareShapes layout_compare(const CompareColumns& columns, const CompareSide& left,
                             const CompareSide& right) {
    CompareShapes shapes;
    const auto both = [&](auto&& place) {
        place(shapes.left, left, columns.left);
        place(shapes.right, right, columns.right);
    };
    const float width = columns.inner_width(columns.left);
    const bool one_line = fits_one_line(left, width) && fits_one_line(right, width);
    float y = columns.left.y + kBlockGap;
    const auto box_of = [&](const Rect& column) {
        return Rect{column.x + columns.padding, y, columns.inner_width(column), 0};
    };

    both([&](CompareSideShapes& to, const CompareSide& side, const Rect& column) {
        place_head(to, side, box_of(column), one_line);
    });
    y += kChooserHeight + (one_line ? kGap : kLineHeight + kGap + 2);
    both([&](CompareSideShapes& to, const CompareSide&, const Rect& column) {
        to.title = {box_of(column).x, y};
    });
    y += std::max(left.title_height, right.title_height) + kGap;

    float chips = 0, cards = y;
    both([&](CompareSideShapes& to, const CompareSide& side, const Rect& column) {
        if (side.card_height > 0) {
            to.card = {box_of(column).x, y, width, side.card_height};
            cards = std::max(cards, to.card.bottom());
        }
        chips = std::max(chips, place_chips(to, side, box_of(column)));
    });
    if (chips > 0) y += chips + kGap;
    both([&](CompareSideShapes& to, const CompareSide& side, const Rect& column) {
        place_summaries(to, side, {columns.text_x(column), y});
    });
    const float summaries = std::max(sum_with_gaps(left.summary_heights, kSummaryGap),
                                     sum_with_gaps(right.summary_heights, kSummaryGap));
    if (summaries > 0) y += summaries + kBlockGap;

    shapes.passages_top = y;
    const std::size_t rows = std::max(left.passage_heights.size(), right.passage_heights.size());
    for (std::size_t row = 0; row < rows; ++row) {
        float highest = 0;
        both([&](CompareSideShapes& to, const CompareSide& side, const Rect& column) {
            if (row >= side.passage_heights.size()) return;
            const float height = passage_box_height(side.passage_heights[row]);
            to.passages.push_back({column.x, y, column.w, height});
            highest = std::max(highest, height);
        });
        y += highest;
    }
    shapes.bottom = std::max(y, cards);
    return shapes;
}

}  // namespace parallax

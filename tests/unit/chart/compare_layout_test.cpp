// Two columns at many widths: what answers to one another stands level, nothing overlaps.
#include "chart/compare_layout.h"

#include <catch_amalgamated.hpp>

using namespace parallax;

namespace {

CompareSide speaking_side() {
    return {.chooser_width = 150,
            .date_width = 120,
            .extent_width = 50,
            .title_height = 20,
            .chip_widths = {120, 140},
            .summary_heights = {56, 28},
            .passage_heights = {72, 216, 48}};
}

CompareSide silent_side() {
    return {.chooser_width = 200,
            .date_width = 90,
            .extent_width = 50,
            .title_height = 40,
            .card_height = 140};
}

// Every box of a side from top to bottom, with the widths that its measures give.
std::vector<Rect> boxes_of(const CompareSideShapes& shapes, const CompareSide& side,
                           const CompareColumns& columns) {
    std::vector<Rect> boxes{shapes.chooser,
                            {shapes.extent.x, shapes.extent.y, side.extent_width, 18},
                            {shapes.title.x, shapes.title.y, 100, side.title_height}};
    for (std::size_t i = 0; i < shapes.chips.size(); ++i)
        boxes.push_back({shapes.chips[i].x, shapes.chips[i].y, side.chip_widths[i], 24});
    for (std::size_t i = 0; i < shapes.summaries.size(); ++i)
        boxes.push_back({shapes.summaries[i].x, shapes.summaries[i].y, columns.text_width,
                         side.summary_heights[i]});
    boxes.insert(boxes.end(), shapes.passages.begin(), shapes.passages.end());
    if (side.card_height > 0) boxes.push_back(shapes.card);
    return boxes;
}

void check_side(const CompareSideShapes& shapes, const CompareSide& side,
                const CompareColumns& columns, const Rect& column, float bottom) {
    const std::vector<Rect> boxes = boxes_of(shapes, side, columns);
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        INFO("box " << i << " at column width " << column.w);
        CHECK(boxes[i].x >= column.x);
        CHECK(boxes[i].right() <= column.right() + 0.01f);
        CHECK(boxes[i].bottom() <= bottom);
        for (std::size_t j = 0; j < i; ++j)
            CHECK_FALSE(boxes[i].overlaps(boxes[j]));
    }
}

}  // namespace

TEST_CASE("The columns share the width evenly with the middle between them") {
    for (float width = 560; width <= 2400; width += 40) {
        INFO(width);
        const CompareColumns c = layout_compare_columns({10, 20, width, 500});
        CHECK(c.left.w == Catch::Approx(c.right.w));
        CHECK(c.left.right() == Catch::Approx(c.middle.x));
        CHECK(c.middle.right() == Catch::Approx(c.right.x));
        CHECK(c.left.x >= 10);
        CHECK(c.right.right() <= 10 + width);
        CHECK(c.middle.w >= 88);
        CHECK(c.middle.w <= 248);
        CHECK(c.text_width >= 150);
        CHECK(c.text_width <= 600);
        CHECK(c.text_x(c.right) + c.text_width <= c.right.right());
    }
}

TEST_CASE("Below the narrow width the paddings shrink") {
    const CompareColumns narrow = layout_compare_columns({0, 0, kCompareNarrow - 1, 500});
    const CompareColumns wide = layout_compare_columns({0, 0, kCompareNarrow, 500});
    CHECK(narrow.padding == 8);
    CHECK(wide.padding == 16);
    CHECK(narrow.number_width < wide.number_width);
}

TEST_CASE("Nothing overlaps and nothing leaves its column at any width") {
    for (float width = 560; width <= 1700; width += 20) {
        const CompareColumns c = layout_compare_columns({0, 0, width, 600});
        for (const bool silent : {false, true}) {
            const CompareSide left = speaking_side();
            const CompareSide right = silent ? silent_side() : speaking_side();
            const CompareShapes shapes = layout_compare(c, left, right);
            check_side(shapes.left, left, c, c.left, shapes.bottom);
            check_side(shapes.right, right, c, c.right, shapes.bottom);
        }
    }
}

TEST_CASE("Titles, chips, summaries and passages begin level on both sides") {
    const CompareColumns c = layout_compare_columns({0, 0, 1200, 600});
    CompareSide right = speaking_side();
    right.title_height = 40;
    right.chip_widths = {100};
    right.summary_heights = {84};
    right.passage_heights = {240, 24, 24, 24};
    const CompareShapes s = layout_compare(c, speaking_side(), right);
    CHECK(s.left.title.y == s.right.title.y);
    CHECK(s.left.chips[0].y == s.right.chips[0].y);
    CHECK(s.left.summaries[0].y == s.right.summaries[0].y);
    REQUIRE(s.left.passages.size() == 3);
    REQUIRE(s.right.passages.size() == 4);
    for (std::size_t row = 0; row < 3; ++row)
        CHECK(s.left.passages[row].y == s.right.passages[row].y);
    CHECK(s.left.passages[0].y == s.passages_top);
    // Each row is as high as its higher half; the last stands alone.
    CHECK(s.left.passages[1].y == s.passages_top + passage_box_height(240));
    CHECK(s.left.passages[2].y == s.left.passages[1].y + passage_box_height(216));
    CHECK(s.bottom == s.right.passages[3].bottom());
}

TEST_CASE("Date and extent go below the choosers of both sides when one side has no room") {
    CompareSide tight = speaking_side();
    tight.date_width = 400;
    const CompareColumns c = layout_compare_columns({0, 0, 1000, 600});
    const CompareShapes one_line = layout_compare(c, speaking_side(), speaking_side());
    const CompareShapes two_lines = layout_compare(c, speaking_side(), tight);
    CHECK(one_line.left.date.y < one_line.left.chooser.bottom());
    CHECK(two_lines.left.date.y >= two_lines.left.chooser.bottom());
    CHECK(two_lines.right.date.y == two_lines.left.date.y);
    CHECK(two_lines.left.title.y > one_line.left.title.y);
}

TEST_CASE("Chips that do not fit on a line go to the next") {
    CompareSide side = speaking_side();
    side.chip_widths = {200, 200, 100};
    const CompareColumns c = layout_compare_columns({0, 0, 744, 600});  // 278 for each side
    const CompareShapes s = layout_compare(c, side, silent_side());
    CHECK(s.left.chips[1] == Point{s.left.chips[0].x, s.left.chips[0].y + 32});
    CHECK(s.left.chips[2].y == s.left.chips[1].y + 32);
    CHECK(s.left.summaries[0].y == s.left.chips[2].y + 24 + 8);
}

TEST_CASE("Two sides that say nothing leave room for their cards alone") {
    const CompareColumns c = layout_compare_columns({0, 100, 1000, 600});
    CompareSide higher = silent_side();
    higher.card_height = 300;
    const CompareShapes s = layout_compare(c, silent_side(), higher);
    CHECK(s.left.card.y == s.right.card.y);
    CHECK(s.bottom == s.right.card.bottom());
    CHECK(s.left.passages.empty());
}

TEST_CASE("Scrolled far up, everything keeps its distance from the top") {
    constexpr float kUp = 4000;
    for (const bool silent : {false, true}) {
        const CompareSide right = silent ? silent_side() : speaking_side();
        const CompareShapes here =
            layout_compare(layout_compare_columns({0, 0, 1000, 600}), speaking_side(), right);
        const CompareShapes above =
            layout_compare(layout_compare_columns({0, -kUp, 1000, 600}), speaking_side(), right);
        CHECK(above.bottom == here.bottom - kUp);
        CHECK(above.passages_top == here.passages_top - kUp);
        CHECK(above.left.passages.back().y == here.left.passages.back().y - kUp);
    }
}

// The matrix at many widths: nothing overlaps, nothing is wider than its area.
#include "chart/matrix_layout.h"

#include <catch_amalgamated.hpp>

using namespace parallax;

TEST_CASE("With room to spare cells have their widest size") {
    const MatrixLayout m =
        layout_matrix({.rows = 2, .columns = 3, .name_width = 200}, {10, 20, 1000, 0});
    CHECK(m.cell(0, 0) == Rect{210, 69, 76, 22});
    CHECK(m.cell(1, 2) == Rect{210 + 2 * 78, 93, 76, 22});
    CHECK(m.name(1) == Rect{10, 92, 200, 24});
    CHECK(m.head_of(1) == Rect{288, 20, 76, 48});
    CHECK(m.total(0).x == 210 + 3 * 78 + 20);
    CHECK(m.total(0).w == 140);
}

TEST_CASE("At every width cells stay apart from names, totals and each other") {
    for (std::size_t columns : {1u, 2u, 5u, 12u})
        for (float width = 420; width <= 1500; width += 20) {
            const MatrixLayout m =
                layout_matrix({.rows = 3, .columns = columns, .name_width = 240}, {0, 0, width, 0});
            const Rect last = m.cell(2, columns - 1);
            CHECK(m.name(0).right() <= m.cell(0, 0).x);
            CHECK(last.right() <= width + 0.5f);
            if (m.total_width > 0) {
                CHECK(m.total(2).x >= last.right());
                CHECK(m.total(2).right() <= width + 0.5f);
            }
            for (std::size_t c = 1; c < columns; ++c)
                CHECK(m.cell(0, c - 1).right() <= m.cell(0, c).x);
            CHECK(m.cell(0, 0).bottom() <= m.cell(1, 0).y);
            CHECK(m.name(0).w >= kMatrixLeastName);
        }
}

TEST_CASE("When it gets narrow the totals go first, then the names give way") {
    const MatrixShape shape{.rows = 1, .columns = 5, .name_width = 240};
    CHECK(layout_matrix(shape, {0, 0, 600, 0}).total_width == 160);
    const MatrixLayout narrow = layout_matrix(shape, {0, 0, 560, 0});
    CHECK(narrow.total_width == 0);
    CHECK(narrow.name_width == 240);
    CHECK(layout_matrix(shape, {0, 0, 380, 0}).name_width < 240);
}

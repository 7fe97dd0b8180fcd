// Heatmaps of any size in panes of any size: nothing is lost, heads stay with their cells.
#include "chart/heat_layout.h"

#include <catch_amalgamated.hpp>
#include <cmath>

using namespace parallax;

namespace {

constexpr Rect kPane{10, 20, 872, 560};

HeatShape shape_of(std::size_t rows, std::size_t columns, int zoom = 0) {
    return {.rows = rows, .columns = columns, .zoom = zoom};
}

}  // namespace

TEST_CASE("A heatmap with room to spare looks like a table and has no bars") {
    const HeatLayout m = layout_heat(shape_of(18, 5), kPane, {});
    CHECK(m.cell(0, 0) == Rect{238, 69, 76, 22});
    CHECK(m.cell(1, 2) == Rect{238 + 2 * 78, 93, 76, 22});
    CHECK(m.name(1) == Rect{10, 92, 228, 24});
    CHECK(m.head(1) == Rect{316, 20, 76, 48});
    CHECK(m.totals.x == 238 + 5 * 78 + 20);
    CHECK(m.totals.w == 140);
    CHECK(m.row_bar == Rect{});
    CHECK(m.column_bar == Rect{});
    CHECK(!m.is_united());
    CHECK(m.bottom() == 20 + 48 + 18 * 24);
}

TEST_CASE("Whatever the size, every line is in one band and every band can be scrolled to") {
    for (const std::size_t rows : {1u, 7u, 18u, 100u, 500u, 3000u})
        for (const std::size_t columns : {1u, 5u, 31u, 200u, 1000u})
            for (int zoom = -30; zoom <= 30; zoom += 5) {
                INFO(rows << " x " << columns << " at " << zoom);
                HeatLayout m = layout_heat(shape_of(rows, columns, zoom), kPane, {});
                for (const HeatAxis& axis : {m.rows, m.columns}) {
                    std::size_t next = 0;
                    for (std::size_t b = 0; b < axis.bands(); ++b) {
                        CHECK(axis.lines_of(b).begin == next);
                        CHECK(axis.lines_of(b).size() > 0);
                        next = axis.lines_of(b).end;
                    }
                    CHECK(next == axis.lines);
                    CHECK(axis.size() >= kLeastBand - 0.001f);
                }
                CHECK(m.cells.right() <= kPane.right() + 0.5f);
                CHECK(m.bottom() <= kPane.bottom() + 0.5f);
                CHECK(m.names.right() <= m.cells.x);
                if (m.totals.w > 0) CHECK(m.totals.right() <= kPane.right() + 0.5f);
                const std::size_t r = m.rows.bands() - 1, c = m.columns.bands() - 1;
                m = layout_heat(shape_of(rows, columns, zoom), kPane, scroll_to_show(m, r, c));
                CHECK(m.cell(r, c).right() <= m.cells.right() + 1);
                CHECK(m.cell(r, c).bottom() <= m.cells.bottom() + 1);
                CHECK(m.seen_rows().end == m.rows.bands());
                CHECK(m.seen_columns().end == m.columns.bands());
            }
}

TEST_CASE("Only what is seen is in the range to draw") {
    const HeatLayout m = layout_heat(shape_of(500, 200, 8), kPane, {900, 3000});
    const BandRange rows = m.seen_rows(), columns = m.seen_columns();
    CHECK(rows.size() <= static_cast<std::size_t>(m.cells.h / m.rows.size()) + 2);
    CHECK(columns.size() <= static_cast<std::size_t>(m.cells.w / m.columns.size()) + 2);
    CHECK(m.cell(rows.begin, 0).bottom() + m.gap > m.cells.y);
    CHECK(m.cell(rows.end - 1, 0).y < m.cells.bottom());
    // Heads and names go with their cells and stay in their places.
    CHECK(m.head(columns.begin).x == m.cell(rows.begin, columns.begin).x);
    CHECK(m.head(columns.begin).y == m.heads.y);
    CHECK(m.name(rows.begin).x == kPane.x);
}

TEST_CASE("All is seen at the least zoom; lines too thin for that are united") {
    const HeatLayout m = layout_heat(shape_of(500, 400, -40), kPane, {});
    CHECK(m.is_united());
    CHECK(m.rows.united == static_cast<std::size_t>(std::ceil(3 / m.rows.line)));
    CHECK(m.rows.length() <= m.cells.h + 0.5f);
    CHECK(m.columns.length() <= m.cells.w + 0.5f);
    CHECK(!m.can_shrink);
    CHECK(m.row_bar == Rect{});
    CHECK(m.gap == 0);
}

TEST_CASE("One by one is the nearest zoom without united lines") {
    for (const std::size_t columns : {20u, 400u, 2000u}) {
        const HeatShape all = shape_of(500, columns, -40);
        const int zoom = one_by_one_zoom(all, kPane);
        CHECK(!layout_heat(shape_of(500, columns, zoom), kPane, {}).is_united());
        CHECK(layout_heat(shape_of(500, columns, zoom - 1), kPane, {}).is_united());
    }
}

TEST_CASE("A zoom keeps what lies under the pointer") {
    const HeatLayout before = layout_heat(shape_of(500, 200, 4), kPane, {400, 2000});
    const HeatLayout flat = layout_heat(shape_of(500, 200, 5), kPane, {});
    const Point pointer{500, 300};
    const HeatLayout after =
        layout_heat(shape_of(500, 200, 5), kPane, scroll_after_zoom(before, flat, pointer));
    CHECK(after.row_at(pointer.y) == before.row_at(pointer.y));
    CHECK(after.column_at(pointer.x) == before.column_at(pointer.x));
}

TEST_CASE("A thumb drawn from end to end scrolls from end to end") {
    const HeatShape shape = shape_of(500, 200, 10);
    HeatLayout m = layout_heat(shape, kPane, {});
    CHECK(m.row_thumb().y == m.row_bar.y);
    m = layout_heat(shape, kPane, scroll_after_drag(m, true, m.row_bar.h - m.row_thumb().h));
    CHECK(m.scroll.y == Catch::Approx(m.rows.length() - m.cells.h));
    CHECK(m.row_thumb().bottom() == Catch::Approx(m.row_bar.bottom()));
    m = layout_heat(shape, kPane, scroll_after_drag(m, false, 5000));
    CHECK(m.column_thumb().right() == Catch::Approx(m.column_bar.right()));
}

TEST_CASE("Totals give way first, then long names") {
    CHECK(layout_heat(shape_of(18, 5), kPane, {}).totals.w > 0);
    CHECK(layout_heat(shape_of(18, 20), kPane, {}).totals.w == 0);
    const HeatLayout narrow = layout_heat(shape_of(18, 5), {0, 0, 358, 400}, {});
    CHECK(narrow.names.w < 228);
    CHECK(narrow.columns.size() >= 34);
}

TEST_CASE(
    "Lines of their own length: each as long as it is beside the others, all as long as ever") {
    const std::vector<double> extents{0.5, 2, 1, 0, 1.5};
    HeatShape shape = shape_of(18, 5);
    const HeatLayout even = layout_heat(shape, kPane, {});
    shape.column_extents = extents;
    const HeatLayout m = layout_heat(shape, kPane, {});
    CHECK(m.cells == even.cells);
    CHECK(m.columns.length() == even.columns.length());
    CHECK(m.seen_columns() == BandRange{0, 5});
    for (std::size_t c = 0; c < 5; ++c) {
        const float width = m.columns.end(c) - m.columns.at(c);
        CHECK(width == Catch::Approx(kLeastBand + 75 * extents[c]));
        CHECK(m.cell(0, c).w == Catch::Approx(width - 2).margin(1));
        CHECK(m.cell(0, c).w >= 1);
        CHECK(m.column_at(m.cell(0, c).centre().x) == c);
        CHECK(m.head(c).x == m.cell(0, c).x);
    }
    CHECK(m.column_at(-100) == 0);
    CHECK(m.column_at(10'000) == 4);
}

TEST_CASE("Lines of their own length are scrolled to and united as others are") {
    std::vector<double> extents;
    for (int i = 0; i < 400; ++i)
        extents.push_back(i % 4 == 0 ? 2.5 : 0.5);
    for (const int zoom : {-30, 0, 6}) {
        HeatShape shape = shape_of(18, 400, zoom);
        shape.column_extents = extents;
        for (const float x : {0.f, 100.f, 333.f, 5000.f}) {
            const HeatLayout m = layout_heat(shape, kPane, {x, 0});
            const BandRange seen = m.seen_columns();
            REQUIRE(seen.size() > 0);
            CHECK(m.columns.end(m.columns.bands() - 1) ==
                  Catch::Approx(m.columns.length()).epsilon(1e-4));
            for (std::size_t c = 0; c < m.columns.bands(); ++c) {
                const bool is_seen = m.columns.end(c) > m.scroll.x + 0.01f &&
                                     m.columns.at(c) < m.scroll.x + m.cells.w - 0.01f;
                if (is_seen) CHECK((c >= seen.begin && c < seen.end));
            }
            CHECK(m.columns.end(seen.begin) > m.scroll.x);
            CHECK(m.columns.at(seen.end - 1) < m.scroll.x + m.cells.w);
        }
    }
}

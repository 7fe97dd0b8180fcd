// Rows: no two things overlap, every mark is there once, labels come before clusters do.
#include "chart/timeline_rows.h"

#include <catch_amalgamated.hpp>
#include <random>

using namespace parallax;

namespace {

RowLimits limits(int rows, int cluster_rows = 1) {
    return {.rows = rows, .left = 0, .right = 600, .cluster_rows = cluster_rows};
}

struct Taken {
    int first_row, last_row;
    float x0, x1;
};

std::vector<Taken> taken_by(std::span<const RowMark> marks, const std::vector<RowGroup>& groups,
                            const RowLimits& limits) {
    std::vector<Taken> all;
    for (const RowGroup& g : groups) {
        const int span = g.is_cluster() ? std::min(limits.cluster_rows, limits.rows) : 1;
        all.push_back({g.row, g.row + span - 1, g.x0, g.x1});
        if (g.label_x)
            all.push_back(
                {g.row, g.row, *g.label_x, *g.label_x + marks[g.marks.front()].label_width});
    }
    return all;
}

}  // namespace

TEST_CASE("A label stands right of its mark when there is room") {
    const std::vector<RowMark> marks = {{100, 109, 50}};
    const auto groups = layout_rows(marks, limits(1));
    REQUIRE(groups.size() == 1);
    CHECK(groups[0].label_x == 109 + kLabelGap);
}

TEST_CASE("Near the right edge it stands left, and without room it waits") {
    const std::vector<RowMark> right = {{560, 569, 50}};
    CHECK(layout_rows(right, limits(1))[0].label_x == 560 - kLabelGap - 50);
    const std::vector<RowMark> wide = {{300, 309, 590}};
    CHECK_FALSE(layout_rows(wide, limits(1))[0].label_x.has_value());
}

TEST_CASE("A label jumps over the publication mark rather than lying on it") {
    RowLimits with_bar = limits(1);
    with_bar.left = 290;
    with_bar.bar_left = 320;
    with_bar.bar_right = 326;
    const std::vector<RowMark> marks = {{300, 312, 60}};
    const auto groups = layout_rows(marks, with_bar);
    REQUIRE(groups[0].label_x.has_value());
    CHECK(*groups[0].label_x >= with_bar.bar_right + kLabelGap);
}

TEST_CASE("Marks that overlap go into rows before they are clustered") {
    const std::vector<RowMark> marks = {{100, 109, 0}, {102, 111, 0}, {104, 113, 0}};
    const auto three = layout_rows(marks, limits(3));
    CHECK(three.size() == 3);
    CHECK(rows_wanted(marks, limits(1), 8) == 3);
    const auto two = layout_rows(marks, limits(2));
    CHECK(two.size() == 2);
    const auto one = layout_rows(marks, limits(1));
    REQUIRE(one.size() == 1);
    CHECK(one[0].marks == std::vector<std::size_t>{0, 1, 2});
}

TEST_CASE("What is selected keeps a mark of its own") {
    std::vector<RowMark> marks;
    for (int i = 0; i < 12; ++i)
        marks.push_back({100 + static_cast<float>(i), 109 + static_cast<float>(i), 40, i == 5});
    bool alone = false;
    for (const RowGroup& group : layout_rows(marks, limits(2)))
        alone = alone || group.marks == std::vector<std::size_t>{5};
    CHECK(alone);
}

TEST_CASE("In any lane every mark is in one group and nothing overlaps") {
    std::mt19937 random(7);
    const auto between = [&](int low, int high) {
        return static_cast<float>(low +
                                  static_cast<int>(random() % static_cast<unsigned>(high - low)));
    };
    for (int round = 0; round < 150; ++round) {
        std::vector<RowMark> marks;
        const auto count = 1 + random() % (round % 10 == 0 ? 400 : 30);
        for (std::size_t i = 0; i < count; ++i) {
            const float x = between(0, 580);
            marks.push_back({x, x + between(8, 60), random() % 2 ? between(20, 120) : 0});
        }
        RowLimits l =
            limits(1 + static_cast<int>(random() % 6), 1 + static_cast<int>(random() % 2));
        const auto groups = layout_rows(marks, l);
        std::vector<int> seen(marks.size());
        for (const RowGroup& g : groups)
            for (const std::size_t m : g.marks)
                ++seen[m];
        CHECK(std::ranges::all_of(seen, [](int n) { return n == 1; }));
        const auto all = taken_by(marks, groups, l);
        INFO("round " << round << " marks " << marks.size() << " rows " << l.rows);
        for (std::size_t i = 0; i < all.size(); ++i) {
            CHECK(all[i].last_row < l.rows);
            for (std::size_t k = 0; k < i; ++k) {
                const bool rows_meet =
                    all[i].first_row <= all[k].last_row && all[k].first_row <= all[i].last_row;
                if (rows_meet && all[i].x0 < all[k].x1 && all[k].x0 < all[i].x1)
                    FAIL("two things in one place at " << all[i].x0);
            }
        }
    }
}

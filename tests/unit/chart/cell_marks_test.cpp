#include "chart/cell_marks.h"

#include <catch_amalgamated.hpp>
#include <cmath>

using namespace parallax;

namespace {

double ink(const std::vector<Stroke>& strokes) {
    double length = 0;
    for (const auto& [a, b] : strokes)
        length += std::hypot(b.x - a.x, b.y - a.y);
    return length;
}

}  // namespace

TEST_CASE("An interval lies within its cell and around its value") {
    const Rect cell{100, 50, 76, 22};
    const IntervalMark mark = layout_interval(cell, 0.2, 0.7, 0.4);
    CHECK(mark.from == Catch::Approx(103 + 70 * 0.2));
    CHECK(mark.to == Catch::Approx(103 + 70 * 0.7));
    CHECK(mark.value == Catch::Approx(103 + 70 * 0.4));
    CHECK(cell.contains({mark.from, mark.y}));
    CHECK(!mark.goes_on);
    const IntervalMark far = layout_interval(cell, -0.5, 1.8, 1);
    CHECK(far.from == 103);
    CHECK(far.to == 173);
    CHECK(far.goes_on);
}

TEST_CASE("Each step of the ramp has more ink than the one before") {
    CHECK(pattern_step(0) == 0);
    CHECK(pattern_step(0.5) == 3);
    CHECK(pattern_step(1) == kPatternSteps - 1);
    for (const Rect box : {Rect{0, 0, 74, 22}, Rect{5, 5, 24, 22}, Rect{0, 0, 40, 46}}) {
        double before = -1;
        for (std::size_t step = 0; step < kPatternSteps; ++step) {
            const double now = ink(layout_strokes(box, step, false));
            CHECK(now > before);
            CHECK(ink(layout_strokes(box, step, true)) == Catch::Approx(now));
            before = now;
        }
    }
}

TEST_CASE("Strokes stay in the box; those for less lean the other way") {
    const Rect box{10, 20, 30, 12};
    for (const bool falling : {false, true}) {
        for (const auto& [a, b] : layout_strokes(box, 4, falling)) {
            for (const Point p : {a, b}) {
                CHECK(p.x >= box.x - 0.01f);
                CHECK(p.x <= box.right() + 0.01f);
                CHECK(p.y >= box.y - 0.01f);
                CHECK(p.y <= box.bottom() + 0.01f);
            }
            CHECK((b.x > a.x) == !falling);
            CHECK(b.y < a.y);
        }
    }
}

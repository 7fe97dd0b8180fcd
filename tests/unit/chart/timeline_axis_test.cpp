// Ticks at every zoom: labels never collide, and months and days say what they belong to.
#include "chart/timeline_axis.h"

#include <catch_amalgamated.hpp>

#include "fixed_measure.h"

using namespace parallax;

namespace {

const test::FixedMeasure kMeasure;

std::vector<std::string> line(const TimelineAxis& axis, int wanted) {
    std::vector<std::string> texts;
    for (const AxisLabel& label : axis.labels)
        if (label.line == wanted) texts.push_back(label.text);
    return texts;
}

}  // namespace

TEST_CASE("Eleven years in 600 px are named each in its middle") {
    const TimeScale s = make_open_scale({day_from_year(2014), day_from_year(2025)}, 0, 600);
    const TimelineAxis axis = layout_axis(s, kMeasure);
    CHECK(line(axis, 0) == std::vector<std::string>{"2014", "2015", "2016", "2017", "2018", "2019",
                                                    "2020", "2021", "2022", "2023", "2024"});
    CHECK(axis.ticks.size() == 11);
    CHECK(axis.labels[0].x + 12 == Catch::Approx(600.0 / 22).margin(0.1));
}

TEST_CASE("Months say their year and days their month") {
    const TimeScale months =
        make_open_scale({day_from_year(2021) + 200, day_from_year(2022) + 100}, 0, 700);
    CHECK(line(layout_axis(months, kMeasure), 1) == std::vector<std::string>{"2021", "2022"});
    const double march = day_from_year(2021) + 59;
    const TimeScale days = make_open_scale({march + 20, march + 40}, 0, 800);
    CHECK(line(layout_axis(days, kMeasure), 1) ==
          std::vector<std::string>{"March 2021", "April 2021"});
}

TEST_CASE("From one day to 5,000 years no two labels of a line touch") {
    for (double length = 1; length <= kLongestVisibleDays; length *= 1.31)
        for (const float width : {300.f, 644.f, 1200.f}) {
            const DaySpan span = zoomed({0, length}, 0, 1);
            const TimelineAxis axis = layout_axis(make_open_scale(span, 40, 40 + width), kMeasure);
            INFO(length << " days in " << width);
            CHECK(!axis.labels.empty());
            for (std::size_t i = 0; i < axis.labels.size(); ++i)
                for (std::size_t k = 0; k < i; ++k) {
                    const AxisLabel &a = axis.labels[i], &b = axis.labels[k];
                    if (a.line != b.line) continue;
                    CHECK((a.x >= b.x + b.width + 3.9f || b.x >= a.x + a.width + 3.9f));
                }
            for (const float tick : axis.ticks) {
                CHECK(tick >= 39.9f);
                CHECK(tick <= 40.1f + width);
            }
        }
}

TEST_CASE("Folds say how many years they hide and stretches which they show") {
    const std::vector<DaySpan> spans = {{day_from_year(1949), day_from_year(1950)},
                                        {day_from_year(2014), day_from_year(2015)},
                                        {day_from_year(2016), day_from_year(2020)}};
    const TimeScale s = make_folded_scale(spans, 0, 800, [](const std::string&) { return 24.f; });
    const TimelineAxis axis = layout_axis(s, kMeasure);
    CHECK(line(axis, 1) == std::vector<std::string>{"64 years"});
    CHECK(line(axis, 0).front() == "1949");
}

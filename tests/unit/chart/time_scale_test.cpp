// Folds, widths, and the way from days to places and back.
#include "chart/time_scale.h"

#include <catch_amalgamated.hpp>

using namespace parallax;

namespace {

DaySpan years(int first, int end) {
    return {day_from_year(first), day_from_year(end)};
}

float six_px_a_sign(const std::string& text) {
    return 6 * static_cast<float>(text.size());
}

TimeScale folded(std::vector<DaySpan> spans, float width = 1000) {
    return make_folded_scale(spans, 100, 100 + width, six_px_a_sign);
}

}  // namespace

TEST_CASE("Years that hold no date are folded from five on") {
    const TimeScale four = folded({years(2000, 2001), years(2005, 2006)});
    CHECK(four.stretches.size() == 1);
    CHECK(four.folds.empty());
    const TimeScale five = folded({years(2000, 2001), years(2006, 2007)});
    REQUIRE(five.folds.size() == 1);
    CHECK(five.folds[0].years() == 5);
    CHECK(five.folds[0].x1 - five.folds[0].x0 == kFoldWidth);
}

TEST_CASE("The stretch with most dates is the main one and gets what the others leave") {
    const TimeScale s = folded({years(1949, 1950), years(2014, 2015), years(2016, 2017),
                                years(2018, 2019), years(2049, 2050)});
    REQUIRE(s.stretches.size() == 3);
    CHECK(s.main == 1);
    CHECK(s.left() == 100);
    CHECK(s.right() == Catch::Approx(1100));
    CHECK(s.main_stretch().days == years(2014, 2019));
    CHECK(s.main_stretch().x1 - s.main_stretch().x0 > 800);
    CHECK(s.folds[0].years() == 64);
    CHECK(s.folds[1].years() == 30);
}

TEST_CASE("A long period stays whole unless it holds other dates") {
    const TimeScale alone = folded({years(1644, 1913), years(2014, 2015), years(2016, 2017)});
    CHECK(alone.stretches[0].days == years(1644, 1913));
    const TimeScale holding =
        folded({years(1947, 1992), years(1949, 1950), years(2014, 2015), years(2016, 2017)});
    CHECK(holding.stretches[0].days == years(1947, 1950));
}

TEST_CASE("In a narrow plot the farthest stretches are left out first") {
    const std::vector<DaySpan> spans = {years(1644, 1913), years(1949, 1950), years(2001, 2002),
                                        years(2014, 2015), years(2015, 2016), years(2049, 2050)};
    CHECK(folded(spans, 1000).stretches.size() == 5);
    const TimeScale narrow = folded(spans, 320);
    CHECK(narrow.stretches.size() < 5);
    CHECK(narrow.stretches.front().days.first > day_from_year(1913));
    for (float width = 120; width <= 1500; width += 40) {
        const TimeScale s = folded(spans, width);
        CHECK((s.stretches.size() == 1 ||
               s.main_stretch().x1 - s.main_stretch().x0 >= width / 2 - 0.5f));
    }
}

TEST_CASE("Places and days lead to each other in every stretch and fold") {
    const TimeScale s =
        folded({years(1949, 1950), years(2014, 2019), years(2015, 2016), years(2049, 2050)});
    for (float x = 100; x <= 1100; x += 3.7f) {
        const double day = s.day_from_x(x);
        const bool in_fold = !s.find_stretch(day).has_value();
        if (!in_fold) CHECK(s.x_from_day(day) == Catch::Approx(x).margin(0.01));
    }
    float last = -1e9f;
    for (double day = day_from_year(1940); day < day_from_year(2060); day += 91) {
        CHECK(s.x_from_day(day) >= last - 0.001f);
        last = s.x_from_day(day);
    }
    CHECK(s.x_from_day(day_from_year(1980)) == s.folds[0].centre());
    CHECK(s.x_from_day(day_from_year(2019)) == Catch::Approx(s.main_stretch().x1));
}

TEST_CASE("Zoom keeps the day under the pointer and ends at one day and 5,000 years") {
    const DaySpan start = years(2000, 2010);
    const double about = day_from_year(2003);
    const DaySpan nearer = zoomed(start, about, 0.5);
    CHECK(nearer.length() == Catch::Approx(start.length() / 2));
    CHECK((about - nearer.first) / nearer.length() ==
          Catch::Approx((about - start.first) / start.length()));
    CHECK(zoomed(start, about, 1e-9).length() == kShortestVisibleDays);
    CHECK(zoomed(start, about, 1e9).length() == kLongestVisibleDays);
    CHECK(panned(start, 1e12).end == Catch::Approx(day_from_year(10000)));
    CHECK(panned(start, -1e12).first == Catch::Approx(day_from_year(-9999)));
}

TEST_CASE("Stretches are named by their years, each century said once") {
    CHECK(words_from_years(years(2049, 2050)) == "2049");
    CHECK(words_from_years(years(1947, 1956)) == "1947–55");
    CHECK(words_from_years(years(1999, 2002)) == "1999–2001");
    CHECK(words_from_years(years(-43, -42)) == "44 BC");
}

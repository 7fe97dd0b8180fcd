// Tests of base/civil_date: the calendar is walked day by day by its plain rules and must agree.
#include "base/civil_date.h"

#include <catch_amalgamated.hpp>

namespace parallax {
namespace {

TEST_CASE("known days have their known numbers") {
    struct Row {
        CivilDate date;
        DayNumber day;
    };
    const Row rows[] = {
        {{1970, 1, 1}, 0},         {{1969, 12, 31}, -1},      {{1970, 12, 31}, 364},
        {{2000, 2, 29}, 11016},    {{2000, 3, 1}, 11017},     {{2022, 2, 24}, 19047},
        {{1949, 10, 1}, -7397},    {{1582, 10, 15}, -141427}, {{1, 1, 1}, -719162},
        {{0, 12, 31}, -719163},    {{0, 2, 29}, -719469},     {{-1, 12, 31}, -719529},
        {{9999, 12, 31}, 2932896},
    };
    for (const Row& row : rows) {
        CAPTURE(row.date.year, row.date.month, row.date.day);
        CHECK(day_from_civil(row.date) == row.day);
        CHECK(civil_from_day(row.day) == row.date);
    }
}

TEST_CASE("leap years are every fourth, but centuries only every fourth of them") {
    for (const int year : {2024, 2000, 1600, 4, 0, -4, -400})
        CHECK(is_leap_year(year));
    for (const int year : {2023, 1900, 2100, 1, -1, -100, -3})
        CHECK_FALSE(is_leap_year(year));
    CHECK(days_in_month(2024, 2) == 29);
    CHECK(days_in_month(1900, 2) == 28);
    CHECK(days_in_month(2021, 4) == 30);
    CHECK(days_in_month(2021, 12) == 31);
}

TEST_CASE("both directions agree with walking the calendar from -9999 to 9999 day by day") {
    DayNumber day = day_from_civil({-9999, 1, 1});
    std::size_t wrong = 0;
    for (std::int32_t year = -9999; year <= 9999; ++year) {
        for (std::int32_t month = 1; month <= 12; ++month) {
            for (std::int32_t d = 1; d <= days_in_month(year, month); ++d, ++day) {
                const CivilDate date{year, month, d};
                if (day_from_civil(date) != day || civil_from_day(day) != date) ++wrong;
            }
        }
    }
    CHECK(wrong == 0);
    CHECK(day == day_from_civil({10000, 1, 1}));
}

TEST_CASE("day numbers far outside written history come back unchanged") {
    for (DayNumber day = -400'000'000; day <= 400'000'000; day += 9'973) {
        REQUIRE(day_from_civil(civil_from_day(day)) == day);
    }
}

TEST_CASE("dates order as their days do") {
    CHECK(CivilDate{2021, 6, 28} < CivilDate{2021, 7, 1});
    CHECK(CivilDate{-1, 12, 31} < CivilDate{0, 1, 1});
}

}  // namespace
}  // namespace parallax

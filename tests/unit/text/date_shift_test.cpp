// Portions of units and counting units from a date.
#include "text/date_shift.h"

#include <catch_amalgamated.hpp>
#include <string>

namespace parallax {
namespace {

std::string shown(const std::optional<DateSides>& sides) {
    if (!sides) return "none";
    const std::string begin = sides->begin + (sides->begin_approximate ? "~" : "");
    return sides->begin == sides->end
               ? begin
               : begin + "/" + sides->end + (sides->end_approximate ? "~" : "");
}

std::string shifted(TimeUnit unit, int amount, std::string_view from, bool stretch = false) {
    DatePhrase phrase;
    phrase.unit = unit;
    phrase.shift = DateShift{Reference::writing, unit, amount};
    phrase.stretch = stretch;
    return shown(shifted_sides(phrase, *edtf_from_text(from)));
}

TEST_CASE("portions are stretches of smaller units") {
    CHECK(shown(sides_of_year(2021, Portion::whole)) == "2021");
    CHECK(shown(sides_of_year(2021, Portion::early)) == "2021-01~/2021-04~");
    CHECK(shown(sides_of_year(2021, Portion::fourth_quarter)) == "2021-10/2021-12");
    CHECK(shown(sides_of_year(2021, Portion::end)) == "2021-12");
    CHECK(shown(sides_of_month(2020, 2, Portion::late)) == "2020-02-21~/2020-02-29~");
    CHECK(shown(sides_of_month(2021, 2, Portion::second_half)) == "2021-02-15/2021-02-28");
    CHECK(shown(sides_of_decade(1990, Portion::middle)) == "1994~/1996~");
    CHECK(shown(sides_of_century(1900, Portion::first_half)) == "1900/1949");
    CHECK(shown(sides_of_century(-99, Portion::whole)) == "-0099/0000");
    CHECK(shown(sides_of_season(2021, 24)) == "2021-24");
}

TEST_CASE("years beyond what EDTF takes give none") {
    CHECK(shown(sides_of_year(10'000, Portion::whole)) == "none");
    CHECK(shown(sides_of_month(-10'000, 1, Portion::whole)) == "none");
    CHECK(shown(sides_of_season(9999, 24)) == "none");
    CHECK(shown(sides_of_decade(-10, Portion::whole)) == "none");
    CHECK(shown(sides_of_century(9950, Portion::whole)) == "none");
    CHECK(shifted(TimeUnit::year, 9999, "2021") == "none");
    CHECK(shifted(TimeUnit::day, 5, "9999-12-30") == "none");
}

TEST_CASE("units are counted from a date") {
    CHECK(shifted(TimeUnit::year, -15, "2016-03-22") == "2001");
    CHECK(shifted(TimeUnit::year, -2, "0001") == "-0001");
    CHECK(shifted(TimeUnit::month, -3, "2016-03-22") == "2015-12");
    CHECK(shifted(TimeUnit::month, 10, "2016-03") == "2017-01");
    CHECK(shifted(TimeUnit::day, -22, "2016-03-22") == "2016-02-29");
    CHECK(shifted(TimeUnit::week, 0, "2016-03-22") == "2016-03-21/2016-03-27");
    CHECK(shifted(TimeUnit::week, -1, "1969-12-31") == "1969-12-22/1969-12-28");
    CHECK(shifted(TimeUnit::decade, -1, "2016") == "200X");
    CHECK(shifted(TimeUnit::century, -1, "2016") == "19XX");
    CHECK(shifted(TimeUnit::century, 0, "-0043-03-15") == "-0099/0000");
    CHECK(shifted(TimeUnit::century, -1, "-0043-03-15") == "-01XX");
    CHECK(shifted(TimeUnit::century, -1, "0050") == "-0099/0000");
    CHECK(shifted(TimeUnit::year, -15, "2016", true) == "2001/2016");
    CHECK(shifted(TimeUnit::year, 5, "2016", true) == "2016/2021");
}

TEST_CASE("nothing is made more precise than it was") {
    CHECK(shifted(TimeUnit::day, -1, "2016-03") == "none");
    CHECK(shifted(TimeUnit::week, -1, "2016-03") == "none");
    CHECK(shifted(TimeUnit::month, -1, "2016") == "none");
    CHECK(shifted(TimeUnit::year, -1, "2015/2016") == "none");
    CHECK(shifted(TimeUnit::month, -1, "2022-02/2022-04") == "none");
    CHECK(shifted(TimeUnit::year, -1, "2022-02/2022-04") == "2021");
}

TEST_CASE("seasons and months by name are the nearest ones over or to come") {
    const auto named = [](TimeUnit unit, int number, int amount, std::string_view from) {
        DatePhrase phrase;
        phrase.unit = unit;
        (unit == TimeUnit::month ? phrase.month : phrase.season) = number;
        phrase.shift = DateShift{Reference::writing, unit, amount};
        return shown(shifted_sides(phrase, *edtf_from_text(from)));
    };
    CHECK(named(TimeUnit::season, 22, -1, "2021-05-01") == "2020-22");
    CHECK(named(TimeUnit::season, 22, -1, "2021-11-01") == "2021-22");
    CHECK(named(TimeUnit::season, 22, 0, "2021-11-01") == "2021-22");
    CHECK(named(TimeUnit::season, 22, 1, "2021-11-01") == "2022-22");
    CHECK(named(TimeUnit::month, 5, -1, "2021-05-10") == "2020-05");
    CHECK(named(TimeUnit::month, 5, 1, "2021-04-10") == "2021-05");
}

TEST_CASE("the parts that all days of a date share are known") {
    const auto parts = known_parts(*edtf_from_text("2021-06"));
    CHECK(parts.year == 2021);
    CHECK(parts.month == 6);
    CHECK_FALSE(parts.day.has_value());
    CHECK_FALSE(known_parts(*edtf_from_text("2020-12/2021-01")).year.has_value());
    CHECK(known_parts(*edtf_from_text("2021-06-28")).day == 28);
}

}  // namespace
}  // namespace parallax

// Tests of base/edtf: what is read, what is refused and why, and the days that it covers.
#include "base/edtf.h"

#include <catch_amalgamated.hpp>

namespace parallax {
namespace {

EdtfDate read(std::string_view text) {
    const Result<EdtfDate> date = edtf_from_text(text);
    if (!date) FAIL(text << ": " << date.error().message);
    return *date;
}

TEST_CASE("a date covers the days it may mean") {
    struct Row {
        std::string_view text, begin, end, precision;
    };
    const Row rows[] = {
        {"2021-06-28", "2021-06-28", "2021-06-28", "day"},
        {"2016-02-29", "2016-02-29", "2016-02-29", "day"},
        {"2016-03", "2016-03-01", "2016-03-31", "month"},
        {"2023-02", "2023-02-01", "2023-02-28", "month"},
        {"2021", "2021-01-01", "2021-12-31", "year"},
        {"0000", "0000-01-01", "0000-12-31", "year"},
        {"-0044-03-15", "-0044-03-15", "-0044-03-15", "day"},
        {"-9999", "-9999-01-01", "-9999-12-31", "year"},
        {"9999-12-31", "9999-12-31", "9999-12-31", "day"},
        {"Y2021", "2021-01-01", "2021-12-31", "year"},
        {"Y-500", "-0500-01-01", "-0500-12-31", "year"},
        {"2021-21", "2021-03-01", "2021-05-31", "season"},
        {"2021-22", "2021-06-01", "2021-08-31", "season"},
        {"2021-23", "2021-09-01", "2021-11-30", "season"},
        {"2023-24", "2023-12-01", "2024-02-29", "season"},
        {"199X", "1990-01-01", "1999-12-31", "decade"},
        {"19XX", "1900-01-01", "1999-12-31", "century"},
        {"-004X", "-0049-01-01", "-0040-12-31", "decade"},
        {"2004-XX", "2004-01-01", "2004-12-31", "year"},
        {"2004-XX-XX", "2004-01-01", "2004-12-31", "year"},
        {"2004-06-XX", "2004-06-01", "2004-06-30", "month"},
        {"2023-04~", "2023-04-01", "2023-04-30", "month"},
        {"2021-07/2021-09", "2021-07-01", "2021-09-30", "range"},
        {"1949/1953", "1949-01-01", "1953-12-31", "range"},
        {"2022-02/..", "2022-02-01", "", "range"},
        {"2022-02/", "2022-02-01", "", "range"},
        {"../1949", "", "1949-12-31", "range"},
        {"/1949", "", "1949-12-31", "range"},
        {"1999~/2001-05-01?", "1999-01-01", "2001-05-01", "range"},
        {"2021-06-15/2021-06", "2021-06-15", "2021-06-30", "range"},
        {"199X/2005", "1990-01-01", "2005-12-31", "range"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        const EdtfDate date = read(row.text);
        CHECK(date.text == row.text);
        CHECK(iso_begin(date) == row.begin);
        CHECK(iso_end(date) == row.end);
        CHECK(precision_name(date) == row.precision);
        CHECK(date.interval == (row.precision == "range"));
        CHECK(date.first_day() <= date.last_day());
    }
}

TEST_CASE("what is no date is refused with its reason") {
    struct Row {
        std::string_view text, reason;
    };
    const Row rows[] = {
        {"", "an empty date"},
        {"June 2021", "expected a year of four digits such as 2021, found \"June 2021\""},
        {" 2021", "found \" 2021\""},
        {"2021 ", "found \"2021 \""},
        {"21", "four digits"},
        {"20210628", "four digits"},
        {"+2021", "four digits"},
        {"2021-13", "month 13"},
        {"2021-00", "month 00"},
        {"2021-25", "month 25"},
        {"2021-6", "expected a month of two digits, found \"6\""},
        {"2021-0a", "expected a month of two digits"},
        {"2021-", "expected a month of two digits, found \"\""},
        {"2021-06-31", "day 31 in a month of 30 days"},
        {"2023-02-29", "day 29 in a month of 28 days"},
        {"2021-06-00", "day 00"},
        {"2021-06-8", "expected a day of two digits"},
        {"2021-06-28-01", "more than year, month and day"},
        {"2021-22-01", "a day in a season"},
        {"2021-06-28T12:00", "time of day"},
        {"XXXX", "more than two unknown digits"},
        {"1XXX", "more than two unknown digits"},
        {"19X9", "four digits"},
        {"199x", "four digits"},
        {"199X-05", "not fully known"},
        {"2004-XX-05", "unknown month"},
        {"-0000", "takes no minus"},
        {"Y10000", "outside -9999 to 9999"},
        {"Y-170000002", "outside -9999 to 9999"},
        {"Y99999999999999999999", "outside -9999 to 9999"},
        {"Y", "four digits"},
        {"Y2021-05", "written with Y"},
        {"9999-24", "ends after the year 9999"},
        {"~2021", "qualifier"},
        {"2021~-06", "qualifier"},
        {"2021~?", "qualifier"},
        {"~", "four digits"},
        {"..", "four digits"},
        {"../..", "open at both sides"},
        {"/", "open at both sides"},
        {"2021/2022/2023", "more than one slash"},
        {"1991/1947", "ends before it begins"},
        {"2021-06-28/2021-06-27", "ends before it begins"},
        {"2021/20x2", "four digits"},
        {"2021-13/2022", "month 13"},
        {"2021\xE2\x80\x93"
         "2022",
         "four digits"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        const Result<EdtfDate> date = edtf_from_text(row.text);
        REQUIRE_FALSE(date.has_value());
        CHECK(date.error().kind == ErrorKind::wrong_syntax);
        CHECK_THAT(date.error().message,
                   Catch::Matchers::ContainsSubstring(std::string(row.reason)));
        CHECK(date.error().where.empty());
    }
}

TEST_CASE("qualifiers belong to their side") {
    CHECK(read("2023~").begin->approximate);
    CHECK_FALSE(read("2023~").begin->uncertain);
    CHECK(read("2023?").begin->uncertain);
    CHECK_FALSE(read("2023?").approximate());
    CHECK(read("2023%").begin->uncertain);
    CHECK(read("2023%").approximate());
    const EdtfDate range = read("1947/1991~");
    CHECK_FALSE(range.begin->approximate);
    CHECK(range.end->approximate);
    CHECK(range.approximate());
    CHECK_FALSE(read("1947/1991").approximate());
}

TEST_CASE("an open side takes the days of the known one") {
    CHECK(read("2022-02/..").first_day() == day_from_civil({2022, 2, 1}));
    CHECK(read("2022-02/..").last_day() == day_from_civil({2022, 2, 28}));
    CHECK(read("../1949").first_day() == day_from_civil({1949, 1, 1}));
    CHECK(read("../1949").last_day() == day_from_civil({1949, 12, 31}));
    CHECK_FALSE(read("../1949").begin);
    CHECK_FALSE(read("1949/").end);
}

TEST_CASE("a single date begins and ends with the same point") {
    const EdtfDate date = read("2021-06");
    CHECK(date.begin == date.end);
    CHECK(date == read("2021-06"));
    CHECK_FALSE(date == read("2021-06~"));
}

TEST_CASE("every day of a century reads back from its own ISO form") {
    for (DayNumber day = day_from_civil({1949, 1, 1}); day < day_from_civil({2050, 1, 1}); ++day) {
        EdtfDate made;
        made.begin = made.end = DatePoint{DatePrecision::day, day, day};
        const EdtfDate again = read(iso_begin(made));
        REQUIRE(again.first_day() == day);
        REQUIRE(again.last_day() == day);
    }
}

}  // namespace
}  // namespace parallax

// Where dates of every width fall, under bins of every width.
#include "analysis/time_units.h"

#include <catch_amalgamated.hpp>

#include "support/corpus_builder.h"

namespace parallax {
namespace {

using test::CorpusBuilder;
using Names = std::vector<std::string>;

Names names_of(const TimeUnits& units) {
    Names names;
    for (std::size_t i = 0; i < units.columns.size(); ++i) {
        names.push_back(units.columns[i].name);
        CHECK(units.units.units[i].name == names.back());
    }
    return names;
}

std::string column_of(std::string_view issued, TimeBin bin) {
    CorpusBuilder builder;
    builder.source("a", issued).passage("word");
    const Names names = names_of(make_publication_units(make_text_index(builder.shared()), bin));
    REQUIRE(names.size() == 1);
    return names[0];
}

TEST_CASE("a date falls in the smallest of month, quarter and year that holds all its days") {
    struct Row {
        const char *date, *year, *quarter, *month;
    };
    for (const Row& row : std::initializer_list<Row>{
             {"2016-03-22", "2016", "2016-Q1", "2016-03"},
             {"2016-03", "2016", "2016-Q1", "2016-03"},
             {"2016", "2016", "2016", "2016"},
             {"2016~", "2016", "2016", "2016"},
             {"2021-07/2021-09", "2021", "2021-Q3", "2021-Q3"},
             {"2021-06/2021-07", "2021", "2021", "2021"},
             {"2021-21", "2021", "2021", "2021"},  // spring: March to May
             {"2021-24", "several-years", "several-years", "several-years"},
             {"2016-12/2017-01", "several-years", "several-years", "several-years"},
             {"199X", "several-years", "several-years", "several-years"},
             {"2022-02/..", "several-years", "several-years", "several-years"},
             {"-0043-03-15", "-0043", "-0043-Q1", "-0043-03"},
             {"", "undated", "undated", "undated"}}) {
        CAPTURE(row.date);
        CHECK(column_of(row.date, TimeBin::year) == row.year);
        CHECK(column_of(row.date, TimeBin::quarter) == row.quarter);
        CHECK(column_of(row.date, TimeBin::month) == row.month);
    }
}

TEST_CASE("columns stand as time runs, coarse before fine, and know how many bins were skipped") {
    CorpusBuilder builder;
    builder.source("a", "2020-11-05").passage("one").source("b", "2021").passage("one two");
    builder.source("c", "2021-01-02").passage("one").source("d", "2021-02").passage("one");
    builder.source("e", "2022-03").passage("one").source("f", "1990/2000").passage("one");
    builder.source("g").passage("one").source("h", "2023");
    const TimeUnits units =
        make_publication_units(make_text_index(builder.shared()), TimeBin::month);
    CHECK(names_of(units) ==
          Names{"2020-11", "2021", "2021-01", "2021-02", "2022-03", "several-years", "undated"});
    CHECK(units.columns[0].label == "Nov 2020");
    CHECK(units.columns[1].bins_before == 1);  // December
    CHECK(units.columns[2].bins_before == 0);
    CHECK(units.columns[4].bins_before == 2);  // January and February 2022
    CHECK(units.columns[1].note != "");
    CHECK(units.columns[2].note == "");
    CHECK(units.columns[1].last_day == day_from_civil({2021, 12, 31}));
    CHECK_FALSE(units.columns[6].first_day);
    CHECK(units.units.units[1].words == 2);
    CHECK(units.units.words == 8);
}

TEST_CASE("by events a passage counts once in each column that a date of it falls in") {
    CorpusBuilder builder;
    builder.source("a", "2024").passage("one two").passage("three").passage("four");
    builder.event("x", "2014-03-18", "", {0}).event("y", "2014-03-20", "", {0});
    builder.event("z", "2022-02-24", "", {0, 1}).event("w", "2014/2022", "", {1});
    builder.event("nowhere", "1999");
    const auto index = make_text_index(builder.shared());
    const TimelineEntries timeline = make_timeline_entries(*index.corpus);
    const TimeUnits units = make_event_units(index, TimeBin::month, timeline.entries);
    CHECK(names_of(units) == Names{"2014-03", "2022-02", "several-years", "undated"});
    std::vector<std::size_t> passages, words;
    for (const Unit& unit : units.units.units) {
        passages.push_back(unit.passages);
        words.push_back(unit.words);
    }
    CHECK(passages == std::vector<std::size_t>{1, 2, 1, 1});
    CHECK(words == std::vector<std::size_t>{2, 3, 1, 1});
    CHECK(units.units.passages == 3);
    CHECK(units.units.words == 4);
    const TimeUnits some =
        make_event_units(index, TimeBin::year, timeline.entries, {false, true, false});
    CHECK(names_of(some) == Names{"2022", "several-years"});
    CHECK(some.units.words == 1);
}

}  // namespace
}  // namespace parallax

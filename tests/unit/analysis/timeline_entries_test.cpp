// Both clocks on small timelines whose order can be read off the dates.
#include "analysis/timeline_entries.h"

#include <catch_amalgamated.hpp>

#include "support/corpus_builder.h"

namespace parallax {
namespace {

using test::CorpusBuilder;

EventId event_id(std::size_t source, std::uint32_t position) {
    return {SourceId(source), position};
}

DayNumber day(std::int32_t year, std::int32_t month, std::int32_t d) {
    return day_from_civil({year, month, d});
}

AgainstPublication against(std::string_view event, std::string_view issued) {
    CorpusBuilder builder;
    builder.source("a", issued).event("e", event);
    return make_timeline_entries(builder.corpus()).entries.at(0).against;
}

TEST_CASE("entries come by source, then first day, then as written") {
    CorpusBuilder builder;
    builder.source("a").event("late", "2020").event("early", "1999-05").event("undated", "");
    builder.source("b")
        .event("first of the same day", "2001-01")
        .event("second of the same day", "2001")
        .event("older", "1950");
    const TimelineEntries timeline = make_timeline_entries(builder.corpus());
    std::vector<EventId> order;
    for (const TimelineEntry& entry : timeline.entries)
        order.push_back(entry.event);
    CHECK(order == std::vector<EventId>{event_id(0, 1), event_id(0, 0), event_id(1, 2),
                                        event_id(1, 0), event_id(1, 1)});
    CHECK(timeline.undated == std::vector<EventId>{event_id(0, 2)});
}

TEST_CASE("an entry covers the days of its date") {
    CorpusBuilder builder;
    builder.source("a").event("e", "2021-07/2021-09");
    const TimelineEntry entry = make_timeline_entries(builder.corpus()).entries.at(0);
    CHECK(entry.first_day == day(2021, 7, 1));
    CHECK(entry.last_day == day(2021, 9, 30));
    CHECK_FALSE(entry.open_begin);
    CHECK_FALSE(entry.open_end);
}

TEST_CASE("an open side is marked and stays on the days of the known side") {
    CorpusBuilder builder;
    builder.source("a").event("until", "../1949").event("since", "2022-02/..");
    const TimelineEntries timeline = make_timeline_entries(builder.corpus());
    const TimelineEntry& until = timeline.entries.at(0);
    CHECK(until.open_begin);
    CHECK_FALSE(until.open_end);
    CHECK(until.last_day == day(1949, 12, 31));
    CHECK(until.first_day >= day(1949, 1, 1));
    const TimelineEntry& since = timeline.entries.at(1);
    CHECK(since.open_end);
    CHECK_FALSE(since.open_begin);
    CHECK(since.first_day == day(2022, 2, 1));
    CHECK(since.last_day <= day(2022, 2, 28));
}

TEST_CASE("an event lies before, after or across the publication of its own source") {
    using enum AgainstPublication;
    struct Case {
        std::string_view event, issued;
        AgainstPublication expected;
    };
    const Case kCases[] = {
        {"2016-03-21", "2016-03-22", before},
        {"2016-03-22", "2016-03-22", overlapping},
        {"2016-03-23", "2016-03-22", after},
        {"2016", "2016-03-22", overlapping},     // the year holds the day
        {"2021-06", "2021-07/2021-09", before},  // ends on the day before
        {"2021-09-30", "2021-07/2021-09", overlapping},
        {"2021-10-01", "2021-07/2021-09", after},
        {"2049", "2021", after},
        {"2022-02/..", "2024-06-26", overlapping},  // still open when it was written
        {"2025/..", "2024-06-26", after},
        {"../1949", "2024-06-26", before},
        {"../2030", "2024-06-26", overlapping},  // begun long before
        {"2016", "", unknown},
    };
    for (const Case& test : kCases) {
        CAPTURE(test.event, test.issued);
        CHECK(against(test.event, test.issued) == test.expected);
    }
}

TEST_CASE("publications are listed for the sources whose date is known") {
    CorpusBuilder builder;
    builder.source("a", "2016-03-22");
    builder.source("b", "2021-07/2021-09", DateBasis::inferred);
    builder.source("c");
    const auto publications = make_timeline_entries(builder.corpus()).publications;
    REQUIRE(publications.size() == 2);
    CHECK(publications[0].source == SourceId(0));
    CHECK(publications[0].first_day == publications[0].last_day);
    CHECK(publications[0].basis == DateBasis::stated);
    CHECK(publications[1].source == SourceId(1));
    CHECK(publications[1].first_day == day(2021, 7, 1));
    CHECK(publications[1].last_day == day(2021, 9, 30));
    CHECK(publications[1].basis == DateBasis::inferred);
}

TEST_CASE("an event is shared when at least two sources date it") {
    CorpusBuilder builder;
    builder.shared_event("statement", "2022-02-04")
        .shared_event("crimea")
        .shared_event("alone", "2000")
        .shared_event("hardly dated");
    builder.source("a")
        .event("Crimea annexed", "2014", "crimea")
        .event("Twice here", "2000", "alone")
        .event("and twice", "2000", "alone")
        .event("Statement", "2022", "statement")
        .event("dated here only", "1990", "hardly dated");
    builder.source("b")
        .event("Statement", "2022-02-04", "statement")
        .event("Crimea", "2014-03", "crimea")
        .event("no date", "", "hardly dated")
        .event("Statement again", "2022-02", "statement");
    const TimelineEntries timeline = make_timeline_entries(builder.corpus());
    // Entries: a: 0 dated here only, 1 Twice, 2 and twice, 3 Crimea, 4 Statement;
    //          b: 5 Crimea, 6 Statement again (1 Feb), 7 Statement (4 Feb).
    REQUIRE(timeline.entries.size() == 8);
    REQUIRE(timeline.shared.size() == 2);
    // Crimea has no date of its own: its entries' first day, 1 January 2014, comes first.
    CHECK(timeline.shared[0].shared == 1);
    CHECK(timeline.shared[0].entries == std::vector<std::size_t>{3, 5});
    CHECK(timeline.shared[0].source_count == 2);
    CHECK(timeline.shared[1].shared == 0);
    CHECK(timeline.shared[1].entries == std::vector<std::size_t>{4, 6, 7});
    CHECK(timeline.shared[1].source_count == 2);
    CHECK(timeline.entries[3].shared == 0u);
    CHECK_FALSE(timeline.entries[1].shared);  // named, though not by two sources
}

TEST_CASE("an event that names no shared event has none") {
    CorpusBuilder builder;
    builder.shared_event("x").source("a").event("e", "2000");
    CHECK_FALSE(make_timeline_entries(builder.corpus()).entries[0].shared);
    CHECK(find_shared_event(builder.corpus(), "x") == 0u);
    CHECK_FALSE(find_shared_event(builder.corpus(), "y"));
    CHECK_FALSE(find_shared_event(builder.corpus(), ""));
}

TEST_CASE("marks of a lane add up: every event is an entry or undated") {
    CorpusBuilder builder;
    builder.source("a").event("1", "2000").event("2", "").event("3", "2001");
    builder.source("b").event("1", "").event("2", "1900/1910");
    const TimelineEntries timeline = make_timeline_entries(builder.corpus());
    CHECK(timeline.entries.size() + timeline.undated.size() == 5);
}

TEST_CASE("the lag between two days is said in whole months") {
    struct Case {
        CivilDate earlier, later;
        std::string_view words;
    };
    const Case kCases[] = {
        {{2022, 2, 4}, {2024, 6, 26}, "2 years and 4 months"},
        {{2022, 2, 4}, {2022, 3, 3}, "less than a month"},
        {{2022, 2, 4}, {2022, 3, 4}, "1 month"},
        {{2022, 2, 4}, {2022, 2, 5}, "less than a month"},
        {{2022, 1, 31}, {2022, 2, 28}, "less than a month"},
        {{2022, 1, 31}, {2022, 3, 1}, "1 month"},
        {{2021, 12, 15}, {2022, 11, 15}, "11 months"},
        {{2021, 12, 15}, {2022, 12, 14}, "11 months"},
        {{2021, 12, 15}, {2022, 12, 15}, "1 year"},
        {{2021, 12, 15}, {2023, 1, 15}, "1 year and 1 month"},
        {{1949, 10, 1}, {2024, 10, 1}, "75 years"},
        {{2022, 2, 4}, {2022, 2, 4}, ""},
        {{2022, 2, 4}, {2021, 2, 4}, ""},
    };
    for (const Case& test : kCases)
        CHECK(lag_in_words(day_from_civil(test.earlier), day_from_civil(test.later)) == test.words);
}

}  // namespace
}  // namespace parallax

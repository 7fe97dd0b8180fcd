// Lanes as lists: what stands where, and in which order it is sought.
#include "chart/timeline_lanes.h"

#include <catch_amalgamated.hpp>
#include <set>

#include "timeline_corpus.h"

using namespace parallax;

namespace {

LaneContent lane(std::string key, std::vector<std::size_t> entries) {
    LaneContent content;
    content.key = content.title = std::move(key);
    content.entries = std::move(entries);
    return content;
}

}  // namespace

TEST_CASE("Lanes by source hold every date and every undated event of their source") {
    const Corpus corpus = test::timeline_corpus();
    const TimelineEntries timeline = make_timeline_entries(corpus);
    const TimelineContents contents = make_contents(timeline, lanes_by_source(corpus, timeline));
    REQUIRE(contents.lanes.size() == 4);
    std::set<std::size_t> all;
    for (const LaneContent& one : contents.lanes) {
        for (const std::size_t i : one.entries) {
            CHECK(timeline.entries[i].event.source == one.source);
            all.insert(i);
        }
        CHECK(std::ranges::is_sorted(one.begins));
        CHECK(std::ranges::is_sorted(one.ends));
        CHECK(one.begins.size() == one.entries.size());
    }
    CHECK(all.size() == timeline.entries.size());
    CHECK(contents.lanes[1].undated.size() == 1);
    CHECK(contents.begins.size() == timeline.entries.size());
    CHECK(contents.spans.size() == timeline.entries.size());
}

TEST_CASE("What has no end reaches to the publication of its source") {
    const Corpus corpus = test::timeline_corpus();
    const TimelineEntries timeline = make_timeline_entries(corpus);
    const auto since = std::ranges::find_if(
        timeline.entries, [](const TimelineEntry& entry) { return entry.open_end; });
    REQUIRE(since != timeline.entries.end());
    CHECK(end_of(*since, &timeline.publications[0]) ==
          static_cast<double>(day_from_civil({2016, 3, 22})));
    CHECK(end_of(*since, nullptr) == static_cast<double>(since->last_day) + 1);
}

TEST_CASE("The fullest lanes stay in their order; the rest is one lane without doubles") {
    std::vector<LaneContent> lanes = {lane("a", {0, 1, 2}), lane("b", {3}), lane("c", {}),
                                      lane("d", {2, 3, 4, 5}), lane("e", {5, 6})};
    CHECK(fullest_lanes(lanes, 4).size() == 4);  // c is empty
    const std::vector<LaneContent> three = fullest_lanes(lanes, 3);
    REQUIRE(three.size() == 3);
    CHECK(three[0].key == "a");
    CHECK(three[1].key == "d");
    CHECK(three[2].title == "2 others");
    CHECK(three[2].entries == std::vector<std::size_t>{6});  // 3 and 5 stand in d
}

TEST_CASE("Of very many dates a fitted scale is given each pair of years once") {
    test::CorpusBuilder b;
    b.source("a").passage("One.");
    for (std::size_t i = 0; i <= kMostSpans; ++i)
        b.event("e", i % 2 == 0 ? "2001-05" : "2003/2004", "", {0});
    const TimelineEntries timeline = make_timeline_entries(b.corpus());
    const TimelineContents contents =
        make_contents(timeline, lanes_by_source(b.corpus(), timeline));
    CHECK(contents.spans == std::vector<DaySpan>{{day_from_year(2001), day_from_year(2002)},
                                                 {day_from_year(2003), day_from_year(2005)}});
}

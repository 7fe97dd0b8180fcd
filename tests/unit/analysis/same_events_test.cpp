// Which dated things are one event, on clues whose weights are given by hand.
#include "analysis/same_events.h"

#include <catch_amalgamated.hpp>

#include "support/corpus_builder.h"

namespace parallax {
namespace {

using Catch::Matchers::WithinAbs;

// Clues 0 to 5 weigh 0, 0.2, 0.4, 0.5, 0.8 and 1.
const std::vector<double> kWeights{0, 0.2, 0.4, 0.5, 0.8, 1};

DatedThing thing(std::size_t source, std::string_view edtf, std::vector<std::uint32_t> clues) {
    DatedThing thing;
    thing.date = *test::date_of(edtf);
    thing.source = SourceId(source);
    for (const std::uint32_t clue : clues)
        thing.clues.push_back(ClueId(clue));
    return thing;
}

DatedThing curated(std::size_t source, std::string_view edtf, std::vector<std::uint32_t> clues) {
    DatedThing made = thing(source, edtf, std::move(clues));
    made.curated = true;
    return made;
}

using Members = std::vector<std::vector<std::size_t>>;

Members members_of(const std::vector<DatedThing>& things) {
    Members members;
    for (const EventGroup& group : group_same_events(things, kWeights)) {
        CHECK(group.links.size() + 1 == group.things.size());
        members.push_back(group.things);
    }
    return members;
}

TEST_CASE("dates agree when their days are the same or a plain month or year holds them") {
    using enum DateAgreement;
    struct Case {
        std::string_view a, b;
        std::optional<DateAgreement> expected;
    };
    const Case kCases[] = {
        {"2022-02-04", "2022-02-04", equal},
        {"2022-02-04", "2022-02-04~", equal},
        {"2022-02-04", "2022-02-05", {}},
        {"2022-02", "2022-02", equal},
        {"2022-02-04", "2022-02", holds},
        {"2022-02-04", "2022", holds},
        {"2022-02", "2022", holds},
        {"2022-02", "2022?", holds},
        {"2022-02-04", "2022-03", {}},
        {"2022-02", "2021", {}},
        {"1947/1991", "1947/1991", equal},
        {"1947/1991", "1950", {}},
        {"1947/1991", "1949/1991", {}},
        {"2022-02/..", "2022-02/..", equal},
        {"2022-02/..", "2022-02", {}},  // since then, not then
        {"199X", "199X", equal},
        {"199X", "1995", {}},
        {"2022-21", "2022-21", equal},
        {"2022-21", "2022-04", {}},
        {"2022-01/2022-03", "2022-02", {}},
        {"2021-01/2021-12", "2021", equal},  // the same days
        {"2021-01/2021-12", "2021-05", {}},
        {"-0043", "-0043-03-15", holds},
    };
    for (const Case& test : kCases) {
        CAPTURE(test.a, test.b);
        CHECK(find_agreement(*test::date_of(test.a), *test::date_of(test.b)) == test.expected);
        CHECK(find_agreement(*test::date_of(test.b), *test::date_of(test.a)) == test.expected);
    }
}

TEST_CASE("the wider the date, the more clues must be shared") {
    // Needed: 0.25 for a day, 0.6 for a month, 0.9 for a year.
    CHECK(members_of({thing(0, "2022-02-04", {3}), thing(1, "2022-02-04", {3})}) ==
          Members{{0, 1}});
    CHECK(members_of({thing(0, "2022-02-04", {1}), thing(1, "2022-02-04", {1})}).empty());
    CHECK(members_of({thing(0, "2022-02", {4}), thing(1, "2022-02", {4})}) == Members{{0, 1}});
    CHECK(members_of({thing(0, "2022-02", {3}), thing(1, "2022-02-04", {3})}).empty());
    CHECK(members_of({thing(0, "2022-02", {1, 3}), thing(1, "2022-02-04", {1, 3})}) ==
          Members{{0, 1}});
    CHECK(members_of({thing(0, "2022", {4}), thing(1, "2022", {4})}).empty());
    CHECK(members_of({thing(0, "2022", {5}), thing(1, "2022-02-04", {5})}) == Members{{0, 1}});
    CHECK(members_of({thing(0, "1947/1991", {5}), thing(1, "1947/1991", {5})}) == Members{{0, 1}});
    CHECK(members_of({thing(0, "199X", {4}), thing(1, "199X", {4})}).empty());
}

TEST_CASE("a date alone makes nothing one, nor does a name alone") {
    CHECK(members_of({thing(0, "2022-02-04", {}), thing(1, "2022-02-04", {})}).empty());
    CHECK(members_of({thing(0, "2022-02-04", {0}), thing(1, "2022-02-04", {0})}).empty());
    CHECK(members_of({thing(0, "2022-02-04", {5}), thing(1, "2022-02-04", {4})}).empty());
    CHECK(members_of({thing(0, "2023-04", {4, 5}), thing(1, "2024-05-06", {4, 5}),
                      thing(2, "2024-06", {4, 5})})
              .empty());
}

TEST_CASE("slight clues add to others but bring nothing together alone") {
    // A day needs 0.25, a key a quarter of that: 0.0625. Ten clues of 0.06, then one of 0.07.
    std::vector<double> weights(10, 0.06);
    weights.push_back(0.07);
    std::vector<std::uint32_t> clues{0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
    const auto groups_of = [&] {
        const std::vector<DatedThing> things{thing(0, "2022-02-04", clues),
                                             thing(1, "2022-02-04", clues)};
        return group_same_events(things, weights);
    };
    CHECK(groups_of().empty());
    clues.push_back(10);
    const auto groups = groups_of();
    REQUIRE(groups.size() == 1);
    CHECK_THAT(groups[0].links.at(0).score, WithinAbs(0.67 / 0.92, 1e-12));
}

TEST_CASE("a link keeps its clues, the heaviest first, and its score") {
    const std::vector<DatedThing> things{thing(0, "2022-02-04", {0, 1, 3, 4}),
                                         thing(1, "2022-02-04", {0, 1, 2, 4})};
    const auto groups = group_same_events(things, kWeights);
    REQUIRE(groups.size() == 1);
    CHECK(groups[0].source_count == 2);
    const SameEvent& link = groups[0].links.at(0);
    CHECK((link.a == 0 && link.b == 1 && !link.decreed));
    CHECK(link.dates == DateAgreement::equal);
    CHECK(link.clues == std::vector<ClueId>{ClueId(std::size_t{4}), ClueId(std::size_t{1})});
    CHECK_THAT(link.score, WithinAbs(1.0 / 1.25, 1e-12));  // 0.2 + 0.8 against 0.25
}

TEST_CASE("a goal or a supposition is never what happened") {
    std::vector<DatedThing> things{thing(0, "2049", {4, 5}), thing(1, "2049", {4, 5})};
    things[0].ahead = true;
    CHECK(members_of(things).empty());
    things[1].ahead = true;
    CHECK(members_of(things) == Members{{0, 1}});
}

TEST_CASE("two curated things of one source are never one event") {
    CHECK(members_of({curated(0, "2014", {4, 5}), curated(0, "2014", {4, 5})}).empty());
    // The better of the two is the one that the other source means; the rest stays alone.
    CHECK(members_of({curated(0, "2014", {4, 5}), curated(0, "2014", {3, 4, 5}),
                      curated(1, "2014", {3, 4, 5})}) == Members{{1, 2}});
    // A found thing may be a second mention of a curated one of its own source.
    CHECK(members_of({curated(0, "2014", {4, 5}), thing(0, "2014", {4, 5})}) == Members{{0, 1}});
}

TEST_CASE("what is decreed is one event, and two decrees are two") {
    std::vector<DatedThing> things{curated(0, "2014", {}), curated(1, "2015-03", {}),
                                   curated(2, "2014", {4, 5}), curated(3, "2014", {4, 5})};
    things[0].decree = things[1].decree = things[2].decree = 7;
    things[3].decree = 8;
    const auto groups = group_same_events(things, kWeights);
    REQUIRE(groups.size() == 1);
    CHECK(groups[0].things == std::vector<std::size_t>{0, 1, 2});
    CHECK(groups[0].source_count == 3);
    CHECK(groups[0].links[0].decreed);
    CHECK(groups[0].links[0].score == 1);
    CHECK_FALSE(groups[0].links[0].dates);  // 2014 and March 2015
    CHECK(groups[0].links[1].dates == DateAgreement::equal);
}

TEST_CASE("a group never holds dates that contradict one another") {
    // The month fits both days, but the days are not one; it joins the one it shares more with.
    CHECK(members_of({thing(0, "2024-05-06", {4, 5}), thing(1, "2024-05", {3, 4, 5}),
                      thing(2, "2024-05-16", {3, 4, 5})}) == Members{{1, 2}});
}

TEST_CASE("things of one event in many sources are one group, however many") {
    std::vector<DatedThing> things;
    for (std::size_t i = 0; i < 5 * kMostRivals; ++i)
        things.push_back(thing(i, i % 2 == 0 ? "2022-02-24" : "2022-02", {4, 5}));
    const auto groups = group_same_events(things, kWeights);
    REQUIRE(groups.size() == 1);
    CHECK(groups[0].things.size() == things.size());
    CHECK(groups[0].source_count == things.size());
}

TEST_CASE("ten thousand dates of one day are grouped without comparing every two") {
    std::vector<DatedThing> things;
    for (std::size_t i = 0; i < 10'000; ++i)
        things.push_back(thing(i % 50, "2022-02-24", {1 + static_cast<std::uint32_t>(i % 2), 3}));
    const auto groups = group_same_events(things, kWeights);
    REQUIRE(groups.size() == 1);
    CHECK(groups[0].things.size() == things.size());
    CHECK(groups[0].source_count == 50);
}

TEST_CASE("groups come by their first thing, and the same things give the same groups") {
    const std::vector<DatedThing> things{thing(0, "2014", {4, 5}), thing(0, "2022-02-04", {3}),
                                         thing(1, "2022-02-04", {3, 4}), thing(1, "2014", {4, 5}),
                                         thing(2, "2022-02-04", {4})};
    CHECK(members_of(things) == Members{{0, 3}, {1, 2, 4}});
    CHECK(members_of(things) == members_of(things));
    CHECK(members_of({}).empty());
}

}  // namespace
}  // namespace parallax

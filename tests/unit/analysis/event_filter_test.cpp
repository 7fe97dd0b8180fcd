// Filters on a small corpus whose dates can be counted by hand.
#include "analysis/event_filter.h"

#include <catch_amalgamated.hpp>

#include "support/corpus_builder.h"

using namespace parallax;

namespace {

struct World {
    std::shared_ptr<const Corpus> corpus;
    TextIndex index;
    ThemeCounts counts;
    PassageEntities entities;

    World() {
        test::CorpusBuilder b;
        b.theme("trade", {"trade"}).theme("arms", {"arms"});
        b.source("a", "2016").passage("Trade grew.").passage("NATO sends arms.");
        b.event("Signed", "2014-05-21", "", {0}).event("Sent", "2015", "", {1});
        b.last_event().basis = DateBasis::inferred;
        b.event("Someday", "", "", {1});
        b.source("b", "2020").passage("Arms and trade.").passage("Nothing.");
        b.event("Since", "2018/..", "", {0}).event("By then", "2049", "", {0});
        b.last_event().kind = EventKind::goal;
        b.event("About", "2019~", "", {1});
        b.source("c", "2021").passage("NATO in 2021.");
        b.event("…NATO in 2021", "2021", "", {0});
        b.last_event().found = true;
        b.last_event().words = "2021";
        b.source("d").passage("One.").passage("Two.");
        b.event("Listed", "2000", "", {0}).event("…found", "2001", "", {1});
        b.last_event().found = true;
        Entity nato;
        nato.id = nato.label = "nato";
        nato.aliases = {{"en", "NATO"}};
        b.corpus().entities.push_back(nato);
        corpus = b.shared();
        index = make_text_index(corpus);
        counts = make_theme_counts(index);
        entities = make_passage_entities(index);
    }

    // Labels of what is kept, in order.
    std::vector<std::string> kept(const EventFilter& filter) const {
        const EventTester tester(index, counts, entities, filter);
        std::vector<std::string> labels;
        for (std::size_t s = 0; s < corpus->sources.size(); ++s)
            for (std::uint32_t e = 0; e < corpus->sources[s].events.size(); ++e)
                if (tester.keeps(EventId{SourceId(s), e}))
                    labels.push_back(corpus->sources[s].events[e].label);
        return labels;
    }
    std::size_t passages(const EventFilter& filter) const {
        const EventTester tester(index, counts, entities, filter);
        std::size_t n = 0;
        for (const PassageId passage : index.passages)
            n += tester.keeps(passage) ? 1 : 0;
        return n;
    }
};

using Labels = std::vector<std::string>;

}  // namespace

TEST_CASE("Without a filter listed dates are kept, and found ones where nothing is listed") {
    const World world;
    CHECK(world.kept({}) == Labels{"Signed", "Sent", "Someday", "Since", "By then", "About",
                                   "…NATO in 2021", "Listed"});
    CHECK(world.kept({.layers = DateLayers::both}).size() == 9);
    CHECK(world.kept({.layers = DateLayers::found}) == Labels{"…NATO in 2021", "…found"});
    CHECK(world.passages({}) == 7);
    CHECK_FALSE(EventFilter{}.restricts());
    CHECK_FALSE(EventFilter{.layers = DateLayers::both}.restricts());
}

TEST_CASE("Exactness, basis and kind leave out what they name") {
    const World world;
    EventFilter filter;
    filter.toggle(Exactness::year);
    CHECK(world.kept(filter) == Labels{"Signed", "Since", "About"});
    filter = {};
    filter.toggle(Exactness::day);
    filter.toggle(Exactness::about);
    CHECK(world.kept(filter) == Labels{"Sent", "Since", "By then", "…NATO in 2021", "Listed"});
    filter = {};
    filter.toggle(DateBasis::stated);
    CHECK(world.kept(filter) == Labels{"Sent"});
    filter.toggle(DateBasis::stated);
    CHECK(filter == EventFilter{});
    CHECK(world.kept({.without_events = true}) == Labels{"By then"});
    CHECK(world.kept({.without_aims = true}).size() == 7);
}

TEST_CASE("A period keeps what overlaps it, open sides included") {
    const World world;
    CHECK(world.kept({.period = "2015..2018"}) == Labels{"Sent", "Since"});
    CHECK(world.kept({.period = " 2030.. "}) == Labels{"Since", "By then"});
    CHECK(world.kept({.period = "..2014-05-21"}) == Labels{"Signed", "Listed"});
    CHECK(world.kept({.period = "..2014-05-20"}) == Labels{"Listed"});
    CHECK(world.kept({.period = "2014"}) == Labels{"Signed"});
    CHECK(world.kept({.period = "never"}).size() == 8);
}

TEST_CASE("Periods are read as people type them or refused with what to write") {
    CHECK(read_period("").has_value());
    CHECK(read_period("2014 .. 2022")->last == day_from_civil({2022, 12, 31}));
    CHECK(read_period("2021-06")->first == day_from_civil({2021, 6, 1}));
    CHECK_FALSE(read_period("..2014")->first);
    for (const char* wrong : {"..", "2022..2014", "soon", "2014/2016", "2014-13", "2014..x"}) {
        INFO(wrong);
        const auto period = read_period(wrong);
        REQUIRE_FALSE(period);
        CHECK(period.error().message.find("2014..2022") != std::string::npos);
    }
}

TEST_CASE("Sources, themes and entities keep their passages and the dates in them") {
    const World world;
    CHECK(world.kept({.sources = {SourceId(1)}}) == Labels{"Since", "By then", "About"});
    CHECK(world.passages({.sources = {SourceId(1)}}) == 2);
    CHECK(world.kept({.themes = {ThemeId(0)}}) == Labels{"Signed", "Since", "By then"});
    CHECK(world.passages({.themes = {ThemeId(0)}}) == 2);
    CHECK(world.passages({.themes = {ThemeId(0), ThemeId(1)}}) == 3);
    CHECK(world.kept({.entities = {EntityId(0)}}) == Labels{"Sent", "Someday", "…NATO in 2021"});
    CHECK(world.passages({.sources = {SourceId(0)}, .themes = {ThemeId(1)}}) == 1);
}

TEST_CASE("Where dates are chosen only passages that carry one of them stay") {
    const World world;
    CHECK(world.passages({.period = "2014..2015"}) == 2);
    CHECK(world.passages({.words = "since"}) == 1);
    CHECK(world.kept({.words = "NATO 2021"}) == Labels{"…NATO in 2021"});
    CHECK(world.kept({.words = "  "}).size() == 8);
    CHECK(world.passages({.words = "no such word"}) == 0);
}

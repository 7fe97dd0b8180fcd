// Dates of the text as events beside the listed ones.
#include "analysis/found_layer.h"

#include <catch_amalgamated.hpp>

#include "support/corpus_builder.h"

using namespace parallax;

namespace {

struct World {
    std::shared_ptr<Corpus> corpus;
    std::vector<SameEvents> same;

    explicit World(test::CorpusBuilder& b) : corpus(std::make_shared<Corpus>(b.corpus())) {
        same = add_found_events(*corpus, make_text_index(corpus));
    }
    const std::vector<Event>& events(std::size_t source) const {
        return corpus->sources[source].events;
    }
};

}  // namespace

TEST_CASE("A dated phrase that no listed event covers becomes an event behind them") {
    test::CorpusBuilder b;
    b.source("a", "2022")
        .passage(
            "They met in Moscow on 21 May 2014, and once more in June 2019. Since then nothing.");
    b.event("Met", "2014-05-21", "", {0});
    b.last_event().words = "21 May 2014";
    const World world(b);
    REQUIRE(world.events(0).size() == 2);
    const Event& found = world.events(0)[1];
    CHECK(found.found);
    CHECK(found.date->text == "2019-06");
    CHECK(found.words == "June 2019");
    CHECK(found.label == "…2014, and once more in June 2019");
    CHECK(found.passages == std::vector<std::uint32_t>{0});
    CHECK_FALSE(world.events(0)[0].found);
}

TEST_CASE("Phrases of one passage that read the same are one event") {
    test::CorpusBuilder b;
    b.source("a", "2022").passage("In 2019 it grew. In 2019 it fell. In 2020 it grew.");
    b.last_source().passages.push_back({2, {}, "In 2019 it rained.", {}});
    const World world(b);
    CHECK(world.events(0).size() == 3);
}

TEST_CASE("What was put in is taken out again") {
    test::CorpusBuilder b;
    b.source("a", "2022").passage("In 2019 it grew.").event("Listed", "1999", "", {0});
    World world(b);
    CHECK(world.events(0).size() == 2);
    drop_found_events(*world.corpus);
    CHECK(*world.corpus == b.corpus());
}

TEST_CASE("One event in two sources is told, listed or found") {
    test::CorpusBuilder b;
    b.shared_event("pact", "2014");
    b.source("a", "2022").passage("One.").event("Pact", "2014", "pact", {0});
    b.source("b", "2023").passage("Two.").event("The pact", "2014", "pact", {0});
    const World world(b);
    REQUIRE(world.same.size() == 1);
    CHECK(world.same[0] == SameEvents{{SourceId(0), 0}, {SourceId(1), 0}});
}

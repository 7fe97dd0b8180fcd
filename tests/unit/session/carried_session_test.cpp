// The session goes on when sources come to the corpus: it looks at the same things by new ids.
#include "session/carried_session.h"

#include <catch_amalgamated.hpp>

#include "support/corpus_builder.h"

using namespace parallax;

namespace {

// "new" stands between the two, so that the second source changes its place.
Corpus small() {
    test::CorpusBuilder b;
    b.source("a", "2016").passage("one").passage("two");
    b.source("c", "2020").passage("three").event("E", "2015", "", {0});
    b.theme("t", {"one"}).question("q").position("c", Stance::affirms, {0});
    return b.corpus();
}

Corpus larger() {
    test::CorpusBuilder b;
    b.source("a", "2016").passage("one").passage("two");
    b.source("new", "2018").passage("between");
    b.source("c", "2020").passage("three").event("E", "2015", "", {0});
    b.theme("t", {"one"}).question("q").position("c", Stance::affirms, {0});
    return b.corpus();
}

Session carried(const Session& before) {
    return carry_session(before, small(), larger());
}

}  // namespace

TEST_CASE("each kind of evidence names its source by the new place") {
    const SourceId before(1), now(2);
    const std::vector<std::pair<Evidence, Evidence>> pairs = {
        {std::monostate{}, std::monostate{}},
        {CellEvidence{ThemeId(0), before}, CellEvidence{ThemeId(0), now}},
        {ThemeEvidence{ThemeId(0)}, ThemeEvidence{ThemeId(0)}},
        {EventEvidence{{before, 0}}, EventEvidence{{now, 0}}},
        {ClusterEvidence{{{before, 0}, {SourceId(0), 0}}},
         ClusterEvidence{{{now, 0}, {SourceId(0), 0}}}},
        {SharedEventEvidence{0}, SharedEventEvidence{0}},
        {UndatedEvidence{before}, UndatedEvidence{now}},
        {StanceEvidence{QuestionId(0), before}, StanceEvidence{QuestionId(0), now}},
        {SourceEvidence{before}, SourceEvidence{now}},
        {PassageEvidence{{before, 0}}, PassageEvidence{{now, 0}}},
    };
    for (const auto& [given, expected] : pairs) {
        Session session;
        session.evidence = given;
        INFO(given.index());
        CHECK(carried(session).evidence == expected);
    }
}

TEST_CASE("selection, comparison and reader stay on their sources") {
    Session session = make_session(small());
    session.view = View::reader;
    session.passage = PassageId{SourceId(1), 0};
    session.source = SourceId(1);
    session.theme = ThemeId(0);
    session.reader.source = SourceId(1);
    session.reader.passage = 0;
    const Session now = carried(session);
    CHECK(now.view == View::reader);
    CHECK(now.passage == PassageId{SourceId(2), 0});
    CHECK(now.source == SourceId(2));
    CHECK(now.theme == ThemeId(0));
    CHECK(now.compare.left == SourceId(0));
    CHECK(now.compare.right == SourceId(2));
    CHECK(now.reader.source == SourceId(2));
    CHECK(now.reader.passage == 0);
}

TEST_CASE("what is not in the larger corpus is let go") {
    test::CorpusBuilder other;
    other.source("x", "2000").source("y", "2001");
    Session session = make_session(small());
    session.evidence = SourceEvidence{SourceId(1)};
    session.source = SourceId(1);
    session.passage = PassageId{SourceId(1), 0};
    session.reader = {SourceId(1), 0, {}, false};
    const Session now = carry_session(session, small(), other.corpus());
    CHECK(now.evidence == Evidence());
    CHECK_FALSE(now.source);
    CHECK_FALSE(now.passage);
    CHECK(now.reader.source == SourceId(0));
    CHECK_FALSE(now.reader.passage);
    CHECK_FALSE(now.reader.dates);
}

TEST_CASE("where nothing could be compared, the first two sources are") {
    test::CorpusBuilder one;
    one.source("c", "2020");
    for (const Corpus& before : {Corpus(), one.corpus()}) {
        const Session now = carry_session(make_session(before), before, larger());
        CHECK(now.compare.left != now.compare.right);
        CHECK(now.compare.left.index() < 3);
        CHECK(now.compare.right.index() < 3);
    }
}

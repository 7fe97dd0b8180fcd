// Commands on the session: each does its one thing, and nothing leads outside the corpus.
#include "session/session.h"

#include <catch_amalgamated.hpp>

#include "support/corpus_builder.h"

using namespace parallax;

namespace {

struct Desk {
    std::shared_ptr<const Corpus> corpus;
    Results results;
    Session session;

    Desk() {
        test::CorpusBuilder b;
        b.source("a", "2016").passage("Arctic one.").passage("two").passage("Arctic three.");
        b.source("b", "2020").passage("Arctic.").event("E", "2015", "", {0});
        b.theme("t0", {"Arctic"}).theme("t1", {"two"}).theme("t2", {"one"}).theme("t3", {"three"});
        b.question("q").position("a", Stance::affirms, {0}).position("b", Stance::silent);
        results = make_results(b.corpus());
        corpus = results.corpus;
        session = make_session(*corpus);
    }

    Session& operator<<(const Command& command) {
        session = apply(session, command, results);
        return session;
    }
};

constexpr SourceId kA{0}, kB{1}, kNone{9};

}  // namespace

TEST_CASE("Opening evidence chooses its first passage and links source and theme") {
    Desk desk;
    desk << OpenEvidence{CellEvidence{ThemeId(0), kA}};
    CHECK(desk.session.passage == PassageId{kA, 0});
    CHECK(desk.session.source == kA);
    CHECK(desk.session.theme == ThemeId(0));
    desk << ClearSelection{};
    CHECK(desk.session == make_session(*desk.corpus));
}

TEST_CASE("Stepping goes through the list and stops at its ends") {
    Desk desk;
    desk << OpenEvidence{ThemeEvidence{ThemeId(0)}};
    CHECK((desk << StepPassage{1}).passage == PassageId{kA, 2});
    CHECK((desk << StepPassage{1}).passage == PassageId{kB, 0});
    CHECK((desk << StepPassage{1}).passage == PassageId{kB, 0});
    CHECK((desk << StepPassage{-9}).passage == PassageId{kA, 0});
}

TEST_CASE("The reader remembers where it was opened from and marks what led there") {
    Desk desk;
    desk << GoTo{View::themes};
    desk << OpenEvidence{CellEvidence{ThemeId(0), kA}};
    desk << OpenReader{{kA, 2}};
    CHECK(desk.session.view == View::reader);
    CHECK(desk.session.reader.source == kA);
    CHECK(desk.session.reader.passage == 2u);
    CHECK(desk.session.reader.themes == std::vector{ThemeId(0)});
    desk << OpenReader{{kA, 0}};
    CHECK((desk << CloseReader{}).view == View::themes);
}

TEST_CASE("At most three themes are marked; the oldest makes room") {
    Desk desk;
    for (std::size_t i = 0; i < 4; ++i)
        desk << ToggleThemeMark{ThemeId(i)};
    CHECK(desk.session.reader.themes == std::vector{ThemeId(1), ThemeId(2), ThemeId(3)});
    desk << ToggleThemeMark{ThemeId(2)};
    CHECK(desk.session.reader.themes == std::vector{ThemeId(1), ThemeId(3)});
}

TEST_CASE("Comparing a source with itself swaps the sides instead") {
    Desk desk;
    desk << SetComparedSources{kB, kB};
    CHECK(desk.session.compare.left == kB);
    CHECK(desk.session.compare.right == kA);
}

TEST_CASE("What does not exist changes nothing") {
    Desk desk;
    const Session before = desk.session;
    desk << OpenEvidence{CellEvidence{ThemeId(0), kNone}};
    desk << OpenEvidence{EventEvidence{{kA, 0}}};
    desk << OpenEvidence{SharedEventEvidence{0}};
    desk << OpenEvidence{StanceEvidence{QuestionId(3), kA}};
    desk << ChoosePassage{{kB, 7}};
    desk << OpenReader{{kNone, 0}};
    desk << ChooseSource{kNone};
    desk << ChooseTheme{ThemeId(40)};
    desk << SetComparedSources{kNone, kA};
    desk << ChooseQuestion{QuestionId(1)};
    desk << ToggleThemeMark{ThemeId(40)};
    desk << SetVisibleDays{std::pair{5.0, 5.0}};
    CHECK(desk.session == before);
}

TEST_CASE("A stance opens its question in the comparison too") {
    Desk desk;
    desk << OpenEvidence{StanceEvidence{QuestionId(0), kB}};
    CHECK(desk.session.compare.question == QuestionId(0));
    CHECK(desk.session.source == kB);
    CHECK(!desk.session.passage);
}

TEST_CASE("A comparison is set whole or not at all") {
    Desk desk;
    CompareView wanted = desk.session.compare;
    wanted.mode = CompareMode::passages;
    wanted.basis = AlignmentBasis::theme;
    wanted.least = 0.4;
    CHECK((desk << SetCompare{wanted}).compare == wanted);
    CompareView wrong = wanted;
    wrong.more = {kNone};
    CHECK((desk << SetCompare{wrong}).compare == wanted);
    wrong.more = {kA};
    CHECK((desk << SetCompare{wrong}).compare == wanted);
    wrong = wanted;
    wrong.least = 1.5;
    CHECK((desk << SetCompare{wrong}).compare == wanted);
}

TEST_CASE("A slider drawn along is one thing to undo, another basis is another") {
    CompareView view;
    CompareView further = view;
    further.least = 0.5;
    CHECK(continues(SetCompare{view}, SetCompare{further}));
    further.basis = AlignmentBasis::date;
    CHECK_FALSE(continues(SetCompare{view}, SetCompare{further}));
}

TEST_CASE("The reader's own stances stand in order, one for each cell, and go again") {
    Desk desk;
    const QuestionId q{std::size_t{0}};
    desk << SetOwnStance{q, kB, Stance::denies};
    desk << SetOwnStance{q, kA, Stance::qualifies};
    desk << SetOwnStance{q, kB, Stance::affirms};
    desk << SetOwnStance{q, kNone, Stance::affirms};
    CHECK(desk.session.own_stances ==
          std::vector<OwnStance>{{q, kA, Stance::qualifies}, {q, kB, Stance::affirms}});
    desk << SetOwnStance{q, kA, {}};
    desk << SetOwnStance{q, kB, {}};
    desk << SetOwnStance{q, kB, {}};
    CHECK(desk.session.own_stances.empty());
}

TEST_CASE("Modes of several sources take up to four, each once") {
    CompareView view{.mode = CompareMode::passages, .left = kA, .right = kB};
    view.more = {SourceId(2), kA, SourceId(3), SourceId(4)};
    CHECK(compared_sources(view) == std::vector<SourceId>{kA, kB, SourceId(2), SourceId(3)});
    view.mode = CompareMode::versions;
    CHECK(compared_sources(view) == std::vector<SourceId>{kA, kB});
}

// Compare beyond two sources on one question: passages face to face, positions with the reader's
// own, hypotheses, vocabulary, findings, events, versions.
#include <catch_amalgamated.hpp>

#include "analysis/findings.h"
#include "analysis/stance_tables.h"
#include "desk.h"
#include "session/compared_passages.h"

using namespace parallax;
using parallax::test::Desk;

namespace {

const SourceId kSun{std::size_t{0}}, kMerics{std::size_t{1}}, kAukia{std::size_t{3}};

void open_mode(Desk& desk, CompareMode mode) {
    desk.app().dispatch(GoTo{View::compare});
    desk.app().dispatch(SetComparedSources{kMerics, kAukia});
    desk.app().dispatch(SetCompareMode{mode});
    desk.settle();
}

std::size_t count_in(const Desk& desk, Role container, std::string_view name, Role role) {
    std::size_t n = 0;
    for (const SemanticNode* node : desk.below(container, name))
        n += node->role == role ? 1 : 0;
    return n;
}

}  // namespace

TEST_CASE("Passages face to face: all of both, as many pairs as the slider leaves") {
    Desk desk(1440, 900);
    open_mode(desk, CompareMode::passages);
    CHECK(count_in(desk, Role::region, "MERICS 2021", Role::article) == 20);
    CHECK(count_in(desk, Role::region, "Aukia and Kubica 2023", Role::article) == 23);
    const auto pairs = [&] { return desk.node_starting(Role::status, "0.").name; };
    const std::string before = pairs();
    for (int i = 0; i < 8; ++i)
        desk.activate(Role::button, "+");
    CHECK(desk.session().compare.least == Catch::Approx(0.08));
    CHECK(pairs().substr(6) != before.substr(6));
    desk.activate(Role::radio, "Question");
    CHECK(desk.session().compare.basis == AlignmentBasis::question);
}

TEST_CASE("A chosen pair stands level, whatever the window, and choosing it again lets it go") {
    for (const float width : {1440.f, 1280.f, 900.f}) {
        Desk desk(width, 900);
        open_mode(desk, CompareMode::passages);
        std::vector<NodeId> ids;
        for (const SemanticNode* node : desk.nodes(Role::button))
            if (node->selected && node->name.find(" with ") != std::string::npos)
                ids.push_back(node->id);
        REQUIRE(ids.size() > 3);
        for (std::size_t i = 0; i < 4; ++i) {
            desk.activate(ids[i]);
            const auto* pair = std::get_if<PairEvidence>(&desk.session().evidence);
            REQUIRE(pair);
            std::vector<Rect> boxes;
            for (const SemanticNode* node : desk.nodes(Role::article))
                if (node->selected == true) boxes.push_back(node->rect);
            REQUIRE(boxes.size() == 2);
            if (boxes[0].h > 0 && boxes[1].h > 0) CHECK(boxes[0].y == boxes[1].y);
            desk.activate(ids[i]);
            CHECK(std::holds_alternative<std::monostate>(desk.session().evidence));
        }
    }
}

TEST_CASE("A third source comes in and goes out again") {
    Desk desk(1440, 900);
    open_mode(desk, CompareMode::passages);
    desk.activate(Role::button, "Another source");
    desk.activate(Role::menuitemradio, "Sun 2016");
    CHECK(desk.session().compare.more == std::vector<SourceId>{kSun});
    CHECK(count_in(desk, Role::region, "Sun 2016", Role::article) == 7);
    desk.activate(Role::button, "×");
    CHECK(desk.session().compare.more.empty());
}

TEST_CASE("A reader's own stance moves the figures, stays marked, and is undone") {
    Desk desk(1440, 1600);
    open_mode(desk, CompareMode::positions);
    const QuestionId q{std::size_t{13}};
    desk.app().dispatch(OpenEvidence{StanceEvidence{q, kMerics}});
    desk.settle();
    desk.activate(Role::button, "denies");
    CHECK(desk.session().own_stances == std::vector<OwnStance>{{q, kMerics, Stance::denies}});
    desk.node_starting(Role::cell, "MERICS 2021: your reading: denies (recorded: affirms");
    desk.node(Role::cell, "distance 0.8");
    desk.app().undo();
    desk.settle();
    CHECK(desk.session().own_stances.empty());
    CHECK(!desk.tree().find(Role::cell, "distance 0.8"));
}

TEST_CASE("Shares in the grid are those of its table, and every cell that speaks has passages") {
    Desk desk(1440, 1600);
    open_mode(desk, CompareMode::positions);
    const Corpus& corpus = *desk.app().corpus();
    const StanceGrid grid = make_stance_grid(corpus);
    std::vector<QuestionId> questions;
    for (const StanceRow& row : grid.rows)
        questions.push_back(row.question);
    for (const auto& row : stance_grid_table(corpus, grid, questions).rows)
        desk.node(Role::cell,
                  "affirms " + row[2] + " %, qualifies " + row[3] + " %, denies " + row[4] + " %");
    for (const Question& question : corpus.questions)
        for (const Position& position : question.positions)
            if (speaks(position.stance)) CHECK(!position.passages.empty());
}

TEST_CASE("Evidence stands against three answers, one row for each piece") {
    Desk desk(1440, 1600);
    open_mode(desk, CompareMode::hypotheses);
    desk.app().dispatch(ChooseQuestion{QuestionId(std::size_t{1})});
    desk.settle();
    CHECK(count_in(desk, Role::table,
                   "Evidence and answers: Can a wedge be driven between the two?",
                   Role::rowheader) > 4);
    desk.node_starting(Role::heading, "Contradicted least: No");
}

TEST_CASE("A word of one source opens its lines in each") {
    Desk desk(1440, 2400);
    open_mode(desk, CompareMode::vocabulary);
    CHECK(desk.nodes(Role::table).size() == 2);
    const SemanticNode* word = desk.nodes(Role::rowheader).front();
    const std::string term = word->name;
    desk.activate(word->id);
    CHECK(desk.session().compare.term == term);
    CHECK(!desk.nodes(Role::link).empty());
}

TEST_CASE("Findings are copied with their references") {
    Desk desk(1440, 900);
    open_mode(desk, CompareMode::findings);
    desk.node_starting(Role::heading, "Contested claims");
    desk.activate(Role::button, "Copy all");
    CHECK(desk.copied().find("(MERICS 2021, passage") != std::string::npos);
}

TEST_CASE("Events are told by several or by one, and open their passages") {
    Desk desk(1440, 2400);
    open_mode(desk, CompareMode::events);
    desk.node_starting(Role::region, "Told by several");
    desk.node_starting(Role::region, "Only in MERICS 2021");
    const auto rows = desk.below(Role::region, "Only in MERICS 2021");
    for (const SemanticNode* node : rows)
        if (node->role == Role::button) {
            desk.activate(node->id);
            break;
        }
    CHECK(!std::holds_alternative<std::monostate>(desk.session().evidence));
}

TEST_CASE("Two texts that are no versions of one are told so") {
    Desk desk(1440, 900);
    open_mode(desk, CompareMode::versions);
    desk.node_starting(Role::paragraph, "These two have hardly a word in order in common");
    CHECK(count_in(desk, Role::region, "MERICS 2021", Role::article) == 20);
}

TEST_CASE("Every mode fits narrow and low screens and has its words in the text view") {
    for (const CompareMode mode :
         {CompareMode::passages, CompareMode::hypotheses, CompareMode::vocabulary,
          CompareMode::findings, CompareMode::events, CompareMode::versions,
          CompareMode::positions}) {
        Desk desk(390, 844);
        open_mode(desk, mode);
        desk.node_starting(Role::button, "Way to compare");
        for (const SemanticNode& node : desk.tree().nodes())
            CHECK(node.rect.right() <= 390.01f);
        CHECK(desk.app().text_view().find("<h1>Compare</h1>") != std::string::npos);
    }
}

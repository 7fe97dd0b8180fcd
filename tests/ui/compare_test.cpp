// Compare: two sources side by side on one question, and what only one of them treats.
#include <imgui.h>

#include <catch_amalgamated.hpp>

#include "desk.h"

using namespace parallax;
using parallax::test::Desk;

namespace {

// Side by side on a screen high enough that nothing is clipped away.
void open_compare(Desk& desk, SourceId left, SourceId right, std::size_t question) {
    desk.app().dispatch(GoTo{View::compare});
    desk.app().dispatch(SetComparedSources{left, right});
    desk.app().dispatch(ChooseQuestion{QuestionId(question)});
    desk.settle();
}

std::vector<std::string> names_below(const Desk& desk, std::string_view region, Role role) {
    std::vector<std::string> names;
    for (const SemanticNode* node : desk.below(Role::region, region))
        if (node->role == role) names.push_back(node->name);
    return names;
}

const SourceId kSun{std::size_t{0}}, kMerics{std::size_t{1}}, kAukia{std::size_t{3}};

}  // namespace

TEST_CASE("Both sides show stance, sentence and passages of the question") {
    Desk desk(1440, 2400);
    open_compare(desk, kMerics, kAukia, 1);
    CHECK(names_below(desk, "MERICS 2021", Role::article) ==
          std::vector<std::string>{"MERICS 2021, passage 18, denies now",
                                   "MERICS 2021, passage 20, qualifies later"});
    CHECK(names_below(desk, "Aukia and Kubica 2023", Role::article) ==
          std::vector<std::string>{"Aukia and Kubica 2023, passage 2, denies",
                                   "Aukia and Kubica 2023, passage 7, denies",
                                   "Aukia and Kubica 2023, passage 23, denies"});
    desk.node(Role::listitem, "denies now, 1 passage");
    desk.node(Role::listitem, "qualifies later, 1 passage");
    desk.node(Role::listitem, "denies, 3 passages");
    desk.node(Role::paragraph,
              "Drawing Russia away from Beijing by re-engaging it is bound to fail.");
    desk.node(Role::paragraph, "They differ");
    desk.node(Role::paragraph, "published about 1 year and 8 months apart");
}

TEST_CASE("Passages of one row stand level") {
    Desk desk(1440, 2400);
    open_compare(desk, kMerics, kAukia, 1);
    const auto top_of = [&](std::string_view name) {
        return desk.node(Role::article, name).rect.y;
    };
    CHECK(top_of("MERICS 2021, passage 18, denies now") ==
          top_of("Aukia and Kubica 2023, passage 2, denies"));
    CHECK(top_of("MERICS 2021, passage 20, qualifies later") ==
          top_of("Aukia and Kubica 2023, passage 7, denies"));
}

TEST_CASE("A silent side says so, and what was read") {
    Desk desk(1440, 2400);
    open_compare(desk, kSun, kAukia, 1);
    CHECK(names_below(desk, "Sun 2016", Role::article).empty());
    CHECK(names_below(desk, "Sun 2016", Role::paragraph) ==
          std::vector<std::string>{"silent: read through, says nothing of it",
                                   "Says nothing about driving the two apart.",
                                   "Read for this: the whole digest, 7 passages"});
    desk.node(Role::paragraph, "Answered only in");
}

TEST_CASE("The sources are chosen from lists, and the other side's source changes places") {
    Desk desk(1440, 900);
    open_compare(desk, kSun, kMerics, 0);
    desk.click(Role::button, "Left source: Sun 2016");
    CHECK(desk.nodes(Role::menuitemradio).size() == 5);
    desk.click(Role::menuitemradio, "Aukia and Kubica 2023");
    CHECK(desk.session().compare.left == kAukia);
    CHECK(desk.session().compare.right == kMerics);
    CHECK(desk.nodes(Role::menuitemradio).empty());
    desk.activate(Role::button, "Right source: MERICS 2021");
    desk.activate(Role::menuitemradio, "Aukia and Kubica 2023");
    CHECK(desk.session().compare.left == kMerics);
    CHECK(desk.session().compare.right == kAukia);
    desk.activate(Role::button, "Swap");
    CHECK(desk.session().compare.left == kAukia);
    CHECK(desk.session().compare.right == kMerics);
}

TEST_CASE("An open list closes by Escape and by a click elsewhere, changing nothing") {
    Desk desk(1440, 900);
    open_compare(desk, kSun, kMerics, 0);
    const CompareView before = desk.session().compare;
    desk.click(Role::button, "Left source: Sun 2016");
    CHECK(desk.nodes(Role::menuitemradio).size() == 5);
    desk.press_key(ImGuiKey_Escape);
    CHECK(desk.nodes(Role::menuitemradio).empty());
    desk.click(Role::button, "Left source: Sun 2016");
    desk.click(Role::button, "Left source: Sun 2016");
    CHECK(desk.nodes(Role::menuitemradio).empty());
    CHECK(desk.session().compare == before);
}

TEST_CASE("Questions are chosen by the list, by steps and from all questions") {
    Desk desk(1440, 2400);
    open_compare(desk, kMerics, kAukia, 0);
    CHECK(desk.node(Role::button, "Previous").disabled);
    desk.activate(Role::button, "Next");
    CHECK(desk.session().compare.question == QuestionId(std::size_t{1}));
    desk.activate(Role::button, "Previous");
    CHECK(desk.session().compare.question == QuestionId(std::size_t{0}));
    desk.activate(Role::button, "Question: Is it a full, formal alliance?");
    CHECK(desk.nodes(Role::menuitemradio).size() == 14);
    desk.activate(Role::menuitemradio, "Is Central Asia a point of friction? (differ)");
    CHECK(desk.session().compare.question == QuestionId(std::size_t{3}));
    CHECK(desk.below(Role::list, "All questions with both stances").size() == 2 * 14);
    desk.click(desk.node_starting(Role::button, "2. Can a wedge").id);
    CHECK(desk.session().compare.question == QuestionId(std::size_t{1}));
    desk.app().dispatch(ChooseQuestion{QuestionId(std::size_t{13})});
    desk.settle();
    CHECK(desk.node(Role::button, "Next").disabled);
}

TEST_CASE("A passage is chosen by a click and opened in the reader by the next or by its link") {
    Desk desk(1440, 900);
    open_compare(desk, kMerics, kAukia, 1);
    desk.click(Role::article, "MERICS 2021, passage 18, denies now");
    CHECK(desk.session().passage == PassageId{kMerics, 17});
    CHECK(desk.node(Role::article, "MERICS 2021, passage 18, denies now").selected == true);
    desk.click(Role::article, "MERICS 2021, passage 18, denies now");
    CHECK(desk.session().view == View::reader);
    CHECK(desk.session().reader.source == kMerics);
    CHECK(desk.session().reader.passage == 17u);
    desk.press_key(ImGuiKey_Escape);
    CHECK(desk.session().view == View::compare);
    desk.click(Role::link, "Open in reader");
    CHECK(desk.session().view == View::reader);
}

TEST_CASE("What only one of the two treats lists as many passages as it says") {
    Desk desk(1440, 6000);
    open_compare(desk, kSun, kMerics, 0);
    std::size_t opened = 0;
    for (const std::string_view region : {"Only in Sun 2016", "Only in MERICS 2021"}) {
        std::vector<std::pair<NodeId, std::string>> rows;
        for (const SemanticNode* node : desk.below(Role::region, region))
            if (node->actionable && node->expanded &&
                node->name.find(" passage") != std::string::npos)
                rows.emplace_back(node->id, node->name);
        for (const auto& [id, name] : rows) {
            INFO(name);
            desk.activate(id);
            const std::size_t at = name.rfind(", ");
            CHECK(names_below(desk, region, Role::article).size() ==
                  std::stoul(name.substr(at + 2)));
            ++opened;
        }
        desk.activate(rows.back().first);
        CHECK(names_below(desk, region, Role::article).empty());
    }
    CHECK(opened > 20);
}

TEST_CASE("Everything below the columns can be scrolled to") {
    Desk desk(1440, 900);
    open_compare(desk, kSun, kMerics, 0);
    ImGuiIO& io = ImGui::GetIO();
    io.AddMousePosEvent(800, 500);
    for (int i = 0; i < 100; ++i) {
        io.AddMouseWheelEvent(0, -5);
        desk.settle();
    }
    // The last row of the longer list has come up, whole.
    const auto rows = desk.below(Role::region, "Only in MERICS 2021");
    REQUIRE(!rows.empty());
    CHECK(rows.back()->rect.h > 20);
    CHECK(rows.back()->rect.bottom() < 900 - 28);
    desk.activate(Role::button, "Next");
    CHECK(desk.node(Role::button, "Left source: Sun 2016").rect.h == 32);
}

TEST_CASE("The other half of the view is the grid of positions") {
    Desk desk(1440, 900);
    open_compare(desk, kMerics, kAukia, 1);
    CHECK(!desk.tree().find(Role::radiogroup, "Order"));
    desk.activate(Role::radio, "Positions");
    CHECK(desk.session().compare.mode == CompareMode::positions);
    desk.node(Role::table, "Position of each source on each question");
    CHECK(!desk.tree().find(Role::button, "Swap"));
    desk.activate(Role::radio, "As numbered");
    CHECK(desk.session().compare.order == PositionOrder::as_numbered);
    desk.activate(Role::rowheader, "Is China the senior partner?");
    CHECK(desk.session().compare.mode == CompareMode::side_by_side);
    desk.node(Role::button, "Question: Is China the senior partner?");
}

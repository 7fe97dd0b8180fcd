// The frame around the views, the overview, the reader and the passage pane.
#include <imgui.h>

#include <catch_amalgamated.hpp>
#include <cctype>
#include <map>

#include "desk.h"

using namespace parallax;
using parallax::test::Desk;

namespace {

std::size_t passages_listed(const Desk& desk) {
    std::size_t n = 0;
    for (const SemanticNode* node : desk.nodes(Role::article))
        if (node->name.find(", passage ") != std::string::npos) ++n;
    return n;
}

// The number before " passage" in a node's name.
std::size_t passages_said(const std::string& name) {
    const std::size_t at = name.find(" passage");
    REQUIRE(at != std::string::npos);
    std::size_t begin = at;
    while (begin > 0 && std::isdigit(static_cast<unsigned char>(name[begin - 1])))
        --begin;
    return std::stoul(name.substr(begin, at - begin));
}

}  // namespace

TEST_CASE("The first screen is the overview with every source and question") {
    const Desk desk;
    CHECK(desk.node(Role::tab, "Overview").selected == true);
    desk.node(Role::heading, "China and Russia, five readings");
    CHECK(desk.nodes(Role::article).size() == 5);
    desk.node(Role::rowheader, "Is it a full, formal alliance?");
    desk.node(Role::rowheader, "Does Russia guard its own freedom of action?");
}

TEST_CASE("Tabs lead to every view, by mirror, by mouse and by key") {
    Desk desk;
    desk.activate(Role::tab, "Themes");
    CHECK(desk.session().view == View::themes);
    desk.click(Role::tab, "Timeline");
    CHECK(desk.session().view == View::timeline);
    desk.press_key(ImGuiKey_4);
    CHECK(desk.session().view == View::compare);
    desk.press_key(ImGuiKey_1);
    CHECK(desk.session().view == View::overview);
}

TEST_CASE("Every cell of the theme matrix lists as many passages as it says") {
    Desk desk(1440, 2400);
    desk.activate(Role::tab, "Themes");
    std::vector<std::pair<NodeId, std::string>> cells;
    for (const SemanticNode* node : desk.nodes(Role::cell))
        if (node->actionable && node->name.find(" passage") != std::string::npos)
            cells.emplace_back(node->id, node->name);
    CHECK(cells.size() > 60);
    for (const auto& [id, name] : cells) {
        desk.activate(id);
        INFO(name);
        CHECK(passages_listed(desk) == passages_said(name));
    }
}

TEST_CASE("Every theme and source of the left pane lists as many passages as it says") {
    Desk desk(1440, 2400);
    desk.activate(Role::tab, "Themes");
    std::vector<std::pair<NodeId, std::string>> rows;
    for (const SemanticNode* node : desk.below(Role::navigation, "Sources and themes"))
        if (node->role == Role::button && !node->name.starts_with("Filter: "))
            rows.emplace_back(node->id, node->name);
    CHECK(rows.size() == 23);
    for (const auto& [id, name] : rows) {
        desk.activate(id);
        INFO(name);
        CHECK(passages_listed(desk) == passages_said(name));
    }
}

TEST_CASE("Every position of the overview opens in the pane with its passages") {
    Desk desk(1440, 2400);
    std::vector<NodeId> cells;
    for (const SemanticNode* node : desk.nodes(Role::cell))
        if (node->actionable) cells.push_back(node->id);
    CHECK(cells.size() == 14 * 5);
    for (const NodeId id : cells) {
        desk.activate(id);
        const auto* stance = std::get_if<StanceEvidence>(&desk.session().evidence);
        REQUIRE(stance);
        desk.node(Role::complementary, "Position");
    }
}

TEST_CASE("From a mark to the passage in its source and back") {
    Desk desk;
    desk.activate(Role::tab, "Themes");
    desk.activate(desk.node_starting(Role::cell, "Third regions, MERICS").id);
    desk.activate(Role::button, "Open in reader");
    CHECK(desk.session().view == View::reader);
    desk.node(Role::region, "Record");
    desk.node(Role::heading,
              "From marriage of convenience to strategic partnership: China-Russia relations and "
              "the fight for global influence");
    CHECK(desk.nodes(Role::article).size() == 20);
    desk.activate(Role::button, "‹ Themes");
    CHECK(desk.session().view == View::themes);
}

TEST_CASE("Cite copies the full reference, Copy the passages with theirs") {
    Desk desk;
    desk.activate(desk.node_starting(Role::button, "Sun, 7 passages").id);
    desk.activate(Role::button, "Cite");
    CHECK(desk.copied().find("A Calculated Relationship") != std::string::npos);
    desk.activate(Role::button, "Copy 7");
    CHECK(desk.copied().find("(Sun 2016, passage 7, digest)") != std::string::npos);
    desk.node(Role::status, "7 passages copied with reference");
}

TEST_CASE("Escape steps back: menu, reader, selection") {
    Desk desk;
    desk.activate(Role::button, "Menu");
    desk.node(Role::menu, "Menu");
    desk.press_key(ImGuiKey_Escape);
    CHECK(!desk.tree().find(Role::menu, "Menu"));
    desk.activate(desk.node_starting(Role::button, "Sun, 7 passages").id);
    desk.activate(Role::button, "Open in reader");
    desk.press_key(ImGuiKey_Escape);
    CHECK(desk.session().view == View::overview);
    desk.press_key(ImGuiKey_Escape);
    CHECK(std::holds_alternative<std::monostate>(desk.session().evidence));
}

TEST_CASE("The colours chosen in the menu are remembered") {
    Desk desk;
    desk.activate(Role::button, "Menu");
    desk.activate(Role::menuitemradio, "Dark");
    CHECK(desk.app().preferences().colours == Colours::dark);
    CHECK(desk.preference("colours") == "dark");
}

TEST_CASE("With the keyboard alone a cell is reached and opened") {
    Desk desk;
    desk.press_key(ImGuiKey_3);
    const NodeId wanted = desk.node_starting(Role::cell, "Ukraine and Crimea, Sun").id;
    // Tab comes to the table, which is one stop; arrows lead through it. Enter opens.
    const NodeId head = desk.node_starting(Role::columnheader, "Sun 2016").id;
    for (int i = 0; i < 300 && desk.app().focused() != head; ++i)
        desk.press_key(ImGuiKey_Tab);
    REQUIRE(desk.app().focused() == head);
    for (int i = 0; i < 30 && desk.app().focused() != wanted; ++i)
        desk.press_key(ImGuiKey_DownArrow);
    REQUIRE(desk.app().focused() == wanted);
    desk.press_key(ImGuiKey_Enter);
    CHECK(std::holds_alternative<CellEvidence>(desk.session().evidence));
}

TEST_CASE("Nodes have ids of their own on every view and at every size") {
    for (const auto& [width, height] :
         {std::pair{1440.f, 900.f}, {1280.f, 720.f}, {900.f, 600.f}}) {
        Desk desk(width, height);
        for (const View view :
             {View::overview, View::timeline, View::themes, View::compare, View::reader}) {
            desk.app().dispatch(GoTo{view});
            desk.settle();
            std::map<NodeId, std::string> seen;
            for (const SemanticNode& node : desk.tree().nodes()) {
                const auto [at, fresh] = seen.emplace(node.id, node.name);
                INFO(name_of(node.role) << " \"" << node.name << "\" and \"" << at->second << "\"");
                CHECK(fresh);
            }
        }
    }
}

TEST_CASE("On a narrow screen the passage comes as a sheet and the panes behind a button") {
    Desk desk(900, 600);
    CHECK(!desk.tree().find(Role::navigation, "Sources and themes"));
    desk.activate(Role::button, "Sources and themes");
    desk.activate(desk.node_starting(Role::button, "Sun, 7 passages").id);
    CHECK(!desk.tree().find(Role::navigation, "Sources and themes"));
    desk.node(Role::button, "Open in reader");
    desk.activate(Role::button, "Next");
    CHECK(desk.session().passage == PassageId{SourceId(0), 1});
}

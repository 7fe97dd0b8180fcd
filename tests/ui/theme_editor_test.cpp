// The theme editor on the bundled corpus: each tool does what it says, the heatmap follows while
// one types, faults lose nothing, undo takes back.
#include <imgui.h>

#include <catch_amalgamated.hpp>

#include "desk.h"

using namespace parallax;
using parallax::test::Desk;

namespace {

Desk& at_theme(Desk& desk, const std::string& theme) {
    desk.app().open_address("view=themes&theme=" + theme + "&list=theme:" + theme);
    desk.settle();
    return desk;
}

const Themes& themes(Desk& desk) {
    const Codebook* edited = desk.session().codebook.get();
    return edited ? edited->themes : desk.app().corpus()->themes;
}

const Theme& chosen(Desk& desk) {
    return themes(desk).at(desk.session().theme.value().index());
}

std::size_t passages_listed(const Desk& desk) {
    std::size_t n = 0;
    for (const SemanticNode* node : desk.nodes(Role::article))
        if (node->name.find(", passage ") != std::string::npos) ++n;
    return n;
}

std::string first_theme(Desk& desk) {
    return desk.app().corpus()->themes[0].id;
}

}  // namespace

TEST_CASE("Typing a pattern changes the counts with every letter and is undone at once") {
    Desk desk;
    at_theme(desk, first_theme(desk));
    const std::size_t before = passages_listed(desk);
    const Themes own = themes(desk);
    desk.activate(Role::button, "Add a pattern, English");
    desk.type(Role::textbox, "New pattern", "Chin");
    CHECK(chosen(desk).terms.size() == own[0].terms.size() + 1);
    desk.type(Role::textbox, "New pattern", "Chin*");
    CHECK(chosen(desk).terms.back().pattern.text() == "Chin*");
    CHECK(passages_listed(desk) > before);
    CHECK(desk.node_starting(Role::status, "").rect.w >= 0);
    desk.activate(Role::button, "Undo");
    CHECK(themes(desk) == own);
    CHECK(passages_listed(desk) == before);
    CHECK(desk.session().codebook.get() == nullptr);
}

TEST_CASE("A pattern that cannot be read is told beside its field and loses nothing") {
    Desk desk;
    at_theme(desk, first_theme(desk));
    const std::string text = chosen(desk).terms[0].pattern.text();
    desk.activate(desk.node_starting(Role::button, text + ", ").id);
    desk.type(Role::textbox, "Pattern", "\"open");
    CHECK(desk.node(Role::textbox, "Pattern").wrong);
    CHECK(desk.node(Role::textbox, "Pattern").value == "\"open");
    CHECK(chosen(desk).terms[0].pattern.text() == text);
    desk.type(Role::textbox, "Pattern", "\"open sea\"");
    CHECK(!desk.node(Role::textbox, "Pattern").wrong);
    CHECK(chosen(desk).terms[0].pattern.text() == "\"open sea\"");
}

TEST_CASE("A pattern shows what it catches, is switched off and removed") {
    Desk desk;
    at_theme(desk, first_theme(desk));
    std::size_t with_hits = 0;
    const std::size_t patterns = chosen(desk).terms.size();
    for (std::size_t i = 0; i < patterns; ++i) {
        const std::string text = chosen(desk).terms[i].pattern.text();
        const SemanticNode& chip = desk.node_starting(Role::button, text + ", ");
        const std::size_t hits = std::stoul(chip.name.substr(text.size() + 2));
        desk.activate(chip.id);
        std::size_t lines = 0;
        for (const SemanticNode* node : desk.below(Role::list, "What the pattern catches"))
            lines += node->role == Role::button ? 1 : 0;
        CHECK(lines == std::min<std::size_t>(hits, 6));
        with_hits += hits > 0 ? 1 : 0;
        desk.activate(Role::button, "Done");
    }
    CHECK(with_hits > 0);
    const std::string text = chosen(desk).terms[0].pattern.text();
    desk.activate(desk.node_starting(Role::button, text + ", ").id);
    desk.activate(Role::button, "Switch off");
    CHECK(chosen(desk).terms[0].off);
    desk.activate(Role::button, "Switch on");
    CHECK(desk.session().codebook.get() == nullptr);
    desk.activate(Role::button, "Remove");
    CHECK(chosen(desk).terms.size() == patterns - 1);
}

TEST_CASE("Themes are renamed, split, merged, made and removed") {
    Desk desk;
    at_theme(desk, first_theme(desk));
    const Themes own = themes(desk);
    desk.activate(Role::button, "Rename…");
    desk.type(Role::textbox, "Name of the theme", own[1].label);
    CHECK(desk.node(Role::textbox, "Name of the theme").wrong);
    desk.type(Role::textbox, "Name of the theme", "New name");
    CHECK(chosen(desk).label == "New name");
    desk.activate(Role::button, "Done");

    desk.activate(Role::button, "Split…");
    desk.activate(desk.node_starting(Role::button, own[0].terms[0].pattern.text() + ", ").id);
    desk.type(Role::textbox, "Name of the new theme", "Split off");
    desk.activate(Role::button, "Split off");
    CHECK(themes(desk).size() == own.size() + 1);
    CHECK(themes(desk).back().terms == std::vector{own[0].terms[0]});
    CHECK(themes(desk)[0].terms.size() == own[0].terms.size() - 1);

    desk.activate(Role::button, "Merge with…");
    desk.activate(Role::menuitem, "Split off");
    CHECK(themes(desk).size() == own.size());
    CHECK(themes(desk)[0].terms.size() == own[0].terms.size());

    desk.activate(Role::button, "New theme…");
    std::vector<std::string> words;
    for (const SemanticNode* node : desk.below(Role::list, "Words for the new theme"))
        if (node->role == Role::button) words.push_back(node->name);
    REQUIRE(words.size() > 2);
    desk.activate(Role::button, words[0]);
    desk.type(Role::textbox, "Name of the new theme", "From the passages");
    desk.activate(Role::button, "Make theme");
    CHECK(chosen(desk).label == "From the passages");
    REQUIRE(chosen(desk).terms.size() == 1);
    CHECK(chosen(desk).terms[0].pattern.text() == words[0]);
    desk.activate(Role::button, "Remove theme");
    CHECK(themes(desk).size() == own.size());
    desk.activate(Role::button, "As in the corpus");
    CHECK(themes(desk) == own);
}

TEST_CASE("A judged sample gives the theme a precision that travels in the address") {
    Desk desk;
    at_theme(desk, first_theme(desk));
    desk.activate(Role::button, "Judge a sample of 10");
    std::vector<NodeId> right;
    for (const SemanticNode* node : desk.nodes(Role::button))
        if (node->name == "Right") right.push_back(node->id);
    REQUIRE(right.size() == 10);
    for (std::size_t i = 0; i < 7; ++i)
        desk.activate(right[i]);
    CHECK(desk.tree().dump().find("Precision: 7 of 7 judged hits are right") != std::string::npos);
    const std::string address = desk.shown().back().address;
    desk.app().open_address("view=themes");
    CHECK(desk.session().codebook.get() == nullptr);
    desk.app().open_address(address);
    desk.settle();
    CHECK(desk.tree().dump().find("Precision: 7 of 7 judged hits are right") != std::string::npos);
}

TEST_CASE("The codebook that is exported and the corpus that is saved are the edited ones") {
    Desk desk;
    at_theme(desk, first_theme(desk));
    desk.activate(Role::button, "Add a pattern, English");
    desk.type(Role::textbox, "New pattern", "zeitgeist");
    desk.activate(Role::button, "Export…");
    desk.activate(Role::menuitem, "Codebook, for this program (JSON)");
    REQUIRE(!desk.exported().empty());
    CHECK(desk.exported().back().bytes.find("zeitgeist") != std::string::npos);
    desk.app().save_corpus();
    CHECK(desk.saved().back().bytes.find("zeitgeist") != std::string::npos);
}

TEST_CASE("A heatmap is one tab stop, in which arrows lead from cell to cell") {
    for (const char* address : {"view=themes", "view=themes&grid=theme-theme",
                                "view=themes&grid=theme-time,year,events"}) {
        Desk desk;
        desk.app().open_address(address);
        desk.settle();
        std::size_t stops = 0, items = 0;
        NodeId first = 0;
        const auto& nodes = desk.tree().nodes();
        bool inside = false;
        for (const SemanticNode& node : nodes) {
            if (node.role == Role::table) inside = true;
            if (node.role == Role::region) inside = false;
            if (!inside || !node.actionable) continue;
            ++items;
            if (node.skipped) continue;
            ++stops;
            first = node.id;
        }
        INFO(address);
        CHECK(items > 50);
        REQUIRE(stops == 1);
        desk.app().focus(first);
        desk.settle();
        const auto name = [&] { return desk.tree().find(desk.app().focused())->name; };
        const Role role_of_first = desk.tree().find(first)->role;
        CHECK(role_of_first == Role::columnheader);
        desk.press_key(ImGuiKey_DownArrow);
        CHECK(desk.tree().find(desk.app().focused())->role == Role::cell);
        const std::string second = name();
        desk.press_key(ImGuiKey_RightArrow);
        CHECK(name() != second);
        desk.press_key(ImGuiKey_Home);
        CHECK(desk.tree().find(desk.app().focused())->role == Role::rowheader);
        desk.press_key(ImGuiKey_RightArrow);
        CHECK(name() == second);
        desk.press_key(ImGuiKey_End);
        desk.press_key(ImGuiKey_Home);
        desk.press_key(ImGuiKey_UpArrow);
        CHECK(desk.tree().find(desk.app().focused())->role == Role::rowheader);
    }
}

TEST_CASE("Enter on a cell opens as many passages as it says; a cell without any says why") {
    Desk desk;
    desk.app().open_address("view=themes");
    desk.settle();
    std::size_t opened = 0, silent = 0;
    std::vector<SemanticNode> cells;
    for (const SemanticNode* node : desk.nodes(Role::cell))
        if (node->actionable) cells.push_back(*node);
    for (std::size_t i = 0; i < cells.size(); i += 7) {
        desk.app().focus(cells[i].id);
        desk.settle();
        desk.press_key(ImGuiKey_Enter);
        const std::string& name = cells[i].name;
        const std::size_t at = name.rfind(" passage");
        if (at == std::string::npos) {
            ++silent;
            continue;
        }
        const std::size_t begin = name.rfind(' ', at - 1) + 1;
        CHECK(passages_listed(desk) == std::stoul(name.substr(begin, at - begin)));
        ++opened;
    }
    CHECK(opened > 3);
    CHECK(silent + opened > 5);
}

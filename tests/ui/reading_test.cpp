// Words selected in the reader, the search view, undo and addresses, through real frames.
#include <imgui.h>

#include <catch_amalgamated.hpp>

#include "desk.h"

using namespace parallax;
using test::Desk;

namespace {

// Opens the first source in the reader.
const SemanticNode& open_reader(Desk& desk) {
    desk.app().dispatch(OpenReader{{SourceId(0), 0}});
    desk.settle();
    return *desk.below(Role::article, "Passage 1").front();
}

void drag(Desk& desk, Point from, Point to) {
    ImGuiIO& io = ImGui::GetIO();
    io.AddMousePosEvent(from.x, from.y);
    desk.settle();
    io.AddMouseButtonEvent(0, true);
    desk.settle();
    io.AddMousePosEvent(to.x, to.y);
    desk.settle();
    io.AddMouseButtonEvent(0, false);
    desk.settle();
}

std::string copied(Desk& desk) {
    return desk.app().copied().value_or(CopiedText{}).text;
}

std::string heading(const Desk& desk) {
    for (const SemanticNode* node : desk.nodes(Role::heading))
        if (node->level == 2 && node->rect.x > 208) return node->name;
    return "";
}

}  // namespace

TEST_CASE("Dragging over words selects them, from the nearest character on") {
    Desk desk;
    const SemanticNode passage = open_reader(desk);
    const std::string& text = passage.name;
    // Letters are half an em of 17 px wide.
    drag(desk, {passage.rect.x + 1, passage.rect.y + 14},
         {passage.rect.x + 10 * 8.5f + 1, passage.rect.y + 14});
    CHECK(copied(desk) == text.substr(0, 10));
    const std::string status = desk.nodes(Role::status).front()->name;
    INFO(status);
    CHECK(status.find("selected in ") != status.npos);
    CHECK(status.ends_with(", passage 1; Ctrl+C copies"));
    // A click elsewhere takes the selection away and chooses that passage.
    desk.click(Role::article, "Passage 2");
    CHECK(desk.session().reader.passage == 1u);
    CHECK(copied(desk).ends_with("passage 2, digest)"));
    CHECK(desk.nodes(Role::status).front()->name.find("selected in ") == std::string::npos);
}

TEST_CASE("The status bar counts the words that are selected and says where they stand") {
    Desk desk;
    open_reader(desk);
    desk.press_chord(ImGuiMod_Ctrl, ImGuiKey_A);
    const std::string status = desk.nodes(Role::status).front()->name;
    const std::size_t last = desk.app().corpus()->sources.front().passages.size();
    INFO(status);
    CHECK(std::stoi(status) > 100);
    CHECK(status.find(" words selected in ") != status.npos);
    CHECK(status.find(", passages 1–" + std::to_string(last) + ";") != status.npos);
    desk.press_key(ImGuiKey_Escape);
    CHECK(desk.nodes(Role::status).front()->name.find("selected in ") == std::string::npos);
}

TEST_CASE("A link to what is looked at is copied from the menu, and leads there again") {
    Desk desk;
    desk.activate(Role::tab, "Themes");
    const Session session = desk.session();
    desk.activate(Role::button, "Menu");
    desk.activate(Role::menuitem, "Copy a link to this view");
    const std::string link = desk.copied();
    INFO(link);
    CHECK(link.starts_with("file:///parallax.html#view=themes&corpus="));
    Desk other;
    other.app().open_address(link.substr(link.find('#') + 1));
    other.settle();
    CHECK(other.session() == session);
    CHECK_FALSE(other.tree().find(Role::dialog, "About this link"));
}

TEST_CASE("A link made for another corpus says so in a report and shows what there is") {
    Desk desk;
    desk.app().open_address("view=themes&corpus=rivers@0123abcd");
    desk.settle();
    CHECK(desk.session().view == View::themes);
    desk.node(Role::dialog, "About this link");
    bool told = false;
    for (const SemanticNode* node : desk.nodes(Role::paragraph))
        told = told || node->name.starts_with("This link was made for another corpus: rivers.");
    CHECK(told);
    desk.activate(Role::button, "Close");
    CHECK_FALSE(desk.tree().find(Role::dialog, "About this link"));
}

TEST_CASE("No window is too small for any view") {
    Desk desk;
    for (const View view : {View::overview, View::timeline, View::themes, View::compare,
                            View::search, View::reader}) {
        desk.app().dispatch(GoTo{view});
        for (const Point size : {Point{1, 1}, Point{900, 1}, Point{1, 600}, Point{200, 150}})
            desk.resize(size.x, size.y);
    }
    desk.resize(1440, 900);
    CHECK(desk.nodes(Role::tab).size() == 5);
}

TEST_CASE("Search finds while one types, lists as many as it says and names who is silent") {
    Desk desk;
    desk.press_key(ImGuiKey_5);
    CHECK(heading(desk) == "Search all texts");
    desk.type(Role::searchbox, "Search the texts", "sanction*");
    const std::string found = heading(desk);
    REQUIRE(found.find(" passages in ") != std::string::npos);
    const auto count = static_cast<std::size_t>(std::stoi(found));
    CHECK(desk.nodes(Role::article).size() == count);
    std::size_t sum = 0;
    for (const SemanticNode* node : desk.below(Role::list, "Found in each source"))
        if (const std::size_t colon = node->name.rfind(": ");
            node->name.find("not a word") == std::string::npos)
            sum += static_cast<std::size_t>(std::stoi(node->name.substr(colon + 2)));
    CHECK(sum == count);

    desk.activate(Role::radio, "Lines");
    CHECK(heading(desk).ends_with(found));
    CHECK(desk.below(Role::list, heading(desk)).size() ==
          static_cast<std::size_t>(std::stoi(heading(desk))));
    desk.type(Role::textbox, "Years of publication", "2016");
    CHECK(heading(desk).ends_with("in 1 of 5 sources"));
    desk.type(Role::textbox, "Years of publication", "soon");
    CHECK(heading(desk) == "This cannot be searched for yet");
    CHECK(desk.node(Role::textbox, "Years of publication").wrong);
}

TEST_CASE("From a find to the reader and back") {
    Desk desk;
    desk.press_key(ImGuiKey_5);
    desk.type(Role::searchbox, "Search the texts", "Arctic");
    desk.press_key(ImGuiKey_N);
    REQUIRE(desk.session().passage);
    const PassageId first = *desk.session().passage;
    desk.press_key(ImGuiKey_N);
    CHECK(desk.session().passage != first);
    desk.press_key(ImGuiKey_P);
    CHECK(desk.session().passage == first);
    desk.press_key(ImGuiKey_Enter);
    CHECK(desk.session().view == View::reader);
    CHECK(desk.session().reader.source == first.source);
    CHECK(desk.session().reader.passage == first.position);
    desk.press_key(ImGuiKey_Escape);
    CHECK(desk.session().view == View::search);
}

TEST_CASE("The search keys lead to the field from any view") {
    for (const int key : {int(ImGuiKey_K), int(ImGuiKey_F)}) {
        Desk desk;
        desk.press_chord(ImGuiMod_Ctrl, key);
        CHECK(desk.app().focused() == desk.node(Role::searchbox, "Search the texts").id);
    }
    Desk desk;
    desk.press_key(ImGuiKey_Slash);
    CHECK(desk.app().focused() == desk.node(Role::searchbox, "Search the texts").id);
}

TEST_CASE("What is done can be undone and done again") {
    Desk desk;
    desk.press_key(ImGuiKey_3);
    desk.activate(Role::button, "Show: Passages");
    desk.activate(Role::menuitemradio, "Hits per 1,000 words");
    desk.press_key(ImGuiKey_5);
    for (const std::string_view typed : {"s", "sa", "sanction"})
        desk.type(Role::searchbox, "Search the texts", typed);
    desk.press_chord(ImGuiMod_Ctrl, ImGuiKey_Z);
    CHECK(desk.session().search.query.empty());
    CHECK(desk.session().view == View::search);
    desk.press_chord(ImGuiMod_Ctrl, ImGuiKey_Z);
    desk.press_chord(ImGuiMod_Ctrl, ImGuiKey_Z);
    CHECK(desk.session().view == View::themes);
    CHECK(desk.session().themes.measure == GridMeasure::passages);
    desk.press_chord(ImGuiMod_Ctrl | ImGuiMod_Shift, ImGuiKey_Z);
    CHECK(desk.session().themes.measure == GridMeasure::per_1000);
    desk.press_chord(ImGuiMod_Ctrl, ImGuiKey_Y);
    desk.press_chord(ImGuiMod_Ctrl, ImGuiKey_Y);
    CHECK(desk.session().search.query == "sanction");
}

TEST_CASE("The host is told a new place for a step and the same place for what goes on") {
    Desk desk;
    desk.press_key(ImGuiKey_5);
    REQUIRE(desk.shown().back().address == "view=search");
    CHECK(desk.shown().back().is_new);
    desk.type(Role::searchbox, "Search the texts", "a");
    CHECK(desk.shown().back().is_new);
    desk.type(Role::searchbox, "Search the texts", "ab");
    CHECK(desk.shown().back().address == "view=search&q=ab");
    CHECK_FALSE(desk.shown().back().is_new);
    desk.app().open_address("view=themes&theme=nowhere");
    desk.settle();
    CHECK(desk.session().view == View::themes);
    CHECK(desk.nodes(Role::status).back()->name.find("theme=nowhere") != std::string::npos);
}

TEST_CASE("The sheet of keys opens by ? and closes by Esc; single letters can be switched off") {
    Desk desk;
    desk.press_chord(ImGuiMod_Shift, ImGuiKey_Slash);
    desk.node(Role::dialog, "Keys");
    desk.activate(Role::checkbox, "Single letters and figures are commands");
    CHECK_FALSE(desk.app().preferences().letter_keys);
    CHECK(desk.preference("letter keys") == "off");
    desk.press_key(ImGuiKey_Escape);
    CHECK(desk.nodes(Role::dialog).empty());
    desk.press_key(ImGuiKey_3);
    CHECK(desk.session().view == View::overview);
}

TEST_CASE("The right button offers what can be done with a passage") {
    Desk desk;
    desk.app().dispatch(OpenEvidence{SourceEvidence{SourceId(0)}});
    desk.settle();
    const SemanticNode passage = desk.node(Role::article, "Sun 2016, passage 1");
    ImGuiIO& io = ImGui::GetIO();
    io.AddMousePosEvent(passage.rect.centre().x, passage.rect.centre().y);
    desk.settle();
    io.AddMouseButtonEvent(ImGuiMouseButton_Right, true);
    desk.settle();
    io.AddMouseButtonEvent(ImGuiMouseButton_Right, false);
    desk.settle();
    desk.node(Role::menu, "What can be done here");
    desk.activate(Role::menuitem, "Copy the passage");
    CHECK(desk.copied().ends_with("passage 1, digest)"));
    CHECK(desk.nodes(Role::menuitem).empty());
}

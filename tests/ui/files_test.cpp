// The reader's own files: documents join what is on show, a corpus takes its place, faults are
// told.
#include <imgui.h>

#include <catch_amalgamated.hpp>

#include "desk.h"
#include "ui/tap_target.h"

using namespace parallax;
using parallax::test::Desk;

namespace {

GivenFile article(const std::string& name, const std::string& title, const std::string& date) {
    return {name,
            "<!doctype html><html lang=en><head><title>" + title +
                "</title><meta name=date content=" + date + "></head><body><article><h1>" + title +
                "</h1><p>The Arctic is cold, and the paragraph says so at some length.</p>"
                "<p>The second paragraph adds that the river froze on 3 May 2019.</p>"
                "</article></body></html>",
            ""};
}

std::vector<std::string> titles_of(const Desk& desk) {
    std::vector<std::string> titles;
    for (const SemanticNode* node : desk.nodes(Role::article))
        titles.push_back(node->name);
    return titles;
}

bool any_contains(const Desk& desk, std::string_view text) {
    for (const SemanticNode& node : desk.tree().nodes())
        if (node.name.find(text) != std::string::npos) return true;
    return false;
}

}  // namespace

TEST_CASE("Documents join the sources on show in every view, and the session goes on") {
    Desk desk(1440, 2400);
    desk.activate(Role::tab, "Themes");
    desk.app().open_files({article("rivers.html", "Rivers of ice", "2019-05-03"),
                           article("lakes.html", "Lakes of salt", "2020-01-01")});
    desk.settle();
    CHECK(desk.session().view == View::themes);
    CHECK(any_contains(desk, "2 sources added"));
    CHECK(any_contains(desk, "7 sources"));
    for (const char* view : {"Overview", "Timeline", "Themes", "Compare"}) {
        desk.activate(Role::tab, view);
        INFO(view << '\n' << desk.tree().dump());
        CHECK(any_contains(desk, "Rivers"));
        CHECK(any_contains(desk, "Lakes"));
    }
}

TEST_CASE("A file that is no text is told with its name and what to do; the good one is taken") {
    Desk desk;
    desk.app().open_files({{"scan.pdf", "%PDF-1.7 and so on", ""},
                           {"gone.txt", "", "it is gone"},
                           article("rivers.html", "Rivers of ice", "2019-05-03")});
    desk.settle();
    desk.node(Role::dialog, "About these files");
    CHECK(any_contains(desk, "scan.pdf: expected a file of text, found a PDF document; save its"));
    CHECK(any_contains(desk, "gone.txt: it is gone"));
    CHECK(any_contains(desk, "6 sources"));
    desk.activate(Role::button, "Close");
    CHECK_FALSE(desk.tree().find(Role::dialog, "About these files"));
}

TEST_CASE("Escape closes the report and nothing else") {
    Desk desk;
    desk.activate(Role::tab, "Themes");
    desk.app().dispatch(OpenEvidence{SourceEvidence{SourceId(1)}});
    desk.app().open_files({{"gone.txt", "", "it is gone"}});
    desk.settle();
    CHECK(any_contains(desk, "Nothing was opened"));
    desk.press_key(ImGuiKey_Escape);
    CHECK_FALSE(desk.tree().find(Role::dialog, "About these files"));
    CHECK(desk.session().evidence == Evidence(SourceEvidence{SourceId(1)}));
}

TEST_CASE("Long lists of faults are cut and counted") {
    Desk desk;
    std::vector<GivenFile> files;
    for (int i = 0; i < 300; ++i)
        files.push_back({"gone-" + std::to_string(i) + ".txt", "", "it is gone"});
    desk.app().open_files(std::move(files));
    desk.settle();
    CHECK(desk.nodes(Role::paragraph).size() < 80);
    CHECK(any_contains(desk, "and 250 more"));
}

TEST_CASE("What is saved opens again as the same corpus") {
    Desk desk;
    desk.app().open_files({article("rivers.html", "Rivers of ice", "2019-05-03")});
    desk.press_chord(ImGuiMod_Ctrl, ImGuiKey_S);
    desk.press_chord(ImGuiMod_Ctrl, ImGuiKey_S);
    REQUIRE(desk.saved().size() == 2);
    CHECK(desk.saved()[0].name.ends_with(".json"));
    CHECK(desk.saved()[0].anew);
    CHECK_FALSE(desk.saved()[1].anew);
    CHECK(desk.saved()[0].bytes == desk.saved()[1].bytes);

    Desk other;
    other.activate(Role::tab, "Compare");
    other.app().open_files({{"mine.json", desk.saved()[0].bytes, ""}});
    other.settle();
    CHECK(other.session().view == View::overview);
    CHECK(any_contains(other, "Opened China and Russia, five readings: 6 sources"));
    CHECK(titles_of(other).size() == 6);
    other.press_chord(ImGuiMod_Ctrl, ImGuiKey_S);
    REQUIRE(other.saved().size() == 1);
    CHECK(other.saved()[0].bytes == desk.saved()[0].bytes);
    CHECK(other.saved()[0].anew);
}

TEST_CASE("Files are asked for by key and by the menu") {
    Desk desk;
    desk.press_chord(ImGuiMod_Ctrl, ImGuiKey_O);
    CHECK(desk.file_dialogs() == 1);
    desk.press_key(ImGuiKey_O);
    CHECK(desk.file_dialogs() == 1);
    desk.activate(Role::button, "Menu");
    desk.activate(Role::menuitem, "Open files…");
    CHECK(desk.file_dialogs() == 2);
    CHECK_FALSE(desk.tree().find(Role::menuitem, "Open files…"));
    desk.activate(Role::button, "Menu");
    desk.activate(Role::menuitem, "Save corpus…");
    CHECK(desk.saved().size() == 1);
}

TEST_CASE("A tap beside a thing means the nearest within reach, and nothing beyond") {
    SemanticTree tree;
    const auto add = [&](const char* key, Rect rect, bool actionable) {
        SemanticNode& node = tree.leaf(Role::button, key, key);
        node.rect = rect;
        node.actionable = actionable;
    };
    add("left", {100, 100, 20, 20}, true);
    add("right", {140, 100, 20, 20}, true);
    add("text", {100, 200, 20, 20}, false);
    const auto lands = [&](Point at) { return tap_target(tree, at); };
    const auto same = [](Point a, Point b) { return a.x == b.x && a.y == b.y; };
    CHECK(same(lands({105, 110}), {105, 110}));
    CHECK(Rect{100, 100, 20, 20}.contains(lands({95, 110})));
    CHECK(Rect{100, 100, 20, 20}.contains(lands({128, 110})));
    CHECK(Rect{140, 100, 20, 20}.contains(lands({133, 110})));
    CHECK(Rect{100, 100, 20, 20}.contains(lands({120, 120})));
    CHECK(same(lands({80, 110}), {80, 110}));
    CHECK(same(lands({105, 195}), {105, 195}));
}

// What a view can be had as: its picture as SVG holds what the reader sees and nothing of the
// asking for it; tables come as they are.
#include <imgui.h>

#include <algorithm>
#include <catch_amalgamated.hpp>

#include "desk.h"

using namespace parallax;
using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::StartsWith;
using parallax::test::Desk;

namespace {

constexpr const char *kSvg = "Picture as seen (SVG)", *kPng = "Picture as seen (PNG)";

// The file that comes of the entry.
ExportedFile exported(Desk& desk, const char* entry) {
    const std::size_t before = desk.exported().size();
    desk.activate(Role::button, "Export…");
    desk.activate(Role::menuitem, entry);
    REQUIRE(desk.exported().size() == before + 1);
    return desk.exported().back();
}

std::size_t count(const std::string& text, std::string_view part) {
    std::size_t n = 0;
    for (std::size_t at = text.find(part); at != text.npos; at = text.find(part, at + 1))
        ++n;
    return n;
}

// Below the view bar.
Rect area_of(const Desk& desk) {
    Rect area = desk.nodes(Role::main).front()->rect;
    area.cut_top(44);
    return area;
}

// Texts that stand in the area as a whole, as the tree has them; but for days of publication, of
// which the tree says more than is painted.
std::vector<std::string> texts_seen(const Desk& desk, float bottom) {
    const Rect area = area_of(desk);
    std::vector<std::string> texts;
    for (const SemanticNode& node : desk.tree().nodes()) {
        const Rect& r = node.rect;
        const bool one_line = r.h > 0 && r.h <= 20;
        if (node.name.starts_with("Published ")) continue;
        if (node.role == Role::text && one_line && r.bottom() <= bottom &&
            area.contains({r.x, r.y}) && area.contains({r.right(), r.bottom()}))
            texts.push_back(node.name);
    }
    return texts;
}

// Of a view whose lower part is no part of the picture: down to `bottom`.
void check_whole(const Desk& desk, const ExportedFile& file, float bottom = 1e9f) {
    CHECK(file.mime == "image/svg+xml");
    const std::string& svg = file.bytes;
    const Rect area = area_of(desk);
    CHECK_THAT(svg, StartsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns="));
    CHECK_THAT(svg, ContainsSubstring("width=\"" + std::to_string(std::lround(area.w)) +
                                      "\" height=\"" + std::to_string(std::lround(area.h))));
    CHECK_THAT(svg, ContainsSubstring("<title>"));
    CHECK_THAT(svg, ContainsSubstring("<desc>Drawn by Parallax from the corpus china-russia"));
    CHECK(count(svg, "<g") == count(svg, "</g>"));
    CHECK(count(svg, "<text") == count(svg, "</text>"));
    // No script, nothing from outside.
    for (const char* never : {"<script", "href", "<image", "<style", "javascript:", "nan", "inf\""})
        CHECK(count(svg, never) == 0);
    CHECK(count(svg, "http") == 1);  // the name of the language
    // The bar above the view and what floats over it are no part of it.
    for (const char* never : {">Export…<", ">Picture as seen", ">Fit<", ">Parallax<"})
        CHECK(count(svg, never) == 0);
    for (const std::string& text : texts_seen(desk, bottom)) {
        INFO(text);
        CHECK(count(svg, '>' + xml_from_text(text) + '<') > 0);
    }
}

}  // namespace

TEST_CASE("The timeline as SVG holds its marks, lanes, axis and legend") {
    Desk desk(1440, 900);
    desk.activate(Role::tab, "Timeline");
    const ExportedFile file = exported(desk, kSvg);
    CHECK(file.name == "china-russia-five-readings-timeline.svg");
    check_whole(desk, file);
    CHECK_THAT(file.bytes, ContainsSubstring("view=timeline"));
    for (const char* text : {">All dates<", ">2014<", ">events by year<"})
        CHECK_THAT(file.bytes, ContainsSubstring(text));
    // Each lane has its tile, and the legend explains the marks.
    for (const char* label : {">Sun<", ">Carin"})
        CHECK(count(file.bytes, label) <= 2);
    CHECK(count(file.bytes, "<circle") > 20);
    CHECK(count(file.bytes, "<polyline") > 10);
}

TEST_CASE("Themes as SVG hold every theme, every number and the legend that are in sight") {
    Desk desk(1440, 1200);
    desk.activate(Role::tab, "Themes");
    const ExportedFile file = exported(desk, kSvg);
    CHECK(file.name == "china-russia-five-readings-themes.svg");
    const std::string editor =
        "A click on a theme opens its patterns here. A change counts at once and can be undone.";
    check_whole(desk, file, desk.node(Role::text, editor).rect.y);
    for (const Theme& theme : desk.app().corpus()->themes)
        CHECK_THAT(file.bytes, ContainsSubstring('>' + xml_from_text(theme.label) + '<'));
    CHECK_THAT(file.bytes, ContainsSubstring(">silent: read, says nothing<"));
    CHECK(count(file.bytes, "<clipPath") > 3);  // hatched cells
    // It says itself what it is, without the editor below.
    for (const char* text : {">Themes by source, passages<", "passages with at least one hit",
                             "Filter: none", "fingerprint "})
        CHECK_THAT(file.bytes, ContainsSubstring(text));
}

TEST_CASE("Both ways to compare become SVG with what is scrolled into sight") {
    Desk desk(1440, 1600);
    desk.activate(Role::tab, "Compare");
    const ExportedFile side = exported(desk, kSvg);
    CHECK(side.name == "china-russia-five-readings-compare.svg");
    check_whole(desk, side);
    CHECK_THAT(side.bytes, ContainsSubstring("'Noto Serif'"));
    desk.activate(Role::radio, "Positions");
    const ExportedFile grid = exported(desk, kSvg);
    CHECK(grid.name == "china-russia-five-readings-positions.svg");
    check_whole(desk, grid);
    for (const Question& question : desk.app().corpus()->questions)
        CHECK_THAT(grid.bytes, ContainsSubstring('>' + xml_from_text(question.text) + '<'));
    desk.resize(1440, 500);
    const ExportedFile part = exported(desk, kSvg);
    check_whole(desk, part);
    CHECK(part.bytes.size() < grid.bytes.size());
}

TEST_CASE("A picture shows neither the pointer's hover nor the focus") {
    Desk desk;
    desk.activate(Role::tab, "Themes");
    const std::string before = exported(desk, kSvg).bytes;
    const SemanticNode& cell = *desk.nodes(Role::cell).front();
    ImGui::GetIO().AddMousePosEvent(cell.rect.centre().x, cell.rect.centre().y);
    desk.app().focus(cell.id);
    for (int i = 0; i < 60; ++i)
        desk.settle();
    CHECK(exported(desk, kSvg).bytes == before);
}

TEST_CASE("The same view gives the same bytes, and light and dark differ") {
    Desk desk;
    desk.activate(Role::tab, "Timeline");
    const std::string light = exported(desk, kSvg).bytes;
    CHECK(exported(desk, kSvg).bytes == light);
    desk.app().prefer({.colours = Colours::dark});
    desk.settle();
    const std::string dark = exported(desk, kSvg).bytes;
    CHECK_THAT(light, ContainsSubstring("fill=\"#fbfaf7\"/>"));
    CHECK_THAT(dark, ContainsSubstring("fill=\"#16181c\"/>"));
    CHECK(dark != light);
}

TEST_CASE("A PNG is asked of the host for the same area, once, under its own name") {
    Desk desk;
    desk.activate(Role::tab, "Timeline");
    desk.activate(Role::button, "Export…");
    desk.activate(Role::menuitem, kPng);
    REQUIRE(desk.pictures().size() == 1);
    CHECK(desk.pictures()[0].name == "china-russia-five-readings-timeline.png");
    CHECK(desk.pictures()[0].area == area_of(desk));
    CHECK(desk.exported().empty());
    desk.settle();
    CHECK(desk.pictures().size() == 1);
}

TEST_CASE("Tables of themes, positions and the pair compared are CSV with their headers") {
    Desk desk;
    desk.activate(Role::tab, "Themes");
    const ExportedFile themes = exported(desk, "Every measure of every cell (CSV)");
    CHECK(themes.name == "china-russia-five-readings-themes.csv");
    CHECK(themes.mime == "text/csv");
    CHECK_THAT(themes.bytes, StartsWith("row,column,passages,hits,hits_low"));
    const Corpus& corpus = *desk.app().corpus();
    CHECK(count(themes.bytes, "\r\n") == 1 + corpus.sources.size() * corpus.themes.size());
    const ExportedFile seen = exported(desk, "As it is seen (CSV)");
    CHECK_THAT(seen.bytes, StartsWith("row," + corpus.sources.front().id));
    CHECK(count(seen.bytes, "\r\n") == 1 + corpus.themes.size());
    const ExportedFile codebook = exported(desk, "Codebook, for others (REFI-QDA)");
    CHECK(codebook.name == "china-russia-five-readings-themes-codebook.qdc");
    CHECK(count(codebook.bytes, "<Code ") == corpus.themes.size());
    const ExportedFile own = exported(desk, "Codebook, for this program (JSON)");
    CHECK_THAT(own.bytes, StartsWith("{"));

    desk.activate(Role::tab, "Compare");
    const ExportedFile similar = exported(desk, "Passages that say like things (CSV)");
    CHECK(similar.name == "china-russia-five-readings-compare-similar.csv");
    CHECK_THAT(similar.bytes, StartsWith("source_a,passage_a,source_b,passage_b,score"));
    const ExportedFile reuse = exported(desk, "Passages in the same words (CSV)");
    CHECK(reuse.name == "china-russia-five-readings-compare-same-words.csv");
    CHECK_THAT(reuse.bytes, StartsWith("source_a,passage_a,begin_a,end_a"));
    desk.activate(Role::radio, "Positions");
    const ExportedFile positions = exported(desk, "Positions of all sources (CSV)");
    CHECK(positions.name == "china-russia-five-readings-positions.csv");
    CHECK_THAT(
        positions.bytes,
        StartsWith("question,source,stance,when,summary,passages,words,hedges,boosters\r\n"));
}

TEST_CASE("The list of exports opens, says that it is open, and closes by Escape") {
    Desk desk;
    desk.activate(Role::tab, "Themes");
    CHECK(desk.node(Role::button, "Export…").expanded == false);
    CHECK(desk.nodes(Role::menuitem).empty());
    desk.click(Role::button, "Export…");
    CHECK(desk.node(Role::button, "Export…").expanded == true);
    CHECK(desk.node(Role::menu, "Export…").rect.h > 0);
    CHECK(desk.nodes(Role::menuitem).size() == 6);
    desk.press_key(ImGuiKey_Escape);
    CHECK(desk.nodes(Role::menuitem).empty());
    CHECK(desk.exported().empty());
}

TEST_CASE("By keys alone: to the button, into the list, and back to the button") {
    Desk desk;
    desk.activate(Role::tab, "Themes");
    const NodeId field = desk.node(Role::button, "Export…").id;
    desk.app().focus(field);
    desk.press_key(ImGuiKey_Enter);
    desk.press_key(ImGuiKey_Tab);
    CHECK(desk.app().focused() == desk.node(Role::menuitem, kSvg).id);
    desk.press_key(ImGuiKey_Enter);
    REQUIRE(desk.exported().size() == 1);
    CHECK(desk.nodes(Role::menuitem).empty());
    CHECK(desk.app().focused() == field);
}

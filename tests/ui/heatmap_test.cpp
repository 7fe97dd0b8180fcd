// Heatmaps by hand: more cells than the pane has room for, several cells at once, lines elsewhere.
#include <imgui.h>

#include <algorithm>
#include <catch_amalgamated.hpp>

#include "desk.h"
#include "support/bundled_corpus.h"
#include "text/words.h"

using namespace parallax;
using parallax::test::Desk;

namespace {

Desk& at(Desk& desk, const std::string& address) {
    desk.app().open_address("view=themes&" + address);
    desk.settle();
    return desk;
}

std::size_t passages_listed(const Desk& desk) {
    std::size_t n = 0;
    for (const SemanticNode* node : desk.nodes(Role::article))
        if (node->name.find(", passage ") != std::string::npos) ++n;
    return n;
}

// Cells of the heatmap by rows, as they stand in the tree.
std::vector<NodeId> cells(const Desk& desk) {
    std::vector<NodeId> ids;
    for (const SemanticNode* node : desk.nodes(Role::cell))
        if (node->actionable && node->name.find(", in all: ") == std::string::npos)
            ids.push_back(node->id);
    return ids;
}

const SemanticNode& focused(const Desk& desk) {
    const SemanticNode* node = desk.tree().find(const_cast<Desk&>(desk).app().focused());
    REQUIRE(node);
    return *node;
}

void focus(Desk& desk, NodeId id) {
    desk.app().focus(id);
    desk.settle();
}

void wheel(Desk& desk, Point at, float across, float down, bool ctrl = false) {
    ImGuiIO& io = ImGui::GetIO();
    io.AddMousePosEvent(at.x, at.y);
    desk.settle();
    if (ctrl) io.AddKeyEvent(ImGuiMod_Ctrl, true);
    io.AddMouseWheelEvent(across, down);
    desk.settle();
    if (ctrl) io.AddKeyEvent(ImGuiMod_Ctrl, false);
    desk.settle();
}

// So many themes in so many sources; each source says every third theme.
std::string large_corpus(std::size_t themes, std::size_t sources) {
    const auto word = [](std::size_t t) {
        return std::string("word") + static_cast<char>('a' + t % 26) +
               static_cast<char>('a' + t / 26);
    };
    std::string json =
        R"({"format":"parallax-corpus/1","id":"large","title":"Large","language":"en","sources":[)";
    for (std::size_t s = 0; s < sources; ++s) {
        const std::string name = "s" + std::to_string(s);
        json += (s ? "," : "") + std::string(R"({"id":")") + name + R"(","label":"Source )" +
                std::to_string(s) + R"(","record":{"title":"Source )" + std::to_string(s) +
                R"("},"extent":"digest","passages":[{"n":1,"text":")";
        for (std::size_t t = s % 3; t < themes; t += 3)
            json += word(t) + ' ';
        json += R"(end."}]})";
    }
    json += R"(],"themes":[)";
    for (std::size_t t = 0; t < themes; ++t)
        json += (t ? "," : "") + std::string(R"({"id":"t)") + std::to_string(t) +
                R"(","label":"Theme )" + std::to_string(t) + R"(","terms":{"en":[")" + word(t) +
                R"("]}})";
    return json + "]}";
}

// Not all rows have room.
constexpr float kLow = 620;

}  // namespace

TEST_CASE("Rows beyond the pane are reached by wheel and by keys; heads stay") {
    Desk desk(1440, kLow);
    at(desk, "");
    const SemanticNode head = desk.node_starting(Role::columnheader, "MERICS 2021");
    const auto first = *desk.tree().find(cells(desk).front());
    REQUIRE(first.rect.h > 0);
    const auto last_id = cells(desk).back();
    CHECK(desk.tree().find(last_id)->rect.h == 0);
    wheel(desk, first.rect.centre(), 0, -30);
    CHECK(desk.tree().find(last_id)->rect.h > 10);
    CHECK(desk.tree().find(first.id)->rect.h == 0);
    CHECK(desk.node_starting(Role::columnheader, "MERICS 2021").rect == head.rect);
    focus(desk, first.id);
    for (int i = 0; i < 3; ++i)
        desk.press_key(ImGuiKey_DownArrow);
    CHECK(focused(desk).rect.h > 10);
    desk.press_chord(ImGuiMod_Ctrl, ImGuiKey_End);
    CHECK(focused(desk).name.find(", in all: ") == std::string::npos);
    CHECK(focused(desk).id == last_id);
    CHECK(focused(desk).rect.h > 10);
    desk.press_chord(ImGuiMod_Ctrl, ImGuiKey_Home);
    CHECK(focused(desk).rect.h > 10);
}

TEST_CASE("Zoomed in, columns scroll too; what is in view is said") {
    Desk desk;
    at(desk, "grid=theme-time,month,events&zoom=8");
    std::string table;
    for (const SemanticNode* node : desk.nodes(Role::table))
        if (node->name.starts_with("Themes by month")) table = node->name;
    CHECK(table.find(", columns 1 to ") != std::string::npos);
    const Rect heads = desk.nodes(Role::columnheader)[1]->rect;
    wheel(desk, {heads.x + 40, heads.bottom() + 40}, -5, 0);
    std::string scrolled;
    for (const SemanticNode* node : desk.nodes(Role::table))
        if (node->name.starts_with("Themes by month")) scrolled = node->name;
    CHECK(scrolled != table);
    CHECK(scrolled.find(", columns 1 to ") == std::string::npos);
}

TEST_CASE("Keys and a pinch change the size, within what there is; undo takes it back") {
    Desk desk;
    at(desk, "grid=theme-time,month,events");
    desk.press_key(ImGuiKey_Equal);
    desk.press_key(ImGuiKey_Equal);
    CHECK(desk.session().themes.zoom == 2);
    desk.press_key(ImGuiKey_0);
    CHECK(desk.session().themes.zoom == 0);
    const Rect cell = desk.tree().find(cells(desk).front())->rect;
    wheel(desk, cell.centre(), 0, 1, true);
    CHECK(desk.session().themes.zoom == 1);
    for (int i = 0; i < 60; ++i)
        desk.press_key(ImGuiKey_Minus);
    const int least = desk.session().themes.zoom;
    CHECK(least > -40);
    desk.press_key(ImGuiKey_Minus);
    CHECK(desk.session().themes.zoom == least);
}

TEST_CASE("Thin neighbours are drawn as one, said so, open all, and are parted again") {
    Desk desk;
    REQUIRE(desk.app().open_corpus({{"corpus.json", large_corpus(30, 600)}}).empty());
    at(desk, "");
    desk.node_starting(Role::paragraph, "Thin neighbours are drawn as one, 1 × ");
    // Few cells have nodes of their own; the one with the focus has, wherever it goes.
    CHECK(cells(desk).size() < 10);
    focus(desk, desk.nodes(Role::rowheader)[0]->id);
    desk.press_key(ImGuiKey_RightArrow);
    CHECK(focused(desk).role == Role::cell);
    CHECK(focused(desk).name.find(" to Source ") != std::string::npos);
    desk.press_key(ImGuiKey_Enter);
    const auto* opened = std::get_if<GridCells>(&desk.session().evidence);
    REQUIRE(opened);
    CHECK(opened->blocks[0].columns.size() > 1);
    CHECK(passages_listed(desk) > 0);
    desk.press_chord(ImGuiMod_Ctrl, ImGuiKey_End);
    CHECK(focused(desk).name.find("Source 599") != std::string::npos);
    desk.activate(Role::link, "Show each by itself");
    CHECK(desk.tree().find(Role::link, "Show each by itself") == nullptr);
}

TEST_CASE("Shift and arrows choose a rectangle, whose passages are listed once") {
    Desk desk;
    at(desk, "");
    const std::size_t columns = desk.app().corpus()->sources.size();
    focus(desk, cells(desk).front());
    desk.press_chord(ImGuiMod_Shift, ImGuiKey_RightArrow);
    desk.press_chord(ImGuiMod_Shift, ImGuiKey_DownArrow);
    const auto* chosen = std::get_if<GridCells>(&desk.session().evidence);
    REQUIRE(chosen);
    REQUIRE(chosen->blocks.size() == 1);
    CHECK(chosen->blocks[0].rows.size() == 2);
    CHECK(chosen->blocks[0].columns.size() == 2);
    CHECK(focused(desk).id == cells(desk)[columns + 1]);
    const std::size_t listed = passages_listed(desk);
    CHECK(listed > 0);
    desk.node_starting(Role::paragraph, std::to_string(listed) + " passage");
    desk.press_chord(ImGuiMod_Shift, ImGuiKey_UpArrow);
    CHECK(std::get<GridCells>(desk.session().evidence).blocks[0].rows.size() == 1);
}

TEST_CASE("Ctrl+click adds a cell and takes it out again") {
    Desk desk;
    at(desk, "");
    const std::vector<NodeId> all = cells(desk);
    desk.click(all[0]);
    CHECK(std::holds_alternative<CellEvidence>(desk.session().evidence));
    ImGui::GetIO().AddKeyEvent(ImGuiMod_Ctrl, true);
    desk.click(all[7]);
    const auto* two = std::get_if<GridCells>(&desk.session().evidence);
    REQUIRE(two);
    CHECK(two->blocks.size() == 2);
    desk.click(all[0]);
    ImGui::GetIO().AddKeyEvent(ImGuiMod_Ctrl, false);
    desk.settle();
    CHECK(std::holds_alternative<CellEvidence>(desk.session().evidence));
}

TEST_CASE("What is listed becomes the filter of every view") {
    Desk desk;
    at(desk, "");
    focus(desk, cells(desk).front());
    desk.press_chord(ImGuiMod_Shift, ImGuiKey_DownArrow);
    const std::size_t listed = passages_listed(desk);
    REQUIRE(listed > 0);
    desk.press_chord(ImGuiMod_Shift, ImGuiKey_F);
    CHECK(desk.session().filter.restricts());
    CHECK(passages_listed(desk) == listed);
    CHECK(desk.tree().find(Role::link, "Filter by these passages") == nullptr);
    desk.press_chord(ImGuiMod_Ctrl, ImGuiKey_Z);
    CHECK(!desk.session().filter.restricts());
    desk.activate(Role::link, listed == 1 ? "Filter by this passage" : "Filter by these passages");
    CHECK(desk.session().filter.restricts());
}

TEST_CASE("Cells as a filter are named in the box and let go there") {
    Desk desk;
    at(desk, "grid=theme-theme");
    focus(desk, cells(desk)[1]);
    desk.press_chord(ImGuiMod_Shift, ImGuiKey_DownArrow);
    desk.press_chord(ImGuiMod_Shift, ImGuiKey_F);
    REQUIRE(desk.session().filter.cells.size() == 1);
    desk.press_key(ImGuiKey_F);
    const std::string text = "only the passages of 2 cells of “Themes that meet”";
    CHECK(desk.node(Role::checkbox, text).checked == true);
    desk.activate(Role::checkbox, text);
    CHECK(desk.session().filter.cells.empty());
}

TEST_CASE("A row is put elsewhere by keys and by the mouse, and undo takes it back") {
    Desk desk;
    at(desk, "");
    const auto names = [&] {
        std::vector<std::string> list;
        for (const SemanticNode* node : desk.nodes(Role::rowheader))
            list.push_back(node->name);
        return list;
    };
    const std::vector<std::string> before = names();
    focus(desk, desk.nodes(Role::rowheader)[2]->id);
    desk.press_chord(ImGuiMod_Alt, ImGuiKey_UpArrow);
    CHECK(desk.session().themes.rows == GridOrder::hand);
    CHECK(names()[1] == before[2]);
    CHECK(names()[2] == before[1]);
    CHECK(focused(desk).name == before[2]);
    desk.press_chord(ImGuiMod_Ctrl, ImGuiKey_Z);
    CHECK(names() == before);
    ImGuiIO& io = ImGui::GetIO();
    const Rect from = desk.nodes(Role::rowheader)[0]->rect,
               to = desk.nodes(Role::rowheader)[3]->rect;
    io.AddMousePosEvent(from.x + 20, from.centre().y);
    desk.settle();
    io.AddMouseButtonEvent(0, true);
    desk.settle();
    io.AddMousePosEvent(from.x + 20, to.bottom() - 2);
    desk.settle();
    io.AddMouseButtonEvent(0, false);
    desk.settle();
    CHECK(names()[3] == before[0]);
    CHECK(names()[0] == before[1]);
    // Dragging a head lists nothing.
    CHECK(std::holds_alternative<std::monostate>(desk.session().evidence));
}

TEST_CASE("Lines by likeness show their tree and say it") {
    Desk desk;
    at(desk, "rows=likeness&columns=likeness");
    std::size_t trees = 0;
    for (const SemanticNode* node : desk.nodes(Role::img))
        if (node->name.starts_with("Ordered by likeness: nearest are ")) {
            ++trees;
            CHECK(node->rect.w > 20);
            CHECK(node->rect.h > 20);
        }
    CHECK(trees == 2);
    CHECK(desk.app().text_view().find("Ordered by likeness: nearest are ") != std::string::npos);
}

TEST_CASE("Intervals and strokes are a choice, explained below") {
    Desk desk;
    at(desk, "measure=per-1000");
    desk.activate(desk.node_starting(Role::button, "Cells: ").id);
    desk.activate(Role::menuitemradio, "With both");
    CHECK(desk.session().themes.intervals);
    CHECK(desk.session().themes.patterns);
    desk.node_starting(Role::paragraph, "Line in a cell: Poisson 95 %");
    desk.node_starting(Role::paragraph, "closer strokes: more");
}

TEST_CASE("A portrait stands in its true length when asked, and its sums are of that source") {
    Desk desk;
    at(desk, "grid=theme-position,merics-2021,0");
    const auto column_widths = [&desk] {
        std::vector<float> widths;
        for (const SemanticNode* node : desk.nodes(Role::columnheader))
            if (node->name.starts_with("¶ ")) widths.push_back(node->rect.w);
        return widths;
    };
    const std::vector<float> even = column_widths();
    REQUIRE(even.size() == 20);
    CHECK(std::ranges::max(even) - std::ranges::min(even) <= 1);
    CHECK(desk.node_starting(Role::cell, "48 on 20 passages").name == "48 on 20 passages");

    desk.click(desk.node_starting(Role::button, "Columns: ").id);
    desk.settle();
    desk.click(Role::menuitemradio, "Passages, true length");
    desk.settle();
    CHECK(desk.session().themes.grid.true_length);
    CHECK(desk.shown().back().address.find("grid=theme-position,merics-2021,0,true-length") !=
          std::string::npos);
    const std::vector<float> own = column_widths();
    REQUIRE(own.size() == 20);
    const Corpus corpus = test::bundled_corpus();
    const auto& passages = corpus.source(SourceId(1)).passages;
    for (std::size_t i = 0; i < own.size(); ++i)
        for (std::size_t j = 0; j < own.size(); ++j)
            if (count_words(passages[i].text) > count_words(passages[j].text))
                CHECK(own[i] >= own[j] - 1);
    CHECK(std::ranges::max(own) > 2 * std::ranges::min(own));
}

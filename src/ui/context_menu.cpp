#include "ui/context_menu.h"

#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <string>
#include <vector>

#include "corpus/citation.h"
#include "ui/floating.h"
#include "ui/widgets.h"

namespace parallax {
namespace {

constexpr float kRow = 28, kPadding = 14, kMargin = 6;

struct Entry {
    std::string name;
    std::function<void(Frame&)> act;
};

void copy(Frame& f, CopiedText copied, std::string notice) {
    f.copied = std::move(copied);
    f.state.notice = std::move(notice);
}

void add_source_entries(std::vector<Entry>& entries, const Frame& f, SourceId id) {
    const Source& source = f.corpus.source(id);
    entries.push_back(
        {"Copy the full reference", [id](Frame& frame) {
             copy(frame, {full_reference(frame.corpus.source(id)), ""}, "Reference copied");
         }});
    if (!source.record.url.empty())
        entries.push_back({"Open the original", [id](Frame& frame) {
                               frame.address = frame.corpus.source(id).record.url;
                           }});
    if (f.host_has_links)
        entries.push_back(
            {"Copy a link to this view", [](Frame& frame) { frame.wants_link = true; }});
}

// The words as a phrase, wherever else they stand.
void search_for(Frame& f, const QuotedPart& words) {
    SearchView search = f.session.search;
    std::string phrase =
        f.corpus.passage(words.passage).text.substr(words.bytes.begin, words.bytes.size());
    std::erase(phrase, '"');
    search.query = '"' + phrase + '"';
    search.years.clear();
    f.send(GoTo{View::search});
    f.send(SetSearch{search});
}

std::vector<Entry> entries_for(const Frame& f, PassageId id) {
    std::vector<Entry> entries;
    const std::vector<QuotedPart> selected = selected_parts(f.state.selection, f.corpus);
    if (f.session.view == View::reader && !selected.empty()) {
        entries.push_back({"Copy the selected words", [selected](Frame& frame) {
                               copy(frame, quote(frame.corpus, selected, QuotedWith::nothing),
                                    "Words copied");
                           }});
        entries.push_back({"Copy them with their reference", [selected](Frame& frame) {
                               copy(frame,
                                    quote(frame.corpus, selected, QuotedWith::full_reference),
                                    "Words copied with their reference");
                           }});
        entries.push_back({"Search for these words",
                           [selected](Frame& frame) { search_for(frame, selected.front()); }});
    }
    if (f.session.view != View::reader)
        entries.push_back(
            {"Open in the reader", [id](Frame& frame) { frame.send(OpenReader{id}); }});
    const QuotedPart whole{id, {0, f.corpus.passage(id).text.size()}};
    entries.push_back({"Copy the passage", [whole](Frame& frame) {
                           copy(frame, quote(frame.corpus, {whole}, QuotedWith::reference),
                                "Passage copied with its reference");
                       }});
    add_source_entries(entries, f, id.source);
    return entries;
}

std::vector<Entry> entries_for(const Frame& f, SourceId id) {
    std::vector<Entry> entries;
    entries.push_back({"Read it", [id](Frame& frame) { frame.send(OpenReader{{id, 0}}); }});
    entries.push_back({"List its passages",
                       [id](Frame& frame) { frame.send(OpenEvidence{SourceEvidence{id}}); }});
    add_source_entries(entries, f, id);
    return entries;
}

}  // namespace

void offer_menu(Frame& f, const Item& it, ContextTarget target) {
    const bool by_pointer = it.hovered && ImGui::IsMouseClicked(ImGuiMouseButton_Right);
    const bool by_key =
        it.focused && (ImGui::IsKeyPressed(ImGuiKey_Menu) ||
                       (ImGui::GetIO().KeyShift && ImGui::IsKeyPressed(ImGuiKey_F10)));
    if (!by_pointer && !by_key) return;
    const ImVec2 pointer = ImGui::GetMousePos();
    f.state.context = ContextMenu{
        by_pointer ? Point{pointer.x, pointer.y} : Point{it.rect.x + 24, it.rect.y + 24}, target};
    f.wake_in(0);
}

void draw_context_menu(Frame& f) {
    if (!f.state.context) return;
    const ContextMenu menu = *f.state.context;
    const std::vector<Entry> entries =
        std::visit([&](auto target) { return entries_for(f, target); }, menu.target);
    float width = 0;
    for (const Entry& entry : entries)
        width = std::max(width, f.fonts.width_px(TextStyle::row, entry.name));
    const Rect screen = f.screen.inset(8, 8);
    Rect box{menu.corner.x, menu.corner.y, std::ceil(width + 2 * kPadding),
             static_cast<float>(entries.size()) * kRow + 2 * kMargin};
    box.x = std::floor(std::max(screen.x, std::min(box.x, screen.right() - box.w)));
    box.y = std::floor(std::max(screen.y, std::min(box.y, screen.bottom() - box.h)));
    const FloatingWindow window("context menu", box);
    Painter p = f.paint();
    paint_floating(p, box);
    f.tree.begin(Role::menu, "context", "What can be done here").rect = box;
    Rect rest = box.inset(1, kMargin);
    for (const Entry& entry : entries) {
        const Rect row = rest.cut_top(kRow);
        const Item it = item(f, row, Role::menuitem, entry.name, entry.name);
        row_ground(f, it, false);
        p.text_in(row.inset(kPadding - 1, 0), TextStyle::row, f.colours.ink, entry.name);
        if (it.pressed) {
            entry.act(f);
            f.state.context.reset();
        }
    }
    f.tree.end();
    if (clicked_beside(box)) f.state.context.reset();
}

}  // namespace parallax

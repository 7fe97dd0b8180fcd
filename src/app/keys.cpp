// The keyboard. Tab, Enter and Space reach here only where the platform does not handle them
// itself: in the page the mirrored elements have the browser's own focus.
#include "app/keys.h"

#include <imgui.h>

#include <array>
#include <utility>

#include "session/filter_words.h"
#include "session/grid_selection.h"

namespace parallax {
namespace {

struct ViewKey {
    ImGuiKey key;
    View view;
};
constexpr std::array<ViewKey, 5> kViews{{{ImGuiKey_1, View::overview},
                                         {ImGuiKey_2, View::timeline},
                                         {ImGuiKey_3, View::themes},
                                         {ImGuiKey_4, View::compare},
                                         {ImGuiKey_5, View::search}}};

bool pressed(ImGuiKey key) {
    return ImGui::IsKeyPressed(key);
}

void move_focus(Frame& f, bool back) {
    const std::vector<NodeId>& ring = f.ring;
    if (ring.empty()) return;
    std::size_t at = back ? 0 : ring.size() - 1;
    for (std::size_t i = 0; i < ring.size(); ++i)
        if (ring[i] == f.focused) at = i;
    f.wants_focus = ring[(at + (back ? ring.size() - 1 : 1)) % ring.size()];
}

void step_back(Frame& f) {
    // An open list closes itself.
    if (ImGui::IsPopupOpen("", ImGuiPopupFlags_AnyPopup)) return;
    ScreenState& state = f.state;
    if (state.keys_open || state.context || !state.report.empty() || state.menu_open ||
        state.sources_overlay_open || state.filter_open) {
        state.keys_open = state.menu_open = state.sources_overlay_open = state.filter_open = false;
        state.context.reset();
        state.report.clear();
        f.wake_in(0);
    } else if (f.session.view == View::reader && !state.selection.empty()) {
        state.selection = {};
        f.wake_in(0);
    } else if (f.session.view == View::reader) {
        f.send(CloseReader{});
    } else if (f.session.view == View::themes && state.themes.tool != ThemeTool::none) {
        if (state.themes.opener) f.wants_focus = state.themes.opener;
        state.themes.open(ThemeTool::none);
        f.wake_in(0);
    } else {
        f.send(ClearSelection{});
    }
}

void open_search(Frame& f) {
    if (f.session.view != View::search) f.send(GoTo{View::search});
    f.state.search_wants_focus = true;
}

void copy_with_reference(Frame& f) {
    const auto copied = copied_text(f.results, f.session, f.state.selection);
    std::vector<QuotedPart> parts = selected_parts(f.state.selection, f.corpus);
    if (f.session.view != View::reader) parts.clear();
    if (!parts.empty())
        f.copied = quote(f.corpus, parts, QuotedWith::full_reference);
    else if (copied)
        f.copied = *copied;
    if (!f.copied.text.empty()) f.state.notice = "Copied with reference";
}

void take_control_keys(Frame& f) {
    const ImGuiIO& io = ImGui::GetIO();
    if (pressed(ImGuiKey_Z)) (io.KeyShift ? f.wants_redo : f.wants_undo) = true;
    if (pressed(ImGuiKey_Y)) f.wants_redo = true;
    if (pressed(ImGuiKey_K) || pressed(ImGuiKey_F)) open_search(f);
    if (pressed(ImGuiKey_A) && f.session.view == View::reader) {
        select_source(f.state.selection, f.session.reader.source, f.corpus);
        f.wake_in(0);
    }
    // In the page the browser's own copy event comes instead.
    if (pressed(ImGuiKey_C))
        if (const auto copied = copied_text(f.results, f.session, f.state.selection))
            f.copied = *copied;
}

// What the heatmap lists becomes the filter of all views.
void filter_by_evidence(Frame& f) {
    const auto filter = filter_by_list(f.results, f.session);
    if (!filter) return;
    f.send(SetFilter{*filter});
    f.state.notice = "Filtered by " + words_of(*filter, f.results);
}

void take_letters(Frame& f) {
    for (const ViewKey& v : kViews)
        if (pressed(v.key)) f.send(GoTo{v.view});
    if (pressed(ImGuiKey_N)) f.send(StepPassage{1});
    if (pressed(ImGuiKey_P)) f.send(StepPassage{-1});
    if (pressed(ImGuiKey_C)) copy_with_reference(f);
    if (pressed(ImGuiKey_F)) {
        if (ImGui::GetIO().KeyShift)
            filter_by_evidence(f);
        else
            f.state.filter_open = f.state.filter_wants_focus = true;
    }
    if (pressed(ImGuiKey_Slash)) {
        if (ImGui::GetIO().KeyShift)
            f.state.keys_open = !f.state.keys_open;
        else
            open_search(f);
    }
}

}  // namespace

void take_keys(Frame& f) {
    const ImGuiIO& io = ImGui::GetIO();
    // Said anew by a table that is drawn.
    const bool in_grid = std::exchange(f.state.grid_has_focus, false);
    if (pressed(ImGuiKey_Tab)) move_focus(f, io.KeyShift);
    if (pressed(ImGuiKey_Escape)) step_back(f);
    if (io.WantTextInput) return;  // the field has the keys
    if (io.KeyCtrl || io.KeySuper) take_control_keys(f);
    if (f.session.view == View::reader) extend_selection(f);
    if (io.KeyCtrl || io.KeyAlt || io.KeySuper) return;
    if (f.focused && (pressed(ImGuiKey_Enter) || pressed(ImGuiKey_Space)))
        f.wants_activation = f.focused;
    else if (!f.focused && pressed(ImGuiKey_Enter) && f.session.passage &&
             f.session.view != View::reader)
        f.send(OpenReader{*f.session.passage});
    if (in_grid && f.focused) {
        if (f.preferences.letter_keys) take_letters(f);
        return;
    }
    if (!io.KeyShift && pressed(ImGuiKey_DownArrow)) f.send(StepPassage{1});
    if (!io.KeyShift && pressed(ImGuiKey_UpArrow)) f.send(StepPassage{-1});
    if (f.preferences.letter_keys) take_letters(f);
}

void take_file_keys(Frame& f) {
    const ImGuiIO& io = ImGui::GetIO();
    if (!f.has_file_dialogs || !io.KeyCtrl || io.KeyAlt || io.KeySuper || io.KeyShift) return;
    f.wants_files = f.wants_files || ImGui::IsKeyPressed(ImGuiKey_O, false);
    f.wants_saving = f.wants_saving || ImGui::IsKeyPressed(ImGuiKey_S, false);
}

}  // namespace parallax

// The keyboard. Tab, Enter and Space reach here only where the platform does not handle them
// itself: in the page the mirrored elements have the browser's own focus.
#include "app/keys.h"

#include <imgui.h>

#include <array>

namespace parallax {
namespace {

struct ViewKey {
    ImGuiKey key;
    View view;
};
constexpr std::array<ViewKey, 4> kViews{{{ImGuiKey_1, View::overview},
                                         {ImGuiKey_2, View::timeline},
                                         {ImGuiKey_3, View::themes},
                                         {ImGuiKey_4, View::compare}}};

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
    if (f.state.menu_open || f.state.sources_overlay_open) {
        f.state.menu_open = f.state.sources_overlay_open = false;
        f.wake_in(0);
    } else if (f.session.view == View::reader) {
        f.send(CloseReader{});
    } else {
        f.send(ClearSelection{});
    }
}

}  // namespace

void take_keys(Frame& f) {
    const ImGuiIO& io = ImGui::GetIO();
    if (pressed(ImGuiKey_Tab)) move_focus(f, io.KeyShift);
    if (io.KeyCtrl || io.KeyAlt || io.KeySuper) return;
    if (f.focused && (pressed(ImGuiKey_Enter) || pressed(ImGuiKey_Space)))
        f.wants_activation = f.focused;
    for (const ViewKey& v : kViews)
        if (pressed(v.key)) f.send(GoTo{v.view});
    if (pressed(ImGuiKey_N)) f.send(StepPassage{1});
    if (pressed(ImGuiKey_P)) f.send(StepPassage{-1});
    if (pressed(ImGuiKey_Escape)) step_back(f);
}

}  // namespace parallax

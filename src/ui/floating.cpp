#include "ui/floating.h"

#include <imgui.h>

#include "ui/widgets.h"

namespace parallax {

FloatingWindow::FloatingWindow(const char* name, Rect place) {
    ImGui::SetNextWindowPos({place.x, place.y});
    ImGui::SetNextWindowSize({place.w, place.h});
    ImGui::SetNextWindowFocus();
    ImGui::Begin(name, nullptr,
                 ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoSavedSettings |
                     ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoNav |
                     ImGuiWindowFlags_NoBackground);
}

FloatingWindow::~FloatingWindow() {
    ImGui::End();
}

void paint_floating(Painter& p, Rect box) {
    p.fill(box, p.colours().paper, measure::kRadius);
    p.border(box, p.colours().control, 1, measure::kRadius);
}

bool close_button(Frame& f, Point corner) {
    const float width = button_width(f, "Close");
    return button(f, {corner.x - width, corner.y, width, measure::kControl}, "close", "Close");
}

bool clicked_beside(Rect box) {
    const ImVec2 pointer = ImGui::GetMousePos();
    const bool clicked = ImGui::IsMouseClicked(ImGuiMouseButton_Left) ||
                         ImGui::IsMouseClicked(ImGuiMouseButton_Right);
    return clicked && !ImGui::IsWindowAppearing() && !box.contains({pointer.x, pointer.y});
}

}  // namespace parallax

// What lies above the screen: menus, sheets, reports, the sources of a narrow screen.
#pragma once

#include "ui/frame.h"

namespace parallax {

// A window of its own in front of all drawn before it, so that it gets the pointer first. Draws
// nothing by itself.
class FloatingWindow {
  public:
    // `name`: what Dear ImGui keeps it under.
    FloatingWindow(const char* name, Rect place);
    ~FloatingWindow();
    FloatingWindow(const FloatingWindow&) = delete;
    FloatingWindow& operator=(const FloatingWindow&) = delete;
};

// Ground and edge.
void paint_floating(Painter& painter, Rect box);
// True in the frame in which it is pressed. `corner`: its right upper one.
bool close_button(Frame& frame, Point corner);
// Whether a button went down beside the box of the window being drawn; not the click that opened
// it.
bool clicked_beside(Rect box);

}  // namespace parallax

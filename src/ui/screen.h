// The frame around every view: top bar, panes, status bar, menu; it decides who gets which area.
#pragma once

#include "ui/frame.h"

namespace parallax {

// Draws the whole screen into the current ImGui window, which must cover it.
void draw_screen(Frame& frame);

}  // namespace parallax

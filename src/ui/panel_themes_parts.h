// What the Themes view has below its heatmap.
#pragma once

#include "ui/frame.h"

namespace parallax {

// The chosen theme's method, open to see and to change. Gives the height.
float draw_theme_editor(Frame& frame, Point corner, float width);

}  // namespace parallax

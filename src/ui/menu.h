// The menu at the right end of the top bar: colours, keys, what this page is.
#pragma once

#include "ui/frame.h"

namespace parallax {

// `corner` is the menu's top right corner. Closes itself on a click outside.
void draw_menu(Frame& frame, Point corner);

}  // namespace parallax

// The filter: which dates, and so which passages, every view shows.
#pragma once

#include "ui/frame.h"

namespace parallax {

// In a window of its own below `corner`, its top right one; sends the filter as it changes.
void draw_filter_box(Frame& frame, Point corner);

}  // namespace parallax

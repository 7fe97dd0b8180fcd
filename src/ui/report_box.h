// What there is to say about the reader's files, over the view until it is closed.
#pragma once

#include "ui/frame.h"

namespace parallax {

// Draws Frame::state.report, which is not empty, at the foot of `area`.
void draw_report_box(Frame& frame, Rect area);

}  // namespace parallax

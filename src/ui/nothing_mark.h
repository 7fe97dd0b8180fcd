// The four kinds of nothing, drawn the same in strip, heatmap and grid.
#pragma once

#include "session/stance_words.h"
#include "ui/painter.h"

namespace parallax {

// A bordered 0, hatch, dots or three short rules; paints nothing for `none`.
void paint_nothing(Painter& painter, Rect box, Nothing nothing);

}  // namespace parallax

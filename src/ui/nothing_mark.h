// The kinds of nothing, drawn the same in strip, heatmap and grid.
#pragma once

#include "session/stance_words.h"
#include "ui/painter.h"

namespace parallax {

// A bordered 0, hatch, dots, three short rules, or a dash for too few words; paints nothing for
// `none`.
void paint_nothing(Painter& painter, Rect box, Nothing nothing);

}  // namespace parallax

// The four kinds of nothing, drawn the same in strip, heatmap and grid.
#pragma once

#include <string_view>

#include "analysis/theme_counts.h"
#include "ui/painter.h"

namespace parallax {

// "silent: read through, says nothing of it", ...; empty for `none`.
std::string_view explanation_of(Nothing nothing);
// The kind of nothing that a stance is; `none` for one that speaks.
Nothing nothing_of(Stance stance);
// A bordered 0, hatch, dots or three short rules; paints nothing for `none`.
void paint_nothing(Painter& painter, Rect box, Nothing nothing);

}  // namespace parallax

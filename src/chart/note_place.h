// Where a hover note stands: beside what it explains and over as little else as can be.
#pragma once

#include <span>

#include "chart/geometry.h"

namespace parallax {

inline constexpr float kNoteGap_px = 8;     // from the thing explained, at least
inline constexpr float kNoteMargin_px = 4;  // from the edge of the screen

// The place of a note as large as `size` for the thing at `anchor`, inside `screen`: below, above,
// right or left of it, further away where that covers less of `taken` (marks and labels that should
// stay readable), the nearest of equal places, below before above. It never covers the anchor,
// unless the screen has no room beside it. Linear in `taken`.
Rect place_note(Point size, const Rect& anchor, const Rect& screen, std::span<const Rect> taken);

}  // namespace parallax

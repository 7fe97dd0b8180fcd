// A part of the screen in device pixels.
#pragma once

#include <cmath>

#include "chart/geometry.h"

namespace parallax {

struct PixelRect {
    int x = 0, y = 0, width = 0, height = 0;  // from the top left corner
};

// `ratio`: device pixels in a CSS pixel. Edges go to the nearest pixel, so that parts which touch
// still do.
inline PixelRect pixels_of(Rect area, float ratio) {
    const auto near = [ratio](float v) { return static_cast<int>(std::lround(v * ratio)); };
    const int x = near(area.x), y = near(area.y);
    return {x, y, near(area.right()) - x, near(area.bottom()) - y};
}

}  // namespace parallax

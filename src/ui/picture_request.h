// A picture of the view that the reader asked for. The next frame is drawn for it: without hover,
// focus and what floats over the view, so that it shows what is seen and nothing of the asking.
#pragma once

#include <string>

#include "chart/geometry.h"

namespace parallax {

enum class PictureKind { svg, png };

struct PictureRequest {
    PictureKind kind = PictureKind::svg;
    Rect area;  // of the screen, CSS px
    std::string file_name, title, description;
};

}  // namespace parallax

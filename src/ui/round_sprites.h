// Small discs, rings and boxes with round corners as pictures in the atlas: two triangles each,
// instead of the thirty to a hundred that a smooth edge takes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>

#include "chart/colour.h"
#include "chart/geometry.h"

struct ImDrawList;

namespace parallax {

class RoundSprites {
  public:
    // What lies between two distances from `core`, in CSS px. Discs and rings have a core of no
    // size, boxes one of whole device pixels; what is filled has an inner distance below 0. The
    // core goes to the nearest quarter of a device pixel, distances to the nearest eighth. False:
    // it is too large, or there are too many already, and nothing was drawn.
    bool draw(ImDrawList& list, Rect core, float inner, float outer, Colour colour);
    // The same of a box that lies on device pixels, filled or, with a width less than the radius of
    // its corners, as a line inside its edges. The radius goes to the nearest half device pixel.
    bool draw_box(ImDrawList& list, Rect box, float radius, Colour colour, float width = 0);

  private:
    // Each as its distances, the size of its core and where in a pixel that lies; to its rectangle
    // in the atlas.
    std::map<std::uint64_t, int> sprites_;
    std::size_t pixels_ = 0;  // of all of them
};

}  // namespace parallax

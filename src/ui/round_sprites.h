// Small discs and rings as pictures in the atlas: two triangles each, instead of the fifty that a
// smooth edge takes.
#pragma once

#include <cstdint>
#include <map>

#include "chart/colour.h"
#include "chart/geometry.h"

struct ImDrawList;

namespace parallax {

class RoundSprites {
  public:
    // What lies between the two radii, in CSS px; a disc has an inner one below 0. The centre goes
    // to the nearest quarter of a device pixel, radii to the nearest eighth. False: it is too
    // large, or there are too many already, and nothing was drawn.
    bool draw(ImDrawList& list, Point centre, float inner, float outer, Colour colour);

  private:
    // Each as its radii and where in a pixel its centre lies; to its rectangle in the atlas.
    std::map<std::uint32_t, int> sprites_;
};

}  // namespace parallax

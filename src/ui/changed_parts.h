// What of a frame differs from the one before it, so that a renderer which keeps its picture draws
// only that. Without a graphics card every triangle takes about 2 microseconds, a screen has 10,000
// of them, and most frames change little.
#pragma once

#include <imgui.h>

#include <cstdint>
#include <memory>
#include <vector>

#include "chart/colour.h"
#include "ui/pixel_rect.h"

namespace parallax {

class ChangedParts {
  public:
    // Gives the parts that have changed since the last call, none of which overlap, and leaves in
    // `data` the triangles that reach into them, cut to them: a renderer that clears them to
    // `ground` and draws those has the same picture, pixel for pixel, as one that draws all. The
    // first time, after forget() and with another size, ground or texture that is all of the frame.
    // In a texture only what the last frame did not draw may have been replaced since (AtlasLimit
    // sees to that). What `data` then points to lives until the next call. Linear in vertices and
    // in the tiles that triangles cover.
    std::vector<PixelRect> keep_in(ImDrawData& data, Colour ground);

    // The picture is gone: the next one is drawn whole.
    void forget() { tiles_.clear(); }

  private:
    int width_ = 0, height_ = 0;        // px
    std::vector<std::uint64_t> tiles_;  // by row and column: a hash of all that reaches into it
    std::vector<std::unique_ptr<ImDrawList>> lists_;
};

}  // namespace parallax

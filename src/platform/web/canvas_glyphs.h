// Letters drawn by the browser's 2D canvas with the fonts of the reader's system.
#pragma once

#include <map>
#include <set>
#include <tuple>

#include "ui/glyph_rasteriser.h"

namespace parallax {

// The first sign asked of a face and size brings all printable ASCII along, because a call into the
// page costs more than a letter. What was brought is kept until it is asked for, and then let go.
class CanvasGlyphs final : public GlyphRasteriser {
  public:
    FaceMetrics metrics(Face face, float em_px) override;
    float advance(Face face, float em_px, char32_t sign) override;
    bool rasterise(Face face, float em_px, char32_t sign, GlyphBitmap& out) override;

  private:
    struct Drawn {
        GlyphBitmap bitmap;
        bool missing = false;
    };
    using Key = std::tuple<Face, float, char32_t>;

    void draw(Face face, float em_px, const std::vector<std::uint32_t>& signs);

    std::map<Key, Drawn> waiting_;
    std::set<std::pair<Face, float>> begun_;
};

}  // namespace parallax

// Where letters come from: the browser's 2D canvas in the page, FreeType in the window. One seam,
// so that no font is shipped and any script shows that the reader's own system can show.
#pragma once

#include <cstdint>
#include <vector>

#include "chart/text_style.h"

namespace parallax {

// In device pixels, for one face at one em size.
struct FaceMetrics {
    float ascent = 0;   // above the baseline, positive
    float descent = 0;  // below the baseline, positive
};

// Coverage of one sign. The bitmap's left top corner lies at (left, top) from the pen position on
// the baseline, y down, so `top` is usually negative. An empty bitmap is a blank of `advance`.
struct GlyphBitmap {
    float advance = 0;
    int left = 0, top = 0, width = 0, height = 0;
    bool coloured = false;             // then `pixels` is RGBA straight alpha, 4 bytes a pixel
    std::vector<std::uint8_t> pixels;  // else one byte of coverage a pixel; row by row
};

class GlyphRasteriser {
  public:
    virtual ~GlyphRasteriser() = default;
    virtual FaceMetrics metrics(Face face, float em_px) = 0;
    // False when no font of the system has the sign. Advance alone is cheap and always exact.
    virtual float advance(Face face, float em_px, char32_t sign) = 0;
    virtual bool rasterise(Face face, float em_px, char32_t sign, GlyphBitmap& out) = 0;
};

}  // namespace parallax

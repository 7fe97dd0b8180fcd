// Where letters come from: the browser's 2D canvas in the page, FreeType in the window. One seam,
// so that any script shows that the reader's own system can show.
#pragma once

#include <compare>
#include <cstdint>
#include <string_view>
#include <vector>

#include "chart/text_style.h"
#include "ui/han_shapes.h"

namespace parallax {

// In device pixels, for one face at one em size.
struct FaceMetrics {
    float ascent = 0;   // above the baseline, positive
    float descent = 0;  // below the baseline, positive
};

// What signs are drawn with.
struct LetterSet {
    Face face = Face::sans;
    float em_px = 0;  // device pixels
    HanShapes han = HanShapes::of_reader;

    auto operator<=>(const LetterSet&) const = default;
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
    // Cheap and always exact; 0 for a sign that no font of the system has.
    virtual float advance(const LetterSet& set, char32_t sign) = 0;
    // False when no font of the system has the sign.
    virtual bool rasterise(const LetterSet& set, char32_t sign, GlyphBitmap& out) = 0;

    // A new frame: prepare_some has time again.
    virtual void begin_frame() {}
    // These are about to be rasterised: whoever draws many faster together than one by one, does so
    // now.
    virtual void prepare(const LetterSet&, std::u32string_view) {}
    // The same, from the front, for as many as the frame has time for after what was prepared in it
    // before; at least for one where nothing was. Gives their number; the others should wait for
    // the next frame.
    virtual std::size_t prepare_some(const LetterSet& set, std::u32string_view signs) {
        prepare(set, signs);
        return signs.size();
    }
};

}  // namespace parallax

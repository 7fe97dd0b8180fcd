// Letters drawn from the page's own small font, for browsers that falsify what is read back from a
// canvas: Latin, Greek and Cyrillic, in one cut: bold is drawn twice, italic leans. Other signs are
// missing.
#pragma once

#include <memory>

#include "ui/glyph_rasteriser.h"

namespace parallax {

class EmbeddedGlyphs final : public GlyphRasteriser {
  public:
    EmbeddedGlyphs();
    ~EmbeddedGlyphs() override;

    FaceMetrics metrics(Face face, float em_px) override;
    float advance(const LetterSet& set, char32_t sign) override;
    bool rasterise(const LetterSet& set, char32_t sign, GlyphBitmap& out) override;

  private:
    struct Font;
    std::unique_ptr<Font> font_;
};

}  // namespace parallax

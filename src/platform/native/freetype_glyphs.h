// Letters for the window: the system's own fonts, found by fontconfig, drawn by FreeType with light
// hinting (upright only, so that widths stay true to the design).
#pragma once

#include <memory>

#include "base/result.h"
#include "ui/glyph_rasteriser.h"

namespace parallax {

class FreeTypeGlyphs final : public GlyphRasteriser {
  public:
    // Fails with not_found when FreeType does not start or the system has no usable font.
    static Result<std::unique_ptr<FreeTypeGlyphs>> make();
    ~FreeTypeGlyphs() override;

    // Of the face's first font. Fractions of a pixel are kept.
    FaceMetrics metrics(Face face, float em_px) override;
    // As designed: in proportion to em_px, neither hinted nor rounded. 0 when no font has the sign.
    float advance(const LetterSet& set, char32_t sign) override;
    // Colour signs (emoji) come as RGBA, all others as coverage.
    bool rasterise(const LetterSet& set, char32_t sign, GlyphBitmap& out) override;
    void begin_frame() override { promised_ = 0; }
    std::size_t prepare_some(const LetterSet& set, std::u32string_view signs) override;

  private:
    struct Parts;
    explicit FreeTypeGlyphs(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> parts_;
    std::size_t promised_ = 0;  // by prepare_some in this frame
};

}  // namespace parallax

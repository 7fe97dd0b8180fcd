// Letters drawn by the browser's 2D canvas with the fonts of the reader's system.
#pragma once

#include <map>
#include <set>
#include <utility>

#include "ui/glyph_rasteriser.h"

namespace parallax {

// A call into the page costs more than a letter, so signs come in batches, and the first of a
// letter set bring all printable ASCII along. What was brought is kept until it is asked for, and
// then let go.
class CanvasGlyphs final : public GlyphRasteriser {
  public:
    FaceMetrics metrics(Face face, float em_px) override;
    float advance(const LetterSet& set, char32_t sign) override;
    bool rasterise(const LetterSet& set, char32_t sign, GlyphBitmap& out) override;
    void begin_frame() override { spent_ms_ = 0; }
    void prepare(const LetterSet& set, std::u32string_view signs) override;
    std::size_t prepare_some(const LetterSet& set, std::u32string_view signs) override;

  private:
    struct Drawn {
        GlyphBitmap bitmap;
        bool missing = false;
    };
    using Key = std::pair<LetterSet, char32_t>;

    void draw(const LetterSet& set, const std::vector<std::uint32_t>& signs);

    std::map<Key, Drawn> waiting_;
    std::set<LetterSet> begun_;
    double spent_ms_ = 0;  // by drawing in this frame
};

}  // namespace parallax

// The six faces, drawn through Dear ImGui's dynamic atlas but rasterised by the host. Letters stand
// on whole device pixels while their advances stay exact, so lines keep their true width and every
// stem is sharp. Nothing else in ui/ knows how a letter is made.
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "chart/colour.h"
#include "chart/geometry.h"
#include "chart/text_style.h"
#include "ui/atlas_limit.h"
#include "ui/glyph_rasteriser.h"
#include "ui/round_sprites.h"

struct ImFont;
struct ImDrawList;

namespace parallax {

class Bakes;

class Fonts final : public TextMeasure {
  public:
    // Adds the faces to the current context's atlas. `glyphs` must outlive the context, this every
    // text that is drawn in it.
    explicit Fonts(GlyphRasteriser& glyphs);
    Fonts(const Fonts&) = delete;
    Fonts& operator=(const Fonts&) = delete;

    // After ImGui::NewFrame, before any text.
    void begin_frame();
    // Some signs of this frame had to wait for the next, which should come at once; until then a
    // pale block stands for each.
    bool has_left_out() const { return left_out_; }

    // Those of the HanScope that is in force.
    HanShapes han_shapes() const { return shapes_; }
    float width_px(TextStyle style, std::string_view utf8) const override;
    // Height above and below the baseline, CSS px.
    FaceMetrics metrics(TextStyle style) const;
    // Has the signs of a text that is about to be drawn rasterised together.
    void bring(TextStyle style, std::string_view utf8) const;
    // One line whose pen starts at `pen` on the baseline, CSS px. Gives the width drawn.
    float draw(ImDrawList& list, TextStyle style, Point pen, Colour colour,
               std::string_view utf8) const;
    // The longest prefix of whole graphemes that fits `width` with an ellipsis behind it; the text
    // itself when it fits.
    std::string fitted(TextStyle style, std::string_view utf8, float width) const;

    // Round marks in the same atlas.
    RoundSprites& sprites() const { return sprites_; }

    // Makes a style the one of Dear ImGui's own widgets, until pop().
    void push(TextStyle style) const;
    void pop() const;

  private:
    friend class HanScope;
    using Faces = std::array<ImFont*, kFaceCount>;

    Bakes bakes(TextStyle style) const;

    GlyphRasteriser& glyphs_;
    Faces letters_{};
    std::array<Faces, kHanShapesCount> han_{};
    // What measuring and drawing bring about is no more than a cache.
    mutable HanShapes shapes_ = HanShapes::of_reader;
    mutable AtlasLimit limit_;
    mutable RoundSprites sprites_;
    mutable bool left_out_ = false;
};

// While it lives, texts are measured and drawn as of `language` (BCP 47, "" for none).
class HanScope {
  public:
    HanScope(const Fonts& fonts, std::string_view language)
        : HanScope(fonts, han_shapes_of(language)) {}
    HanScope(const Fonts& fonts, HanShapes shapes) : fonts_(fonts), before_(fonts.shapes_) {
        fonts.shapes_ = shapes;
    }
    ~HanScope() { fonts_.shapes_ = before_; }
    HanScope(const HanScope&) = delete;
    HanScope& operator=(const HanScope&) = delete;

  private:
    const Fonts& fonts_;
    HanShapes before_;
};

}  // namespace parallax

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
#include "ui/glyph_rasteriser.h"

struct ImFont;
struct ImFontBaked;
struct ImDrawList;

namespace parallax {

class Fonts final : public TextMeasure {
  public:
    // Adds the faces to the current context's atlas. `glyphs` must outlive the context.
    explicit Fonts(GlyphRasteriser& glyphs);

    float width_px(TextStyle style, std::string_view utf8) const override;
    // Height above and below the baseline, CSS px.
    FaceMetrics metrics(TextStyle style) const;
    // One line whose pen starts at `pen` on the baseline, CSS px. Gives the width drawn.
    float draw(ImDrawList& list, TextStyle style, Point pen, Colour colour,
               std::string_view utf8) const;
    // The longest prefix of whole graphemes that fits `width` with an ellipsis behind it; the text
    // itself when it fits.
    std::string fitted(TextStyle style, std::string_view utf8, float width) const;

    // Makes a style the one of Dear ImGui's own widgets, until pop().
    void push(TextStyle style) const;
    void pop() const;

  private:
    ImFontBaked& baked(TextStyle style) const;
    std::array<ImFont*, kFaceCount> fonts_{};
};

}  // namespace parallax

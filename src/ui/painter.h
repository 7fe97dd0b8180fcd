// Shapes, text and the product's own marks onto one ImGui draw list, in the palette's colours, and
// into a drawing for export when one is made.
#pragma once

#include <string_view>
#include <vector>

#include "chart/geometry.h"
#include "chart/paragraph.h"
#include "chart/svg_drawing.h"
#include "corpus/corpus.h"
#include "ui/fonts.h"
#include "ui/style.h"

struct ImDrawList;

namespace parallax {

enum class Align { left, centre, right };

class Painter {
  public:
    // All but focus rings goes to `drawing` too, which may be null and must outlive the painter.
    Painter(ImDrawList& list, const Fonts& fonts, const Palette& colours,
            SvgDrawing* drawing = nullptr)
        : list_(list), fonts_(fonts), colours_(colours), drawing_(drawing) {}

    const Palette& colours() const { return colours_; }
    const Fonts& fonts() const { return fonts_; }

    void fill(Rect rect, Colour colour, float radius = 0);
    // A line of `width` drawn inside the rectangle.
    void border(Rect rect, Colour colour, float width = 1, float radius = 0);
    // A cell of a grid, its corners round; two triangles each while many are of one size.
    void cell(Rect rect, Colour colour);
    void cell_border(Rect rect, Colour colour, float width = 1);
    // Horizontal and vertical hairlines, sharp at every pixel ratio.
    void across(float x0, float x1, float y, Colour colour, float width = 1);
    void down(float x, float y0, float y1, Colour colour, float width = 1);
    void line(Point a, Point b, Colour colour, float width = 1);
    void lines(const std::vector<Point>& points, Colour colour, float width = 1);
    void disc(Point centre, float radius, Colour colour);
    void half_disc(Point centre, float radius, Colour colour);  // the left half
    void ring(Point centre, float radius, Colour colour, float width);
    void polygon(const std::vector<Point>& convex, Colour colour);

    // One line whose line box has its top at `y`. Gives the width.
    float text(TextStyle style, float x, float y, Colour colour, std::string_view utf8);
    // One line centred vertically in `box`, shortened with an ellipsis when too wide.
    void text_in(Rect box, TextStyle style, Colour colour, std::string_view utf8,
                 Align align = Align::left);
    // With an ellipsis behind the last line when the text goes on.
    void paragraph(Point corner, const Paragraph& paragraph, std::string_view utf8, Colour colour);
    // Underlines of ranges of a paragraph, `width` thick.
    void underline(Point corner, const Paragraph& paragraph, std::string_view utf8,
                   const std::vector<ByteRange>& ranges, Colour colour, float width,
                   bool dashed = false);

    // The four kinds of nothing have the same drawing everywhere.
    void hatch(Rect rect);
    void dots(Rect rect);
    void three_rules(Rect rect);
    // The year tile of a source; 26 x 18 at `corner`.
    void tile(Point corner, SourceId source, std::string_view label);
    void stance_mark(Point centre, Stance stance, float size);
    // Focus: a ring of 2 outside or inside the box.
    void focus_ring(Rect rect, float offset, float radius);

    void push_clip(Rect rect);
    void pop_clip();

  private:
    // The drawing, cut to where the draw list paints now; null when there is none.
    SvgDrawing* drawing() const;
    // Nothing of the box can be seen where the draw list paints now.
    bool is_unseen(Rect box) const;
    void bar(float x, float y, float width, float height, Colour colour);

    ImDrawList& list_;
    const Fonts& fonts_;
    const Palette& colours_;
    SvgDrawing* drawing_;
};

}  // namespace parallax

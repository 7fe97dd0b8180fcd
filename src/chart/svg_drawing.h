// A picture as an SVG 1.1 document, for print and for other programs: shapes are written down in
// the order in which they are painted. It holds no script and refers to nothing outside itself.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "chart/colour.h"
#include "chart/geometry.h"
#include "chart/text_style.h"

namespace parallax {

class SvgDrawing {
  public:
    // Of what lies in `area`, in the coordinates of the shapes below; its corner becomes 0, 0.
    // `title` and `description` are what readers of the document hear of it.
    SvgDrawing(Rect area, std::string_view title, std::string_view description);

    // From here on shapes are seen within `rect` only (and within the area, as ever). Shapes that
    // are not seen at all are left out.
    void clip(Rect rect);

    void fill(Rect rect, Colour colour, float radius = 0);
    // Lines are `width` wide and centred on the outline given.
    void outline(Rect rect, Colour colour, float width, float radius = 0);
    void lines(const std::vector<Point>& points, Colour colour, float width);
    void polygon(const std::vector<Point>& points, Colour colour);
    void disc(Point centre, float radius, Colour colour);
    void half_disc(Point centre, float radius, Colour colour);  // the left half
    void ring(Point centre, float radius, Colour colour, float width);
    // One line of valid UTF-8 from `pen` on the baseline on, about `width` wide.
    void text(TextStyle style, Point pen, float width, Colour colour, std::string_view utf8);

    std::string document() const;

  private:
    // Opens or closes the group of the clip that a shape within `bounds` needs. False: not seen.
    bool enter(Rect bounds, Colour colour);
    void write_points(const std::vector<Point>& points);

    Rect area_, clip_;
    std::string head_, clips_, body_;
    std::map<Rect, std::string> clip_ids_;
    std::string open_clip_;  // id of the group that is open in body_; "" for none
};

// Text between tags or in an attribute. What XML cannot hold becomes U+FFFD.
std::string xml_from_text(std::string_view utf8);

}  // namespace parallax

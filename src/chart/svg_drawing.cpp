// Style stands in attributes, which all programs read, not in a style sheet, which some do not.
#include "chart/svg_drawing.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <initializer_list>
#include <utility>

#include "text/shown_sign.h"
#include "text/utf8.h"

namespace parallax {
namespace {

// As the page's own letters (web/glyphs.js).
constexpr std::string_view kSans =
    "'Noto Sans','Segoe UI',-apple-system,BlinkMacSystemFont,Roboto,'Helvetica Neue',Arial,"
    "'DejaVu Sans','Liberation Sans',sans-serif";
constexpr std::string_view kSerif =
    "'Noto Serif','Source Serif 4','Iowan Old Style',Charter,'Sitka Text',Georgia,'DejaVu Serif',"
    "'Liberation Serif',serif";

bool is_serif(Face face) {
    return face == Face::serif || face == Face::serif_bold || face == Face::serif_italic;
}

// At most two decimals, none that are 0.
std::string number(float value) {
    const long long hundredths = std::llround(static_cast<double>(value) * 100);
    const long long size = std::abs(hundredths), rest = size % 100;
    std::string text = (hundredths < 0 ? "-" : "") + std::to_string(size / 100);
    if (rest > 0) text.append(".").append(std::to_string(rest / 10));
    if (rest % 10 > 0) text.append(std::to_string(rest % 10));
    return text;
}

std::string attributes(std::initializer_list<std::pair<std::string_view, float>> numbers) {
    std::string text;
    for (const auto& [name, value] : numbers)
        text.append(" ").append(name).append("=\"").append(number(value)).append("\"");
    return text;
}

// " fill="#3b3a8c"", and how opaque it is unless wholly.
std::string paint(std::string_view what, Colour colour) {
    constexpr std::string_view kHex = "0123456789abcdef";
    std::string text = " ";
    text.append(what).append("=\"#");
    for (const std::uint8_t channel : {colour.r, colour.g, colour.b}) {
        text += kHex[channel >> 4];
        text += kHex[channel & 15];
    }
    text += '"';
    if (colour.a < 255)
        text.append(" ").append(what).append("-opacity=\"").append(number(colour.a / 255.f)) += '"';
    return text;
}

std::string stroke(Colour colour, float width) {
    return " fill=\"none\"" + paint("stroke", colour) + attributes({{"stroke-width", width}});
}

std::string box(Rect r, float radius) {
    std::string text = attributes({{"x", r.x}, {"y", r.y}, {"width", r.w}, {"height", r.h}});
    if (radius > 0) text += attributes({{"rx", std::min({radius, r.w / 2, r.h / 2})}});
    return text;
}

Rect cut(Rect a, Rect b) {
    const float x = std::max(a.x, b.x), y = std::max(a.y, b.y);
    return {x, y, std::max(0.f, std::min(a.right(), b.right()) - x),
            std::max(0.f, std::min(a.bottom(), b.bottom()) - y)};
}

bool holds(Rect outer, Rect inner) {
    return inner.x >= outer.x && inner.y >= outer.y && inner.right() <= outer.right() &&
           inner.bottom() <= outer.bottom();
}

Rect around(Point centre, float radius) {
    return {centre.x - radius, centre.y - radius, 2 * radius, 2 * radius};
}

Rect around(const std::vector<Point>& points, float margin) {
    if (points.empty()) return {};
    Point least = points.front(), most = least;
    for (const Point p : points) {
        least = {std::min(least.x, p.x), std::min(least.y, p.y)};
        most = {std::max(most.x, p.x), std::max(most.y, p.y)};
    }
    return Rect{least.x, least.y, most.x - least.x, most.y - least.y}.inset(-margin, -margin);
}

bool is_of_xml(char32_t sign) {
    if (sign < 0x20) return sign == '\t' || sign == '\n' || sign == '\r';
    return sign != 0xFFFE && sign != 0xFFFF;
}

}  // namespace

std::string xml_from_text(std::string_view utf8) {
    std::string out;
    for (std::size_t at = 0; at < utf8.size();) {
        // Composed as on the screen, so that programs with simple text drawing show it as well.
        const CodePoint sign = shown_sign_at(utf8, at);
        at += sign.size;
        if (sign.value == '&')
            out += "&amp;";
        else if (sign.value == '<')
            out += "&lt;";
        else if (sign.value == '>')
            out += "&gt;";
        else if (sign.value == '"')
            out += "&quot;";
        else
            append_code_point(out, is_of_xml(sign.value) ? sign.value : U'\uFFFD');
    }
    return out;
}

SvgDrawing::SvgDrawing(Rect area, std::string_view title, std::string_view description)
    : area_(area), clip_(area) {
    const std::string width = number(area.w), height = number(area.h);
    head_ =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" width=\"" +
        width + "\" height=\"" + height + "\" viewBox=\"0 0 " + width + ' ' + height +
        "\">\n<title>" + xml_from_text(title) + "</title>\n<desc>" + xml_from_text(description) +
        "</desc>\n";
}

void SvgDrawing::clip(Rect rect) {
    clip_ = cut(rect, area_);
}

bool SvgDrawing::enter(Rect bounds, Colour colour) {
    if (colour.a == 0 || !bounds.overlaps(clip_)) return false;
    std::string needed;
    if (!holds(clip_, bounds)) {
        std::string& id = clip_ids_[clip_];
        if (id.empty()) {
            id = "c" + std::to_string(clip_ids_.size());
            const Rect r{clip_.x - area_.x, clip_.y - area_.y, clip_.w, clip_.h};
            clips_ += "<clipPath id=\"" + id + "\"><rect" + box(r, 0) + "/></clipPath>\n";
        }
        needed = id;
    }
    if (needed == open_clip_) return true;
    if (!open_clip_.empty()) body_ += "</g>\n";
    if (!needed.empty()) body_ += "<g clip-path=\"url(#" + needed + ")\">\n";
    open_clip_ = std::move(needed);
    return true;
}

void SvgDrawing::fill(Rect r, Colour colour, float radius) {
    if (!enter(r, colour)) return;
    body_ += "<rect" + box({r.x - area_.x, r.y - area_.y, r.w, r.h}, radius) +
             paint("fill", colour) + "/>\n";
}

void SvgDrawing::outline(Rect r, Colour colour, float width, float radius) {
    if (!enter(r.inset(-width / 2, -width / 2), colour)) return;
    body_ += "<rect" + box({r.x - area_.x, r.y - area_.y, r.w, r.h}, radius) +
             stroke(colour, width) + "/>\n";
}

void SvgDrawing::write_points(const std::vector<Point>& points) {
    const char* before = " points=\"";
    for (const Point p : points) {
        body_ += before + number(p.x - area_.x) + ',' + number(p.y - area_.y);
        before = " ";
    }
    body_ += '"';
}

void SvgDrawing::lines(const std::vector<Point>& points, Colour colour, float width) {
    if (!enter(around(points, width / 2), colour)) return;
    body_ += "<polyline";
    write_points(points);
    body_ += stroke(colour, width) + "/>\n";
}

void SvgDrawing::polygon(const std::vector<Point>& points, Colour colour) {
    if (!enter(around(points, 0), colour)) return;
    body_ += "<polygon";
    write_points(points);
    body_ += paint("fill", colour) + "/>\n";
}

void SvgDrawing::disc(Point centre, float radius, Colour colour) {
    if (!enter(around(centre, radius), colour)) return;
    body_ += "<circle" +
             attributes({{"cx", centre.x - area_.x}, {"cy", centre.y - area_.y}, {"r", radius}}) +
             paint("fill", colour) + "/>\n";
}

void SvgDrawing::half_disc(Point centre, float radius, Colour colour) {
    if (!enter(around(centre, radius), colour)) return;
    const std::string x = number(centre.x - area_.x), r = number(radius);
    body_ += "<path d=\"M" + x + ' ' + number(centre.y - area_.y - radius) + 'A' + r + ' ' + r +
             " 0 0 0 " + x + ' ' + number(centre.y - area_.y + radius) + "Z\"" +
             paint("fill", colour) + "/>\n";
}

void SvgDrawing::ring(Point centre, float radius, Colour colour, float width) {
    if (!enter(around(centre, radius + width / 2), colour)) return;
    body_ += "<circle" +
             attributes({{"cx", centre.x - area_.x}, {"cy", centre.y - area_.y}, {"r", radius}}) +
             stroke(colour, width) + "/>\n";
}

void SvgDrawing::text(TextStyle style, Point pen, float width, Colour colour,
                      std::string_view utf8) {
    const TextStyleSpec spec = spec_of(style);
    // Signs may reach a little beyond their line and their advance.
    const Rect bounds{pen.x - spec.size_px / 4, pen.y - spec.size_px, width + spec.size_px / 2,
                      spec.size_px * 1.4f};
    if (width <= 0 || !enter(bounds, colour)) return;
    body_ +=
        "<text" +
        attributes({{"x", pen.x - area_.x}, {"y", pen.y - area_.y}, {"font-size", spec.size_px}});
    if (is_serif(spec.face)) body_.append(" font-family=\"").append(kSerif) += '"';
    if (spec.face == Face::sans_bold || spec.face == Face::serif_bold)
        body_ += " font-weight=\"bold\"";
    if (spec.face == Face::sans_italic || spec.face == Face::serif_italic)
        body_ += " font-style=\"italic\"";
    body_ += paint("fill", colour) + ">" + xml_from_text(utf8) + "</text>\n";
}

std::string SvgDrawing::document() const {
    std::string out = head_;
    if (!clips_.empty()) out += "<defs>\n" + clips_ + "</defs>\n";
    // Blanks between words count; those between elements are none of the text.
    out.append("<g xml:space=\"preserve\" text-anchor=\"start\" font-family=\"").append(kSans);
    out += "\">\n" + body_;
    if (!open_clip_.empty()) out += "</g>\n";
    return out + "</g>\n</svg>\n";
}

}  // namespace parallax

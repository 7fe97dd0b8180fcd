// Painting. Edges are put on whole device pixels here, so that no caller has to think of them.
#include "ui/painter.h"

#include <imgui.h>

#include <cmath>

#include "ui/large_ground.h"

namespace parallax {
namespace {

ImU32 packed(Colour c) {
    return IM_COL32(c.r, c.g, c.b, c.a);
}

ImVec2 vec(Point p) {
    return {p.x, p.y};
}

float density() {
    const float d = ImGui::GetIO().DisplayFramebufferScale.x;
    return d > 0 ? d : 1;
}

float snap(float v) {
    return std::round(v * density()) / density();
}

Rect snapped(Rect r) {
    return {snap(r.x), snap(r.y), snap(r.right()) - snap(r.x), snap(r.bottom()) - snap(r.y)};
}

// At least one device pixel, a whole number of them.
float snap_width(float w) {
    return std::max(1.f, std::round(w * density())) / density();
}

}  // namespace

SvgDrawing* Painter::drawing() const {
    if (!drawing_) return nullptr;
    const ImVec2 from = list_.GetClipRectMin(), to = list_.GetClipRectMax();
    drawing_->clip({from.x, from.y, to.x - from.x, to.y - from.y});
    return drawing_;
}

bool Painter::is_unseen(Rect box) const {
    const ImVec2 from = list_.GetClipRectMin(), to = list_.GetClipRectMax();
    return !box.overlaps({from.x, from.y, to.x - from.x, to.y - from.y});
}

// Its edges are on device pixels already.
void Painter::bar(float x, float y, float width, float height, Colour colour) {
    list_.AddRectFilled({x, y}, {x + width, y + height}, packed(colour));
    if (SvgDrawing* d = drawing()) d->fill({x, y, width, height}, colour);
}

void Painter::fill(Rect r, Colour colour, float radius) {
    const Rect o = snapped(r);
    const auto* clearer = static_cast<const GroundClearer*>(ImGui::GetIO().UserData);
    if (clearer && radius == 0 && colour.a == 255 && o.w * o.h >= kLargeGround_px2) {
        LargeGround ground{o, colour};
        list_.AddCallback(clearer->clear, &ground, sizeof ground);
    } else {
        list_.AddRectFilled({o.x, o.y}, {o.right(), o.bottom()}, packed(colour), radius);
    }
    if (SvgDrawing* d = drawing()) d->fill(o, colour, radius);
}

void Painter::border(Rect r, Colour colour, float width, float radius) {
    const float w = snap_width(width);
    const Rect o = snapped(r);
    const Rect middle = o.inset(w / 2, w / 2);
    if (SvgDrawing* d = drawing()) d->outline(middle, colour, w, radius);
    if (radius > 0) {
        // AddRect shifts its path by half a pixel; a path of our own stays where it is put.
        list_.PathRect({middle.x, middle.y}, {middle.right(), middle.bottom()}, radius);
        list_.PathStroke(packed(colour), ImDrawFlags_Closed, w);
        return;
    }
    const auto edge = [&](float x, float y, float bw, float bh) {
        list_.AddRectFilled({x, y}, {x + bw, y + bh}, packed(colour));
    };
    edge(o.x, o.y, o.w, w);
    edge(o.x, o.bottom() - w, o.w, w);
    edge(o.x, o.y + w, w, o.h - 2 * w);
    edge(o.right() - w, o.y + w, w, o.h - 2 * w);
}

void Painter::cell(Rect r, Colour colour) {
    const Rect o = snapped(r);
    if (!fonts_.sprites().draw_box(list_, o, measure::kCellRadius, colour))
        list_.AddRectFilled({o.x, o.y}, {o.right(), o.bottom()}, packed(colour),
                            measure::kCellRadius);
    if (SvgDrawing* d = drawing()) d->fill(o, colour, measure::kCellRadius);
}

void Painter::cell_border(Rect r, Colour colour, float width) {
    const float w = snap_width(width);
    const Rect o = snapped(r);
    // The middle of the line has the radius.
    if (!fonts_.sprites().draw_box(list_, o, measure::kCellRadius + w / 2, colour, w)) {
        border(r, colour, width, measure::kCellRadius);
        return;
    }
    if (SvgDrawing* d = drawing())
        d->outline(o.inset(w / 2, w / 2), colour, w, measure::kCellRadius);
}

void Painter::across(float x0, float x1, float y, Colour colour, float width) {
    bar(snap(x0), snap(y), snap(x1) - snap(x0), snap_width(width), colour);
}

void Painter::down(float x, float y0, float y1, Colour colour, float width) {
    bar(snap(x), snap(y0), snap_width(width), snap(y1) - snap(y0), colour);
}

void Painter::line(Point a, Point b, Colour colour, float width) {
    // As AddLine does, to which whole numbers are the middle of a pixel.
    lines({{a.x + 0.5f, a.y + 0.5f}, {b.x + 0.5f, b.y + 0.5f}}, colour, width);
}

void Painter::lines(const std::vector<Point>& points, Colour colour, float width) {
    for (const Point p : points)
        list_.PathLineTo(vec(p));
    list_.PathStroke(packed(colour), 0, width);
    if (SvgDrawing* d = drawing()) d->lines(points, colour, width);
}

void Painter::disc(Point centre, float radius, Colour colour) {
    if (!fonts_.sprites().draw(list_, {centre.x, centre.y, 0, 0}, -1, radius, colour))
        list_.AddCircleFilled(vec(centre), radius, packed(colour));
    if (SvgDrawing* d = drawing()) d->disc(centre, radius, colour);
}

void Painter::half_disc(Point centre, float radius, Colour colour) {
    constexpr float kQuarter = 1.5707963f;
    list_.PathArcTo(vec(centre), radius, kQuarter, 3 * kQuarter);
    list_.PathFillConvex(packed(colour));
    if (SvgDrawing* d = drawing()) d->half_disc(centre, radius, colour);
}

void Painter::ring(Point centre, float radius, Colour colour, float width) {
    // As AddCircle, half a pixel inside.
    const float middle = radius - 0.5f;
    if (!fonts_.sprites().draw(list_, {centre.x, centre.y, 0, 0}, middle - width / 2,
                               middle + width / 2, colour))
        list_.AddCircle(vec(centre), radius, packed(colour), 0, width);
    if (SvgDrawing* d = drawing()) d->ring(centre, middle, colour, width);
}

void Painter::polygon(const std::vector<Point>& convex, Colour colour) {
    for (const Point p : convex)
        list_.PathLineTo(vec(p));
    list_.PathFillConvex(packed(colour));
    if (SvgDrawing* d = drawing()) d->polygon(convex, colour);
}

float Painter::text(TextStyle style, float x, float y, Colour colour, std::string_view utf8) {
    const FaceMetrics m = fonts_.metrics(style);
    const float baseline = y + (spec_of(style).line_px - (m.ascent + m.descent)) / 2 + m.ascent;
    const float width = fonts_.draw(list_, style, {x, baseline}, colour, utf8);
    if (SvgDrawing* d = drawing()) d->text(style, {x, snap(baseline)}, width, colour, utf8);
    return width;
}

void Painter::text_in(Rect box, TextStyle style, Colour colour, std::string_view utf8,
                      Align align) {
    // Letters may reach a little beyond their line.
    const float line_px = spec_of(style).line_px;
    if (is_unseen({box.x - line_px, box.centre().y - line_px, box.w + 2 * line_px, 2 * line_px}))
        return;
    const std::string shown = fonts_.fitted(style, utf8, box.w);
    const float width = align == Align::left ? 0 : fonts_.width_px(style, shown);
    const float x = align == Align::left     ? box.x
                    : align == Align::centre ? box.x + (box.w - width) / 2
                                             : box.right() - width;
    text(style, x, box.y + (box.h - line_px) / 2, colour, shown);
}

void Painter::paragraph(Point corner, const Paragraph& paragraph, std::string_view utf8,
                        Colour colour) {
    const float line_px = spec_of(paragraph.style).line_px;
    float y = corner.y;
    std::size_t first = paragraph.lines.size(), end = 0;  // the lines in sight
    for (std::size_t i = 0; i < paragraph.lines.size(); ++i, y += line_px) {
        const float width = paragraph.lines[i].width;
        if (!ImGui::IsRectVisible({corner.x, y}, {corner.x + width, y + 40})) continue;
        first = std::min(first, i);
        end = i + 1;
    }
    if (first < end) {
        const std::size_t begin = paragraph.lines[first].bytes.begin;
        fonts_.bring(paragraph.style,
                     utf8.substr(begin, paragraph.lines[end - 1].bytes.end - begin));
    }
    for (std::size_t i = first; i < end; ++i)
        text(paragraph.style, corner.x, corner.y + static_cast<float>(i) * line_px, colour,
             utf8.substr(paragraph.lines[i].bytes.begin, paragraph.lines[i].bytes.size()));
    if (paragraph.lines.empty()) return;
    // A paragraph held to a number of lines says that it goes on.
    const ParagraphLine& last = paragraph.lines.back();
    if (utf8.find_first_not_of(" \n\t", last.bytes.end) != std::string_view::npos)
        text(paragraph.style, corner.x + last.width, y - spec_of(paragraph.style).line_px, colour,
             "…");
}

void Painter::underline(Point corner, const Paragraph& paragraph, std::string_view utf8,
                        const std::vector<ByteRange>& ranges, Colour colour, float width,
                        bool dashed) {
    const FaceMetrics m = fonts_.metrics(paragraph.style);
    const float line_px = spec_of(paragraph.style).line_px;
    const float drop = (line_px - (m.ascent + m.descent)) / 2 + m.ascent + 3;
    for (const ByteRange range : ranges)
        for (const Rect& r : layout_range(fonts_, paragraph, utf8, range)) {
            const float y = corner.y + r.y + drop;
            if (!dashed) {
                across(corner.x + r.x, corner.x + r.right(), y, colour, width);
                continue;
            }
            for (float x = r.x; x < r.right(); x += 5)
                across(corner.x + x, corner.x + std::min(x + 3, r.right()), y, colour, width);
        }
}

void Painter::hatch(Rect r) {
    push_clip(r);
    for (float x = r.x - r.h; x < r.right(); x += 5)
        line({x, r.bottom()}, {x + r.h, r.y}, colours_.hatch, 1);
    pop_clip();
    cell_border(r, colours_.hatch);
}

void Painter::dots(Rect r) {
    cell_border(r, colours_.rule);
    bool shifted = false;
    for (float y = r.y + 5; y < r.bottom() - 3; y += 5, shifted = !shifted)
        for (float x = r.x + (shifted ? 7.5f : 5); x < r.right() - 3; x += 5)
            disc({x, y}, 0.8f, colours_.hatch);
}

void Painter::three_rules(Rect r) {
    cell_border(r, colours_.rule);
    const float half = std::min(9.f, r.w / 4);
    const Point c = r.centre();
    for (int i = -1; i <= 1; ++i)
        across(c.x - half, c.x + half, c.y + 3 * static_cast<float>(i), colours_.hatch);
}

void Painter::tile(Point corner, SourceId source, std::string_view label) {
    const Swatch& swatch = colours_.source(source);
    const float width =
        std::max(measure::kTileWidth, fonts_.width_px(TextStyle::small_bold, label) + 10);
    const Rect box{corner.x, corner.y, width, measure::kTileHeight};
    fill(box, swatch.tint, measure::kTileRadius);
    border(box, swatch.edge, 1.5f, measure::kTileRadius);
    text_in(box, TextStyle::small_bold, colours_.ink, label, Align::centre);
}

void Painter::stance_mark(Point c, Stance stance, float size) {
    const float h = size / 2;
    const Colour colour = colours_.stance(stance);
    if (stance == Stance::affirms)
        polygon({{c.x - h, c.y + h * 0.8f}, {c.x, c.y - h * 0.8f}, {c.x + h, c.y + h * 0.8f}},
                colour);
    if (stance == Stance::denies)
        polygon({{c.x - h, c.y - h * 0.8f}, {c.x + h, c.y - h * 0.8f}, {c.x, c.y + h * 0.8f}},
                colour);
    if (stance == Stance::qualifies)
        polygon({{c.x, c.y - h}, {c.x + h, c.y}, {c.x, c.y + h}, {c.x - h, c.y}}, colour);
}

void Painter::focus_ring(Rect rect, float offset, float radius) {
    Painter(list_, fonts_, colours_)
        .border(rect.inset(-offset - 2, -offset - 2), colours_.accent, 2, radius);
}

void Painter::push_clip(Rect r) {
    list_.PushClipRect({r.x, r.y}, {r.right(), r.bottom()}, true);
}

void Painter::pop_clip() {
    list_.PopClipRect();
}

}  // namespace parallax

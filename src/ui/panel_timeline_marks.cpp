// The marks of the timeline, as the legend explains them.
#include <algorithm>
#include <string>

#include "ui/panel_timeline_parts.h"

namespace parallax {
namespace {

constexpr float kStroke = 1.5f;

// A zigzag without a middle point, or it would look like an arrow.
void paint_tear(Painter& p, float x, float y, float height, Colour colour) {
    const float h = height / 2, third = height / 6;
    p.lines({{x - 1.5f, y - h}, {x + 1.5f, y - third}, {x - 1.5f, y + third}, {x + 1.5f, y + h}},
            colour, kStroke);
}

void paint_dot(Painter& p, const MarkShape& s, float y, const MarkColours& c) {
    const Point centre{s.centre(), y};
    const float radius = s.height() / 2;
    p.disc(centre, radius, s.basis == DateBasis::stated ? c.fill : c.ground);
    if (s.basis == DateBasis::computed) p.half_disc(centre, radius, c.fill);
    p.ring(centre, radius - (s.basis == DateBasis::stated ? 0.5f : 0.75f), c.edge,
           s.basis == DateBasis::stated ? 1.f : kStroke);
}

void paint_bar(Painter& p, const MarkShape& s, float y, const MarkColours& c) {
    const Rect box{s.x0, y - s.height() / 2, s.x1 - s.x0, s.height()};
    p.fill(box, s.basis == DateBasis::stated ? c.fill : c.ground);
    if (s.basis == DateBasis::computed)
        p.fill({box.x, box.y + box.h / 2, box.w, box.h / 2}, c.fill);
    const float width = s.basis == DateBasis::stated ? 1.f : kStroke;
    p.across(box.x, box.right(), box.y, c.edge, width);
    p.across(box.x, box.right(), box.bottom() - width, c.edge, width);
    if (s.torn_left)
        paint_tear(p, box.x, y, box.h, c.edge);
    else
        p.down(box.x, box.y, box.bottom(), c.edge, width);
    if (s.torn_right)
        paint_tear(p, box.right(), y, box.h, c.edge);
    else
        p.down(box.right() - width, box.y, box.bottom(), c.edge, width);
}

void paint_end(Painter& p, float x, float y, bool is_left, bool open, bool torn, Colour colour) {
    if (torn) {
        paint_tear(p, x, y, 10, colour);
    } else if (open) {
        const float back = is_left ? kArrow - 1 : 1 - kArrow;
        p.lines({{x + back, y - 4}, {x, y}, {x + back, y + 4}}, colour, kStroke);
    } else {
        p.down(is_left ? x : x - kStroke, y - 5, y + 5, colour, kStroke);
    }
}

void paint_line(Painter& p, const MarkShape& s, float y, const MarkColours& c) {
    const float height = s.small ? 2 : s.basis == DateBasis::stated ? 3 : 4;
    const Rect box{s.x0, y - height / 2, s.x1 - s.x0, height};
    p.fill(box, s.basis == DateBasis::stated ? c.fill : c.ground);
    if (s.basis != DateBasis::stated) {
        p.across(box.x, box.right(), box.y, c.edge);
        p.across(box.x, box.right(), box.bottom() - 1, c.edge);
    }
    if (s.basis == DateBasis::computed) p.fill({box.x, y, box.w, box.h / 2}, c.fill);
    paint_end(p, box.x, y, true, s.open_left, s.torn_left, c.edge);
    paint_end(p, box.right(), y, false, s.open_right, s.torn_right, c.edge);
}

void paint_aim(Painter& p, const MarkShape& s, float y, const MarkColours& c) {
    const float half = s.small ? 4 : kAimSize / 2, top = y - 2;
    const float x = s.centre();
    p.down(x - kStroke / 2, top + half, top + half + 6, c.edge, kStroke);
    p.polygon({{x, top - half}, {x + half, top}, {x, top + half}, {x - half, top}}, c.ground);
    p.lines({{x, top - half}, {x + half, top}, {x, top + half}, {x - half, top}, {x, top - half}},
            c.edge, kStroke);
}

void paint_fades(Painter& p, const MarkShape& s, float y, Colour colour) {
    const float half = s.height() / 2;
    for (const float away : kFadeStrokes) {
        if (!s.open_left) p.down(s.x0 - away - kStroke / 2, y - half, y + half, colour, kStroke);
        if (!s.open_right) p.down(s.x1 + away - kStroke / 2, y - half, y + half, colour, kStroke);
    }
}

}  // namespace

void paint_mark(Painter& p, const MarkShape& shape, float y, const MarkColours& colours) {
    if (shape.fades) paint_fades(p, shape, y, colours.edge);
    switch (shape.form) {
        case MarkForm::dot:
            return paint_dot(p, shape, y, colours);
        case MarkForm::bar:
            return paint_bar(p, shape, y, colours);
        case MarkForm::line:
            return paint_line(p, shape, y, colours);
        case MarkForm::aim:
            return paint_aim(p, shape, y, colours);
    }
}

void paint_cluster(Painter& p, Rect box, Colour edge, std::size_t count) {
    p.disc(box.centre(), box.w / 2, p.colours().paper);
    p.ring(box.centre(), box.w / 2 - 1, edge, 2);
    const std::string text = std::to_string(count);
    const bool wide = text.size() > 2;
    p.text_in(box.inset(wide ? -8.f : 0.f, 0), wide ? TextStyle::small : TextStyle::small_bold,
              p.colours().ink, text, Align::centre);
}

void paint_zigzag(Painter& p, float x, float y0, float y1, Colour colour) {
    constexpr float kHalfWidth = 2, kTooth = 5;
    std::vector<Point> points;
    bool left = true;
    for (float y = y0; y < y1; y += kTooth, left = !left)
        points.push_back({left ? x - kHalfWidth : x + kHalfWidth, y});
    points.push_back({x, y1});
    p.lines(points, colour, 1);
}

void paint_publication(Painter& p, const PublicationMark& mark, float y0, float y1,
                       const Swatch& swatch) {
    if (mark.is_day) {
        p.fill({mark.x0 - 1.5f, y0, 3, y1 - y0}, swatch.edge);
        return;
    }
    p.fill({mark.x0, y0, mark.x1 - mark.x0, y1 - y0}, swatch.tint);
    for (const float x : {mark.x0, mark.x1})
        for (float y = y0; y < y1; y += 7)
            p.down(x - 0.75f, y, std::min(y + 4, y1), swatch.edge, 1.5f);
}

}  // namespace parallax

// Points and rectangles in CSS pixels, y down. All layout is done in them; pixels come later.
#pragma once

#include <algorithm>
#include <compare>

namespace parallax {

struct Point {
    float x = 0, y = 0;
    auto operator<=>(const Point&) const = default;
};

struct Rect {
    float x = 0, y = 0, w = 0, h = 0;

    constexpr float right() const { return x + w; }
    constexpr float bottom() const { return y + h; }
    constexpr Point centre() const { return {x + w / 2, y + h / 2}; }
    constexpr bool contains(Point p) const {
        return p.x >= x && p.x < right() && p.y >= y && p.y < bottom();
    }
    constexpr bool overlaps(const Rect& o) const {
        return x < o.right() && o.x < right() && y < o.bottom() && o.y < bottom();
    }
    // Smaller by dx at left and right and dy at top and bottom; larger when negative.
    constexpr Rect inset(float dx, float dy) const {
        return {x + dx, y + dy, std::max(0.f, w - 2 * dx), std::max(0.f, h - 2 * dy)};
    }
    // Cuts a strip off this rectangle and returns it.
    constexpr Rect cut_top(float height) {
        const Rect strip{x, y, w, std::min(height, h)};
        y += strip.h;
        h -= strip.h;
        return strip;
    }
    constexpr Rect cut_bottom(float height) {
        const float cut = std::min(height, h);
        h -= cut;
        return {x, y + h, w, cut};
    }
    constexpr Rect cut_left(float width) {
        const Rect strip{x, y, std::min(width, w), h};
        x += strip.w;
        w -= strip.w;
        return strip;
    }
    constexpr Rect cut_right(float width) {
        const float cut = std::min(width, w);
        w -= cut;
        return {x + w, y, cut, h};
    }
    auto operator<=>(const Rect&) const = default;
};

}  // namespace parallax

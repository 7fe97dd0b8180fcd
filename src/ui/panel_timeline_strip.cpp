// The strip below the plot: its frame is moved, stretched by its handles or set by a click.
#include <imgui.h>

#include <algorithm>

#include "ui/panel_timeline_parts.h"

namespace parallax {
namespace {

constexpr float kHandle = 8, kHandleHeight = 18;

Rect handle_at(const TimelineStrip& strip, float x) {
    return {x - kHandle / 2, strip.box.centre().y - kHandleHeight / 2, kHandle, kHandleHeight};
}

void paint_strip(Frame& frame, const TimelineLayout& layout) {
    const TimelineStrip& strip = *layout.strip;
    const Palette& c = frame.colours;
    Painter p = frame.paint();
    for (const TimeStretch& s : strip.scale.stretches) {
        p.fill({s.x0, strip.box.y, s.x1 - s.x0, strip.box.h}, c.sunk);
        p.across(s.x0, s.x1, strip.box.bottom(), c.second);
    }
    p.fill(strip.frame, c.paper);
    const auto is_open = [&](const StripBar& bar) {
        const float x = bar.box.centre().x;
        return x >= strip.frame.x && x < strip.frame.right();
    };
    for (const StripBar& bar : strip.bars)
        p.fill(bar.box, is_open(bar) ? c.second : c.third);
    for (const AxisLabel& text : strip.labels)
        p.text(TextStyle::small, text.x, strip.box.bottom() + 4, c.third, text.text);
    p.border(strip.frame, c.accent, 2);
    for (const float x : {strip.frame.x + 1, strip.frame.right() - 1}) {
        const Rect handle = handle_at(strip, x);
        p.fill(handle, c.paper, 2);
        p.border(handle, c.accent, 1.5f, 2);
    }
    if (strip.caption) {
        const Point at = *strip.caption;
        p.text(TextStyle::small, at.x, at.y, c.accent, strip.caption_words);
        p.text(TextStyle::small, at.x, at.y + 15, c.third, kStripHint);
    }
}

}  // namespace

void draw_timeline_strip(Frame& frame, const TimelineLayout& layout) {
    if (!layout.strip) return;
    const TimelineStrip& strip = *layout.strip;
    const Palette& c = frame.colours;
    frame.tree.begin(Role::img, "strip", "All dates, events by year. " + strip.caption_words).rect =
        strip.box;
    frame.tree.end();
    Painter p = frame.paint();
    p.text(TextStyle::small, layout.heads.x, strip.box.y + 2, c.second, "All dates");
    p.text(TextStyle::small, layout.heads.x, strip.box.y + 18, c.third, "events by year");
    paint_strip(frame, layout);

    const DaySpan open = layout.open();
    const double days_per_px = strip.scale.days_per_px();
    const Grip left = grip(frame, handle_at(strip, strip.frame.x).inset(-3, -8), "strip-first");
    const Grip right =
        grip(frame, handle_at(strip, strip.frame.right()).inset(-3, -8), "strip-end");
    const Grip whole = grip(frame, strip.frame, "strip-frame");
    const Grip ground = grip(frame, strip.box, "strip-ground");
    if (left.hovered || right.hovered || whole.hovered || left.held || right.held || whole.held)
        ImGui::SetMouseCursor(ImGuiMouseCursor_ResizeEW);
    const auto moved = [&](const Grip& g) { return static_cast<double>(g.moved_x) * days_per_px; };
    if (left.held && left.moved_x != 0)
        show_days(frame,
                  {std::min(open.first + moved(left), open.end - kShortestVisibleDays), open.end});
    else if (right.held && right.moved_x != 0)
        show_days(frame, {open.first,
                          std::max(open.end + moved(right), open.first + kShortestVisibleDays)});
    else if (whole.held && whole.moved_x != 0)
        show_days(frame, panned(open, moved(whole)));
    else if (ground.hovered && ImGui::IsMouseClicked(ImGuiMouseButton_Left))
        show_days(frame, panned(open, strip.scale.day_from_x(ImGui::GetIO().MousePos.x) -
                                          (open.first + open.end) / 2));
}

}  // namespace parallax

// The bar above the plot. Words stand before its parts while there is room; where there is little,
// lanes and clocks are lists, and what shows and zooms moves into a row of its own.
#include <array>

#include "ui/chooser.h"
#include "ui/export_menu.h"
#include "ui/panel_timeline_parts.h"

namespace parallax {
namespace {

constexpr float kSquareButton = 32;
constexpr std::string_view kMarks = "What the marks mean", kMarksShort = "Marks";
constexpr std::array<std::string_view, 3> kClocks = {"Event date", "Publication date", "Both"};
constexpr std::array<std::string_view, 4> kLanes = {"Sources", "Themes", "Entities", "None"};

// A button whose label is a sign and whose name is words.
bool sign_button(Frame& frame, Rect rect, std::string_view key, std::string_view sign,
                 std::string name) {
    const Item it = item(frame, rect, Role::button, key, std::move(name));
    const Palette& c = frame.colours;
    Painter p = frame.paint();
    p.fill(rect, it.hovered ? c.hover : c.paper, measure::kRadius);
    p.border(rect, c.control, 1, measure::kRadius);
    if (it.focused) p.focus_ring(rect, 2, measure::kRadius + 3);
    p.text_in(rect, TextStyle::row, c.ink, sign, Align::centre);
    return it.pressed;
}

std::string filter_label(const Frame& f) {
    return f.session.filter.restricts() ? "Filter (on)" : "Filter";
}

float words_width(const Frame& f, std::string_view words) {
    return f.fonts.width_px(TextStyle::small, words) + measure::kGap;
}

// What stands at the right: what the marks mean unless a legend tells it, filter, all dates, zoom.
float right_width(const Frame& f, std::string_view marks) {
    return (marks.empty() ? 0 : button_width(f, marks) + measure::kGap) +
           button_width(f, filter_label(f)) + measure::kGap + button_width(f, "Fit") +
           2 * (kSquareButton + measure::kGap);
}

}  // namespace

TimelineBar::TimelineBar(Frame& frame, Rect& area) : f_(frame) {
    const bool narrow = frame.screen.w < measure::kNarrowWidth;
    const float height = narrow ? measure::kViewBarNarrow : measure::kViewBar;
    upper_ = area.cut_top(height);
    export_place_ = cut_export_button(frame, upper_);
    upper_ = upper_.inset(measure::kPanePadding, 0);
    const float least = segments_width(frame, kClocks) + 2 * measure::kGap +
                        listed_width(frame, kLanes) + right_width(frame, kMarks);
    lower_ = upper_;
    stacked_ = least > upper_.w;
    if (stacked_) lower_ = area.cut_top(height).inset(measure::kPanePadding, 0);
}

BarActions TimelineBar::draw(bool has_legend) {
    for (const Rect& row : {upper_, lower_})
        f_.paint().across(row.x - measure::kPanePadding,
                          export_place_.right() + measure::kPanePadding, row.bottom() - 1,
                          f_.colours.rule);
    const std::string_view marks = has_legend ? ""
                                   : right_width(f_, kMarks) <= lower_.w + measure::kGap
                                       ? kMarks
                                       : kMarksShort;
    const float right = right_width(f_, marks);
    BarActions actions = draw_right(lower_, marks, right);

    const float room = upper_.w - (stacked_ ? 0 : right + measure::kGap);
    const float clocks = segments_width(f_, kClocks), lanes = segments_width(f_, kLanes);
    const float words = words_width(f_, "Place by") + words_width(f_, "Lanes");
    named_ = room > clocks + measure::kGap + lanes + words + 24;
    float x = upper_.x;
    name(x, "Place by");
    const auto clock = static_cast<std::size_t>(f_.session.timeline.clock);
    const bool clocks_listed = clocks + measure::kGap + listed_width(f_, kLanes) > room;
    if (const auto chosen = choose(x, "clock", "Place by", kClocks, clock, clocks_listed,
                                   room - measure::kGap - listed_width(f_, kLanes)))
        f_.send(SetClock{static_cast<Clock>(*chosen)});
    // Publication down is told by lanes of sources only.
    if (f_.session.timeline.clock == Clock::both) return actions;
    if (named_) x += 16;
    name(x, "Lanes");
    const auto kind = static_cast<std::size_t>(f_.session.timeline.lanes);
    const bool lanes_listed = clocks + measure::kGap + lanes > room;
    if (const auto chosen =
            choose(x, "lanes", "Lanes", kLanes, kind, lanes_listed, upper_.x + room - x))
        f_.send(SetLanes{static_cast<LaneKind>(*chosen)});
    return actions;
}

void TimelineBar::name(float& x, std::string_view words) {
    if (!named_) return;
    const Point at{x, upper_.y + (upper_.h - 16) / 2};
    x += label(f_, TextStyle::small, at, f_.colours.third, words) + measure::kGap;
}

std::optional<std::size_t> TimelineBar::choose(float& x, std::string_view key,
                                               std::string_view name,
                                               std::span<const std::string_view> names,
                                               std::size_t chosen, bool listed, float room) {
    const float y = upper_.y + (upper_.h - measure::kControl) / 2;
    const float left = x;
    if (!listed) {
        x += segments_width(f_, names) + measure::kGap;
        return segments(f_, {left, y}, key, name, names, chosen);
    }
    const float width = std::min(listed_width(f_, names), room);
    x += width + measure::kGap;
    return choose_listed(f_, {left, y, width, measure::kControl}, key, name, names, chosen);
}

BarActions TimelineBar::draw_right(Rect row, std::string_view marks, float width) {
    BarActions actions;
    // Alone in its row it begins where the rows begin.
    float x = stacked_ ? row.x : row.right() - width + measure::kGap;
    const auto place = [&](float w) {
        const Rect box{x, row.y + (row.h - measure::kControl) / 2, w, measure::kControl};
        x += w + measure::kGap;
        return box;
    };
    if (!marks.empty() &&
        button(f_, place(button_width(f_, marks)), "marks", marks, ButtonKind::plain,
               {.expanded = f_.state.legend_open, .description = "Tells what the marks mean"}))
        f_.state.legend_open = !f_.state.legend_open;
    const std::string filter = filter_label(f_);
    if (button(f_, place(button_width(f_, filter)), "filter", filter, ButtonKind::plain,
               {.expanded = f_.state.filter_open,
                .description = "Chooses which dates and passages are shown, in every view"}))
        f_.state.filter_open = !f_.state.filter_open;
    const bool fitted = !f_.session.timeline.visible_days;
    actions.fit = button(f_, place(button_width(f_, "Fit")), "fit", "Fit", ButtonKind::plain,
                         {.disabled = fitted, .description = "Shows all dates"});
    if (sign_button(f_, place(kSquareButton), "out", "−", "Zoom out")) actions.zoom = kBarZoomStep;
    if (sign_button(f_, place(kSquareButton), "in", "+", "Zoom in"))
        actions.zoom = 1 / kBarZoomStep;
    return actions;
}

}  // namespace parallax

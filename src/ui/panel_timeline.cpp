// The timeline: the plot with its lanes, the strip and the legend; zoom and pan.
#include "ui/panel_timeline_parts.h"

#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>
#include <cmath>

#include "analysis/events_table.h"
#include "chart/timeline_words.h"
#include "ui/export_menu.h"
#include "ui/panels.h"

namespace parallax {
namespace {

constexpr double kWheelStep = 1.2;
constexpr float kPanStep = 0.125f;
constexpr float kShortestPeriod = 3;  // px; less is a click

BarActions pressed_keys() {
    BarActions actions;
    const ImGuiIO& io = ImGui::GetIO();
    if (io.KeyCtrl || io.KeyAlt || io.KeySuper || io.WantTextInput) return actions;
    const auto pressed = [](ImGuiKey a, ImGuiKey b) {
        return ImGui::IsKeyPressed(a) || ImGui::IsKeyPressed(b);
    };
    if (pressed(ImGuiKey_Equal, ImGuiKey_KeypadAdd)) actions.zoom = 1 / kBarZoomStep;
    if (pressed(ImGuiKey_Minus, ImGuiKey_KeypadSubtract)) actions.zoom = kBarZoomStep;
    actions.fit = pressed(ImGuiKey_0, ImGuiKey_Keypad0);
    if (!io.KeyShift && ImGui::IsKeyPressed(ImGuiKey_LeftArrow)) actions.pan = kPanStep;
    if (!io.KeyShift && ImGui::IsKeyPressed(ImGuiKey_RightArrow)) actions.pan = -kPanStep;
    return actions;
}

// With Shift a drag over the plot chooses the period that the filter keeps. True while it does.
bool draw_period(Frame& frame, const TimelineLayout& layout, const Grip& plot) {
    const ImGuiIO& io = ImGui::GetIO();
    std::optional<double>& from = frame.state.period_from;
    if (plot.hovered && io.KeyShift && ImGui::IsMouseClicked(ImGuiMouseButton_Left))
        from = layout.scale.day_from_x(io.MousePos.x);
    if (!from) return false;
    const double to =
        layout.scale.day_from_x(std::clamp(io.MousePos.x, layout.plot.x, layout.plot.right()));
    const DaySpan days{std::min(*from, to), std::max(*from, to)};
    const float x0 = layout.scale.x_from_day(days.first), x1 = layout.scale.x_from_day(days.end);
    const bool is_period = x1 - x0 >= kShortestPeriod;
    if (plot.held) {
        ImGui::SetMouseCursor(ImGuiMouseCursor_ResizeEW);
        if (!is_period) return true;
        Painter p = frame.paint();
        p.down(x0, layout.plot.y, layout.plot.bottom(), frame.colours.accent, 2);
        p.down(x1, layout.plot.y, layout.plot.bottom(), frame.colours.accent, 2);
        const std::string words = words_from_days(days);
        const float width = frame.fonts.width_px(TextStyle::small_bold, words);
        const Rect note{(x0 + x1 - width) / 2 - 6, layout.plot.y + 4, width + 12, 20};
        p.fill(note, frame.colours.accent_ground, measure::kRadius);
        p.text_in(note, TextStyle::small_bold, frame.colours.accent, words, Align::centre);
        return true;
    }
    if (is_period) {
        EventFilter filter = frame.session.filter;
        filter.period = period_from_days(days);
        frame.send(SetFilter{filter});
    }
    from.reset();
    return true;
}

void zoom_and_pan(Frame& frame, const TimelineLayout& layout, const BarActions& actions) {
    const Rect hand{layout.plot.x, layout.plot.y, layout.plot.w,
                    layout.axis.bottom() - layout.plot.y};
    const Grip plot = grip(frame, hand, "hand");
    if (draw_period(frame, layout, plot)) return;
    if (plot.held && plot.moved_x != 0) show_days(frame, days_after_drag(layout, plot.moved_x));
    // Also tells fingers that they drag here.
    if (plot.held || plot.hovered) ImGui::SetMouseCursor(ImGuiMouseCursor_ResizeEW);

    const ImGuiIO& io = ImGui::GetIO();
    const bool over = hand.contains({io.MousePos.x, io.MousePos.y}) && ImGui::IsWindowHovered();
    if (over && io.MouseWheel != 0) {
        const double factor = std::pow(kWheelStep, -static_cast<double>(io.MouseWheel));
        show_days(frame, days_after_zoom(layout, io.MousePos.x, factor));
    } else if (over && io.MouseWheelH != 0) {
        show_days(frame, days_after_drag(layout, io.MouseWheelH * 40));
    }

    if (actions.pan != 0) show_days(frame, days_after_drag(layout, actions.pan * layout.plot.w));
    if (actions.fit)
        frame.send(SetVisibleDays{std::nullopt});
    else if (actions.zoom != 1)
        show_days(frame, days_after_zoom(layout, layout.plot.centre().x, actions.zoom));
}

// Lanes that fit the height, so that each has room for a mark and its name.
std::size_t most_lanes(Rect area) {
    constexpr float kLeastLane = 30, kAround = 140;
    return static_cast<std::size_t>(std::clamp((area.h - kAround) / kLeastLane, 3.f, 24.f));
}

LaneKind lanes_of(const Session& session) {
    return session.timeline.clock == Clock::both ? LaneKind::sources : session.timeline.lanes;
}

TimelineInput input_from(Frame& frame, Rect area) {
    const Session& session = frame.session;
    const TimelineEntries& timeline = frame.results.timeline;
    const LaneKind lanes = lanes_of(session);
    TimelineInput input{.corpus = frame.corpus,
                        .timeline = timeline,
                        .contents = frame.timeline_contents(lanes, most_lanes(area)),
                        .clock = static_cast<TimelineClock>(session.timeline.clock),
                        .shows_shared = lanes == LaneKind::sources || lanes == LaneKind::none,
                        .area = area};
    if (session.timeline.visible_days)
        input.visible =
            DaySpan{session.timeline.visible_days->first, session.timeline.visible_days->second};
    if (const auto* event = std::get_if<EventEvidence>(&session.evidence))
        input.selected.push_back(event->event);
    input.selected_shared = find_shared_entry(timeline, session.evidence);
    return input;
}

// The legend as a note over the plot: its place is taken before the marks below it are asked.
struct LegendNote {
    Rect box;
    LegendNote(Frame& frame, Rect area) {
        const float width = std::min(640.f, area.w - 32);
        box = {area.right() - 16 - width, area.y + 8, width, timeline_legend_height(2)};
        grip(frame, box, "legend-ground");
    }
    void draw(Frame& frame) const {
        Painter p = frame.paint();
        p.fill(box, frame.colours.paper, measure::kRadius);
        p.border(box, frame.colours.control, 1, measure::kRadius);
        draw_timeline_legend(frame, box, 2);
    }
};

std::string left_out_words(const Calendar& calendar) {
    if (calendar.left_out == 0) return {};
    return counted(calendar.left_out, "date", "dates") +
           " not in the calendar: open at an end, or before the year 1";
}

// All that the filter leaves, whatever is in view.
std::vector<ExportEntry> export_entries(const Frame& frame) {
    const auto corpus = frame.results.corpus;
    const TimelineEntries& timeline = frame.results.timeline;
    return {csv_entry("Dates as a table (CSV)", ".csv",
                      [corpus, &timeline] { return events_table(*corpus, timeline); }),
            {"Dates as a calendar (iCalendar)", ".ics", "text/calendar",
             [corpus, &timeline] { return calendar_of(*corpus, timeline).text; },
             [corpus, &timeline] { return left_out_words(calendar_of(*corpus, timeline)); }}};
}

void draw_nothing(Frame& frame, Rect area) {
    const Rect card{area.x + 16, area.y + 16, std::min(420.f, area.w - 32), 84};
    Painter p = frame.paint();
    p.fill(card, frame.colours.panel, measure::kRadius);
    p.border(card, frame.colours.rule, 1, measure::kRadius);
    const bool filtered = frame.session.filter.restricts();
    label(frame, TextStyle::row_bold, {card.x + 12, card.y + 10}, frame.colours.ink,
          filtered ? "No date passes the filter" : "No dated event", Role::heading, 2);
    wrapped(frame, TextStyle::row, {card.x + 12, card.y + 32}, card.w - 24, frame.colours.second,
            filtered ? "The filter at the top right tells what it asks for, and takes it back."
                     : "A source whose text names a date, or whose file lists one, comes here.");
}

}  // namespace

Grip grip(Frame& frame, Rect rect, std::string_view key) {
    Grip result;
    const ImRect box({rect.x, rect.y}, {rect.right(), rect.bottom()});
    const NodeId id = frame.tree.id_for(key);
    ImGuiWindow* window = ImGui::GetCurrentWindow();
    const ImVec2 cursor = window->DC.CursorPos;
    if (ImGui::ItemAdd(box, id, nullptr, ImGuiItemFlags_NoNav))
        ImGui::ButtonBehavior(box, id, &result.hovered, &result.held);
    window->DC.CursorPos = cursor;
    if (result.held && ImGui::IsMouseDragging(ImGuiMouseButton_Left, 1))
        result.moved_x = ImGui::GetIO().MouseDelta.x;
    return result;
}

void show_days(Frame& frame, const DaySpan& days) {
    frame.send(SetVisibleDays{std::pair(days.first, days.end)});
}

void draw_timeline(Frame& frame, Rect area) {
    SemanticNode& heading = frame.tree.leaf(Role::heading, "title", "Timeline");
    heading.level = 1;
    heading.rect = area;
    TimelineBar bar(frame, area);
    const auto& timeline = frame.results.timeline;
    if (timeline.entries.empty()) {
        bar.draw(true);
        draw_nothing(frame, area);
        return;
    }
    const TimelineInput input = input_from(frame, area);
    const TimelineLayout layout = layout_timeline(input, frame.fonts);
    if (layout.legend) frame.state.legend_open = false;
    BarActions actions = bar.draw(layout.legend.has_value());
    draw_export_button(frame, bar.export_place(), "timeline", area, export_entries(frame));
    const BarActions keys = pressed_keys();
    actions.fit = actions.fit || keys.fit;
    if (keys.zoom != 1) actions.zoom = keys.zoom;
    actions.pan = keys.pan;

    std::optional<LegendNote> note;
    if (frame.state.legend_open) note.emplace(frame, area);
    draw_timeline_ground(frame, layout);
    draw_timeline_rail(frame, layout);
    draw_timeline_lanes(frame, layout, input.contents);
    draw_timeline_axis(frame, layout);
    draw_timeline_strip(frame, layout);
    zoom_and_pan(frame, layout, actions);
    if (layout.legend) {
        frame.paint().across(layout.legend->x, layout.legend->right(), layout.legend->y,
                             frame.colours.rule);
        draw_timeline_legend(frame, *layout.legend, 4);
    }
    if (note) note->draw(frame);
}

}  // namespace parallax

// The timeline: view bar, the plot with its lanes, the strip and the legend; zoom and pan.
#include "ui/panel_timeline_parts.h"

#include <imgui.h>
#include <imgui_internal.h>

#include <array>
#include <cmath>

#include "ui/panels.h"

namespace parallax {
namespace {

constexpr double kZoomStep = 1.5, kWheelStep = 1.2;
constexpr float kSquareButton = 32;

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

struct BarActions {
    bool fit = false;
    double zoom = 1;  // factor about the middle of the plot
};

BarActions draw_view_bar(Frame& frame, Rect bar, bool has_legend) {
    const Palette& c = frame.colours;
    Painter p = frame.paint();
    p.across(bar.x, bar.right(), bar.bottom() - 1, c.rule);
    const float y = bar.y + (bar.h - measure::kControl) / 2;
    BarActions actions;

    constexpr std::array<std::string_view, 2> kClocks = {"Event date", "Publication date"};
    const float clocks = segments_width(frame, kClocks);
    const std::string_view place_by = "Place by";
    const float words = frame.fonts.width_px(TextStyle::small, place_by) + measure::kGap;
    const std::string_view marks = "What the marks mean";
    const float marks_width = has_legend ? 0 : button_width(frame, marks) + measure::kGap;
    const float fit_width = button_width(frame, "Fit");
    const float right_part = marks_width + fit_width + 2 * (kSquareButton + measure::kGap);
    float x = bar.x + measure::kPanePadding;
    if (words + clocks + right_part + 48 < bar.w)
        x += label(frame, TextStyle::small, {x, bar.y + (bar.h - 16) / 2}, c.third, place_by) +
             measure::kGap;
    const bool by_publication = frame.session.timeline.clock == Clock::publication_date;
    if (const auto chosen =
            segments(frame, {x, y}, "clock", place_by, kClocks, by_publication ? 1 : 0))
        frame.send(SetClock{*chosen == 0 ? Clock::event_date : Clock::publication_date});

    x = bar.right() - measure::kPanePadding - right_part;
    if (!has_legend) {
        if (button(frame, {x, y, marks_width - measure::kGap, measure::kControl}, "marks", marks,
                   ButtonKind::plain, {.expanded = frame.state.legend_open}))
            frame.state.legend_open = !frame.state.legend_open;
        x += marks_width;
    }
    const bool fitted = !frame.session.timeline.visible_days;
    actions.fit = button(frame, {x, y, fit_width, measure::kControl}, "fit", "Fit",
                         ButtonKind::plain, {.disabled = fitted, .description = "Shows all dates"});
    x += fit_width + measure::kGap;
    if (sign_button(frame, {x, y, kSquareButton, measure::kControl}, "out", "−", "Zoom out"))
        actions.zoom = kZoomStep;
    x += kSquareButton + measure::kGap;
    if (sign_button(frame, {x, y, kSquareButton, measure::kControl}, "in", "+", "Zoom in"))
        actions.zoom = 1 / kZoomStep;
    return actions;
}

BarActions pressed_keys() {
    BarActions actions;
    const ImGuiIO& io = ImGui::GetIO();
    if (io.KeyCtrl || io.KeyAlt || io.KeySuper || io.WantTextInput) return actions;
    const auto pressed = [](ImGuiKey a, ImGuiKey b) {
        return ImGui::IsKeyPressed(a) || ImGui::IsKeyPressed(b);
    };
    if (pressed(ImGuiKey_Equal, ImGuiKey_KeypadAdd)) actions.zoom = 1 / kZoomStep;
    if (pressed(ImGuiKey_Minus, ImGuiKey_KeypadSubtract)) actions.zoom = kZoomStep;
    actions.fit = pressed(ImGuiKey_0, ImGuiKey_Keypad0);
    return actions;
}

void zoom_and_pan(Frame& frame, const TimelineLayout& layout, const BarActions& actions) {
    const Rect hand{layout.plot.x, layout.plot.y, layout.plot.w,
                    layout.axis.bottom() - layout.plot.y};
    const Grip plot = grip(frame, hand, "hand");
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

    if (actions.fit)
        frame.send(SetVisibleDays{std::nullopt});
    else if (actions.zoom != 1)
        show_days(frame, days_after_zoom(layout, layout.plot.centre().x, actions.zoom));
}

TimelineInput input_from(const Frame& frame, Rect area) {
    TimelineInput input{.corpus = frame.corpus, .timeline = frame.results.timeline, .area = area};
    const Session& session = frame.session;
    input.by_publication = session.timeline.clock == Clock::publication_date;
    if (session.timeline.visible_days)
        input.visible =
            DaySpan{session.timeline.visible_days->first, session.timeline.visible_days->second};
    if (const auto* event = std::get_if<EventEvidence>(&session.evidence)) {
        input.selected.push_back(event->event);
        input.selected_shared =
            find_shared_event(frame.corpus, frame.corpus.event(event->event).shared);
    }
    if (const auto* shared = std::get_if<SharedEventEvidence>(&session.evidence))
        input.selected_shared = shared->shared;
    return input;
}

// The legend as a note over the plot: its place is taken before the marks below it are asked.
struct LegendNote {
    Rect box;
    LegendNote(Frame& frame, Rect area) {
        const float width = std::min(480.f, area.w - 32);
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

void draw_nothing(Frame& frame, Rect area) {
    const Rect card{area.x + 16, area.y + 16, std::min(420.f, area.w - 32), 84};
    Painter p = frame.paint();
    p.fill(card, frame.colours.panel, measure::kRadius);
    p.border(card, frame.colours.rule, 1, measure::kRadius);
    label(frame, TextStyle::row_bold, {card.x + 12, card.y + 10}, frame.colours.ink,
          "No dated event", Role::heading, 2);
    wrapped(frame, TextStyle::row, {card.x + 12, card.y + 32}, card.w - 24, frame.colours.second,
            "A source of this corpus has its events in its file; one with a date comes here.");
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
    const bool narrow = frame.screen.w < measure::kNarrowWidth;
    const Rect bar = area.cut_top(narrow ? measure::kViewBarNarrow : measure::kViewBar);
    const auto& timeline = frame.results.timeline;
    if (frame.corpus.sources.empty() || timeline.entries.empty()) {
        draw_nothing(frame, area);
        return;
    }
    const TimelineLayout layout = layout_timeline(input_from(frame, area), frame.fonts);
    if (layout.legend) frame.state.legend_open = false;
    BarActions actions = draw_view_bar(frame, bar, layout.legend.has_value());
    const BarActions keys = pressed_keys();
    actions.fit = actions.fit || keys.fit;
    if (keys.zoom != 1) actions.zoom = keys.zoom;

    std::optional<LegendNote> note;
    if (frame.state.legend_open) note.emplace(frame, area);
    draw_timeline_ground(frame, layout);
    draw_timeline_lanes(frame, layout);
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

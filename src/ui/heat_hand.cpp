#include "ui/heat_hand.h"

#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>
#include <cmath>

#include "ui/widgets.h"

namespace parallax {
namespace {

bool holds_ctrl() {
    return ImGui::GetIO().KeyCtrl || ImGui::GetIO().KeySuper;
}

bool pressed(ImGuiKey key) {
    return ImGui::IsKeyPressed(key);
}

}  // namespace

HeatHand::HeatHand(Frame& frame, const HeatGrid& grid, const GridView& view, const HeatShape& shape,
                   Rect area, const HeatLayout& layout)
    : f_(frame), grid_(grid), view_(view), shape_(shape), area_(area), m_(layout) {}

HeatStop HeatHand::cursor() const {
    const HeatStop& at = f_.state.heat_hand.cursor;
    return {std::min(at.row, m_.rows.bands()), std::min(at.column, last_column())};
}

std::size_t HeatHand::last_column() const {
    return m_.columns.bands() + (m_.totals.w > 0 ? 1 : 0);
}

bool HeatHand::skips(std::string_view key) const {
    // Whoever comes by Tab comes to where he was last; at first to what stands first.
    if (f_.state.grid_stop == 0) return !places_.empty();
    return f_.tree.id_for(key) != f_.state.grid_stop;
}

void HeatHand::add(HeatStop stop, const Item& it) {
    places_.push_back({stop, it.id});
    HeatState& state = f_.state.heat_hand;
    if (it.focused && f_.focus_moved) {
        if (state.cursor != stop && is_cell(stop)) state.anchor = stop;
        state.cursor = stop;
        show(stop);
    }
    if (state.wants_cursor && state.cursor == stop) {
        state.wants_cursor = false;
        f_.wants_focus = f_.state.grid_stop = it.id;
    }
}

HeatHand::~HeatHand() {
    const auto now = std::ranges::find(places_, f_.focused, &Place::id);
    f_.state.grid_has_focus = f_.focused != 0 && now != places_.end();
    if (f_.state.grid_has_focus) {
        f_.state.grid_stop = now->id;
    } else if (f_.state.grid_stop != 0 &&
               std::ranges::find(places_, f_.state.grid_stop, &Place::id) == places_.end()) {
        f_.state.grid_stop = 0;
        f_.wake_in(0);
    }
    finish_drag();
    take_wheel();
    take_keys();
}

std::vector<GridPlace> HeatHand::places_between(HeatStop a, HeatStop b) const {
    const auto lines = [](const HeatAxis& axis, std::size_t one, std::size_t other) {
        return BandRange{axis.lines_of(std::min(one, other) - 1).begin,
                         axis.lines_of(std::max(one, other) - 1).end};
    };
    const BandRange rows = lines(m_.rows, a.row, b.row),
                    columns = lines(m_.columns, a.column, b.column);
    std::vector<GridPlace> places;
    for (std::size_t r = rows.begin; r < rows.end; ++r)
        for (std::size_t c = columns.begin; c < columns.end; ++c)
            places.push_back({view_.rows[r], view_.columns[c]});
    return places;
}

void HeatHand::open_rectangle(HeatStop a, HeatStop b, bool adds) {
    std::vector<GridPlace> places = places_between(a, b);
    if (adds) {
        auto chosen = chosen_cells(grid_, f_.session.evidence);
        chosen.insert(chosen.end(), places.begin(), places.end());
        places = std::move(chosen);
    }
    std::ranges::sort(places);
    f_.send(OpenEvidence{evidence_of_cells(grid_, places)});
}

bool HeatHand::choose(HeatStop stop) {
    HeatState& state = f_.state.heat_hand;
    state.cursor = stop;
    const bool adds = holds_ctrl();
    if (ImGui::GetIO().KeyShift && state.anchor) {
        open_rectangle(*state.anchor, stop, adds);
        return true;
    }
    state.anchor = stop;
    if (!adds) return false;
    const auto places =
        with_toggled(chosen_cells(grid_, f_.session.evidence), places_between(stop, stop));
    f_.send(OpenEvidence{evidence_of_cells(grid_, places)});
    return true;
}

bool HeatHand::may_move(bool of_rows) const {
    if ((of_rows ? m_.rows : m_.columns).united > 1) return false;
    return of_rows || grid_.is_symmetric() || grid_.request.kind == GridKind::theme_source;
}

bool HeatHand::drag(const Item& it, bool of_rows, std::size_t band) {
    std::optional<LineDrag>& drag = f_.state.heat_hand.drag;
    if (it.held && !drag && may_move(of_rows) && ImGui::IsMouseDragging(ImGuiMouseButton_Left, 5))
        drag = LineDrag{of_rows, band};
    return drag && drag->of_rows == of_rows && drag->from == band;
}

// Before which line it comes to stand.
std::size_t HeatHand::drop_place() const {
    const bool of_rows = f_.state.heat_hand.drag->of_rows;
    const HeatAxis& axis = of_rows ? m_.rows : m_.columns;
    const ImVec2 mouse = ImGui::GetIO().MousePos;
    const float at =
        of_rows ? mouse.y - m_.cells.y + m_.scroll.y : mouse.x - m_.cells.x + m_.scroll.x;
    const float place = std::round(at / std::max(axis.size(), 1.f));
    return static_cast<std::size_t>(std::clamp(place, 0.f, static_cast<float>(axis.bands())));
}

void HeatHand::finish_drag() {
    HeatState& state = f_.state.heat_hand;
    if (!state.drag) return;
    const LineDrag drag = *state.drag;
    const std::size_t before = drop_place();
    if (ImGui::IsMouseDown(ImGuiMouseButton_Left)) {
        Painter p = f_.paint();
        if (drag.of_rows) {
            const float y = m_.cells.y - m_.scroll.y + m_.rows.size() * static_cast<float>(before);
            p.fill({area_.x, std::clamp(y, m_.cells.y, m_.cells.bottom()) - 1,
                    m_.cells.right() - area_.x, 2},
                   f_.colours.accent);
        } else {
            const float x =
                m_.cells.x - m_.scroll.x + m_.columns.size() * static_cast<float>(before);
            p.fill({std::clamp(x, m_.cells.x, m_.cells.right()) - 1, m_.heads.y, 2,
                    m_.cells.bottom() - m_.heads.y},
                   f_.colours.accent);
        }
        ImGui::SetMouseCursor(drag.of_rows ? ImGuiMouseCursor_ResizeNS : ImGuiMouseCursor_ResizeEW);
        // Beyond the ends the pane follows.
        const ImVec2 mouse = ImGui::GetIO().MousePos;
        const auto step = [](float at, float from, float to) {
            constexpr float kStep = 6;
            return at < from ? -kStep : at > to ? kStep : 0.f;
        };
        const float down = drag.of_rows ? step(mouse.y, m_.cells.y, m_.cells.bottom()) : 0.f;
        const float right = drag.of_rows ? 0.f : step(mouse.x, m_.cells.x, m_.cells.right());
        state.scroll.x += right;
        state.scroll.y += down;
        if (down != 0 || right != 0) f_.wake_in(16);
        return;
    }
    state.drag.reset();
    f_.wake_in(0);
    const std::size_t to = before > drag.from ? before - 1 : before;
    const std::size_t lines = drag.of_rows ? m_.rows.lines : m_.columns.lines;
    if (to != drag.from && drag.from < lines)
        f_.send(move_line(grid_, view_, f_.session.themes, drag.of_rows, drag.from, to));
}

void HeatHand::zoom_by(int steps, Point about) {
    if (steps == 0 || (steps > 0 ? !m_.can_grow : !m_.can_shrink)) return;
    HeatShape shape = shape_;
    shape.zoom = std::clamp(shape.zoom + steps, -kMostHeatZoom, kMostHeatZoom);
    const HeatLayout after = layout_heat(shape, area_, {});
    f_.state.heat_hand.scroll = scroll_after_zoom(m_, after, about);
    f_.send(SetHeatZoom{shape.zoom});
}

void HeatHand::take_wheel() {
    if (f_.for_picture) return;
    const ImGuiIO& io = ImGui::GetIO();
    const Rect whole{m_.names.x, m_.heads.y, area_.right() - m_.names.x,
                     m_.cells.bottom() - m_.heads.y};
    const Point mouse{io.MousePos.x, io.MousePos.y};
    if (!whole.contains(mouse) ||
        !ImGui::IsWindowHovered(ImGuiHoveredFlags_AllowWhenBlockedByActiveItem))
        return;
    const bool scrolls_y = m_.row_bar.h > 0, scrolls_x = m_.column_bar.w > 0;
    // What scrolls here does not scroll around it.
    const ImGuiID owner = ImGui::GetID("heat");
    if (scrolls_x || scrolls_y) {
        ImGui::SetKeyOwner(ImGuiKey_MouseWheelY, owner);
        ImGui::SetKeyOwner(ImGuiKey_MouseWheelX, owner);
    }
    if (io.MouseWheel == 0 && io.MouseWheelH == 0) return;
    HeatState& state = f_.state.heat_hand;
    if (holds_ctrl()) {
        const float turned = io.MouseWheel;
        const int steps = turned == 0 ? 0
                                      : static_cast<int>(std::copysign(
                                            std::max(1.f, std::round(std::abs(turned))), turned));
        zoom_by(steps, mouse);
        return;
    }
    // As fast as other parts of the screen, so that a finger's point stays under it.
    const float step = 5 * ImGui::GetStyle().FontSizeBase;
    const bool across = io.KeyShift || (!scrolls_y && io.MouseWheelH == 0);
    state.scroll.x = m_.scroll.x - step * (io.MouseWheelH + (across ? io.MouseWheel : 0));
    state.scroll.y = m_.scroll.y - step * (across ? 0 : io.MouseWheel);
    f_.wake_in(0);
}

bool HeatHand::is_cell(HeatStop stop) const {
    return stop.row > 0 && stop.column > 0 && stop.column <= m_.columns.bands();
}

void HeatHand::show(HeatStop stop) {
    const Point shown = scroll_to_show(m_, stop.row > 0 ? stop.row - 1 : 0,
                                       is_cell(stop) || stop.row == 0 ? stop.column - 1 : 0);
    const bool across = stop.column > 0 && stop.column <= m_.columns.bands();
    f_.state.heat_hand.scroll = {across ? shown.x : m_.scroll.x,
                                 stop.row > 0 ? shown.y : m_.scroll.y};
    f_.wake_in(0);
}

void HeatHand::move_to(HeatStop to, bool extends) {
    HeatState& state = f_.state.heat_hand;
    const HeatStop from = cursor();
    if (to == from) return;
    if (extends) {
        if (!state.anchor && is_cell(from)) state.anchor = from;
    } else if (is_cell(to)) {
        state.anchor = to;
    }
    state.cursor = to;
    state.wants_cursor = true;
    show(to);
    if (extends && state.anchor && is_cell(to)) open_rectangle(*state.anchor, to, false);
    f_.wake_in(0);
}

void HeatHand::move_line_by(int by) {
    const HeatStop at = cursor();
    const bool of_rows = at.column == 0;
    const std::size_t place = of_rows ? at.row : at.column;
    const std::size_t count = of_rows ? m_.rows.bands() : m_.columns.bands();
    if (place == 0 || (of_rows ? at.column : at.row) != 0 || !may_move(of_rows)) return;
    const std::size_t to = place - 1 + static_cast<std::size_t>(by);
    if (to >= count) return;
    f_.send(move_line(grid_, view_, f_.session.themes, of_rows, place - 1, to));
    HeatStop next = at;
    (of_rows ? next.row : next.column) = to + 1;
    f_.state.heat_hand.cursor = next;
    f_.state.heat_hand.wants_cursor = true;
}

void HeatHand::take_keys() {
    const ImGuiIO& io = ImGui::GetIO();
    if (io.WantTextInput || f_.for_picture) return;
    if (!holds_ctrl() && !io.KeyAlt) {
        if (pressed(ImGuiKey_Equal) || pressed(ImGuiKey_KeypadAdd)) zoom_by(1, m_.cells.centre());
        if (pressed(ImGuiKey_Minus) || pressed(ImGuiKey_KeypadSubtract))
            zoom_by(-1, m_.cells.centre());
        if ((pressed(ImGuiKey_0) || pressed(ImGuiKey_Keypad0)) && shape_.zoom != 0)
            f_.send(SetHeatZoom{0});
    }
    if (!f_.state.grid_has_focus || io.KeySuper) return;
    const HeatStop at = cursor();
    if (io.KeyAlt) {
        if (at.column == 0 && pressed(ImGuiKey_UpArrow)) move_line_by(-1);
        if (at.column == 0 && pressed(ImGuiKey_DownArrow)) move_line_by(1);
        // Alt with an arrow to the side alone is the way back.
        if (at.row == 0 && io.KeyShift && pressed(ImGuiKey_LeftArrow)) move_line_by(-1);
        if (at.row == 0 && io.KeyShift && pressed(ImGuiKey_RightArrow)) move_line_by(1);
        return;
    }
    const std::size_t rows = m_.rows.bands(), columns = m_.columns.bands();
    const bool all = io.KeyCtrl;
    // A rectangle of cells does not run into the heads.
    const std::size_t least = io.KeyShift ? 1 : 0;
    const auto page = std::max<std::size_t>(m_.seen_rows().size(), 2) - 1;
    HeatStop to = at;
    const auto back = [&](std::size_t value, std::size_t by) {
        return value > least + by ? value - by : std::min(value, least);
    };
    const std::size_t last = io.KeyShift || at.row == 0 ? columns : last_column();
    if (pressed(ImGuiKey_RightArrow)) to.column = all ? columns : std::min(at.column + 1, last);
    if (pressed(ImGuiKey_LeftArrow)) to.column = all ? least : back(at.column, 1);
    if (pressed(ImGuiKey_DownArrow)) to.row = all ? rows : std::min(at.row + 1, rows);
    if (pressed(ImGuiKey_UpArrow)) to.row = all ? least : back(at.row, 1);
    if (pressed(ImGuiKey_PageDown)) to.row = std::min(at.row + page, rows);
    if (pressed(ImGuiKey_PageUp)) to.row = back(at.row, page);
    if (pressed(ImGuiKey_Home)) to = {all ? least : at.row, least};
    if (pressed(ImGuiKey_End)) to = {all ? rows : at.row, columns};
    // Nothing stands in the corners.
    if (to.row == 0 && (to.column == 0 || to.column > columns)) to = at;
    move_to(to, io.KeyShift);
}

void HeatHand::draw_bars() {
    const auto bar = [this](Rect track, Rect thumb, bool of_rows, const char* key) {
        if (thumb.w <= 0 || thumb.h <= 0 || f_.for_picture) return;
        const ImRect box({track.x, track.y}, {track.right(), track.bottom()});
        const ImGuiID id = ImGui::GetID(key);
        const ImVec2 pen = ImGui::GetCurrentWindow()->DC.CursorPos;
        bool hovered = false, held = false;
        if (ImGui::ItemAdd(box, id, nullptr, ImGuiItemFlags_NoNav))
            ImGui::ButtonBehavior(box, id, &hovered, &held, ImGuiButtonFlags_PressedOnClick);
        ImGui::GetCurrentWindow()->DC.CursorPos = pen;
        const ImGuiIO& io = ImGui::GetIO();
        if (held) {
            const float half = of_rows ? thumb.centre().y : thumb.centre().x;
            float moved = of_rows ? io.MouseDelta.y : io.MouseDelta.x;
            // A click beside the thumb brings it there.
            if (ImGui::IsItemActivated() && !thumb.contains({io.MousePos.x, io.MousePos.y}))
                moved = (of_rows ? io.MousePos.y : io.MousePos.x) - half;
            if (moved != 0) {
                f_.state.heat_hand.scroll = scroll_after_drag(m_, of_rows, moved);
                f_.wake_in(0);
            }
        }
        const float radius = std::min(thumb.w, thumb.h) / 2;
        f_.paint().fill(thumb,
                        held      ? f_.colours.third
                        : hovered ? f_.colours.control
                                  : f_.colours.fold,
                        radius);
    };
    bar(m_.row_bar, m_.row_thumb(), true, "row-bar");
    bar(m_.column_bar, m_.column_thumb(), false, "column-bar");
}

}  // namespace parallax

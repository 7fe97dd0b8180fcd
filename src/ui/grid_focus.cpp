#include "ui/grid_focus.h"

#include <imgui.h>

#include <algorithm>

namespace parallax {

bool GridFocus::skips(std::string_view key) const {
    // Whoever comes by Tab comes to where he was last; at first to what stands first.
    if (f_.state.grid_stop == 0) return !places_.empty();
    return f_.tree.id_for(key) != f_.state.grid_stop;
}

void GridFocus::add(std::size_t row, std::size_t column, const Item& item) {
    places_.push_back({row, column, item.id});
}

GridFocus::~GridFocus() {
    const auto now = std::ranges::find(places_, f_.focused, &Place::id);
    f_.state.grid_has_focus = f_.focused != 0 && now != places_.end();
    if (!f_.state.grid_has_focus) {
        // What was the stop may be gone: another table, or scrolled away.
        if (f_.state.grid_stop != 0 &&
            std::ranges::find(places_, f_.state.grid_stop, &Place::id) == places_.end()) {
            f_.state.grid_stop = 0;
            f_.wake_in(0);
        }
        return;
    }
    f_.state.grid_stop = now->id;
    const ImGuiIO& io = ImGui::GetIO();
    if (io.WantTextInput || io.KeyAlt || io.KeySuper || io.KeyShift) return;
    const auto row = static_cast<std::ptrdiff_t>(now->row),
               column = static_cast<std::ptrdiff_t>(now->column);
    const Place* to = nullptr;
    // The nearest place in a direction; what is not there (no item in the corner) is passed over.
    const auto seek = [&](auto is_ahead, auto distance, bool nearest) {
        for (const Place& each : places_) {
            const auto r = static_cast<std::ptrdiff_t>(each.row),
                       c = static_cast<std::ptrdiff_t>(each.column);
            if (!is_ahead(r, c)) continue;
            if (!to ||
                (nearest ? distance(r, c) < distance(static_cast<std::ptrdiff_t>(to->row),
                                                     static_cast<std::ptrdiff_t>(to->column))
                         : distance(r, c) > distance(static_cast<std::ptrdiff_t>(to->row),
                                                     static_cast<std::ptrdiff_t>(to->column))))
                to = &each;
        }
    };
    const auto far = [&](std::ptrdiff_t r, std::ptrdiff_t c) {
        return std::abs(r - row) + std::abs(c - column);
    };
    const auto in_row = [&](std::ptrdiff_t r, std::ptrdiff_t c, bool right) {
        return r == row && (right ? c > column : c < column);
    };
    const auto in_column = [&](std::ptrdiff_t r, std::ptrdiff_t c, bool down) {
        return c == column && (down ? r > row : r < row);
    };
    const bool all = io.KeyCtrl;
    const auto pressed = [](ImGuiKey key) { return ImGui::IsKeyPressed(key); };
    if (pressed(ImGuiKey_RightArrow) || pressed(ImGuiKey_End))
        seek([&](auto r, auto c) { return in_row(r, c, true); }, far,
             !all && !pressed(ImGuiKey_End));
    else if (pressed(ImGuiKey_LeftArrow) || pressed(ImGuiKey_Home))
        seek([&](auto r, auto c) { return in_row(r, c, false); }, far,
             !all && !pressed(ImGuiKey_Home));
    else if (pressed(ImGuiKey_DownArrow))
        seek([&](auto r, auto c) { return in_column(r, c, true); }, far, !all);
    else if (pressed(ImGuiKey_UpArrow))
        seek([&](auto r, auto c) { return in_column(r, c, false); }, far, !all);
    if (!to) return;
    f_.wants_focus = f_.state.grid_stop = to->id;
}

}  // namespace parallax

#include "ui/key_sheet.h"

#include <algorithm>
#include <cmath>

#include "ui/floating.h"
#include "ui/key_list.h"
#include "ui/widgets.h"

namespace parallax {
namespace {

constexpr float kPadding = 24, kColumn = 432, kKeyColumn = 156, kRow = 24, kHead = 32, kGap = 16;
constexpr float kTop = 60;  // above the groups

float height_of(const KeyGroup& group) {
    float height = kHead + kGap;
    for (const KeyHelp& key : group.keys)
        if (!key.keys.empty()) height += kRow;
    return height;
}

float draw_group(Frame& f, Point corner, float width, const KeyGroup& group) {
    Painter p = f.paint();
    label(f, TextStyle::ui_bold, corner, f.colours.ink, group.title, Role::heading, 3);
    p.across(corner.x, corner.x + width, corner.y + 24, f.colours.rule);
    float y = corner.y + kHead;
    for (const KeyHelp& key : group.keys) {
        if (key.keys.empty()) break;
        label(f, TextStyle::small_bold, {corner.x, y + 2}, f.colours.ink, key.keys, Role::term);
        label(f, TextStyle::small, {corner.x + kKeyColumn, y + 2}, f.colours.second,
              f.fonts.fitted(TextStyle::small, key.what, width - kKeyColumn), Role::definition);
        y += kRow;
    }
    return height_of(group);
}

// Whether single letters are commands at all: who dictates or types with a switch may not want it.
void draw_letter_choice(Frame& f, Point corner, float width) {
    const bool on = f.preferences.letter_keys;
    const Rect row{corner.x, corner.y, width, 28};
    if (check(f, row, "letters", "Single letters and figures are commands", on,
              "off: only keys with Ctrl, and Esc and Tab")) {
        Preferences wanted = f.preferences;
        wanted.letter_keys = !on;
        f.wanted_preferences = wanted;
    }
}

void draw_groups(Frame& f, Rect area, bool two_columns) {
    ScrollArea scroll(f, "keys", area);
    const float column = two_columns ? kColumn : area.w - kPadding;
    float y[2] = {scroll.top(), scroll.top()};
    for (std::size_t i = 0; i < kKeyGroups.size(); ++i) {
        const std::size_t at = two_columns ? i % 2 : 0;
        const float x = area.x + static_cast<float>(at) * (kColumn + kPadding);
        y[at] += draw_group(f, {x, y[at]}, column, kKeyGroups[i]);
    }
    const float bottom = std::max(y[0], y[1]);
    draw_letter_choice(f, {area.x, bottom}, column);
    scroll.grow_to(bottom + 36);
}

Rect place_sheet(Rect screen, bool two_columns) {
    const float width = two_columns ? 2 * kColumn + 3 * kPadding : kColumn + 2 * kPadding;
    float columns[2] = {0, 0};
    for (std::size_t i = 0; i < kKeyGroups.size(); ++i)
        columns[two_columns ? i % 2 : 0] += height_of(kKeyGroups[i]);
    const float height = kTop + std::max(columns[0], columns[1]) + 36 + kPadding / 2;
    const float w = std::min(width, screen.w - 16), h = std::min(height, screen.h - 16);
    return {std::floor((screen.w - w) / 2), std::floor((screen.h - h) / 2), w, h};
}

}  // namespace

void draw_key_sheet(Frame& f) {
    const bool two_columns = f.screen.w >= 2 * kColumn + 3 * kPadding + 16;
    const Rect box = place_sheet(f.screen, two_columns);
    // The window is the whole screen: what lies behind steps back and takes no clicks.
    const FloatingWindow window("keys", f.screen);
    Painter p = f.paint();
    p.fill(f.screen, with_opacity(f.colours.paper, 0.8));
    paint_floating(p, box);
    f.tree.begin(Role::dialog, "keys", "Keys").rect = box;
    label(f, TextStyle::section_title, {box.x + kPadding, box.y + 16}, f.colours.ink, "Keys",
          Role::heading, 2);
    if (close_button(f, {box.right() - kPadding, box.y + 16})) f.state.keys_open = false;
    draw_groups(f, {box.x + kPadding, box.y + kTop, box.w - kPadding, box.h - kTop - 8},
                two_columns);
    f.tree.end();
    if (clicked_beside(box)) f.state.keys_open = false;
}

}  // namespace parallax

// The menu.
#include "ui/menu.h"

#include <imgui.h>

#include <array>

#include "ui/floating.h"
#include "ui/widgets.h"

namespace parallax {
namespace {

struct Choice {
    Colours colours;
    std::string_view name;
};
constexpr std::array<Choice, 3> kChoices{
    {{Colours::as_system, "As the system"}, {Colours::light, "Light"}, {Colours::dark, "Dark"}}};

constexpr float kWidth = 280, kRow = 28, kPadding = 16;
constexpr std::size_t kEntries = 3;

void draw_choice(Frame& f, Rect row, const Choice& choice) {
    const bool on = f.preferences.colours == choice.colours;
    const Item it =
        item(f, row, Role::menuitemradio, choice.name, std::string(choice.name), {.checked = on});
    row_ground(f, it, on);
    Painter p = f.paint();
    p.text_in(row.inset(kPadding, 0), on ? TextStyle::row_bold : TextStyle::row,
              on ? f.colours.accent : f.colours.ink, choice.name);
    if (it.pressed) {
        Preferences wanted = f.preferences;
        wanted.colours = choice.colours;
        f.wanted_preferences = wanted;
        f.state.menu_open = false;
    }
}

// A thing to do, with its keys at the right edge. True when it is to be done; the menu closes then.
bool draw_action(Frame& f, Rect row, std::string_view name, std::string_view keys) {
    const Item it =
        item(f, row, Role::menuitem, name, std::string(name), {.description = std::string(keys)});
    row_ground(f, it, false);
    Painter p = f.paint();
    const Rect inner = row.inset(kPadding, 0);
    p.text_in(inner, TextStyle::row, f.colours.ink, name);
    p.text_in(inner, TextStyle::small, f.colours.third, keys, Align::right);
    if (it.pressed) f.state.menu_open = false;
    return it.pressed;
}

// Takes its part off the top of `rest`.
void draw_files(Frame& f, Rect& rest) {
    const Rect head = rest.cut_top(24);
    label(f, TextStyle::small_bold, {head.x + kPadding - 1, head.y + 4}, f.colours.second, "Files");
    const bool apple = ImGui::GetIO().ConfigMacOSXBehaviors;
    if (draw_action(f, rest.cut_top(kRow), "Open files…", apple ? "⌘O" : "Ctrl+O"))
        f.wants_files = true;
    if (draw_action(f, rest.cut_top(kRow), "Save corpus…", apple ? "⌘S" : "Ctrl+S"))
        f.wants_saving = true;
    const Rect gap = rest.cut_top(16);
    f.paint().across(gap.x + kPadding - 1, gap.right() - kPadding + 1, gap.y + 8, f.colours.rule);
}

}  // namespace

void draw_menu(Frame& f, Point corner) {
    constexpr std::string_view kAbout =
        "One file, read from disk. Nothing you open or type leaves this computer.";
    const Paragraph& about = f.paragraph(TextStyle::small, kAbout, kWidth - 2 * kPadding);
    const float files = f.has_file_dialogs ? 24 + 2 * kRow + 16 : 0;
    const std::size_t entries =
        kEntries + (f.host_has_text_view ? 1 : 0) + (f.host_has_links ? 1 : 0);
    const float height = 8 + files + 24 + kRow * kChoices.size() + 16 +
                         kRow * static_cast<float>(entries) + 16 + about.height() + kPadding;
    const Rect box{corner.x - kWidth, corner.y, kWidth, height};
    const FloatingWindow window("menu", box);
    Painter p = f.paint();
    paint_floating(p, box);
    f.tree.begin(Role::menu, "menu", "Menu").rect = box;
    Rect rest = box.inset(1, 8);
    if (f.has_file_dialogs) draw_files(f, rest);
    label(f, TextStyle::small_bold, {box.x + kPadding, rest.cut_top(24).y + 4}, f.colours.second,
          "Colours");
    for (const Choice& choice : kChoices)
        draw_choice(f, rest.cut_top(kRow), choice);
    p.across(box.x + kPadding, box.right() - kPadding, rest.cut_top(16).y + 8, f.colours.rule);
    f.wants_undo |= draw_action(f, rest.cut_top(kRow), "Undo", "Ctrl+Z");
    f.wants_redo |= draw_action(f, rest.cut_top(kRow), "Redo", "Ctrl+Shift+Z");
    if (f.host_has_text_view && draw_action(f, rest.cut_top(kRow), "Read as text", ""))
        f.send(ShowAsText{true});
    if (f.host_has_links && draw_action(f, rest.cut_top(kRow), "Copy a link to this view", ""))
        f.wants_link = true;
    if (draw_action(f, rest.cut_top(kRow), "Keys…", "?")) f.state.keys_open = true;
    p.across(box.x + kPadding, box.right() - kPadding, rest.cut_top(16).y + 8, f.colours.rule);
    wrapped(f, TextStyle::small, {box.x + kPadding, rest.y}, kWidth - 2 * kPadding,
            f.colours.second, kAbout);
    f.tree.end();
    // The button that opened it closes it by itself.
    const bool on_button = ImGui::GetMousePos().y < corner.y;
    if (clicked_beside(box) && !on_button) f.state.menu_open = false;
}

}  // namespace parallax

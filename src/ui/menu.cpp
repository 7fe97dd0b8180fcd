// The menu.
#include "ui/menu.h"

#include <imgui.h>

#include <array>

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

// A line that does one thing, with its key at the right. True when pressed; the menu then closes.
bool draw_entry(Frame& f, Rect row, std::string_view name, std::string_view key,
                bool disabled = false) {
    const Item it = item(f, row, Role::menuitem, name, std::string(name), {.disabled = disabled});
    row_ground(f, it, false);
    Painter p = f.paint();
    p.text_in(row.inset(kPadding, 0), TextStyle::row, disabled ? f.colours.third : f.colours.ink,
              name);
    p.text_in(row.inset(kPadding, 0), TextStyle::small, f.colours.third, key, Align::right);
    if (it.pressed) f.state.menu_open = false;
    return it.pressed;
}

}  // namespace

void draw_menu(Frame& f, Point corner) {
    constexpr std::string_view kAbout =
        "One file, read from disk. Nothing you open or type leaves this computer.";
    const Paragraph& about = f.paragraph(TextStyle::small, kAbout, kWidth - 2 * kPadding);
    const float height =
        8 + 24 + kRow * kChoices.size() + 16 + kRow * kEntries + 16 + about.height() + kPadding;
    const Rect box{corner.x - kWidth, corner.y, kWidth, height};
    ImGui::SetNextWindowPos({box.x, box.y});
    ImGui::SetNextWindowSize({box.w, box.h});
    ImGui::SetNextWindowFocus();
    ImGui::Begin("menu", nullptr,
                 ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoSavedSettings |
                     ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoNav |
                     ImGuiWindowFlags_NoBackground);
    Painter p = f.paint();
    p.fill(box, f.colours.paper, measure::kRadius);
    p.border(box, f.colours.control, 1, measure::kRadius);
    f.tree.begin(Role::menu, "menu", "Menu").rect = box;
    Rect rest = box.inset(1, 8);
    label(f, TextStyle::small_bold, {box.x + kPadding, rest.cut_top(24).y + 4}, f.colours.second,
          "Colours");
    for (const Choice& choice : kChoices)
        draw_choice(f, rest.cut_top(kRow), choice);
    p.across(box.x + kPadding, box.right() - kPadding, rest.cut_top(16).y + 8, f.colours.rule);
    f.wants_undo |= draw_entry(f, rest.cut_top(kRow), "Undo", "Ctrl+Z");
    f.wants_redo |= draw_entry(f, rest.cut_top(kRow), "Redo", "Ctrl+Shift+Z");
    if (draw_entry(f, rest.cut_top(kRow), "Keys…", "?")) f.state.keys_open = true;
    p.across(box.x + kPadding, box.right() - kPadding, rest.cut_top(16).y + 8, f.colours.rule);
    wrapped(f, TextStyle::small, {box.x + kPadding, rest.y}, kWidth - 2 * kPadding,
            f.colours.second, kAbout);
    f.tree.end();
    const bool outside = ImGui::IsMouseClicked(ImGuiMouseButton_Left) &&
                         !box.contains({ImGui::GetMousePos().x, ImGui::GetMousePos().y}) &&
                         !ImGui::IsWindowAppearing();
    // The button that opened it closes it by itself.
    const bool on_button = ImGui::GetMousePos().y < corner.y;
    if (outside && !on_button) f.state.menu_open = false;
    ImGui::End();
}

}  // namespace parallax

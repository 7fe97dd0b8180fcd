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

struct Key {
    std::string_view keys, what;
};
constexpr std::array<Key, 6> kKeys{{{"1 to 4", "go to a view"},
                                    {"n  p", "next and previous passage"},
                                    {"+  −  0", "zoom the timeline, show all of it"},
                                    {"Tab", "go round, Enter opens"},
                                    {"Esc", "back, or clear the selection"},
                                    {"wheel", "scroll; in the timeline zoom"}}};

constexpr float kWidth = 280, kRow = 28, kPadding = 16;

void draw_choice(Frame& f, Rect row, const Choice& choice) {
    const bool on = f.session.colours == choice.colours;
    const Item it =
        item(f, row, Role::menuitemradio, choice.name, std::string(choice.name), {.checked = on});
    row_ground(f, it, on);
    Painter p = f.paint();
    p.text_in(row.inset(kPadding, 0), on ? TextStyle::row_bold : TextStyle::row,
              on ? f.colours.accent : f.colours.ink, choice.name);
    if (it.pressed) {
        f.send(SetColours{choice.colours});
        f.state.menu_open = false;
    }
}

}  // namespace

void draw_menu(Frame& f, Point corner) {
    constexpr std::string_view kAbout =
        "One file, read from disk. Nothing you open or type leaves this computer.";
    const Paragraph& about = f.paragraph(TextStyle::small, kAbout, kWidth - 2 * kPadding);
    const float height = 8 + 24 + kRow * kChoices.size() + 16 + 24 + 20 * kKeys.size() + 16 +
                         about.height() + kPadding;
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
    label(f, TextStyle::small_bold, {box.x + kPadding, rest.cut_top(24).y + 4}, f.colours.second,
          "Keys");
    for (const Key& key : kKeys) {
        const Rect row = rest.cut_top(20);
        label(f, TextStyle::small_bold, {box.x + kPadding, row.y + 2}, f.colours.ink, key.keys);
        label(f, TextStyle::small, {box.x + kPadding + 64, row.y + 2}, f.colours.second, key.what);
    }
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

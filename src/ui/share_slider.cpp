// A slider with its two steps, for the mouse, keys and the mirror alike.
#include <imgui.h>

#include <algorithm>
#include <cmath>

#include "analysis/fixed_text.h"
#include "ui/panel_compare_parts.h"
#include "ui/widgets.h"

namespace parallax {
namespace {

constexpr float kStep = 28, kKnob = 7;

}  // namespace

std::optional<double> share_slider(Frame& f, Rect rect, std::string_view key, std::string_view name,
                                   double value, double least) {
    std::optional<double> wanted;
    const std::string text = fixed_text(value, 2);
    f.tree.begin(Role::group, key, std::string(name) + " " + text).rect = rect;
    const Rect less = rect.cut_left(kStep), more = rect.cut_right(kStep);
    if (button(f, less, "less", "−", ButtonKind::plain,
               {.disabled = value <= least, .description = "more pairs: by 0.01 less alike"}))
        wanted = value - 0.01;
    const Rect track = rect.inset(kKnob + 5, 0);
    const Item it =
        item(f, rect.inset(5, 0), Role::button, "track", text, {.description = "draw it along"});
    if (it.held && track.w > 0) {
        const float part = std::clamp((ImGui::GetIO().MousePos.x - track.x) / track.w, 0.f, 1.f);
        wanted = least + (1 - least) * static_cast<double>(part);
    }
    Painter p = f.paint();
    const auto part = static_cast<float>(std::clamp((value - least) / (1 - least), 0., 1.));
    const float y = track.centre().y, x = track.x + part * track.w;
    p.fill({track.x, y - 2, track.w, 4}, f.colours.rule, 2);
    p.fill({track.x, y - 2, x - track.x, 4}, f.colours.control, 2);
    // Where a pair begins to be a paraphrase.
    if (kParaphraseScore > least) {
        const auto at = static_cast<float>((kParaphraseScore - least) / (1 - least));
        p.down(track.x + at * track.w, y - 6, y + 6, f.colours.control);
    }
    p.disc({x, y}, kKnob, it.hovered || it.held ? f.colours.accent : f.colours.paper);
    p.ring({x, y}, kKnob, f.colours.accent, 2);
    if (it.focused) p.focus_ring({x - 9, y - 9, 18, 18}, 1, 10);
    if (button(f, more, "more", "+", ButtonKind::plain,
               {.disabled = value >= 1, .description = "fewer pairs: by 0.01 more alike"}))
        wanted = value + 0.01;
    f.tree.end();
    if (!wanted) return {};
    *wanted = std::clamp(std::round(*wanted * 100) / 100, least, 1.0);
    return *wanted == value ? std::nullopt : wanted;
}

}  // namespace parallax

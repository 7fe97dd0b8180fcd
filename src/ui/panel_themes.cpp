// The Themes view: its choices, a heatmap, and the editor of the chosen theme.
#include <algorithm>
#include <cmath>

#include "ui/panel_heat_parts.h"
#include "ui/panel_themes_parts.h"
#include "ui/panels.h"
#include "ui/table_exports.h"
#include "ui/widgets.h"

namespace parallax {
namespace {

// As high as it was last, but never so that the heatmap had too little: what that does not need, or
// a part of the view, a larger one while a tool is open.
float editor_height(const Frame& f, Rect area) {
    constexpr float kFirst = 92, kShare = 0.3f, kShareOfTools = 0.5f;
    const float wanted = f.state.editor_height > 0 ? f.state.editor_height : kFirst;
    const float share = f.state.themes.tool == ThemeTool::none ? kShare : kShareOfTools;
    return std::round(std::min(wanted, std::max(area.h * share, area.h - f.state.heat_height)));
}

}  // namespace

void draw_themes(Frame& f, Rect area) {
    const std::size_t rows = f.state.heat_bar_rows;
    Rect bar = area.cut_top(measure::kViewBar * static_cast<float>(rows));
    const Rect whole = bar;
    bar.h = measure::kViewBar;
    const Rect export_place = cut_export_button(f, bar);
    f.tree.leaf(Role::heading, "title", "Themes").level = 1;
    f.state.heat_bar_rows =
        draw_heat_bar(f, bar.inset(measure::kPanePadding, 0), whole.w - 2 * measure::kPanePadding);
    if (f.state.heat_bar_rows != rows) f.wake_in(0);
    f.paint().across(whole.x, whole.right(), whole.bottom() - 1, f.colours.rule);
    draw_export_button(f, export_place, "themes", area, theme_exports(f));

    // A picture to keep is of the heatmap, and says itself what it shows.
    const Rect editor = f.for_picture ? Rect{} : area.cut_bottom(editor_height(f, area));
    const auto keep_height = [&f](float& kept, float now) {
        if (kept != now) f.wake_in(0);
        kept = now;
    };
    {
        ScrollArea scroll(f, "themes", area);
        // The least in which some rows can be seen: below that the whole of it scrolls.
        constexpr float kLeastHeight = 300;
        const Rect inner{area.x + measure::kPanePadding, scroll.top() + 8,
                         scroll.width() - 2 * measure::kPanePadding + 10,
                         std::max(area.h, kLeastHeight) - 16};
        const float height = draw_heatmap(f, inner) + 16;
        scroll.grow_to(scroll.top() + std::max(area.h, kLeastHeight) - 8);
        if (!f.for_picture) keep_height(f.state.heat_height, height);
    }
    if (f.for_picture) return;
    f.paint().fill(editor, f.colours.panel);
    f.paint().across(editor.x, editor.right(), editor.y, f.colours.control);
    ScrollArea scroll(f, "codebook", editor);
    const float height = 8 + draw_theme_editor(f, {editor.x + measure::kPanePadding, scroll.top()},
                                               scroll.width() - 2 * measure::kPanePadding + 10);
    scroll.grow_to(scroll.top() + height);
    keep_height(f.state.editor_height, height);
}

}  // namespace parallax

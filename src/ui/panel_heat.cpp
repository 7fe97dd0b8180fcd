// Any heatmap: rows by columns under one measure, every number opening its passages.
#include <algorithm>
#include <cmath>

#include "ui/heat_painter.h"

namespace parallax {
namespace {

constexpr float kTree = 56, kColumnTree = 36;

float name_width_of(const Frame& f, const HeatGrid& grid) {
    float width = 0;
    for (const GridLine& line : grid.rows)
        width = std::max(
            width, f.fonts.width_px(TextStyle::row,
                                    line.theme ? f.results.theme(*line.theme).label : line.label));
    return std::ceil(width) + 20 + (grid.is_symmetric() ? measure::kTileWidth + 8 : 0);
}

// Of a portrait in its true length, in the order shown.
std::vector<double> extents_of(const KeptHeat& heat) {
    std::vector<double> extents;
    if (!heat.grid->request.true_length) return extents;
    for (const std::size_t column : heat.view.columns)
        extents.push_back(heat.grid->columns[column].extent);
    return extents;
}

HeatShape shape_of(const Frame& f, const KeptHeat& heat) {
    const HeatGrid& grid = *heat.grid;
    const GridMeasure measure = f.session.themes.measure;
    return {.rows = grid.rows.size(),
            .columns = grid.columns.size(),
            .row_height = measure::kHeatRow,
            .name_width = name_width_of(f, grid),
            .total_width = has_row_totals(grid, measure) ? 160.f : 0.f,
            .row_tree = heat.view.row_tree.empty() ? 0 : kTree,
            .column_tree = heat.view.column_tree.empty() ? 0 : kColumnTree,
            .head_height = grid.request.kind == GridKind::theme_source ? 48.f : 36.f,
            .foot_height = has_column_totals(grid, measure) ? 36.f : 0.f,
            .zoom = f.session.themes.zoom,
            .column_extents = extents_of(heat)};
}

// "rows 3 to 24 of 500, columns 1 to 40 of 200"; "" when all are seen.
std::string part_words(const HeatLayout& m) {
    const auto words = [](const HeatAxis& axis, BandRange seen, std::string_view name) {
        if (seen.size() == axis.bands()) return std::string();
        return ", " + std::string(name) + ' ' +
               std::to_string(axis.lines_of(seen.begin).begin + 1) + " to " +
               std::to_string(axis.lines_of(seen.end - 1).end) + " of " +
               std::to_string(axis.lines);
    };
    return words(m.rows, m.seen_rows(), "rows") + words(m.columns, m.seen_columns(), "columns");
}

// How large: only where there is a choice.
void draw_zoom(Frame& f, HeatHand& hand, const HeatLayout& m) {
    const bool wanted =
        m.row_bar.h > 0 || m.column_bar.w > 0 || m.is_united() || f.session.themes.zoom != 0;
    if (!wanted || f.for_picture) return;
    constexpr float kSide = 22;
    const Rect in{m.corner.right() - kSide - 8, m.corner.y, kSide, kSide};
    const Rect out{in.x - kSide - 4, in.y, kSide, kSide};
    if (button(f, out, "smaller", "−", ButtonKind::plain,
               {.disabled = !m.can_shrink, .description = "smaller cells: key −"}))
        hand.zoom_by(-1, m.cells.centre());
    if (button(f, in, "larger", "+", ButtonKind::plain,
               {.disabled = !m.can_grow, .description = "larger cells: key +"}))
        hand.zoom_by(1, m.cells.centre());
}

// Says that neighbours are united, and how they are parted. Gives the height.
float draw_united(Frame& f, Point corner, float width, const HeatLayout& m, int one_by_one) {
    if (!m.is_united()) return 0;
    const std::string text = "Thin neighbours are drawn as one, " + std::to_string(m.rows.united) +
                             " × " + std::to_string(m.columns.united) +
                             " to a cell: it shows the value furthest from 0 and opens the "
                             "passages of all.";
    float y = corner.y + wrapped(f, TextStyle::small, corner, width, f.colours.second, text);
    if (!f.for_picture) {
        if (link(f, {corner.x, y}, TextStyle::small, "one-by-one", "Show each by itself",
                 "zooms in so far that every cell has its own place"))
            f.send(SetHeatZoom{one_by_one});
        y += 20;
    }
    return y + 6 - corner.y;
}

float draw_caption(Frame& f, Point corner, float width) {
    if (!f.for_picture) return 0;
    float y = corner.y + 8;
    f.paint().across(corner.x, corner.x + width, y, f.colours.rule);
    y += 8;
    bool first = true;
    for (const std::string& line : picture_caption(f.results, f.session)) {
        y += wrapped(f, first ? TextStyle::small_bold : TextStyle::small, {corner.x, y}, width,
                     first ? f.colours.ink : f.colours.second, line);
        first = false;
    }
    return y + 8 - corner.y;
}

}  // namespace

float draw_heatmap(Frame& f, Rect area) {
    constexpr float kBelow = 12, kCaption = 130, kNote = 44;
    const KeptHeat& heat = f.heatmap();
    HeatState& state = f.state.heat_hand;
    if (state.of != heat.themes.grid) {
        const float legend_height = state.legend_height;
        state = {};
        state.of = heat.themes.grid;
        state.legend_height = legend_height;
    }
    const HeatShape shape = shape_of(f, heat);
    Rect room = area;
    room.cut_bottom(state.legend_height + kBelow + (f.for_picture ? kCaption : 0));
    HeatLayout m = layout_heat(shape, room, state.scroll);
    if (m.is_united()) {
        room.cut_bottom(kNote);
        m = layout_heat(shape, room, state.scroll);
    }
    // A picture has another size; what is seen behind it stays.
    if (!f.for_picture) state.scroll = m.scroll;
    {
        HeatHand hand(f, *heat.grid, heat.view, shape, room, m);
        draw_zoom(f, hand, m);
        f.tree.begin(Role::table, "matrix",
                     caption_of(f.results, f.session.themes) + part_words(m));
        HeatPainter(f, heat, m, hand).draw();
        draw_heat_sums(f, heat, m);
        f.tree.end();
        draw_trees(f, heat, m);
        hand.draw_bars();
    }
    float y = m.bottom() + kBelow;
    y += draw_united(f, {area.x, y}, area.w, m, one_by_one_zoom(shape, room));
    const float legend = draw_heat_legend(f, {area.x, y}, area.w, heat, m.has_blank_zeros());
    if (legend != state.legend_height) f.wake_in(0);
    state.legend_height = legend;
    y += legend;
    y += draw_caption(f, {area.x, y}, area.w);
    return y - area.y + std::max(0.f, m.rows.length() - m.cells.h);
}

}  // namespace parallax

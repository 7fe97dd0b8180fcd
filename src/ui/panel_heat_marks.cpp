// What a heatmap draws besides its cells: scale, strokes, intervals, trees of likeness, sums.
#include <imgui.h>

#include <algorithm>
#include <cmath>

#include "analysis/grid_words.h"
#include "chart/cell_marks.h"
#include "chart/dendrogram_layout.h"
#include "ui/panel_heat_parts.h"
#include "ui/widgets.h"

namespace parallax {
namespace {

// A fork as a line from branch to branch, in the place where `at` puts (along the lines, height).
template <class At>
void paint_fork(Painter& p, const TreeFork& fork, Colour colour, const At& at) {
    p.lines({at(fork.first, fork.first_height), at(fork.first, fork.height),
             at(fork.second, fork.height), at(fork.second, fork.second_height)},
            colour, 1);
}

bool is_seen(const TreeFork& fork, float from, float to) {
    return fork.second >= from && fork.first <= to;
}

}  // namespace

HeatScale::HeatScale(const GridView& view, GridMeasure measure, bool dark)
    : diverging_(parallax::is_diverging(measure)), dark_(dark) {
    if (!view.most) return;
    most_ = std::max(*view.most, 1e-9);
    least_ = diverging_ ? -most_ : std::clamp(*view.least, most_ * 1e-6, most_);
}

Colour HeatScale::colour(double value) const {
    if (diverging_) return over_under_colour(value / most_, dark_);
    return heat_colour(std::clamp(value, least_, most_), {least_, most_}, dark_);
}

double HeatScale::share(double value) const {
    if (diverging_) return std::sqrt(std::min(std::abs(value) / most_, 1.0));
    return heat_position(std::clamp(value, least_, most_), {least_, most_});
}

HeatClip::HeatClip(Rect rect, bool on) : on_(on) {
    if (on_) ImGui::PushClipRect({rect.x, rect.y}, {rect.right(), rect.bottom()}, true);
}

HeatClip::~HeatClip() {
    if (on_) ImGui::PopClipRect();
}

void paint_strokes(Frame& f, Rect box, const HeatScale& scale, double value, Colour ink) {
    Painter p = f.paint();
    const bool less = scale.is_diverging() && value < 0;
    for (const auto& [from, to] :
         layout_strokes(box.inset(1, 1), pattern_step(scale.share(value)), less))
        p.line(from, to, with_opacity(ink, 0.7), 1);
}

void paint_interval(Frame& f, Rect box, const HeatGrid& grid, const HeatScale& scale,
                    GridMeasure measure, GridPlace place, double value, Colour ink) {
    if (box.w < kIntervalCell || box.h < 16) return;
    const auto interval = interval_of(grid, measure, place.row, place.column);
    if (!interval) return;
    const double most = scale.most();
    const IntervalMark mark =
        layout_interval(box, interval->low / most, interval->high / most, value / most);
    Painter p = f.paint();
    p.across(mark.from, mark.to, mark.y, ink);
    p.down(mark.from, mark.y - 2, mark.y + 3, ink);
    if (!mark.goes_on) p.down(mark.to, mark.y - 2, mark.y + 3, ink);
    p.fill({mark.value - 1, mark.y - 2, 3, 5}, ink);
}

void draw_trees(Frame& f, const KeptHeat& heat, const HeatLayout& m) {
    const GridView& view = heat.view;
    Painter p = f.paint();
    const auto node = [&](Rect rect, std::string_view key, const std::vector<GridLine>& lines,
                          const std::vector<Merge>& tree) {
        SemanticNode& said = f.tree.leaf(Role::img, key, tree_words(lines, tree));
        said.rect = rect;
    };
    if (m.row_tree.w > 0 && !view.row_tree.empty()) {
        node(m.row_tree, "row-tree", heat.grid->rows, view.row_tree);
        const HeatClip clip(m.row_tree.inset(-1, 0), true);
        const float from = m.scroll.y / m.rows.line, to = (m.scroll.y + m.cells.h) / m.rows.line;
        for (const TreeFork& fork : layout_dendrogram(view.rows, view.row_tree))
            if (is_seen(fork, from, to))
                paint_fork(p, fork, f.colours.third, [&](float at, float height) {
                    return Point{m.row_tree.x + height * (m.row_tree.w - 2),
                                 m.cells.y - m.scroll.y + at * m.rows.line};
                });
    }
    if (m.column_tree.h > 0 && !view.column_tree.empty()) {
        node(m.column_tree, "column-tree", heat.grid->columns, view.column_tree);
        const HeatClip clip(m.column_tree.inset(0, -1), true);
        const float from = m.scroll.x / m.columns.line,
                    to = (m.scroll.x + m.cells.w) / m.columns.line;
        for (const TreeFork& fork : layout_dendrogram(view.columns, view.column_tree))
            if (is_seen(fork, from, to))
                paint_fork(p, fork, f.colours.third, [&](float at, float height) {
                    return Point{m.cells.x - m.scroll.x + at * m.columns.line - m.gap / 2,
                                 m.column_tree.bottom() - height * (m.column_tree.h - 2)};
                });
    }
}

void draw_heat_sums(Frame& f, const KeptHeat& heat, const HeatLayout& m) {
    if (m.foot.h <= 0) return;
    const bool passages = f.session.themes.measure == GridMeasure::passages;
    const GridView& view = heat.view;
    Painter p = f.paint();
    p.across(m.foot.x, m.foot.right(), m.foot.y + 6, f.colours.control);
    f.tree.begin(Role::row, "sums", "");
    label(f, TextStyle::row, {m.foot.x, m.foot.y + 10}, f.colours.ink,
          passages ? "Marks in all" : "Hits in all", Role::rowheader);
    double all = 0;
    for (const double total : view.column_totals)
        all += total;
    const auto number = [](double value) {
        return std::to_string(static_cast<long long>(std::llround(value)));
    };
    {
        const HeatClip clip({m.cells.x, m.foot.y, m.cells.w, m.foot.h}, m.column_bar.w > 0);
        float free_from = m.cells.x - 4;
        const BandRange seen = m.seen_columns();
        for (std::size_t c = seen.begin; c < seen.end; ++c) {
            double sum = 0;
            const BandRange lines = m.columns.lines_of(c);
            for (std::size_t i = lines.begin; i < lines.end; ++i)
                sum += view.column_totals[view.columns[i]];
            const std::string text = number(sum);
            const float width = f.fonts.width_px(TextStyle::small, text);
            const float x = m.sum(c).centre().x - width / 2;
            if (x < free_from) continue;
            label(f, TextStyle::small, {x, m.foot.y + 12}, f.colours.ink, text, Role::cell);
            free_from = x + width + 4;
        }
    }
    if (m.totals.w > 0) {
        // Every theme has the passages of the grid.
        const std::size_t passages_counted =
            heat.grid->rows.empty() ? 0 : heat.grid->rows[0].passages;
        label(f, TextStyle::small, {m.totals.x, m.foot.y + 12}, f.colours.ink,
              number(all) + " on " + counted(passages_counted, "passage", "passages"), Role::cell);
    }
    f.tree.end();
}

}  // namespace parallax

// Any heatmap: rows by columns under one measure, every number opening its passages.
#include <algorithm>
#include <cmath>

#include "analysis/grid_words.h"
#include "chart/matrix_layout.h"
#include "corpus/citation.h"
#include "session/grid_view.h"
#include "session/theme_words.h"
#include "ui/grid_focus.h"
#include "ui/nothing_mark.h"
#include "ui/panel_heat_parts.h"
#include "ui/widgets.h"

namespace parallax {
namespace {

constexpr float kLeastCell = 3, kGapFrom = 10, kNarrowCell = 24;

class HeatPainter {
  public:
    HeatPainter(Frame& f, const HeatGrid& grid, const GridView& view, const MatrixLayout& layout)
        : f_(f),
          grid_(grid),
          view_(view),
          m_(layout),
          scale_(view, shown(), f.colours.dark),
          focus_(f) {}

    void draw() {
        f_.tree.begin(Role::table, "matrix", caption_of(f_.results, f_.session.themes));
        draw_head();
        for (std::size_t r = 0; r < view_.rows.size(); ++r)
            draw_row(r);
        f_.tree.end();
    }

  private:
    GridMeasure shown() const { return f_.session.themes.measure; }
    bool is_chosen(const Evidence& evidence) const { return f_.session.evidence == evidence; }
    bool numbers_columns() const { return grid_.request.kind == GridKind::theme_theme; }

    void draw_head() {
        f_.tree.begin(Role::row, "head", "");
        label(f_, TextStyle::small, {m_.body.x, m_.head.bottom() - 20}, f_.colours.second,
              grid_.has_themes_as_rows() || numbers_columns() ? "Theme" : "Source",
              Role::columnheader);
        float free_from = m_.head.x;
        for (std::size_t c = 0; c < view_.columns.size() && c < shown_columns(); ++c)
            draw_column_head(c, free_from);
        f_.tree.end();
    }

    std::size_t shown_columns() const {
        const float step = m_.cell_width + m_.cell_gap;
        return static_cast<std::size_t>(std::max(1.f, std::floor((m_.head.w + 0.5f) / step)));
    }

    // Names of narrow columns stand where there is room for them.
    void draw_column_head(std::size_t c, float& free_from) {
        const GridLine& line = grid_.columns[view_.columns[c]];
        const Rect box = m_.head_of(c);
        const Evidence evidence = evidence_of_column(grid_, view_.columns[c]);
        const Item it = item(f_, box, Role::columnheader, "column " + line.name,
                             line.label + ", " + counted(line.hit_passages, "passage", "passages"),
                             {.selected = is_chosen(evidence),
                              .skipped = focus_.skips("column " + line.name),
                              .description = "lists them"});
        focus_.add(0, c + 1, it);
        Painter p = f_.paint();
        if (line.source && grid_.request.kind != GridKind::theme_position) {
            p.tile({box.centre().x - measure::kTileWidth / 2, box.bottom() - 26}, *line.source,
                   f_.results.tiles[line.source->index()]);
        } else {
            const std::string text = numbers_columns() ? std::to_string(c + 1) : line.label;
            const float width = f_.fonts.width_px(TextStyle::small, text);
            const float x = std::max(m_.head.x, box.centre().x - width / 2);
            if (x >= free_from && x + width <= m_.body.right() + 16) {
                p.text_in({x, box.bottom() - 22, width + 2, 18}, TextStyle::small,
                          it.hovered ? f_.colours.ink : f_.colours.third, text);
                free_from = x + width + 8;
            }
        }
        if (it.focused) p.focus_ring(box, -1, measure::kRadius);
        note_line(it, line);
        if (it.pressed) f_.send(OpenEvidence{evidence});
    }

    void note_line(const Item& it, const GridLine& line) {
        std::vector<std::string> lines;
        if (!line.note.empty()) lines.push_back(line.note);
        lines.push_back(counted(line.hits, "term hit", "term hits") + " in " +
                        counted(line.hit_passages, "passage", "passages") + "; " +
                        counted(line.words, "word", "words"));
        if (line.theme)
            if (std::string said = precision_words(f_.results, f_.session, *line.theme);
                !said.empty())
                lines.push_back(std::move(said));
        lines.push_back("click lists the passages");
        hover_note(f_, it, line.label, std::move(lines));
    }

    void draw_row(std::size_t r) {
        const GridLine& line = grid_.rows[view_.rows[r]];
        const Rect row = m_.row(r), name = m_.name(r);
        const Evidence evidence = evidence_of_row(grid_, view_.rows[r]);
        const bool on = line.theme && f_.session.theme == line.theme;
        f_.tree.begin(Role::row, "row " + line.name, "");
        Painter p = f_.paint();
        if (on) {
            const Rect ground = row.inset(-measure::kPanePadding, 0);
            p.fill(ground, f_.colours.accent_ground);
            p.fill({ground.x, ground.y, 3, ground.h}, f_.colours.accent);
        }
        const Item it = item(
            f_, name, Role::rowheader, "name", line.label,
            {.selected = on, .skipped = focus_.skips("name"), .description = "lists its passages"});
        focus_.add(r + 1, 0, it);
        Rect text = name;
        text.cut_right(8);
        if (numbers_columns())
            p.text_in(text.cut_left(22), TextStyle::small, f_.colours.third, std::to_string(r + 1));
        if (line.source) {
            p.tile({text.x, text.centre().y - measure::kTileHeight / 2}, *line.source,
                   f_.results.tiles[line.source->index()]);
            text.cut_left(measure::kTileWidth + 8);
        }
        p.text_in(text, TextStyle::row, f_.colours.ink, line.label);
        if (it.focused) p.focus_ring(name, -2, measure::kRadius);
        note_line(it, line);
        if (it.pressed) f_.send(OpenEvidence{evidence});
        for (std::size_t c = 0; c < view_.columns.size() && c < shown_columns(); ++c)
            draw_cell(r, c);
        f_.tree.end();
    }

    void draw_cell(std::size_t r, std::size_t c) {
        const std::size_t row = view_.rows[r], column = view_.columns[c];
        const Rect box = m_.cell(r, c);
        const GridCell cell = grid_.cell(row, column);
        const Nothing nothing = nothing_in(grid_, shown(), row, column);
        const auto value = value_of(grid_, shown(), row, column);
        const Evidence evidence = evidence_of_cell(grid_, row, column);
        const std::string words = nothing != Nothing::none ? std::string(explanation_of(nothing))
                                  : value                  ? value_words(shown(), *value)
                                                           : std::string("the same on both sides");
        const std::string title =
            grid_.rows[row].label + ", " + grid_.columns[column].label + ": " + words;
        const Item it = item(f_, box, Role::cell, "cell " + grid_.columns[column].name, title,
                             {.skipped = focus_.skips("cell " + grid_.columns[column].name),
                              .description = cell.passages == 0 ? "" : "lists these passages"});
        focus_.add(r + 1, c + 1, it);
        Painter p = f_.paint();
        if (nothing != Nothing::none) {
            if (box.w >= kNarrowCell) paint_nothing(p, box, nothing);
        } else if (cell.is_diagonal) {
            p.fill(box, f_.colours.sunk, measure::kCellRadius);
        } else if (value) {
            const Colour ground = scale_.colour(*value);
            p.fill(box, ground, box.w >= kNarrowCell ? measure::kCellRadius : 0);
            const std::string text = short_number(shown(), *value);
            if (f_.fonts.width_px(TextStyle::small, text) + 4 <= box.w)
                p.text_in(box, TextStyle::small, ink_on(ground), text, Align::centre);
        }
        if (is_chosen(evidence)) {
            p.border(box.inset(1, 1), f_.colours.paper, 1.5f, measure::kCellRadius);
            p.border(box.inset(-1.5f, -1.5f), f_.colours.accent, 2.5f, measure::kTileRadius);
        } else if (it.hovered) {
            p.border(box, f_.colours.ink, 1.5f, measure::kCellRadius);
        }
        if (it.focused) p.focus_ring(box, 1, measure::kRadius);
        note_cell(it, title, row, column, cell);
        if (it.pressed && cell.passages > 0) f_.send(OpenEvidence{evidence});
    }

    // The value, what went in, how sure it is, and by which formula.
    void note_cell(const Item& it, const std::string& title, std::size_t row, std::size_t column,
                   const GridCell& cell) {
        if (!it.hovered && !it.focused) return;
        std::vector<std::string> lines{numbers_of(grid_, shown(), row, column)};
        if (std::string sure = interval_words(grid_, shown(), row, column); !sure.empty())
            lines.push_back(std::move(sure));
        const MeasureWords words = words_of(grid_.request.kind, shown());
        std::string formula(words.formula);
        if (!words.source.empty()) formula.append(" (").append(words.source).append(")");
        lines.push_back(std::move(formula));
        if (cell.passages > 0)
            lines.push_back("click lists " + counted(cell.passages, "passage", "passages"));
        hover_note(f_, it, title, std::move(lines));
    }

    Frame& f_;
    const HeatGrid& grid_;
    const GridView& view_;
    const MatrixLayout& m_;
    HeatScale scale_;
    GridFocus focus_;
};

float name_width_of(const Frame& f, const HeatGrid& grid) {
    float width = 0;
    for (const GridLine& line : grid.rows)
        width = std::max(width, f.fonts.width_px(TextStyle::row, line.label));
    return width + 20 + (grid.is_symmetric() ? measure::kTileWidth + 8 : 0);
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

float draw_heatmap(Frame& f, Rect area, float y) {
    const KeptHeat& kept = f.heatmap();
    const HeatGrid& grid = *kept.grid;
    const float columns = static_cast<float>(std::max<std::size_t>(grid.columns.size(), 1));
    const float name_width = std::min(name_width_of(f, grid), area.w * 0.4f);
    const bool narrow = (area.w - name_width) / columns < kGapFrom;
    const MatrixShape shape{.rows = grid.rows.size(),
                            .columns = grid.columns.size(),
                            .row_height = measure::kHeatRow,
                            .name_width = name_width,
                            .least_cell_width = kLeastCell,
                            .cell_gap = narrow ? 0.f : 2.f,
                            .total_width = 0,
                            .head_height = 36};
    MatrixLayout m = layout_matrix(shape, {area.x, y, area.w, 0});
    m.head.w = std::min(m.head.w, area.right() - m.head.x);
    HeatPainter(f, grid, kept.view, m).draw();
    y = m.body.bottom() + 12;
    return y + draw_heat_legend(f, {area.x, y}, area.w, kept);
}

}  // namespace parallax

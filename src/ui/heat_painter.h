// Heads, rows and cells of a heatmap: the inside of its table.
#pragma once

#include <span>
#include <string>

#include "ui/heat_hand.h"
#include "ui/panel_heat_parts.h"
#include "ui/widgets.h"

namespace parallax {

// Rows of at least this height have room for their names, cells for their numbers.
inline constexpr float kHeatNameLine = 14;

class HeatPainter {
  public:
    HeatPainter(Frame& f, const KeptHeat& heat, const HeatLayout& layout, HeatHand& hand);
    // Within the table's node.
    void draw();

  private:
    GridMeasure shown() const { return f_.session.themes.measure; }
    bool numbers_columns() const { return grid_.request.kind == GridKind::theme_theme; }
    std::span<const std::size_t> rows_of(std::size_t band) const {
        const BandRange lines = m_.rows.lines_of(band);
        return std::span(view_.rows).subspan(lines.begin, lines.size());
    }
    std::span<const std::size_t> columns_of(std::size_t band) const {
        const BandRange lines = m_.columns.lines_of(band);
        return std::span(view_.columns).subspan(lines.begin, lines.size());
    }
    void find_chosen(const std::shared_ptr<const HeatGrid>& grid);
    bool is_chosen(std::span<const std::size_t> rows, std::span<const std::size_t> columns) const;
    // What several lines open together.
    Evidence evidence_of_heads(std::span<const std::size_t> band, bool of_rows) const;
    Evidence evidence_of_band(std::span<const std::size_t> rows,
                              std::span<const std::size_t> columns) const;
    void draw_heads();
    // Names of narrow columns stand where there is room for them.
    void draw_column_head(std::size_t c, float& free_from);
    void draw_words_of_head(Rect box, std::string_view text, Colour ink, float& free_from);
    void note_line(const Item& it, const GridLine& line, std::span<const std::size_t> band,
                   bool of_rows);
    void draw_row(std::size_t r);
    void draw_name(std::size_t r, std::span<const std::size_t> band, Rect name, bool on);
    void draw_cells(std::size_t r, std::span<const std::size_t> rows, bool seen);
    // Gives the cell whose value stands for all.
    std::optional<GridPlace> paint_cell(Rect box, std::span<const std::size_t> rows,
                                        std::span<const std::size_t> columns);
    // Cells without a gap between them have no round corners.
    void paint_ground(Painter& p, Rect box, Colour colour) const;
    void paint_number(Painter& p, Rect box, double value, Colour ground);
    void paint_chosen(Painter& p, Rect box);
    const Absence* absence_of(GridPlace place) const;
    void draw_cell(std::size_t r, std::size_t c, std::span<const std::size_t> rows);
    // The value, what went in, how sure it is, and by which formula.
    void note_cell(const Item& it, const std::string& title, GridPlace place, const GridCell& cell);
    // What the hits of a cell say, the most frequent first; "" without any.
    std::string words_caught(GridPlace place) const;
    void note_united(const Item& it, const std::string& title, const UnitedCells& united,
                     std::size_t cells);
    void draw_total(std::size_t r, std::span<const std::size_t> band);

    Frame& f_;
    const HeatGrid& grid_;
    const GridView& view_;
    const HeatLayout& m_;
    HeatHand& hand_;
    HeatScale scale_;
    bool all_;    // few enough to have all their nodes, in view or not
    bool nodes_;  // each that is seen has its own
    float free_name_from_ = -1e9f;
};

// "2016", "2016 to 2019 (4)".
std::string label_of_band(const std::vector<GridLine>& lines, std::span<const std::size_t> band);

}  // namespace parallax

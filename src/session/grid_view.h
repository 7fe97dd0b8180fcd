// A heatmap as the session shows it: in which order, over which range of values, and what its parts
// open.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "analysis/clustering.h"
#include "session/session.h"

namespace parallax {

struct GridView {
    std::vector<std::size_t> rows, columns;  // positions in the grid, in the order shown
    // How alike they are, where they stand by that: by positions, in the order shown.
    std::vector<Merge> row_tree, column_tree;
    // Of the values that cells show in colour, the diagonal left out; none when there is none.
    // Diverging measures: the largest distance from 0 is `most`, and `least` is its negative.
    std::optional<double> least, most;
    // By row, then column of the grid: what each cell shows in colour; NaN where none.
    std::vector<double> values;
    std::vector<Nothing> reasons;  // that occur, each once
    // By position, where the measure has them (has_row_totals, has_column_totals).
    std::vector<double> row_totals, column_totals;
    double most_row_total = 0;
};
GridView make_grid_view(const HeatGrid& grid, const ThemesView& themes);
// True when both show the same cells in the same order, whatever their size and their marks.
bool have_same_view(const ThemesView& a, const ThemesView& b);

// Neighbours drawn as one: the cell furthest from 0 stands for all.
struct UnitedCells {
    std::optional<GridPlace> largest;  // none where no cell has a colour
    std::size_t filled = 0;            // cells with one
};
UnitedCells unite_cells(const HeatGrid& grid, const GridView& view,
                        std::span<const std::size_t> rows, std::span<const std::size_t> columns);

// Sums at the ends of rows and columns: counts and rates of themes have them, other measures do
// not; rates of different texts have none below.
bool has_row_totals(const HeatGrid& grid, GridMeasure measure);
bool has_column_totals(const HeatGrid& grid, GridMeasure measure);
// Of a theme in all columns: passages each once, hits, or hits per 1,000 of all words.
double row_total(const HeatGrid& grid, GridMeasure measure, std::size_t row);
// Hits in a column, or its passages counted once for each theme.
double column_total(const HeatGrid& grid, GridMeasure measure, std::size_t column);

// "5 passages", "12 term hits in 5 passages", "silent by the corpus’s own word".
std::string cell_words(const HeatGrid& grid, GridMeasure measure, std::size_t row,
                       std::size_t column);

// What opens a cell or a head: theme and source where they are plain, else by name.
Evidence evidence_of_cell(const HeatGrid& grid, std::size_t row, std::size_t column);
Evidence evidence_of_row(const HeatGrid& grid, std::size_t row);
Evidence evidence_of_column(const HeatGrid& grid, std::size_t column);

// "Ordered by likeness: nearest are Arms and Trade, 0.12 apart; the last two branches are 0.83
// apart".
std::string tree_words(const std::vector<GridLine>& lines, const std::vector<Merge>& tree);

std::vector<std::string> names_in_order(const std::vector<GridLine>& lines,
                                        std::span<const std::size_t> order);
// The order with the line at place `from` moved to place `to`, by hand.
SetGridOrder move_line(const HeatGrid& grid, const GridView& view, const ThemesView& themes,
                       bool of_rows, std::size_t from, std::size_t to);

// "Themes by month of publication, hits per 1,000 words".
std::string caption_of(const Results& results, const ThemesView& themes);
// What stands below a picture of it, so that it can be told and made again without the program:
// what is shown and by which formula; filter; period; corpus and its fingerprint.
std::vector<std::string> picture_caption(const Results& results, const Session& session);

}  // namespace parallax

// A heatmap as the session shows it: in which order, over which range of values, and what its parts
// open.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "session/session.h"

namespace parallax {

// Whether the cells of this grid are drawn with the tiles, totals and reasons of the view that was
// there first; it has three measures, in the codebook's order.
bool is_plain(const ThemesView& themes);

struct GridView {
    std::vector<std::size_t> rows, columns;  // positions in the grid, in the order shown
    // Of the values that cells show in colour, the diagonal left out; none when there is none.
    // Diverging measures: the largest distance from 0 is `most`, and `least` is its negative.
    std::optional<double> least, most;
};
GridView make_grid_view(const HeatGrid& grid, const ThemesView& themes);

// What opens a cell or a head: theme and source where they are plain, else by name.
Evidence evidence_of_cell(const HeatGrid& grid, std::size_t row, std::size_t column);
Evidence evidence_of_row(const HeatGrid& grid, std::size_t row);
Evidence evidence_of_column(const HeatGrid& grid, std::size_t column);

// "Themes by month of publication, hits per 1,000 words".
std::string caption_of(const Results& results, const ThemesView& themes);

}  // namespace parallax

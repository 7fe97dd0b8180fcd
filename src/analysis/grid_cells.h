// Several cells of a heatmap as one thing: a rectangle, cells picked one by one, whole lines.
#pragma once

#include <compare>
#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "analysis/heat_grid.h"

namespace parallax {

// Each of the rows with each of the columns, by GridLine::name. Rows alone are their heads, so are
// columns alone.
struct GridBlock {
    std::vector<std::string> rows, columns;
    bool operator==(const GridBlock&) const = default;
};

// By names, so that they outlive an edit; those that the grid has not open nothing.
struct GridCells {
    GridRequest grid;
    std::vector<GridBlock> blocks;
    bool operator==(const GridCells&) const = default;
};

struct GridPlace {
    std::size_t row = 0, column = 0;  // as the grid counts them
    auto operator<=>(const GridPlace&) const = default;
};

// The same cells have the same name in whatever order they come: rows that hold the same columns
// stand in one block.
GridCells name_cells(const HeatGrid& grid, std::span<const GridPlace> places);
// Those that the grid has, ascending, each once; heads are no places.
std::vector<GridPlace> places_of(const HeatGrid& grid, const GridCells& cells);

// The passages behind all of them, heads included: ascending, each once, hits united.
std::vector<PassageHits> passages_of_cells(const HeatGrid& grid, const GridGround& ground,
                                           const GridCells& cells);

}  // namespace parallax

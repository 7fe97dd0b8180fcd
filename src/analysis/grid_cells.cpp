#include "analysis/grid_cells.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>

namespace parallax {
namespace {

// Positions of the lines named, ascending, each once.
std::vector<std::size_t> positions_of(const std::vector<GridLine>& lines,
                                      const std::vector<std::string>& names) {
    std::vector<std::size_t> positions;
    for (const std::string& name : names) {
        const auto found = std::ranges::find(lines, name, &GridLine::name);
        if (found != lines.end())
            positions.push_back(static_cast<std::size_t>(found - lines.begin()));
    }
    std::ranges::sort(positions);
    const auto twice = std::ranges::unique(positions);
    positions.erase(twice.begin(), twice.end());
    return positions;
}

std::vector<GridPlace> once(std::vector<GridPlace> places) {
    std::ranges::sort(places);
    const auto twice = std::ranges::unique(places);
    places.erase(twice.begin(), twice.end());
    return places;
}

}  // namespace

GridCells name_cells(const HeatGrid& grid, std::span<const GridPlace> places) {
    std::map<std::size_t, std::vector<std::size_t>> columns_of_row;
    for (const GridPlace& place : once({places.begin(), places.end()}))
        columns_of_row[place.row].push_back(place.column);
    GridCells cells{grid.request, {}};
    std::vector<std::vector<std::size_t>> columns_of_block;
    for (const auto& [row, columns] : columns_of_row) {
        const auto found = std::ranges::find(columns_of_block, columns);
        const auto at = static_cast<std::size_t>(found - columns_of_block.begin());
        if (found == columns_of_block.end()) {
            columns_of_block.push_back(columns);
            GridBlock& block = cells.blocks.emplace_back();
            for (const std::size_t column : columns)
                block.columns.push_back(grid.columns[column].name);
        }
        cells.blocks[at].rows.push_back(grid.rows[row].name);
    }
    return cells;
}

std::vector<GridPlace> places_of(const HeatGrid& grid, const GridCells& cells) {
    std::vector<GridPlace> places;
    for (const GridBlock& block : cells.blocks) {
        const std::vector<std::size_t> columns = positions_of(grid.columns, block.columns);
        for (const std::size_t row : positions_of(grid.rows, block.rows))
            for (const std::size_t column : columns)
                places.push_back({row, column});
    }
    return once(std::move(places));
}

std::vector<PassageHits> passages_of_cells(const HeatGrid& grid, const GridGround& ground,
                                           const GridCells& cells) {
    std::vector<PassageHits> passages;
    const auto add = [&](std::vector<PassageHits> more) {
        std::ranges::move(more, std::back_inserter(passages));
    };
    for (const GridPlace& place : places_of(grid, cells))
        add(passages_of_cell(grid, ground, place.row, place.column));
    for (const GridBlock& block : cells.blocks) {
        if (block.columns.empty())
            for (const std::size_t row : positions_of(grid.rows, block.rows))
                add(passages_of_row(grid, ground, row));
        if (block.rows.empty())
            for (const std::size_t column : positions_of(grid.columns, block.columns))
                add(passages_of_column(grid, ground, column));
    }
    return united(std::move(passages));
}

}  // namespace parallax

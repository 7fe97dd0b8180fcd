// Loops over cells; the figures are made elsewhere.
#include "analysis/grid_tables.h"

#include "analysis/grid_words.h"
#include "analysis/number_text.h"

namespace parallax {
namespace {

// The columns of numbers behind row and column.
std::vector<std::string> number_columns(GridKind kind) {
    std::vector<std::string> columns;
    for (const GridMeasure measure : measures_of(kind)) {
        const std::string name(name_of(measure));
        columns.push_back(name);
        if (measure == GridMeasure::g2) columns.push_back("p");
        if (!interval_kind_of(measure) || kind == GridKind::source_source) continue;
        columns.push_back(name + "_low");
        columns.push_back(name + "_high");
    }
    return columns;
}

std::vector<std::string> numbers_of_cell(const HeatGrid& grid, std::size_t row,
                                         std::size_t column) {
    const GridKind kind = grid.request.kind;
    std::vector<std::string> numbers;
    for (const GridMeasure measure : measures_of(kind)) {
        numbers.push_back(number_text(value_of(grid, measure, row, column)));
        if (measure == GridMeasure::g2) numbers.push_back(number_text(p_of(grid, row, column)));
        if (!interval_kind_of(measure) || kind == GridKind::source_source) continue;
        const auto interval = interval_of(grid, measure, row, column);
        numbers.push_back(interval ? number_text(interval->low) : "");
        numbers.push_back(interval ? number_text(interval->high) : "");
    }
    return numbers;
}

}  // namespace

Table long_grid_table(const HeatGrid& grid) {
    const std::vector<std::string> numbers = number_columns(grid.request.kind);
    std::vector<std::string> header{"row", "column"};
    header.insert(header.end(), numbers.begin(), numbers.end());
    header.push_back("reason");
    Table table = make_table(std::string(name_of(grid.request.kind)), header,
                             {numbers.begin(), numbers.end()});
    for (std::size_t r = 0; r < grid.rows.size(); ++r)
        for (std::size_t c = 0; c < grid.columns.size(); ++c) {
            std::vector<std::string>& row = table.rows.emplace_back();
            row = {grid.rows[r].name, grid.columns[c].name};
            const std::vector<std::string> cell = numbers_of_cell(grid, r, c);
            row.insert(row.end(), cell.begin(), cell.end());
            row.emplace_back(reason_of(grid.cell(r, c).nothing));
        }
    return table;
}

Table wide_grid_table(const HeatGrid& grid, GridMeasure measure, std::span<const std::size_t> rows,
                      std::span<const std::size_t> columns) {
    std::vector<std::string> header{"row"};
    for (const std::size_t c : columns)
        header.push_back(grid.columns.at(c).name);
    // Words may stand among the numbers, so that no column is one of numbers alone.
    Table table = make_table(
        std::string(name_of(grid.request.kind)) + '-' + std::string(name_of(measure)), header, {});
    for (const std::size_t r : rows) {
        std::vector<std::string>& row = table.rows.emplace_back();
        row.push_back(grid.rows.at(r).name);
        for (const std::size_t c : columns) {
            const Nothing nothing = nothing_in(grid, measure, r, c);
            const std::optional<double> value = value_of(grid, measure, r, c);
            const bool is_zero = nothing == Nothing::no_match && value;
            row.push_back(nothing == Nothing::none || is_zero ? number_text(value)
                                                              : std::string(reason_of(nothing)));
        }
    }
    return table;
}

}  // namespace parallax

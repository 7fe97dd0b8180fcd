// Heatmaps as rows of text: every measure of every cell, or one measure as it is seen.
#pragma once

#include <span>

#include "analysis/grid_measures.h"
#include "analysis/table.h"

namespace parallax {

// row,column,<every measure of the kind, in order>[,p],interval_low,interval_high of per_1000,
// passage_share… as <measure>_low,<measure>_high,reason. By row, then column, with explicit zeros;
// kSignificantDigits; "" for what has no value; reason (reason_of) where the cell has no hits.
Table long_grid_table(const HeatGrid& grid);

// row,<name of each column>: one measure, rows and columns in the orders given. Where the cell has
// no value or a reason other than the plain zero, the reason in words.
Table wide_grid_table(const HeatGrid& grid, GridMeasure measure, std::span<const std::size_t> rows,
                      std::span<const std::size_t> columns);

}  // namespace parallax

// A table of cells with a head, row names and a column of totals: the geometry that the theme
// matrix and the stance grid share. Pure numbers.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "chart/geometry.h"

namespace parallax {

struct MatrixShape {
    std::size_t rows = 0, columns = 0;
    float row_height = 24;
    float name_width = 228;       // wished; gives way down to kMatrixLeastName
    float cell_width = 76;        // widest a cell gets
    float least_cell_width = 34;  // below that the totals are left out, then names narrow
    float cell_gap = 2;
    float total_width = 160;  // 0: no totals
    float head_height = 48;
};
inline constexpr float kMatrixLeastName = 120;

struct MatrixLayout {
    float name_width = 0, cell_width = 0, cell_gap = 0, total_width = 0, row_height = 0;
    Rect head;  // above the first row, over the cells
    Rect body;  // all rows, names and totals included

    Rect row(std::size_t r) const;
    Rect name(std::size_t r) const;
    Rect cell(std::size_t r, std::size_t c) const;
    Rect total(std::size_t r) const;  // no width when there is no room for totals
    Rect head_of(std::size_t c) const;
};

// Lays the matrix out from the top left of `area`; it may be higher than the area, never wider.
MatrixLayout layout_matrix(const MatrixShape& shape, Rect area);

}  // namespace parallax

// The matrix: cells take what names and totals leave, within their limits.
#include "chart/matrix_layout.h"

#include <algorithm>
#include <cmath>

namespace parallax {

MatrixLayout layout_matrix(const MatrixShape& shape, Rect area) {
    MatrixLayout m;
    m.cell_gap = shape.cell_gap;
    m.row_height = shape.row_height;
    m.name_width = shape.name_width;
    m.total_width = shape.total_width;
    const auto columns = static_cast<float>(std::max<std::size_t>(shape.columns, 1));
    const auto cell_width = [&] {
        return std::floor((area.w - m.name_width - m.total_width) / columns) - m.cell_gap;
    };
    if (cell_width() < shape.least_cell_width) m.total_width = 0;
    if (cell_width() < shape.least_cell_width)
        m.name_width = std::clamp(area.w - columns * (shape.least_cell_width + m.cell_gap),
                                  kMatrixLeastName, shape.name_width);
    m.cell_width = std::clamp(cell_width(), 4.f, shape.cell_width);
    m.head = {area.x + m.name_width, area.y, columns * (m.cell_width + m.cell_gap),
              shape.head_height};
    m.body = {area.x, area.y + shape.head_height, area.w,
              static_cast<float>(shape.rows) * shape.row_height};
    return m;
}

Rect MatrixLayout::row(std::size_t r) const {
    return {body.x, body.y + static_cast<float>(r) * row_height, body.w, row_height};
}

Rect MatrixLayout::name(std::size_t r) const {
    const Rect box = row(r);
    return {box.x, box.y, name_width, box.h};
}

Rect MatrixLayout::cell(std::size_t r, std::size_t c) const {
    const float x = body.x + name_width + static_cast<float>(c) * (cell_width + cell_gap);
    return {x, row(r).y + cell_gap / 2, cell_width, row_height - cell_gap};
}

Rect MatrixLayout::total(std::size_t r) const {
    return {head.right() + 20, row(r).y, std::max(0.f, total_width - 20), row_height};
}

Rect MatrixLayout::head_of(std::size_t c) const {
    return {cell(0, c).x, head.y, cell_width, head.h};
}

}  // namespace parallax

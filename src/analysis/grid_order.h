// In which order a grid's rows or columns stand.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "analysis/heat_grid.h"

namespace parallax {

enum class GridOrder {
    given,     // codebook, corpus, time, text
    name,      // by label
    date,      // by first day; lines without one last
    total,     // most hits first
    likeness,  // clustering.h
    hand,      // as the reader put them
};

// Positions of the lines in the order asked for; equal ones stay as given. `likeness` and `hand`
// need more than the lines and give the order as it is: use make_clustering and hand_order.
std::vector<std::size_t> order_of(std::span<const GridLine> lines, GridOrder order);

// `wanted` by hand, made whole: what is out of range or named twice falls out, what is missing
// comes behind as given. So an order by hand outlives an edit of the codebook.
std::vector<std::size_t> hand_order(std::span<const std::size_t> wanted, std::size_t count);
// The same by the names of lines.
std::vector<std::size_t> hand_order(std::span<const std::string> names,
                                    std::span<const GridLine> lines);

}  // namespace parallax

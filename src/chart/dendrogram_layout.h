// The tree of a clustering, to be drawn beside the lines that stand in its order. Pure numbers.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "analysis/clustering.h"

namespace parallax {

// Two branches become one: each goes from its own height to that of the fork, where a bar joins
// them. Along the lines in units of one line (the middle of the first is 0.5), heights as shares of
// the highest fork.
struct TreeFork {
    float first = 0, second = 0;  // where the branches stand; first is the smaller
    float first_height = 0, second_height = 0;
    float height = 0;
    float middle() const { return (first + second) / 2; }
};

// As many as merges, in their order; `order` says which line is which leaf. Nothing crosses when it
// is an order that the tree allows.
std::vector<TreeFork> layout_dendrogram(std::span<const std::size_t> order,
                                        std::span<const Merge> merges);

}  // namespace parallax

// Marks of one lane given greedily into rows, their labels beside them where there is room, and
// what finds no row gathered into clusters. Numbers only.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace parallax {

// A mark to place: the ink from x0 to x1 and the width of its label, 0 for none wanted.
struct RowMark {
    float x0 = 0, x1 = 0;
    float label_width = 0;
    bool single = false;  // never goes into a cluster: it is selected
    int rank = 0;         // lower ones choose row and label first
};

struct RowLimits {
    int rows = 1;
    float left = 0, right = 0;          // labels stay between
    float bar_left = 0, bar_right = 0;  // of the publication mark: labels jump over it; equal: none
    int cluster_rows = 1;               // how many rows a cluster's ring takes
};

inline constexpr float kMarkGap = 4, kLabelGap = 6, kClusterSize = 22;

// One mark, or a cluster of several.
struct RowGroup {
    std::vector<std::size_t> marks;  // positions in the input, ascending
    int row = 0;
    float x0 = 0, x1 = 0;          // ink of the mark or box of the ring
    std::optional<float> label_x;  // left edge of the label, when it has room
    bool is_cluster() const { return marks.size() > 1; }
};

// Every mark is in exactly one group; groups and labels of a row do not overlap; in order of x0.
// Without `limits.rows` enough for single ones (`single`), those may share a row's place.
std::vector<RowGroup> layout_rows(std::span<const RowMark> marks, const RowLimits& limits);

// Rows that all marks and as many labels as possible would take, at most `most`.
int rows_wanted(std::span<const RowMark> marks, RowLimits limits, int most);

}  // namespace parallax

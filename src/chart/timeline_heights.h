// How high each lane is: the room at hand given out to rows of marks and lines of the heads.
#pragma once

#include <optional>
#include <span>
#include <vector>

namespace parallax {

struct LaneNeed {
    int rows = 1;        // of marks, at least 1
    int head_lines = 3;  // tile, name, publication, what is undated
};

struct LaneHeights {
    float row_height = 20;
    std::vector<float> heights;  // sum to the room
};

inline constexpr float kLanePadding = 16;

// The tallest rows, from 20 to 14, with which all rows have room, heads of all their lines before
// heads of two; then rows are taken from the fullest lanes. Never fails: lanes share too little
// room evenly. `room` above 0.
LaneHeights layout_heights(std::span<const LaneNeed> needs, float room);

// Clock `both`: the middle of each lane between `top` and `bottom`, as far from the others as its
// day of publication is; ascending days, unknown ones last and lowest. Each lane has at least
// kLaneShare of what it would have if all were alike, so what is close together is set apart.
std::vector<float> layout_places(std::span<const std::optional<double>> days, float top,
                                 float bottom);
inline constexpr float kLaneShare = 0.75f;

// Rows that fit into a lane, at least 1.
int rows_in(float lane_height, float row_height);

}  // namespace parallax

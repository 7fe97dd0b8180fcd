// What a heatmap keeps between frames: where it is scrolled to, and what the hand is doing.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "session/session.h"

namespace parallax {

// A band's place in the table: heads are row 0, names of rows column 0.
struct HeatStop {
    std::size_t row = 0, column = 0;
    bool operator==(const HeatStop&) const = default;
};

// A line on its way to another place by hand.
struct LineDrag {
    bool of_rows = true;
    std::size_t from = 0;
};

struct HeatState {
    GridRequest of;  // whose scroll it is
    Point scroll;
    HeatStop cursor;                 // where the focus is or was last
    bool wants_cursor = false;       // the focus goes there when it is drawn
    std::optional<HeatStop> anchor;  // where a rectangle of cells began
    std::optional<LineDrag> drag;
    float legend_height = 40;  // in the last frame
    // The cells that the list is of, and whose they are.
    Evidence chosen_of;
    std::weak_ptr<const HeatGrid> chosen_in;
    std::vector<bool> chosen;  // by row, then column of the grid; empty for none
};

}  // namespace parallax

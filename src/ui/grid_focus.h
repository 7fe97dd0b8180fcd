// One tab stop for a whole table, and the arrows, Home and End inside it (the grid pattern of the
// ARIA Authoring Practices).
#pragma once

#include "ui/widgets.h"

namespace parallax {

// Make one for each drawn table, ask `skips` before each item and tell it behind; the destructor
// takes the keys.
class GridFocus {
  public:
    explicit GridFocus(Frame& frame) : f_(frame) {}
    ~GridFocus();
    GridFocus(const GridFocus&) = delete;
    GridFocus& operator=(const GridFocus&) = delete;

    // For ItemOptions::skipped of the item with this key at the present depth of the tree.
    bool skips(std::string_view key) const;
    // Heads are row 0, names of rows are column 0.
    void add(std::size_t row, std::size_t column, const Item& item);

  private:
    struct Place {
        std::size_t row, column;
        NodeId id;
    };
    Frame& f_;
    std::vector<Place> places_;
};

}  // namespace parallax

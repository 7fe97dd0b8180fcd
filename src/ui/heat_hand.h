// The hand in a heatmap: wheel, bars, keys and dragged heads.
#pragma once

#include <string_view>
#include <vector>

#include "chart/heat_layout.h"
#include "session/grid_selection.h"
#include "session/grid_view.h"
#include "ui/widgets.h"

namespace parallax {

// One for each drawn heatmap; the destructor takes keys and wheel.
class HeatHand {
  public:
    HeatHand(Frame& frame, const HeatGrid& grid, const GridView& view, const HeatShape& shape,
             Rect area, const HeatLayout& layout);
    ~HeatHand();
    HeatHand(const HeatHand&) = delete;
    HeatHand& operator=(const HeatHand&) = delete;

    // Bands to draw besides those seen: the focus must not get lost by scrolling.
    HeatStop cursor() const;
    // For ItemOptions::skipped of the item with this key at the present depth of the tree.
    bool skips(std::string_view key) const;
    void add(HeatStop stop, const Item& item);
    // A cell was pressed: alone, with Ctrl beside those chosen, with Shift up to it. False: nothing
    // is held, and the caller opens what the cell opens.
    bool choose(HeatStop stop);
    // Whether lines may be put elsewhere by hand.
    bool may_move(bool of_rows) const;
    // A head that may be dragged to another place. True while it is: then it was not pressed.
    bool drag(const Item& item, bool of_rows, std::size_t band);
    // The bars; call within the table's window.
    void draw_bars();
    void zoom_by(int steps, Point about);

  private:
    struct Place {
        HeatStop stop;
        NodeId id;
    };
    void take_wheel();
    void take_keys();
    void finish_drag();
    bool is_cell(HeatStop stop) const;
    void show(HeatStop stop);  // scrolls to it
    void move_to(HeatStop to, bool extends);
    void move_line_by(int by);
    void open_rectangle(HeatStop a, HeatStop b, bool adds);
    std::vector<GridPlace> places_between(HeatStop a, HeatStop b) const;
    std::size_t last_column() const;  // totals are one behind the bands
    std::size_t drop_place() const;

    Frame& f_;
    const HeatGrid& grid_;
    const GridView& view_;
    const HeatShape& shape_;
    Rect area_;
    const HeatLayout& m_;
    std::vector<Place> places_;
};

}  // namespace parallax

// A drop-down of our own: a field that shows what is chosen and, in a window on top, the list of
// what else there is. Dear ImGui keeps which one is open and closes it on a click elsewhere.
#pragma once

#include "ui/widgets.h"

namespace parallax {

// Use: if (Chooser list(...); list.open()) { for each: if (list.row(...).pressed) ... }
// The field is drawn by the constructor but for what it shows, for which content() has room.
class Chooser {
  public:
    // The list is `rows` x `row_height` high, as wide as `list_width` but never wider than the
    // screen, and scrolls when the screen is too low for it.
    Chooser(Frame& frame, Rect field, std::string_view key, std::string name, float list_width,
            std::size_t rows, float row_height = measure::kSourceRow);
    ~Chooser();
    Chooser(const Chooser&) = delete;
    Chooser& operator=(const Chooser&) = delete;

    bool open() const { return open_; }
    // The next row with its ground; a press closes the list.
    Item row(std::string_view key, std::string name, bool chosen);

    // What a field of this content needs beside it.
    static constexpr float kPadding = 10, kArrow = 28;
    static Rect content(Rect field);

  private:
    Frame& frame_;
    bool open_ = false;
    std::optional<ScrollArea> scroll_;
    float row_height_, y_ = 0;
};

}  // namespace parallax

// A drop-down of our own: a field that shows what is chosen and, in a window on top, the list of
// what else there is. Dear ImGui keeps which one is open and closes it on a click elsewhere.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string_view>

#include "ui/widgets.h"

namespace parallax {

// Use: if (Chooser list(...); list.open()) { for each: if (list.row(...).pressed) ... }
// `paint` draws what the field shows into the rectangle it is given.
class Chooser {
  public:
    // The list has room for `rows` rows as high as the field, as wide as `list_width` but never
    // wider than the screen, and scrolls when the screen is too low for it.
    Chooser(Frame& frame, Rect field, std::string_view key, std::string name,
            const std::function<void(Rect)>& paint, float list_width, std::size_t rows);
    ~Chooser();
    Chooser(const Chooser&) = delete;
    Chooser& operator=(const Chooser&) = delete;

    bool open() const { return open_; }
    // The next row with its ground; a press closes the list.
    Item row(std::string_view key, std::string name, bool chosen);
    // A row that does something instead of being one of several. True when it was pressed.
    bool action(std::string_view name);

    // What a field needs beside its content.
    static constexpr float kPadding = 10, kArrow = 28, kHeight = 32;

  private:
    Rect next_box();
    void close();

    Frame& frame_;
    NodeId field_;
    bool open_ = false;
    std::optional<ScrollArea> scroll_;
    float row_width_ = 0, y_ = 0;
};

// One of several names: `chosen` in the field, all in the list. Gives the one that was pressed. The
// node is called
// "<name>: <what is chosen>".
std::optional<std::size_t> choose_listed(Frame& frame, Rect field, std::string_view key,
                                         std::string_view name,
                                         std::span<const std::string_view> names,
                                         std::size_t chosen);
// The width of a field that shows any of them whole.
float listed_width(const Frame& frame, std::span<const std::string_view> names);

}  // namespace parallax

// The few parts that panels are made of. Each draws itself in all its states, takes the pointer,
// the keyboard and the mirror alike, and writes its node into the semantic tree.
#pragma once

#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ui/frame.h"

namespace parallax {

struct ItemOptions {
    std::optional<bool> selected, checked, expanded;
    bool disabled = false;
    bool skipped = false;     // by Tab: arrows lead there (ui/heat_hand.h)
    std::string description;  // what a click does
    bool container = false;   // leave the node open: the caller adds children and calls tree.end()
    int level = 0;
};

struct Item {
    Rect rect;
    NodeId id = 0;
    bool pressed = false;  // by click, key or mirror
    bool hovered = false, held = false, focused = false;
};

// The ground of every part: a rectangle that can be pressed. Draws nothing. Call in the order in
// which Tab should go round; the first of two overlapping items gets the pointer.
Item item(Frame& frame, Rect rect, Role role, std::string_view key, std::string name,
          const ItemOptions& options = {});

// Shows a note beside the item after 300 ms of hovering, or at once while it has the focus.
void hover_note(Frame& frame, const Item& item, std::string title, std::vector<std::string> lines);

enum class ButtonKind { plain, main, quiet };  // quiet: no border until hovered
// Width that the button needs for its label.
float button_width(const Frame& frame, std::string_view label, ButtonKind kind = ButtonKind::plain);
bool button(Frame& frame, Rect rect, std::string_view key, std::string_view label,
            ButtonKind kind = ButtonKind::plain, const ItemOptions& options = {});

// A row of alternatives, one of them active. Gives the one pressed.
float segments_width(const Frame& frame, std::span<const std::string_view> labels);
std::optional<std::size_t> segments(Frame& frame, Point corner, std::string_view key,
                                    std::string_view name, std::span<const std::string_view> labels,
                                    std::size_t active);

// A box to tick with words behind it; `row` is what can be pressed. True when it is.
bool check(Frame& frame, Rect row, std::string_view key, std::string_view text, bool on,
           std::string_view description = {});

// Underlined text that opens something.
bool link(Frame& frame, Point corner, TextStyle style, std::string_view key, std::string_view text,
          std::string description = {});

// One line of text with its node; `role` heading takes a level. Gives the width.
float label(Frame& frame, TextStyle style, Point corner, Colour colour, std::string_view text,
            Role role = Role::text, int level = 0);
// Wrapped text with its node. Gives the height.
float wrapped(Frame& frame, TextStyle style, Point corner, float width, Colour colour,
              std::string_view text, Role role = Role::paragraph, int level = 0);

// The node of a passage that is painted by other means than wrapped().
void passage_node(Frame& frame, Point corner, const Paragraph& paragraph, std::string_view text,
                  std::string_view language);

// A heading in bold with a small remark behind it and a line under both. Gives the height.
float section_head(Frame& frame, Point corner, float width, std::string_view title,
                   std::string_view remark);

// "digest" or "full text" in a bordered box whose right or left edge is at `x`. Gives its width.
float extent_chip(Frame& frame, Point corner, Extent extent);

// Ground and edge of a list row in its state.
void row_ground(Frame& frame, const Item& item, bool selected, bool edge = true);

// A part of the screen that scrolls vertically. Draw between construction and destruction, from
// `top()` down, and say how high it was by `grow_to`.
class ScrollArea {
  public:
    ScrollArea(Frame& frame, std::string_view key, Rect rect);
    ~ScrollArea();
    ScrollArea(const ScrollArea&) = delete;
    ScrollArea& operator=(const ScrollArea&) = delete;

    float top() const { return top_; }      // y of the content's start on the screen, scrolled
    float width() const { return width_; }  // less the scroll bar
    Rect rect() const { return rect_; }
    void grow_to(float bottom);  // y on the screen where the content ends
    void show(Rect target);      // scroll so that it is in view

  private:
    Rect rect_;
    float top_, width_;
};

}  // namespace parallax

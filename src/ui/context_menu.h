// What can be done with the thing under the pointer or the focus, on the right button, a long press
// or the menu key.
#pragma once

#include <variant>

#include "chart/geometry.h"
#include "corpus/corpus.h"

namespace parallax {

struct Frame;
struct Item;

using ContextTarget = std::variant<PassageId, SourceId>;

struct ContextMenu {
    Point corner;
    ContextTarget target;
};

// Call behind item(): opens the menu when the item is asked for it.
void offer_menu(Frame& frame, const Item& item, ContextTarget target);
// The open one, over everything but the sheet of keys.
void draw_context_menu(Frame& frame);

}  // namespace parallax

// A line of text to type into. Where the host has text fields of its own (the page: a real input
// element, with the system's input methods, clipboard, undo and spelling) it is laid over this
// one's node and only ground and border are drawn here; elsewhere Dear ImGui's field takes the
// keys.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "ui/frame.h"

namespace parallax {

struct TextFieldOptions {
    std::string_view placeholder;
    bool is_search = false;
    bool wrong = false;  // its text cannot be used; the border says so, the caller in words
};

// The whole new text when it has changed.
std::optional<std::string> text_field(Frame& frame, Rect rect, std::string_view key,
                                      std::string_view name, const std::string& text,
                                      const TextFieldOptions& options = {});

// Left and right of the text in the field.
inline constexpr float kFieldPadding = 10;

}  // namespace parallax

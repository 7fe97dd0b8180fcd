// Events of the page as input of Dear ImGui.
#pragma once

#include <imgui.h>

#include <string_view>

namespace parallax {

// Where pointer events come from, numbered as web/input.js does.
inline constexpr int kMouse = 0, kTouch = 1, kPen = 2;

// The key of a KeyboardEvent. The sign that the key writes decides, so that shortcuts follow the
// reader's layout; where it writes none of ours (Cyrillic, Greek, AZERTY digits), its place on the
// keyboard does. None for keys that the program could never use.
ImGuiKey key_from_event(std::string_view key, std::string_view code);

// Whether the browser shall do nothing of its own with a key pressed alone or with Shift.
bool takes_key(ImGuiKey key);
// Whether the program has a use for this key with Ctrl (Cmd on Apple's systems): only then it is
// kept from the browser, to which all others belong.
bool takes_shortcut(ImGuiKey key, bool shift);

// True while events wait that Dear ImGui spreads over further frames.
bool has_waiting_input();

// The CSS name of a cursor.
std::string_view css_from_cursor(ImGuiMouseCursor cursor);

}  // namespace parallax

extern "C" {

void page_pointer(float x, float y, int source);
void page_button(int button, bool down, int source);

}  // extern "C"

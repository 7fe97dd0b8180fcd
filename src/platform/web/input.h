// Events of the page as input of Dear ImGui.
#pragma once

#include <imgui.h>

#include <string_view>

namespace parallax {

// The key of a KeyboardEvent. The sign that the key writes decides, so that shortcuts follow the
// reader's layout; where it writes none of ours (Cyrillic, Greek, AZERTY digits), its place on the
// keyboard does. None when the program has no use for it.
ImGuiKey key_from_event(std::string_view key, std::string_view code);

// True while events wait that Dear ImGui spreads over further frames.
bool has_waiting_input();

// The CSS name of a cursor.
std::string_view css_from_cursor(ImGuiMouseCursor cursor);

}  // namespace parallax

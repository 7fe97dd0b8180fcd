// Large grounds of one colour. A renderer without a graphics card takes several times as long to
// paint a pixel as to clear it, so it may offer to clear them.
#pragma once

#include <imgui.h>

#include "chart/colour.h"
#include "chart/geometry.h"

namespace parallax {

// What the callback below finds as its UserCallbackData.
struct LargeGround {
    Rect rect;  // in ImGui's coordinates, to be cut by the command's ClipRect
    Colour colour;
};

// Where io.UserData points to, unless it is null; then all is painted.
struct GroundClearer {
    ImDrawCallback clear;
};

inline constexpr float kLargeGround_px2 = 20'000;

}  // namespace parallax

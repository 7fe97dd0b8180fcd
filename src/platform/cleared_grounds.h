// Grounds of one colour by OpenGL, which page and window share.
#pragma once

#include <span>

#include "chart/colour.h"
#include "ui/pixel_rect.h"

namespace parallax {

// The whole of what is bound.
void clear_to(Colour ground);
// These parts of a picture of so many pixels.
void clear_parts(std::span<const PixelRect> parts, int height, Colour ground);
// From now on ui/painter has large grounds cleared instead of painted. Needs ImGui's context.
void offer_to_clear_grounds();

}  // namespace parallax

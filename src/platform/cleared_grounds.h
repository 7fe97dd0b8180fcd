// Grounds of one colour by OpenGL, which page and window share.
#pragma once

#include "chart/colour.h"

namespace parallax {

// The whole of what is bound.
void clear_to(Colour ground);
// From now on ui/painter has large grounds cleared instead of painted. Needs ImGui's context.
void offer_to_clear_grounds();

}  // namespace parallax

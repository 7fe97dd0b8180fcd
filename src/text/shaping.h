// Scripts whose letters join, reorder or run from right to left, so that they cannot be drawn one
// letter after another.
#pragma once

#include <string_view>

namespace parallax {

// True when a letter of such a script is in `utf8`, whose last character may be cut off.
bool needs_shaping(std::string_view utf8);

}  // namespace parallax

// What was measured of a theme, in words.
#pragma once

#include <string>

#include "session/session.h"

namespace parallax {

// "Precision: 8 of 10 judged hits are right, 80 % (Wilson 95 %: 49 % to 94 %)"; "" where no hit
// that the theme still has was judged.
std::string precision_words(const Results& results, const Session& session, ThemeId theme);

}  // namespace parallax

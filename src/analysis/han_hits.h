// Runs of Han characters found as substrings, from the places of the words that hold their rarest
// character.
#pragma once

#include <string_view>
#include <vector>

#include "analysis/pattern_hits.h"

namespace parallax {

// Every place of `run` in the texts, ascending; overlapping ones too. `run` is not empty and of
// Han characters only.
std::vector<PatternHit> find_han_hits(std::string_view run, const PatternGround& ground);

}  // namespace parallax

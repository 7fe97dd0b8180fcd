// Positions and the four kinds of nothing in words, the same wherever they are drawn or written.
#pragma once

#include <string>
#include <string_view>

#include "analysis/stance_grid.h"
#include "analysis/theme_counts.h"
#include "session/results.h"

namespace parallax {

// "silent: read through, says nothing of it", ...; empty for `none`.
std::string_view explanation_of(Nothing nothing);
// The same without the explanation: "silent".
std::string_view name_of(Nothing nothing);
// The kind of nothing that a stance is; `none` for one that speaks.
Nothing nothing_of(Stance stance);

// "affirms", "silent: read through, says nothing of it", ...
std::string_view explanation_of(Stance stance);
// "denies now", "silent".
std::string words_of(const Position& position);
// A reader's own reading: "affirms", "silent".
std::string own_in_words(Stance stance);
// Positions of one cell of the grid as words: "denies now, qualifies later"; where the
// reader has an own reading, that and the recorded one.
std::string words_of(const Question& question, const StanceCell& cell);
// How firmly its passages are worded: "The digest’s words: held back by could (1 in 84 words)";
// empty where nothing is known of it. See analysis/wording.h.
std::string wording_in_words(const Results& results, const Position& position);

}  // namespace parallax

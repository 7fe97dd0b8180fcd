// Words that could become patterns: what marks some passages against all others, and is not yet
// caught.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "analysis/theme_edit.h"
#include "session/results.h"

namespace parallax {

struct SuggestedPattern {
    NewPattern pattern;
    std::size_t frequency = 0;  // in the passages
    double g2 = 0, log_ratio = 0;
};

// Terms by falling G2 (keyness.h) that the passages have at least twice as often as the other kept
// ones, three letters long at least (Han: any), that name something (text/function_words.h) and
// stand in no hit of `theme`, if there is one; at most `most`. In the language that most of the
// passages are in. Linear in the words kept.
std::vector<SuggestedPattern> suggest_patterns(const Results& results,
                                               std::span<const PassageId> passages,
                                               const ThemeRow* theme_cells, std::size_t most);

// The passages in which a theme has hits.
std::vector<PassageId> passages_with(const ThemeRow& theme_cells);

}  // namespace parallax

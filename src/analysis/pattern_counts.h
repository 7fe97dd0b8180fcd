// What each pattern of a theme catches by itself, and in which words.
#pragma once

#include <vector>

#include "analysis/concordance.h"
#include "analysis/text_units.h"
#include "corpus/corpus.h"

namespace parallax {

struct PatternCount {
    std::size_t hits = 0, passages = 0;
    // Of them, those in no hit of another pattern of the theme that is on: what would be lost
    // without it.
    std::size_t only_here = 0;
};

// By position in theme.terms, over kept passages. Time: patterns^2 times what find_hits takes for
// one. What switched off ones would catch, too. Hits of two patterns that overlap are one hit of
// the theme: the sum may exceed the theme's.
std::vector<PatternCount> make_pattern_counts(const TextIndex& index, const Theme& theme,
                                              const KeptPassages& kept = {});

// Keyword in context of one pattern, or of all of a theme that are on, over kept passages.
Concordance make_pattern_lines(const TextIndex& index, const TermPattern& pattern,
                               const KeptPassages& kept = {},
                               const ConcordanceOptions& options = {});
Concordance make_theme_lines(const TextIndex& index, const Theme& theme,
                             const KeptPassages& kept = {}, const ConcordanceOptions& options = {});

}  // namespace parallax

// Theme x theme: which themes meet in one passage, and whether more often than chance would have
// it.
#pragma once

#include <optional>
#include <vector>

#include "analysis/theme_counts.h"

namespace parallax {

struct ThemePair {
    ThemeId a, b;                                // a before b in the codebook
    std::size_t passages_a = 0, passages_b = 0;  // with hits of each
    std::vector<PassageId> both;                 // ascending
    // |A and B| / |A or B| (Jaccard 1901), 0 to 1; none when neither has a passage.
    std::optional<double> jaccard() const;
};

struct ThemeCooccurrence {
    std::size_t themes = 0;
    std::size_t passages = 0;      // all that are counted
    std::vector<ThemePair> pairs;  // every two themes, by a, then b

    const ThemePair& pair(ThemeId a, ThemeId b) const;  // a before b
    // G2 of the two-by-two table over all passages (statistics.h), negative when the two keep
    // apart.
    double g2(const ThemePair& pair) const;
};

// Time grows with the passages with hits, times the square of how many themes meet in one.
ThemeCooccurrence make_theme_cooccurrence(const Corpus& corpus, const ThemeCounts& counts);
// Where a filter leaves `passages` of all, and `counts` are of them.
ThemeCooccurrence make_theme_cooccurrence(const Corpus& corpus, const ThemeCounts& counts,
                                          std::size_t passages);
// Makes the pairs of one theme anew, whose row of `counts` has changed. Linear in the passages with
// hits of any theme.
void replace_theme(ThemeCooccurrence& cooccurrence, const ThemeCounts& counts, ThemeId theme);

}  // namespace parallax

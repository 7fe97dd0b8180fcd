// What each pattern of a theme catches by itself, and in which words.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "analysis/concordance.h"
#include "analysis/found_patterns.h"
#include "analysis/text_units.h"
#include "corpus/corpus.h"

namespace parallax {

struct PatternCount {
    std::size_t hits = 0, passages = 0;
    // Of them, those in no hit of another pattern of the theme that is on: what would be lost
    // without it.
    std::size_t only_here = 0;
};

// By position in theme.terms, over kept passages. What switched off ones would catch, too. Hits of
// two patterns that overlap are one hit of the theme: the sum may exceed the theme's.
std::vector<PatternCount> make_pattern_counts(const TextIndex& index, const Theme& theme,
                                              const KeptPassages& kept = {});

// The same from edit to edit of one theme, in one index under one filter.
class PatternCounter {
  public:
    // Counts of `theme` as it is now. `found` is asked for patterns that were not there before.
    // Time: find_hits of those that it has not, and for each that came, went or was switched its
    // hits, and the shorter list, times the logarithm of the longer one, with each of the others.
    const std::vector<PatternCount>& follow(const TextIndex& index, FoundPatterns& found,
                                            const Theme& theme, const KeptPassages& kept = {});
    const std::vector<PatternCount>& counts() const { return counts_; }
    // Of kept passages, by position in theme.terms.
    const std::vector<PatternHit>& hits(std::size_t pattern) const {
        return *patterns_[pattern].hits;
    }

  private:
    struct Pattern {
        std::string text;
        bool off = false;
        SharedHits hits;
        std::vector<std::uint32_t> met_by;  // by hit: patterns, that are on, with a hit over it
    };
    std::vector<Pattern> patterns_;
    std::vector<PatternCount> counts_;
};

// Keyword in context of one pattern, or of all of a theme that are on, over kept passages.
Concordance make_pattern_lines(const TextIndex& index, const TermPattern& pattern,
                               const KeptPassages& kept = {},
                               const ConcordanceOptions& options = {});
Concordance make_theme_lines(const TextIndex& index, const Theme& theme,
                             const KeptPassages& kept = {}, const ConcordanceOptions& options = {});

}  // namespace parallax

// Keyness: which terms a part of the corpus uses more, and which it uses less, than the rest does.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "analysis/text_index.h"

namespace parallax {

struct KeyTerm {
    TermId term;
    std::size_t frequency = 0, other_frequency = 0;  // in the part, in what it is held against
    double g2 = 0;  // log_likelihood of statistics.h; negative: used less than in the rest
    double p = 1;   // of this g2, taken alone
    // The same, when the term was picked out of all that were compared: the smallest share of false
    // discoveries at which it would be among them (Benjamini and Hochberg 1995).
    double adjusted_p = 1;
    double log_ratio = 0;  // log_ratio of statistics.h
};

// By falling g2, then by key in bytes: what the part is marked by stands first, what it avoids
// last. No term is left out for being a function word: how a text uses "will" and "must" is a
// finding too.
struct Keyness {
    std::size_t words = 0, other_words = 0;
    std::vector<KeyTerm> terms;
};

// Below it, in both parts together, a frequency says little and G2 is far from chi-squared.
inline constexpr std::size_t kFewestForKeyness = 3;

// `part` must be ascending, without repetition. Terms occur at least `min_frequency` times (at
// least once) in both parts together. No terms when one part has no words. Linear in the words of
// the part and the size of the lexicon, but for the sorting.
Keyness make_keyness(const PositionalIndex& index, std::span<const PassageNumber> part,
                     std::size_t min_frequency = kFewestForKeyness);
// Against `other` instead of against all the rest; it must not share a passage with `part`.
Keyness make_keyness(const PositionalIndex& index, std::span<const PassageNumber> part,
                     std::span<const PassageNumber> other,
                     std::size_t min_frequency = kFewestForKeyness);
// The source against all other sources.
Keyness make_keyness(const TextIndex& index, SourceId source,
                     std::size_t min_frequency = kFewestForKeyness);

}  // namespace parallax

// What passages are compared by, counted: their words, and in Han text the pairs of characters.
#pragma once

#include <cstdint>
#include <vector>

#include "analysis/positional_index.h"

namespace parallax {

// Words of Han characters that stand side by side are taken for one run, and each two neighbouring
// characters of it for a feature (character bigrams), so that no dictionary has a say in it; a
// character that stands alone is itself one. Every other word is a feature.
struct PassageFeatures {
    // A word's feature is its term's number; that of a pair is its number here plus the number of
    // all terms.
    Lexicon pairs;

    struct Count {
        std::uint32_t feature = 0, count = 0;
    };
    std::vector<Count> counts;                 // of all passages, each by first occurrence
    std::vector<std::size_t> ends;             // by passage, in `counts`
    std::vector<std::uint32_t> passages_with;  // by feature; 0 for words of Han characters
};

// Time and memory grow with the words of the index.
PassageFeatures count_features(const PositionalIndex& index);

}  // namespace parallax

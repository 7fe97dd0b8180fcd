// What hits say: the words that a pattern with * or a theme of many patterns has caught.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "analysis/text_index.h"
#include "analysis/theme_counts.h"

namespace parallax {

struct CaughtWords {
    std::string text;  // as the first of the hits has it
    std::size_t hits = 0;
    bool operator==(const CaughtWords&) const = default;
};

// The first `most_hits` hits of the passages, those that are the same when folded as one; the most
// frequent ones first, then as they come in the text. Linear in the hits looked at.
std::vector<CaughtWords> count_caught_words(const TextIndex& index,
                                            std::span<const PassageHits> passages,
                                            std::size_t most_hits);

}  // namespace parallax

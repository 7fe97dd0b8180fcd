// A few of a text's shingles stand for all of it (winnowing), so that copies are found by sorting.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "text/lexicon.h"

namespace parallax {

// Words of a shingle.
inline constexpr std::size_t kShingleWords = 4;
// Of so many shingles in a row at least one is kept.
inline constexpr std::size_t kShingleWindow = 3;

struct Fingerprint {
    std::uint32_t hash = 0;
    std::uint32_t word = 0;  // the first of the shingle
    bool operator==(const Fingerprint&) const = default;
};

// Of each kShingleWindow shingles in a row the one with the smallest hash is kept, the last of
// equals (Schleimer, Wilkerson, Aiken 2003): any run of words that two texts share of at least
// kShingleWords + kShingleWindow - 1 gives both a fingerprint of the same words. Words are counted
// from `first_word`. A text of fewer words than a shingle has none. Appends, ascending by word.
// Linear.
void append_fingerprints(std::span<const TermId> words, std::uint32_t first_word,
                         std::vector<Fingerprint>& out);

// By hash, then as they were. Linear (radix sort).
void sort_by_hash(std::vector<Fingerprint>& fingerprints);

}  // namespace parallax

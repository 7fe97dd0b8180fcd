// How far two texts go on alike from a place at which they are alike: words that differ, are
// missing or were put in are bridged while enough others agree.
#pragma once

#include <cstdint>
#include <span>

#include "text/lexicon.h"

namespace parallax {

// Words that one text may have more than the other within one alignment, and also how far the
// score (agreeing words less differing ones) may fall below its best before the search ends.
inline constexpr int kWidestGap = 8;

// The best alignment found: so many words of each text, of which `agreeing` pairs are equal and
// `differing` were replaced, left out or put in. It never ends with a difference.
struct WordAlignment {
    std::uint32_t a_words = 0, b_words = 0;
    std::uint32_t agreeing = 0, differing = 0;
    bool operator==(const WordAlignment&) const = default;
};

// From the first words of `a` and `b` forwards: of all alignments that begin there the one whose
// agreeing words less its differing ones are most, the shortest of equals; nothing when none is
// above 0. A dynamic program over 2 kWidestGap + 1 diagonals about the best so far, given up where
// the score has dropped by more than kWidestGap (the X-drop of Zhang, Schwartz, Wagner, Miller
// 2000). Linear in the words that it reaches. Texts of less than 2 G words.
WordAlignment align_forwards(std::span<const TermId> a, std::span<const TermId> b);
// From the last words of `a` and `b` backwards.
WordAlignment align_backwards(std::span<const TermId> a, std::span<const TermId> b);

}  // namespace parallax

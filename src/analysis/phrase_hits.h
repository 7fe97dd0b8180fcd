// Words and phrases of patterns, from the places of the rarest word.
#pragma once

#include <vector>

#include "analysis/pattern_hits.h"
#include "analysis/word_terms.h"

namespace parallax {

// What begin and end of a hit count while a pattern is matched. Patterns without Han are matched in
// words of the passage, which are at hand; their bytes are looked up for the hits that remain.
enum class HitUnits { bytes, words };

// Ascending; those of a phrase may overlap.
std::vector<PatternHit> find_word_hits(const WordTerms& word, const PatternGround& ground,
                                       HitUnits units);
std::vector<PatternHit> find_phrase_hits(const Phrase& phrase, const PatternGround& ground,
                                         HitUnits units);

// Words to bytes, for hits that are apart and ascend.
void count_in_bytes(std::vector<PatternHit>& hits, const PositionalIndex& words);

}  // namespace parallax

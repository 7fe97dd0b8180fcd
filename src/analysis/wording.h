// How firmly passages are worded: by words that hold a claim back and words that press it (hedges
// and boosters, as Hyland calls them; "Metadiscourse", 2005). They are shown beside a position as
// they stand in the text; a position is never judged by them. English only, and a word with two
// meanings counts in both ("military might").
#pragma once

#include <optional>
#include <string>

#include "analysis/text_index.h"

namespace parallax {

// All of a corpus, ascending.
struct WordingHits {
    std::vector<PatternHit> hedges, boosters;
};
// Linear in the places of the words looked for.
WordingHits find_wording(const TextIndex& index);

struct Wording {
    std::vector<PatternHit> hedges, boosters;
    std::size_t words = 0;  // of the passages
};
// That of some passages of a source, given by position and ascending; none for no passages, and
// where source and corpus name another language than English.
std::optional<Wording> wording_of(const TextIndex& index, const WordingHits& hits, SourceId source,
                                  std::span<const std::uint32_t> passages);

// The words in lower case, each once, in the order of the text: "could, may".
std::string words_from_hits(const TextIndex& index, std::span<const PatternHit> hits);
// "held back by could, may (3 in 84 words); pressed by clearly (1)" or "neither held back nor
// pressed in 84 words".
std::string words_from_wording(const TextIndex& index, const Wording& wording);

}  // namespace parallax

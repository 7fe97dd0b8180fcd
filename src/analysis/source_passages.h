// Which numbers the passages of a source have in the index.
#pragma once

#include <vector>

#include "analysis/text_index.h"

namespace parallax {

// Ascending. Linear in the passages of the corpus.
std::vector<PassageNumber> passages_of_source(const TextIndex& index, SourceId source);
// The same for all sources at once, by source.
std::vector<std::vector<PassageNumber>> passages_by_source(const TextIndex& index);

}  // namespace parallax

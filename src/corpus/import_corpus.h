// What several files gave as one corpus.
#pragma once

#include <cstddef>
#include <vector>

#include "corpus/import.h"

namespace parallax {

// A source of the merged corpus and where it comes from: a place in the readings' sources, or a
// file that was a corpus itself (no `source`).
struct MergedSource {
    std::size_t reading = 0;
    std::optional<std::size_t> source;
};

struct MergedImports {
    Corpus corpus;                      // sources in order of publication
    std::vector<MergedSource> origins;  // one for each source of the corpus
    std::vector<std::string> remarks;   // what could not be merged
};

// Ids are made unique by a number behind them ("rivers-2021-2"). Themes, questions, entities and
// shared events of corpora come along; of two with one id the first stays. Linear but for sorting.
MergedImports merge_imports(const std::vector<ImportReading>& readings);

}  // namespace parallax

// The words of the chosen sources: what each uses far more than the others, what all use, and one
// word in its company.
#pragma once

#include <string_view>
#include <vector>

#include "analysis/collocates.h"
#include "analysis/concordance.h"
#include "analysis/keyness.h"
#include "session/compare_view.h"
#include "session/results.h"

namespace parallax {

struct SharedWord {
    TermId term;
    std::vector<std::size_t> frequencies;  // by source, each at least one
    double weight = 0;                     // by which they are ordered
};

struct ComparedWords {
    std::vector<SourceId> sources;
    std::vector<std::size_t> words;  // of each, in the passages that the filter leaves
    // Of each source against the others: those used more, by falling G2; at least
    // kFewestForKeyness times in all.
    std::vector<std::vector<KeyTerm>> over;
    // Used by all. First those of which even the source that uses them least has many, weighed by
    // their rarity in the corpus (ln((N + 1) / df), as in PassageVectors), so that "the" and "of"
    // stand last.
    std::vector<SharedWord> shared;
};
// Linear in the words of the sources and the size of the lexicon, but for the sorting.
ComparedWords make_compared_words(const Results& results, const std::vector<SourceId>& sources);

// One word in each of the sources.
struct WordInSources {
    std::vector<Concordance> lines;      // by source
    std::vector<Collocates> collocates;  // by source, of its places there
};
inline constexpr std::size_t kMostWordLines = 200;
// `key`: of the lexicon; nothing stands where it is not in it.
WordInSources find_word(const Results& results, const std::vector<SourceId>& sources,
                        std::string_view key);

}  // namespace parallax

// Search: the passages in which a query is true, ranked or in order of the corpus, with every hit.
#pragma once

#include <cstddef>
#include <limits>
#include <vector>

#include "analysis/query.h"
#include "analysis/text_index.h"
#include "base/result.h"

namespace parallax {

enum class SearchOrder {
    ranked,  // by score; passages of equal score in order of the corpus
    corpus,
};

struct SearchOptions {
    SearchOrder order = SearchOrder::ranked;
    std::size_t most = std::numeric_limits<std::size_t>::max();  // passages in the results
    const std::vector<Theme>* themes = nullptr;  // that the query names; null: the corpus' own
};

struct FoundPassage {
    PassageNumber passage;
    double score = 0;  // BM25 (analysis/bm25.h); 0 where only fields or NOT were asked
    // Of all that makes the query true here, ascending, united where they overlap; none where only
    // fields or NOT were asked.
    std::vector<ByteRange> hits;
};

struct SearchResults {
    std::vector<FoundPassage> passages;
    std::size_t passage_total = 0;  // in which the query is true, those past `most` included
    std::size_t source_total = 0;   // that hold them
};

// Fails with wrong_reference when the query names a source or theme that is not there; the message
// names the character. Time: the places of the words asked for; for regular expressions the text.
Result<SearchResults> search(const TextIndex& index, const Query& query,
                             const SearchOptions& options = {});

}  // namespace parallax

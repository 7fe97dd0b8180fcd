// Concordance: every hit of a query with the words around it (keyword in context).
#pragma once

#include <cstddef>
#include <limits>
#include <span>
#include <vector>

#include "analysis/query.h"
#include "analysis/text_index.h"
#include "base/result.h"

namespace parallax {

enum class ConcordanceOrder {
    corpus,   // sources as the corpus has them, hits as the text has them
    left,     // by the word before the keyword, then the one before that…
    keyword,  // by the words of the keyword
    right,    // by the word behind the keyword, then the next…
    date,     // by the first day of the source's date; sources without one last
    source,   // by the source's id
};

struct ConcordanceOptions {
    std::size_t context_words = 8;  // on each side
    ConcordanceOrder order = ConcordanceOrder::corpus;
    std::size_t most = std::numeric_limits<std::size_t>::max();  // lines, the first ones in order
    const std::vector<Theme>* themes = nullptr;  // that the query names; null: the corpus' own
};

// Bytes of the passage's text. `left` ends where the keyword begins and `right` begins where it
// ends, marks and blanks included. Where fewer words stand on a side, it goes on to the end of the
// passage.
struct ConcordanceLine {
    PassageNumber passage;
    ByteRange left, keyword, right;
};

struct Concordance {
    std::vector<ConcordanceLine> lines;
    std::size_t line_total = 0;  // those past `most` included
};

// Words are compared by their folded keys in code point order, so that neither case nor accents
// matter and scripts stay apart. Of two lines that are alike as far as one goes, that one comes
// first; equal ones stay in order of the corpus. Only the context_words nearest words of a side are
// compared. Fails as search() does. Time: that of the search, and n log n in the lines.
Result<Concordance> make_concordance(const TextIndex& index, const Query& query,
                                     const ConcordanceOptions& options = {});
// Of hits found otherwise: ascending, by passage.
Concordance make_concordance(const TextIndex& index, std::span<const PatternHit> hits,
                             const ConcordanceOptions& options = {});

}  // namespace parallax

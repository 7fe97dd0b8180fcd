// The tables of search and concordance.
#pragma once

#include "analysis/concordance.h"
#include "analysis/search.h"
#include "analysis/table.h"

namespace parallax {

// source,passage,score,hits,text  (the passage's number in its source; BM25 with four decimals;
// number of hits; the whole passage, so that a row can be judged and cited without another
// question; in the order of the results)
Table search_table(const TextIndex& index, const SearchResults& results);

// source,passage,left,keyword,right,offset  (offset of the keyword in characters of the passage,
// from 0; in the order of the lines)
Table concordance_table(const TextIndex& index, const Concordance& concordance);

}  // namespace parallax

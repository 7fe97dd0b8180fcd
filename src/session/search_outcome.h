// What the search view shows for what was typed: the passages or lines found, what is wrong with
// the words typed, or what might have been meant.
#pragma once

#include <optional>
#include <vector>

#include "analysis/concordance.h"
#include "analysis/search.h"
#include "analysis/suggestions.h"
#include "session/session.h"

namespace parallax {

// Most passages and lines listed; how many there are in all is told beside it.
inline constexpr std::size_t kMaxFoundPassages = 500;
inline constexpr std::size_t kMaxFoundLines = 2'000;

struct FoundInSource {
    SourceId source;
    std::size_t passages = 0;  // 0: the query is true nowhere in it
};

struct SearchOutcome {
    bool asked = false;  // something was typed
    std::optional<Error> query_fault, years_fault;
    SearchResults passages;
    Concordance lines;                     // only when lines are wanted
    std::vector<FoundInSource> by_source;  // every source, in order of the corpus
    std::vector<Suggestion> suggestions;   // only when nothing was found
};

// Years that limit the search are asked for as the query's own field `year:`.
// Only what the filter leaves is found.
SearchOutcome run_search(const Results& results, const SearchView& search);

}  // namespace parallax

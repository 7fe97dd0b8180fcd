// Queries and concordances, parsed anew each time as when a reader types them.
#include <algorithm>

#include "analysis/concordance.h"
#include "analysis/query.h"
#include "analysis/search.h"
#include "base/check.h"
#include "engine.h"
#include "engine_state.h"

using namespace parallax;
using bench::engine;

namespace {

constexpr std::size_t kContextWords = 5;

Query question() {
    Result<Query> query = Query::from_text(engine().question);
    ENSURE(query.has_value());
    return std::move(*query);
}

}  // namespace

std::uint32_t engine_search(std::uint32_t most) {
    const auto results = search(*engine().index, question(), {.most = most});
    ENSURE(results.has_value());
    engine().answer.clear();
    for (const FoundPassage& found : results->passages)
        engine().answer.push_back(found.passage.value);
    return static_cast<std::uint32_t>(results->passage_total);
}

std::uint32_t engine_concordance() {
    const auto concordance =
        make_concordance(*engine().index, question(),
                         {.context_words = kContextWords, .order = ConcordanceOrder::right});
    ENSURE(concordance.has_value());
    return static_cast<std::uint32_t>(concordance->line_total);
}

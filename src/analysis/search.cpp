// Scores come first and for all passages, hits only for those that are shown.
#include "analysis/search.h"

#include <algorithm>
#include <utility>

#include "analysis/query_evaluation.h"

namespace parallax {
namespace {

struct RanksBefore {
    bool operator()(const ScoredUnit& a, const ScoredUnit& b) const {
        return a.score != b.score ? a.score > b.score : a.unit < b.unit;
    }
};

// `units` are in order of the corpus, and so of their sources.
std::size_t count_sources(const UnitList& units, const TextIndex& index) {
    std::size_t count = 0;
    const SourceId* last = nullptr;
    for (const ScoredUnit& each : units) {
        const SourceId& source = index.passages[each.unit.passage.index()].source;
        if (!last || *last != source) ++count;
        last = &source;
    }
    return count;
}

}  // namespace

Result<SearchResults> search(const TextIndex& index, const Query& query,
                             const SearchOptions& options) {
    const auto evaluation = QueryEvaluation::of(query, index, options.themes);
    if (!evaluation) return std::unexpected(evaluation.error());
    const UnitList& found = evaluation->passages();
    SearchResults results;
    results.passage_total = found.size();
    results.source_total = count_sources(found, index);
    const std::size_t count = std::min(options.most, found.size());
    UnitList shown(count);
    if (options.order == SearchOrder::ranked) {
        std::ranges::partial_sort_copy(found, shown, RanksBefore());
    } else {
        std::ranges::copy_n(found.begin(), static_cast<std::ptrdiff_t>(count), shown.begin());
    }
    results.passages.reserve(count);
    for (const auto& [unit, score] : shown)
        results.passages.push_back({unit.passage, score, evaluation->hits(unit.passage)});
    return results;
}

}  // namespace parallax

// Scores come first and for all passages, hits only for those that are shown.
#include "analysis/search.h"

#include <algorithm>
#include <utility>

#include "analysis/query_evaluation.h"

namespace parallax {
namespace {

// Up to here, reading passages costs less than the places of a frequent word.
constexpr std::size_t kFewPassages = 100;

bool ranks_before(const ScoredUnit& a, const ScoredUnit& b) {
    return a.score != b.score ? a.score > b.score : a.unit < b.unit;
}

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
    const auto evaluation = QueryEvaluation::of(
        query, index, options.most < kFewPassages ? HitsWanted::few : HitsWanted::all);
    if (!evaluation) return std::unexpected(evaluation.error());
    UnitList shown = evaluation->passages();
    SearchResults results;
    results.passage_total = shown.size();
    results.source_total = count_sources(shown, index);
    const std::size_t count = std::min(options.most, shown.size());
    if (options.order == SearchOrder::ranked) {
        const auto end = shown.begin() + static_cast<std::ptrdiff_t>(count);
        std::partial_sort(shown.begin(), end, shown.end(), ranks_before);
    }
    results.passages.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        const PassageNumber passage = shown[i].unit.passage;
        results.passages.push_back({passage, shown[i].score, evaluation->hits(passage)});
    }
    return results;
}

}  // namespace parallax

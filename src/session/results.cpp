#include "session/results.h"

#include <algorithm>
#include <utility>

#include "analysis/found_layer.h"
#include "corpus/citation.h"
#include "session/compared_passages.h"

namespace parallax {
namespace {

// The words of the passages kept, by source.
std::vector<std::size_t> words_kept(const Results& results) {
    const TextIndex& index = results.index();
    std::vector<std::size_t> words(results.corpus->sources.size());
    for (std::size_t i = 0; i < index.passages.size(); ++i)
        if (results.kept_passages[i])
            words[index.passages[i].source.index()] += index.words.tokens(PassageNumber(i)).size();
    return words;
}

ThemeCell cell_kept(const ThemeCell& all, const Results& results, std::size_t words) {
    ThemeCell cell;
    cell.words = words;
    cell.nothing = all.nothing;
    std::size_t first = 0;  // of the passage's hits, in first_words
    for (const PassageHits& hits : all.passages) {
        if (results.is_kept(hits.passage)) {
            const auto from = all.first_words.begin() + static_cast<std::ptrdiff_t>(first);
            cell.first_words.insert(cell.first_words.end(), from,
                                    from + static_cast<std::ptrdiff_t>(hits.hits.size()));
            cell.passages.push_back(hits);
            cell.hits += hits.hits.size();
        }
        first += hits.hits.size();
    }
    if (cell.hits == 0 && all.hits > 0) cell.nothing = Nothing::no_match;
    return cell;
}

}  // namespace

class KeptGrids {
  public:
    std::shared_ptr<const HeatGrid> get(const Results& results, const GridRequest& request) {
        const auto found =
            std::ranges::find(grids_, request, [](const auto& g) { return g->request; });
        if (found != grids_.end()) {
            std::rotate(grids_.begin(), found, found + 1);
            return grids_.front();
        }
        if (grids_.size() == kMost) grids_.pop_back();
        grids_.insert(grids_.begin(), std::make_shared<const HeatGrid>(make_heat_grid(
                                          ground_of(results, request.kind), request)));
        return grids_.front();
    }

  private:
    // The one in view and the one that the open list is of, with room for a change of mind.
    static constexpr std::size_t kMost = 4;
    std::vector<std::shared_ptr<const HeatGrid>> grids_;  // the last one first
};

GridGround ground_of(const Results& results, GridKind kind) {
    const CorpusFacts& facts = *results.facts;
    const bool pairs = kind == GridKind::source_source;
    if (pairs && !facts.pairs) facts.pairs = make_source_pairs(facts.index);
    return {facts.index,           results.corpus->themes,   results.counts,
            results.kept_passages, results.timeline.entries, pairs ? &*facts.pairs : nullptr};
}

std::shared_ptr<const HeatGrid> heat_grid(const Results& results, const GridRequest& request) {
    return results.kept_grids->get(results, request);
}

std::size_t Results::passages_kept(SourceId source) const {
    const std::size_t all = corpus->source(source).passages.size();
    std::size_t kept = 0;
    for (std::uint32_t i = 0; i < all; ++i)
        kept += is_kept({source, i}) ? 1 : 0;
    return kept;
}

Results make_results(Corpus given) {
    const auto corpus = std::make_shared<Corpus>(std::move(given));
    drop_found_events(*corpus);
    auto facts = std::make_shared<CorpusFacts>();
    facts->index = make_text_index(corpus);
    facts->entities = make_passage_entities(facts->index);
    facts->counts = make_theme_counts(facts->index);
    facts->same_events = add_found_events(*corpus, facts->index);
    Results results;
    results.corpus = corpus;
    results.facts = facts;
    results.grid = make_stance_grid(*corpus);
    results.tiles = tile_labels(*corpus);
    return filtered_results(results, {});
}

Results filtered_results(const Results& all, const EventFilter& filter) {
    Results results;
    results.kept_grids = std::make_shared<KeptGrids>();
    results.kept_faces = std::make_shared<KeptFaces>();
    results.corpus = all.corpus;
    results.facts = all.facts;
    results.grid = all.grid;
    results.tiles = all.tiles;
    const CorpusFacts& facts = *all.facts;
    const EventTester tester(facts.index, facts.counts, facts.entities, filter);
    results.timeline = make_timeline_entries(*all.corpus, facts.same_events,
                                             [&](EventId event) { return tester.keeps(event); });
    if (!filter.restricts()) {
        results.counts = facts.counts;
        return results;
    }
    for (const PassageId passage : facts.index.passages)
        results.kept_passages.push_back(tester.keeps(passage));
    const std::vector<std::size_t> words = words_kept(results);
    for (const std::vector<ThemeCell>& row : facts.counts.cells) {
        std::vector<ThemeCell>& kept = results.counts.cells.emplace_back();
        for (std::size_t s = 0; s < row.size(); ++s)
            kept.push_back(cell_kept(row[s], results, words[s]));
    }
    return results;
}

}  // namespace parallax

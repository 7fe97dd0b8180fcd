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

// `words` by source.
std::shared_ptr<const ThemeRow> row_kept(const ThemeRow& all, const Results& results,
                                         const std::vector<std::size_t>& words) {
    auto row = std::make_shared<ThemeRow>();
    for (std::size_t s = 0; s < all.size(); ++s)
        row->push_back(cell_kept(all[s], results, words[s]));
    return row;
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
        grids_.insert(grids_.begin(), std::make_shared<HeatGrid>(make_heat_grid(
                                          ground_of(results, request.kind), request)));
        return grids_.front();
    }

    // After an edit that has left the list of themes as it was but for these.
    void replace(const Results& results, const std::vector<ThemeId>& changed) {
        if (grids_.size() > kFollowing) grids_.resize(kFollowing);
        for (std::shared_ptr<HeatGrid>& grid : grids_) {
            // Whoever looks at the old one keeps it.
            if (grid.use_count() > 1) grid = std::make_shared<HeatGrid>(*grid);
            const GridGround ground = ground_of(results, grid->request.kind);
            for (const ThemeId theme : changed)
                replace_theme(*grid, ground, theme);
        }
    }
    void clear() { grids_.clear(); }

  private:
    // The one in view and the one that the open list is of, with room for a change of mind.
    static constexpr std::size_t kMost = 4, kFollowing = 2;
    std::vector<std::shared_ptr<HeatGrid>> grids_;  // the last one first
};

GridGround ground_of(const Results& results, GridKind kind) {
    const CorpusFacts& facts = *results.facts;
    const bool pairs = kind == GridKind::source_source;
    if (pairs && !facts.pairs) facts.pairs = make_source_pairs(facts.index);
    return {facts.index,           *results.themes,          results.counts,
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
    results.grid = make_stance_grid(*corpus);
    results.tiles = tile_labels(*corpus);
    results.themes = {corpus, &corpus->themes};
    results.counts = facts->counts;
    results.facts = facts;
    return filtered_results(results, {});
}

void set_themes(Results& results, std::shared_ptr<const Themes> themes, const Results* all) {
    const Themes& before = *results.themes;
    std::vector<std::size_t> words;
    if (!results.kept_passages.empty()) words = words_kept(results);
    const auto count_row = [&](std::size_t t) -> std::shared_ptr<const ThemeRow> {
        std::shared_ptr<const ThemeRow> whole;
        if (all) {
            whole = all->counts.rows[t];
        } else {
            const TextIndex& index = results.index();
            const Theme& theme = (*themes)[t];
            const SharedHits hits = results.facts->patterns.hits_of(theme, index.ground());
            whole = std::make_shared<ThemeRow>(make_theme_row(index, theme, *hits));
        }
        return results.kept_passages.empty() ? whole : row_kept(*whole, results, words);
    };
    ThemeCounts counts;
    std::vector<ThemeId> changed;
    bool same_list = before.size() == themes->size();
    for (std::size_t t = 0; t < themes->size(); ++t) {
        const Theme& theme = (*themes)[t];
        const auto old = std::ranges::find(before, theme.id, &Theme::id);
        const auto place = static_cast<std::size_t>(old - before.begin());
        same_list = same_list && place == t;
        const bool finds_the_same =
            old != before.end() && old->terms == theme.terms && old->absences == theme.absences;
        if (old == before.end() || *old != theme) changed.emplace_back(t);
        counts.rows.push_back(finds_the_same ? std::move(results.counts.rows[place])
                                             : count_row(t));
    }
    results.counts = std::move(counts);
    results.themes = std::move(themes);
    if (all && all->kept_grids == results.kept_grids) return;  // done with `all`
    if (same_list)
        results.kept_grids->replace(results, changed);
    else
        results.kept_grids->clear();
}

namespace {

// `of_cells`: as EventTester takes them.
Results results_kept(const Results& all, const EventFilter& filter, const KeptPassages& of_cells) {
    Results results;
    results.kept_grids = std::make_shared<KeptGrids>();
    results.kept_faces = std::make_shared<KeptFaces>();
    results.corpus = all.corpus;
    results.facts = all.facts;
    results.themes = all.themes;
    results.grid = all.grid;
    results.tiles = all.tiles;
    const CorpusFacts& facts = *all.facts;
    const EventTester tester(facts.index, all.counts, facts.entities, filter, of_cells);
    results.timeline = make_timeline_entries(*all.corpus, facts.same_events,
                                             [&](EventId event) { return tester.keeps(event); });
    if (!filter.restricts()) {
        results.counts = all.counts;
        return results;
    }
    for (const PassageId passage : facts.index.passages)
        results.kept_passages.push_back(tester.keeps(passage));
    const std::vector<std::size_t> words = words_kept(results);
    for (const auto& row : all.counts.rows)
        results.counts.rows.push_back(row_kept(*row, results, words));
    return results;
}

}  // namespace

Results filtered_results(const Results& all, const EventFilter& filter) {
    EventFilter so_far = filter;
    so_far.cells.clear();
    Results results = results_kept(all, so_far, {});
    for (const GridCells& cells : filter.cells) {
        KeptPassages of_cells(all.index().passages.size());
        const auto grid = heat_grid(results, cells.grid);
        for (const PassageHits& each :
             passages_of_cells(*grid, ground_of(results, cells.grid.kind), cells))
            of_cells[all.index().number(each.passage).index()] = true;
        so_far.cells.push_back(cells);
        results = results_kept(all, so_far, of_cells);
    }
    return results;
}

}  // namespace parallax

// Grids over corpora of tests: the ground that a grid stands on, kept together.
#pragma once

#include <memory>
#include <utility>

#include "analysis/grid_measures.h"
#include "analysis/timeline_entries.h"

namespace parallax::test {

// All that a corpus gives, with or without a filter on its passages.
struct GridWorld {
    TextIndex index;
    ThemeCounts counts;
    KeptPassages kept;
    TimelineEntries timeline;
    SourcePairs pairs;

    explicit GridWorld(std::shared_ptr<const Corpus> corpus, KeptPassages kept_passages = {})
        : index(make_text_index(std::move(corpus))),
          counts(make_theme_counts(index)),
          kept(std::move(kept_passages)),
          timeline(make_timeline_entries(*index.corpus)),
          pairs(make_source_pairs(index)) {
        drop_left_out();
    }

    // As filtered_results of session does it.
    void drop_left_out() {
        if (kept.empty()) return;
        for (auto& row : counts.rows) {
            auto left = std::make_shared<ThemeRow>(*row);
            for (ThemeCell& cell : *left)
                drop_left_out(cell);
            row = std::move(left);
        }
    }

    GridGround ground() const {
        return {index, index.corpus->themes, counts, kept, timeline.entries, &pairs};
    }
    HeatGrid grid(const GridRequest& request) const { return make_heat_grid(ground(), request); }

  private:
    void drop_left_out(ThemeCell& cell) const {
        ThemeCell left;
        left.words = cell.words;
        left.nothing = cell.nothing;
        std::size_t first = 0;
        for (PassageHits& passage : cell.passages) {
            const std::size_t hits = passage.hits.size();
            if (is_kept(kept, index.number(passage.passage))) {
                const auto from = cell.first_words.begin() + static_cast<std::ptrdiff_t>(first);
                left.first_words.insert(left.first_words.end(), from,
                                        from + static_cast<std::ptrdiff_t>(hits));
                left.hits += hits;
                left.passages.push_back(std::move(passage));
            }
            first += hits;
        }
        if (left.hits == 0 && cell.hits > 0) left.nothing = Nothing::no_match;
        cell = std::move(left);
    }
};

// One request of every kind and clock, portraits of each source in slices and by passage.
inline std::vector<GridRequest> all_requests(std::size_t sources) {
    std::vector<GridRequest> requests{{.kind = GridKind::theme_source},
                                      {.kind = GridKind::theme_theme},
                                      {.kind = GridKind::source_source}};
    for (const TimeBin bin : {TimeBin::year, TimeBin::quarter, TimeBin::month})
        for (const TimeClock clock : {TimeClock::publication, TimeClock::events})
            requests.push_back({.kind = GridKind::theme_time, .bin = bin, .clock = clock});
    for (std::size_t s = 0; s < sources; ++s)
        for (const std::size_t slices : {0, 10})
            requests.push_back({.kind = GridKind::theme_position,
                                .portrait = SourceId(s),
                                .slices = slices,
                                .true_length = slices == 0});
    return requests;
}

}  // namespace parallax::test

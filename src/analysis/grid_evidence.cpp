// The passages behind cells and heads: what the counts were made from, with their bytes.
#include <algorithm>

#include "analysis/heat_grid.h"
#include "base/check.h"

namespace parallax {
namespace {

std::vector<ByteRange> hits_in(const ThemeCounts& counts, ThemeId theme, PassageId passage) {
    const std::vector<PassageHits>& behind = counts.cell(theme, passage.source).passages;
    const auto found = std::ranges::lower_bound(behind, passage, {}, &PassageHits::passage);
    ENSURE(found != behind.end() && found->passage == passage);
    return found->hits;
}

// Ascending, overlapping ones as one; those that only touch stay apart.
void unite(std::vector<ByteRange>& hits) {
    std::ranges::sort(hits);
    std::vector<ByteRange> apart;
    for (const ByteRange& hit : hits) {
        if (!apart.empty() && hit.begin < apart.back().end)
            apart.back().end = std::max(apart.back().end, hit.end);
        else if (apart.empty() || apart.back() != hit)
            apart.push_back(hit);
    }
    hits = std::move(apart);
}

std::vector<PassageHits> passages_of_meeting(const HeatGrid& grid, const ThemeCounts& counts,
                                             ThemeId a, ThemeId b) {
    if (a == b) return passages_of_theme(counts, a);
    std::vector<PassageHits> passages;
    for (const PassageId passage : grid.meetings.pair(std::min(a, b), std::max(a, b)).both) {
        PassageHits both{passage, hits_in(counts, a, passage)};
        std::ranges::copy(hits_in(counts, b, passage), std::back_inserter(both.hits));
        unite(both.hits);
        passages.push_back(std::move(both));
    }
    return passages;
}

std::vector<PassageHits> passages_of_likeness(const HeatGrid& grid, const GridGround& ground,
                                              SourceId a, SourceId b) {
    std::vector<PassageHits> passages;
    if (a == b) {
        const std::size_t all = ground.index.corpus->source(a).passages.size();
        for (std::uint32_t i = 0; i < all; ++i)
            if (is_kept(ground.kept, ground.index.number({a, i}))) passages.push_back({{a, i}, {}});
        return passages;
    }
    const SourcePair& pair = grid.likeness.pair(std::min(a, b), std::max(a, b));
    for (const PassageId passage : pair.passages_a)
        passages.push_back({passage, {}});
    for (const PassageId passage : pair.passages_b)
        passages.push_back({passage, {}});
    ENSURE(ground.pairs != nullptr);
    for (const ReusedText& text : ground.pairs->reuse.texts) {
        const PassagePair places{ground.index.passage(text.a.passage),
                                 ground.index.passage(text.b.passage)};
        if (!std::ranges::binary_search(pair.pairs, places)) continue;
        passages.push_back({places.a, {bytes_of(ground.index.words, text.a)}});
        passages.push_back({places.b, {bytes_of(ground.index.words, text.b)}});
    }
    return united(std::move(passages));
}

}  // namespace

std::vector<PassageHits> united(std::vector<PassageHits> passages) {
    std::ranges::stable_sort(passages, {}, &PassageHits::passage);
    std::vector<PassageHits> once;
    for (PassageHits& each : passages) {
        if (once.empty() || once.back().passage != each.passage) {
            once.push_back(std::move(each));
            continue;
        }
        std::ranges::copy(each.hits, std::back_inserter(once.back().hits));
    }
    for (PassageHits& each : once)
        unite(each.hits);
    return once;
}

std::vector<PassageHits> passages_of_cell(const HeatGrid& grid, const GridGround& ground,
                                          std::size_t row, std::size_t column) {
    if (grid.has_themes_as_rows()) {
        auto passages = passages_of_cell(grid.matrix, ground.counts, ThemeId(row), column);
        std::ranges::sort(passages, {}, &PassageHits::passage);
        return passages;
    }
    if (grid.request.kind == GridKind::theme_theme)
        return passages_of_meeting(grid, ground.counts, ThemeId(row), ThemeId(column));
    return passages_of_likeness(grid, ground, SourceId(row), SourceId(column));
}

std::vector<PassageHits> passages_of_row(const HeatGrid& grid, const GridGround& ground,
                                         std::size_t row) {
    if (grid.request.kind == GridKind::theme_theme)
        return passages_of_theme(ground.counts, ThemeId(row));
    if (grid.request.kind == GridKind::source_source) return passages_of_column(grid, ground, row);
    std::vector<PassageHits> passages;
    for (std::size_t c = 0; c < grid.columns.size(); ++c)
        std::ranges::move(passages_of_cell(grid, ground, row, c), std::back_inserter(passages));
    return united(std::move(passages));
}

std::vector<PassageHits> passages_of_column(const HeatGrid& grid, const GridGround& ground,
                                            std::size_t column) {
    if (grid.request.kind == GridKind::theme_theme)
        return passages_of_theme(ground.counts, ThemeId(column));
    std::vector<PassageHits> passages;
    if (grid.request.kind == GridKind::source_source) {
        for (const auto& row : ground.counts.rows)
            std::ranges::copy(row->at(column).passages, std::back_inserter(passages));
    } else {
        for (std::size_t r = 0; r < grid.rows.size(); ++r)
            std::ranges::move(passages_of_cell(grid, ground, r, column),
                              std::back_inserter(passages));
    }
    return united(std::move(passages));
}

}  // namespace parallax

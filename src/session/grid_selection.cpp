#include "session/grid_selection.h"

#include <algorithm>

#include "session/grid_view.h"

namespace parallax {
namespace {

std::optional<std::size_t> line_named(const std::vector<GridLine>& lines, const std::string& name) {
    const auto found = std::ranges::find(lines, name, &GridLine::name);
    if (found == lines.end()) return std::nullopt;
    return static_cast<std::size_t>(found - lines.begin());
}

// Themes of sources are what the filter has boxes for, as long as it asks for no others already.
bool take_as_such(EventFilter& filter, const HeatGrid& grid, const GridCells& cells) {
    if (grid.request.kind != GridKind::theme_source || cells.blocks.size() != 1) return false;
    const GridBlock& block = cells.blocks.front();
    if (!block.rows.empty() && !filter.themes.empty()) return false;
    if (!block.columns.empty() && !filter.sources.empty()) return false;
    // Sources alone are heads: their passages with hits of any theme.
    if (block.rows.empty()) return false;
    std::vector<ThemeId> themes;
    std::vector<SourceId> sources;
    for (const std::string& name : block.rows) {
        const auto row = line_named(grid.rows, name);
        if (!row) return false;
        themes.push_back(*grid.rows[*row].theme);
    }
    for (const std::string& name : block.columns) {
        const auto column = line_named(grid.columns, name);
        if (!column) return false;
        sources.push_back(*grid.columns[*column].source);
    }
    std::ranges::sort(themes);
    std::ranges::sort(sources);
    filter.themes = std::move(themes);
    if (!sources.empty()) filter.sources = std::move(sources);
    return true;
}

GridCells cells_from(const GridEvidence& e) {
    GridBlock block;
    if (!e.row.empty()) block.rows = {e.row};
    if (!e.column.empty()) block.columns = {e.column};
    return {e.grid, {std::move(block)}};
}

}  // namespace

std::vector<GridPlace> chosen_cells(const HeatGrid& grid, const Evidence& evidence) {
    if (const auto* e = std::get_if<GridCells>(&evidence))
        return e->grid == grid.request ? places_of(grid, *e) : std::vector<GridPlace>();
    if (const auto* e = std::get_if<GridEvidence>(&evidence))
        return e->grid == grid.request ? places_of(grid, cells_from(*e)) : std::vector<GridPlace>();
    const auto* e = std::get_if<CellEvidence>(&evidence);
    if (!e || grid.request.kind != GridKind::theme_source) return {};
    return {{e->theme.index(), e->source.index()}};
}

Evidence evidence_of_cells(const HeatGrid& grid, std::span<const GridPlace> places) {
    if (places.empty()) return {};
    if (places.size() == 1) return evidence_of_cell(grid, places[0].row, places[0].column);
    return name_cells(grid, places);
}

std::vector<GridPlace> with_toggled(std::vector<GridPlace> chosen,
                                    std::span<const GridPlace> places) {
    const auto is_in = [&](const GridPlace& place) {
        return std::ranges::find(chosen, place) != chosen.end();
    };
    if (std::ranges::all_of(places, is_in)) {
        std::erase_if(chosen, [&](const GridPlace& place) {
            return std::ranges::find(places, place) != places.end();
        });
        return chosen;
    }
    for (const GridPlace& place : places)
        if (!is_in(place)) chosen.push_back(place);
    std::ranges::sort(chosen);
    return chosen;
}

std::optional<EventFilter> filter_by(const Results& results, const EventFilter& now,
                                     const Evidence& evidence) {
    GridCells cells;
    if (const auto* several = std::get_if<GridCells>(&evidence))
        cells = *several;
    else if (const auto* one = std::get_if<GridEvidence>(&evidence))
        cells = cells_from(*one);
    else if (const auto* cell = std::get_if<CellEvidence>(&evidence))
        cells = {{},
                 {{{results.theme(cell->theme).id}, {results.corpus->source(cell->source).id}}}};
    else if (const auto* theme = std::get_if<ThemeEvidence>(&evidence))
        cells = {{}, {{{results.theme(theme->theme).id}, {}}}};
    else
        return std::nullopt;
    EventFilter filter = now;
    if (!filter.cells.empty() && filter.cells.back() == cells) return filter;
    if (!take_as_such(filter, *heat_grid(results, cells.grid), cells))
        filter.cells.push_back(std::move(cells));
    return filter;
}

std::optional<EventFilter> filter_by_list(const Results& results, const Session& session) {
    auto filter = filter_by(results, session.filter, session.evidence);
    if (!filter) return std::nullopt;
    std::size_t kept = 0;
    for (std::size_t s = 0; s < results.corpus->sources.size(); ++s)
        kept += results.passages_kept(SourceId(s));
    const std::size_t listed = passages_of(results, session.evidence).size();
    if (listed == 0 || listed == kept) return std::nullopt;
    return filter;
}

}  // namespace parallax

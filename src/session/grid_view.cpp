#include "session/grid_view.h"

#include <algorithm>
#include <cmath>

#include "analysis/clustering.h"
#include "analysis/grid_words.h"
#include "corpus/citation.h"

namespace parallax {
namespace {

std::string_view name_of(TimeBin bin) {
    switch (bin) {
        case TimeBin::year:
            return "year";
        case TimeBin::quarter:
            return "quarter";
        case TimeBin::month:
            return "month";
    }
    return "";
}

std::string grid_words(const Results& results, const GridRequest& grid) {
    std::string text(caption_of(grid.kind));
    if (grid.kind == GridKind::theme_time)
        text = "Themes by " + std::string(name_of(grid.bin)) +
               (grid.clock == TimeClock::publication ? " of publication" : " of the dates named");
    if (grid.kind == GridKind::theme_position)
        text = "Portrait of " + short_reference(results.corpus->source(grid.portrait));
    return text;
}

std::vector<std::size_t> shown_order(const HeatGrid& grid, const ThemesView& themes, bool of_rows) {
    const GridOrder order = of_rows ? themes.rows : themes.columns;
    if (order == GridOrder::likeness)
        return make_clustering(of_rows ? row_distances(grid, themes.measure)
                                       : column_distances(grid, themes.measure))
            .order;
    return order_of(of_rows ? grid.rows : grid.columns, order);
}

}  // namespace

bool is_plain(const ThemesView& themes) {
    const GridMeasure measure = themes.measure;
    return themes.grid.kind == GridKind::theme_source && themes.rows == GridOrder::given &&
           themes.columns == GridOrder::given &&
           (measure == GridMeasure::passages || measure == GridMeasure::hits ||
            measure == GridMeasure::per_1000);
}

GridView make_grid_view(const HeatGrid& grid, const ThemesView& themes) {
    GridView view;
    view.rows = shown_order(grid, themes, true);
    // What is symmetric stays so.
    view.columns = grid.is_symmetric() ? view.rows : shown_order(grid, themes, false);
    for (std::size_t r = 0; r < grid.rows.size(); ++r)
        for (std::size_t c = 0; c < grid.columns.size(); ++c) {
            if (grid.is_symmetric() && r == c) continue;
            const auto value = value_of(grid, themes.measure, r, c);
            if (!value || nothing_in(grid, themes.measure, r, c) != Nothing::none) continue;
            view.least = std::min(view.least.value_or(*value), *value);
            view.most = std::max(view.most.value_or(*value), *value);
        }
    if (view.most && is_diverging(themes.measure)) {
        view.most = std::max(std::abs(*view.least), std::abs(*view.most));
        view.least = -*view.most;
    }
    return view;
}

Evidence evidence_of_cell(const HeatGrid& grid, std::size_t row, std::size_t column) {
    const GridLine &r = grid.rows[row], &c = grid.columns[column];
    if (grid.request.kind == GridKind::theme_source) return CellEvidence{*r.theme, *c.source};
    return GridEvidence{grid.request, r.name, c.name};
}

Evidence evidence_of_row(const HeatGrid& grid, std::size_t row) {
    const GridLine& line = grid.rows[row];
    if (grid.request.kind == GridKind::theme_source) return ThemeEvidence{*line.theme};
    return GridEvidence{grid.request, line.name, ""};
}

Evidence evidence_of_column(const HeatGrid& grid, std::size_t column) {
    const GridLine& line = grid.columns[column];
    if (grid.request.kind == GridKind::theme_source) return SourceEvidence{*line.source};
    return GridEvidence{grid.request, "", line.name};
}

std::string caption_of(const Results& results, const ThemesView& themes) {
    std::string measure(words_of(themes.grid.kind, themes.measure).label);
    if (!measure.empty() && measure[0] >= 'A' && measure[0] <= 'Z' &&
        (measure.size() < 2 || measure[1] >= 'a'))
        measure[0] = static_cast<char>(measure[0] - 'A' + 'a');
    return grid_words(results, themes.grid) + ", " + measure;
}

}  // namespace parallax

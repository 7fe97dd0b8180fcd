// Tables of what the measures are, and one switch for each family of grids.
#include "analysis/grid_measures.h"

#include <algorithm>
#include <array>

#include "analysis/theme_measures.h"
#include "base/check.h"

namespace parallax {
namespace {

constexpr double kPercent = 100;
constexpr std::array<std::string_view, kMeasures> kNames{
    "hits", "passages",  "per_1000", "passage_share", "row_percent",    "column_percent", "tf_idf",
    "g2",   "log_ratio", "jaccard",  "term_likeness", "theme_likeness", "reuse_share"};

constexpr std::array kOfMatrix{
    GridMeasure::passages,      GridMeasure::hits,        GridMeasure::per_1000,
    GridMeasure::passage_share, GridMeasure::row_percent, GridMeasure::column_percent,
    GridMeasure::tf_idf,        GridMeasure::g2,          GridMeasure::log_ratio};
constexpr std::array kOfMeetings{GridMeasure::passages, GridMeasure::row_percent,
                                 GridMeasure::column_percent, GridMeasure::jaccard,
                                 GridMeasure::g2};
constexpr std::array kOfLikeness{GridMeasure::term_likeness, GridMeasure::theme_likeness,
                                 GridMeasure::reuse_share, GridMeasure::hits,
                                 GridMeasure::passages};

std::optional<double> share(std::size_t part, std::size_t whole, double times = 1) {
    if (whole == 0) return std::nullopt;
    return times * static_cast<double>(part) / static_cast<double>(whole);
}

std::optional<double> value_in_matrix(const HeatGrid& grid, GridMeasure measure, std::size_t row,
                                      std::size_t column) {
    const CellCounts cell = counts_of(grid.matrix, ThemeId(row), column);
    switch (measure) {
        case GridMeasure::hits:
            return static_cast<double>(cell.hits);
        case GridMeasure::passages:
            return static_cast<double>(cell.passages);
        case GridMeasure::per_1000:
            return per_1000(cell);
        case GridMeasure::passage_share:
            return passage_share(cell);
        case GridMeasure::row_percent:
            return row_percent(cell);
        case GridMeasure::column_percent:
            return column_percent(cell);
        case GridMeasure::tf_idf:
            return tf_idf(cell);
        case GridMeasure::g2:
            return g2(cell);
        case GridMeasure::log_ratio:
            return log_ratio(cell);
        default:
            return std::nullopt;
    }
}

std::size_t either_of(const HeatGrid& grid, std::size_t row, std::size_t column) {
    const std::size_t both = grid.cell(row, column).passages;
    return grid.rows[row].hit_passages + grid.columns[column].hit_passages - both;
}

std::optional<double> value_of_meeting(const HeatGrid& grid, GridMeasure measure, std::size_t row,
                                       std::size_t column) {
    const std::size_t both = grid.cell(row, column).passages;
    switch (measure) {
        case GridMeasure::passages:
            return static_cast<double>(both);
        case GridMeasure::row_percent:
            return share(both, grid.rows[row].hit_passages, kPercent);
        case GridMeasure::column_percent:
            return share(both, grid.columns[column].hit_passages, kPercent);
        case GridMeasure::jaccard:
            return share(both, either_of(grid, row, column));
        case GridMeasure::g2:
            if (row == column) return std::nullopt;
            return grid.meetings.g2(
                grid.meetings.pair(ThemeId(std::min(row, column)), ThemeId(std::max(row, column))));
        default:
            return std::nullopt;
    }
}

std::optional<double> value_of_likeness(const HeatGrid& grid, GridMeasure measure, std::size_t row,
                                        std::size_t column) {
    const SourceId a(row), b(column);
    switch (measure) {
        case GridMeasure::hits:
            return static_cast<double>(grid.cell(row, column).hits);
        case GridMeasure::passages:
            return static_cast<double>(grid.cell(row, column).passages);
        case GridMeasure::term_likeness:
            return grid.likeness.term_cosine(a, b);
        case GridMeasure::theme_likeness:
            return grid.likeness.theme_cosine(a, b);
        case GridMeasure::reuse_share:
            return grid.likeness.reuse_share(a, b);
        default:
            return std::nullopt;
    }
}

std::optional<Interval> scaled(std::optional<Interval> interval, double times) {
    if (!interval) return std::nullopt;
    return Interval{interval->low * times, interval->high * times};
}

std::optional<Interval> interval_in_matrix(const HeatGrid& grid, GridMeasure measure,
                                           std::size_t row, std::size_t column) {
    const CellCounts cell = counts_of(grid.matrix, ThemeId(row), column);
    switch (measure) {
        case GridMeasure::hits:
            return poisson_interval(cell.hits);
        case GridMeasure::per_1000:
            return interval_of_per_1000(cell.hits, cell.words);
        case GridMeasure::passage_share:
            return interval_of_share(cell.passages, cell.unit_passages);
        case GridMeasure::row_percent:
            return scaled(interval_of_share(cell.hits, cell.row_hits), kPercent);
        case GridMeasure::column_percent:
            return scaled(interval_of_share(cell.hits, cell.column_hits), kPercent);
        default:
            return std::nullopt;
    }
}

std::optional<Interval> interval_of_meeting(const HeatGrid& grid, GridMeasure measure,
                                            std::size_t row, std::size_t column) {
    const std::size_t both = grid.cell(row, column).passages;
    switch (measure) {
        case GridMeasure::row_percent:
            return scaled(interval_of_share(both, grid.rows[row].hit_passages), kPercent);
        case GridMeasure::column_percent:
            return scaled(interval_of_share(both, grid.columns[column].hit_passages), kPercent);
        case GridMeasure::jaccard:
            return interval_of_share(both, either_of(grid, row, column));
        default:
            return std::nullopt;
    }
}

}  // namespace

std::string_view name_of(GridMeasure measure) {
    return kNames[static_cast<std::size_t>(measure)];
}

std::optional<GridMeasure> find_measure(std::string_view name) {
    const auto found = std::ranges::find(kNames, name);
    if (found == kNames.end()) return std::nullopt;
    return static_cast<GridMeasure>(found - kNames.begin());
}

std::span<const GridMeasure> measures_of(GridKind kind) {
    if (kind == GridKind::theme_theme) return kOfMeetings;
    if (kind == GridKind::source_source) return kOfLikeness;
    return kOfMatrix;
}

bool has_measure(GridKind kind, GridMeasure measure) {
    const std::span<const GridMeasure> all = measures_of(kind);
    return std::ranges::find(all, measure) != all.end();
}

bool is_diverging(GridMeasure measure) {
    return measure == GridMeasure::g2 || measure == GridMeasure::log_ratio;
}

bool is_count(GridMeasure measure) {
    return measure == GridMeasure::hits || measure == GridMeasure::passages;
}

std::optional<double> upper_bound_of(GridMeasure measure) {
    switch (measure) {
        case GridMeasure::passage_share:
        case GridMeasure::jaccard:
        case GridMeasure::term_likeness:
        case GridMeasure::theme_likeness:
        case GridMeasure::reuse_share:
            return 1;
        case GridMeasure::row_percent:
        case GridMeasure::column_percent:
            return kPercent;
        default:
            return std::nullopt;
    }
}

std::optional<double> value_of(const HeatGrid& grid, GridMeasure measure, std::size_t row,
                               std::size_t column) {
    ENSURE(has_measure(grid.request.kind, measure));
    if (grid.has_themes_as_rows()) return value_in_matrix(grid, measure, row, column);
    return grid.request.kind == GridKind::theme_theme
               ? value_of_meeting(grid, measure, row, column)
               : value_of_likeness(grid, measure, row, column);
}

std::optional<double> p_of(const HeatGrid& grid, std::size_t row, std::size_t column) {
    if (!has_measure(grid.request.kind, GridMeasure::g2)) return std::nullopt;
    const std::optional<double> signed_g2 = value_of(grid, GridMeasure::g2, row, column);
    if (!signed_g2) return std::nullopt;
    return p_of_log_likelihood(*signed_g2);
}

Nothing nothing_in(const HeatGrid& grid, GridMeasure measure, std::size_t row, std::size_t column) {
    const Nothing nothing = grid.nothing.at(row * grid.columns.size() + column);
    const std::optional<double> value = value_of(grid, measure, row, column);
    if (!value && nothing == Nothing::none)
        return grid.cell(row, column).is_diagonal ? Nothing::none : Nothing::no_match;
    if (!value) return nothing;
    if (grid.request.kind != GridKind::source_source || nothing == Nothing::too_few_words)
        return nothing;
    return *value == 0 ? Nothing::no_match : Nothing::none;
}

std::string_view name_of(IntervalKind kind) {
    return kind == IntervalKind::wilson ? "Wilson 95 %" : "Poisson 95 %";
}

std::optional<IntervalKind> interval_kind_of(GridMeasure measure) {
    switch (measure) {
        case GridMeasure::hits:
        case GridMeasure::per_1000:
            return IntervalKind::poisson;
        case GridMeasure::passage_share:
        case GridMeasure::row_percent:
        case GridMeasure::column_percent:
        case GridMeasure::jaccard:
            return IntervalKind::wilson;
        default:
            return std::nullopt;
    }
}

std::optional<Interval> interval_of(const HeatGrid& grid, GridMeasure measure, std::size_t row,
                                    std::size_t column) {
    if (grid.has_themes_as_rows()) return interval_in_matrix(grid, measure, row, column);
    if (grid.request.kind == GridKind::theme_theme)
        return interval_of_meeting(grid, measure, row, column);
    return std::nullopt;
}

}  // namespace parallax

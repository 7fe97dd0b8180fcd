// What a heatmap shows: the measures, which grids have them, their values and intervals.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "analysis/heat_grid.h"
#include "analysis/statistics.h"

namespace parallax {

enum class GridMeasure {
    hits,
    passages,        // with hits; theme_theme: with both; source_source: in a pair
    per_1000,        // hits per 1,000 words of the column
    passage_share,   // passages / passages of the column, 0 to 1
    row_percent,     // hits of the row's hits, 0 to 100; theme_theme: of the row's passages
    column_percent,  // the same of the column's
    tf_idf,          // theme_measures.h
    g2,              // signed; over and under use; theme_theme: of the two-by-two table
    log_ratio,       // over and under use, how large
    jaccard,         // theme_theme
    term_likeness,   // source_source: SourceLikeness::term_cosine
    theme_likeness,  // source_source: SourceLikeness::theme_cosine
    reuse_share,     // source_source: SourceLikeness::reuse_share, of the row's words
};
inline constexpr std::size_t kMeasures = 13;

// "hits", "passages", "per_1000", "passage_share"… as tables name the column.
std::string_view name_of(GridMeasure measure);
std::optional<GridMeasure> find_measure(std::string_view name);

// In the order in which they are to be offered.
std::span<const GridMeasure> measures_of(GridKind kind);
bool has_measure(GridKind kind, GridMeasure measure);
// Signed, 0 in the middle: wants a diverging scale.
bool is_diverging(GridMeasure measure);
// Whole numbers.
bool is_count(GridMeasure measure);
// Never above 1 (shares, likenesses) or 100 (per cents); none for those without a bound.
std::optional<double> upper_bound_of(GridMeasure measure);

// `measure` must be one of the grid's. None where it has no value: a rate without words, a share
// of nothing, a theme against itself. A cell with a reason (nothing_in) may well have a value.
std::optional<double> value_of(const HeatGrid& grid, GridMeasure measure, std::size_t row,
                               std::size_t column);
// Of a signed G2: the chance of one at least so far from 0 (p_of_log_likelihood), taken alone.
std::optional<double> p_of(const HeatGrid& grid, std::size_t row, std::size_t column);

// Why the cell shows no colour; none when it shows one. That of the cell, but likenesses of sources
// may be there without any pair of passages, and a share of nothing is no_match. On the diagonal
// what has no value has no reason either.
Nothing nothing_in(const HeatGrid& grid, GridMeasure measure, std::size_t row, std::size_t column);

enum class IntervalKind { wilson, poisson };
// "Wilson 95 %", "Poisson 95 %".
std::string_view name_of(IntervalKind kind);
// Poisson for hits and per_1000; Wilson for passage_share, row and column per cent (each hit, or
// passage, taken for a draw of its own) and jaccard; none for the others.
std::optional<IntervalKind> interval_kind_of(GridMeasure measure);
// On the scale of the measure. None where value or interval_kind_of is.
std::optional<Interval> interval_of(const HeatGrid& grid, GridMeasure measure, std::size_t row,
                                    std::size_t column);

}  // namespace parallax

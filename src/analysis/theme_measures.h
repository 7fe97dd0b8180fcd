// One cell of the theme matrix in every measure that is usual: counts, rates, shares, weights.
#pragma once

#include <optional>
#include <string_view>

#include "analysis/statistics.h"
#include "analysis/theme_matrix.h"

namespace parallax {

// What the measures of a cell are made from.
struct CellCounts {
    std::size_t hits = 0;
    std::size_t passages = 0;                               // of the unit, with hits in it
    std::size_t unit_passages = 0;                          // of the unit, at least in part
    std::size_t words = 0;                                  // of the unit
    std::size_t row_hits = 0;                               // of the theme in all units, each once
    std::size_t column_hits = 0;                            // of all themes in the unit
    std::size_t all_words = 0;                              // of all units, each once
    std::size_t units_with_words = 0, units_with_hits = 0;  // of the theme
};
CellCounts counts_of(const ThemeMatrix& matrix, ThemeId theme, std::size_t unit);

// One measure each, as CellMeasures says.
std::optional<double> per_1000(const CellCounts& cell);
std::optional<double> passage_share(const CellCounts& cell);
std::optional<double> row_percent(const CellCounts& cell);
std::optional<double> column_percent(const CellCounts& cell);
std::optional<double> tf_idf(const CellCounts& cell);
std::optional<double> g2(const CellCounts& cell);
std::optional<double> log_ratio(const CellCounts& cell);

// What has no value stays none: a rate without words, a share of nothing. "The rest" are all other
// units of the corpus, of every source.
struct CellMeasures {
    std::size_t hits = 0;
    std::size_t passages = 0;             // of the unit, with hits in it
    std::size_t unit_passages = 0;        // of the unit, at least in part
    std::size_t words = 0;                // of the unit
    std::optional<double> per_1000;       // hits per 1,000 words of the unit
    std::optional<double> passage_share;  // passages / unit_passages, 0 to 1
    std::optional<double> row_percent;    // of all hits of the theme, how many per cent are here
    std::optional<double>
        column_percent;  // of the hits of all themes here, how many are this one's
    // per_1000 * ln(N / n): N units have words, n of them have hits of the theme. This is the
    // weighting "tfx" of Salton and Buckley (1988), with the rate in the place of the bare count
    // since units differ in length. 0 for a theme that no unit lacks, and for one without hits.
    std::optional<double> tf_idf;
    // Hits here and words here against the rest (statistics.h); none when either has no words.
    std::optional<double> g2, p, log_ratio;
};

CellMeasures measures_of(const ThemeMatrix& matrix, ThemeId theme, std::size_t unit);

// What chance leaves open, at 95 %: poisson_interval of the hits, per 1,000 words; wilson_interval
// of a share. None of no words, of a share of nothing.
std::optional<Interval> interval_of_per_1000(std::size_t hits, std::size_t words);
std::optional<Interval> interval_of_share(std::size_t part, std::size_t whole);

}  // namespace parallax

// One cell of the theme matrix in every measure that is usual: counts, rates, shares, weights.
#pragma once

#include <optional>
#include <string_view>

#include "analysis/statistics.h"
#include "analysis/theme_matrix.h"

namespace parallax {

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
// of the share of passages. None where the measure itself is.
std::optional<Interval> interval_of_per_1000(const CellMeasures& measures);
std::optional<Interval> interval_of_passage_share(const CellMeasures& measures);

}  // namespace parallax

// Each measure from the counts of one cell, its row, its column and the corpus.
#include "analysis/theme_measures.h"

#include <cmath>

#include "base/check.h"

namespace parallax {
namespace {

constexpr double kThousand = 1000;
constexpr double kPercent = 100;

std::optional<double> ratio(std::size_t part, std::size_t whole, double times = 1) {
    if (whole == 0) return std::nullopt;
    return times * static_cast<double>(part) / static_cast<double>(whole);
}

std::optional<double> tf_idf_of(const ThemeMatrix& matrix, const MatrixRow& row,
                                std::optional<double> rate) {
    if (!rate || row.units_with_hits == 0) return rate;
    const double idf = std::log(static_cast<double>(matrix.units_with_words) /
                                static_cast<double>(row.units_with_hits));
    return *rate * idf;
}

}  // namespace

CellMeasures measures_of(const ThemeMatrix& matrix, ThemeId theme, std::size_t unit) {
    const MatrixRow& row = matrix.rows.at(theme.index());
    const MatrixCell& cell = row.cells.at(unit);
    const Unit& here = matrix.units.units.at(unit);
    CellMeasures measures;
    measures.hits = cell.hits;
    measures.passages = cell.passages;
    measures.unit_passages = here.passages;
    measures.words = here.words;
    measures.per_1000 = ratio(cell.hits, here.words, kThousand);
    measures.passage_share = ratio(cell.passages, here.passages);
    measures.row_percent = ratio(cell.hits, row.hits, kPercent);
    measures.column_percent = ratio(cell.hits, matrix.unit_hits.at(unit), kPercent);
    measures.tf_idf = tf_idf_of(matrix, row, measures.per_1000);
    const std::size_t rest_hits = row.hits - cell.hits;
    const std::size_t rest_words = matrix.words - here.words;
    if (here.words == 0 || rest_words == 0) return measures;
    measures.g2 = log_likelihood(cell.hits, rest_hits, here.words, rest_words);
    measures.p = p_of_log_likelihood(*measures.g2);
    measures.log_ratio = log_ratio(cell.hits, rest_hits, here.words, rest_words);
    return measures;
}

std::optional<Interval> interval_of_per_1000(const CellMeasures& measures) {
    if (measures.words == 0) return std::nullopt;
    const Interval hits = poisson_interval(measures.hits);
    const double per_word = kThousand / static_cast<double>(measures.words);
    return Interval{hits.low * per_word, hits.high * per_word};
}

std::optional<Interval> interval_of_passage_share(const CellMeasures& measures) {
    if (measures.unit_passages == 0) return std::nullopt;
    return wilson_interval(measures.passages, measures.unit_passages);
}

}  // namespace parallax

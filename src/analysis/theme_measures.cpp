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

bool has_rest(const CellCounts& cell) {
    return cell.words > 0 && cell.all_words > cell.words;
}

}  // namespace

CellCounts counts_of(const ThemeMatrix& matrix, ThemeId theme, std::size_t unit) {
    const MatrixRow& row = matrix.rows.at(theme.index());
    const MatrixCell& cell = row.cells.at(unit);
    const Unit& here = matrix.units.units.at(unit);
    return {.hits = cell.hits,
            .passages = cell.passages,
            .unit_passages = here.passages,
            .words = here.words,
            .row_hits = row.hits,
            .column_hits = matrix.unit_hits.at(unit),
            .all_words = matrix.words,
            .units_with_words = matrix.units_with_words,
            .units_with_hits = row.units_with_hits};
}

std::optional<double> per_1000(const CellCounts& cell) {
    return ratio(cell.hits, cell.words, kThousand);
}

std::optional<double> passage_share(const CellCounts& cell) {
    return ratio(cell.passages, cell.unit_passages);
}

std::optional<double> row_percent(const CellCounts& cell) {
    return ratio(cell.hits, cell.row_hits, kPercent);
}

std::optional<double> column_percent(const CellCounts& cell) {
    return ratio(cell.hits, cell.column_hits, kPercent);
}

std::optional<double> tf_idf(const CellCounts& cell) {
    const std::optional<double> rate = per_1000(cell);
    if (!rate || cell.units_with_hits == 0) return rate;
    const double idf = std::log(static_cast<double>(cell.units_with_words) /
                                static_cast<double>(cell.units_with_hits));
    return *rate * idf;
}

std::optional<double> g2(const CellCounts& cell) {
    if (!has_rest(cell)) return std::nullopt;
    return log_likelihood(cell.hits, cell.row_hits - cell.hits, cell.words,
                          cell.all_words - cell.words);
}

std::optional<double> log_ratio(const CellCounts& cell) {
    if (!has_rest(cell)) return std::nullopt;
    return log_ratio(cell.hits, cell.row_hits - cell.hits, cell.words, cell.all_words - cell.words);
}

CellMeasures measures_of(const ThemeMatrix& matrix, ThemeId theme, std::size_t unit) {
    const CellCounts cell = counts_of(matrix, theme, unit);
    CellMeasures measures{.hits = cell.hits,
                          .passages = cell.passages,
                          .unit_passages = cell.unit_passages,
                          .words = cell.words,
                          .per_1000 = per_1000(cell),
                          .passage_share = passage_share(cell),
                          .row_percent = row_percent(cell),
                          .column_percent = column_percent(cell),
                          .tf_idf = tf_idf(cell),
                          .g2 = g2(cell),
                          .p = {},
                          .log_ratio = log_ratio(cell)};
    if (measures.g2) measures.p = p_of_log_likelihood(*measures.g2);
    return measures;
}

std::optional<Interval> interval_of_per_1000(std::size_t count, std::size_t words) {
    if (words == 0) return std::nullopt;
    const Interval hits = poisson_interval(count);
    const double per_word = kThousand / static_cast<double>(words);
    return Interval{hits.low * per_word, hits.high * per_word};
}

std::optional<Interval> interval_of_share(std::size_t part, std::size_t whole) {
    if (whole == 0) return std::nullopt;
    return wilson_interval(part, whole);
}

}  // namespace parallax

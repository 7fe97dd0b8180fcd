// Every measure of two cells worked out by hand, then sums that must hold for any corpus.
#include "analysis/theme_measures.h"

#include <catch_amalgamated.hpp>
#include <cmath>

#include "analysis/theme_corpora.h"

namespace parallax {
namespace {

using Catch::Matchers::WithinAbs;
using test::CorpusBuilder;
using test::random_theme_corpus;
using test::small_theme_corpus;

ThemeMatrix matrix_of(const CorpusBuilder& builder, UnitKind kind) {
    const TextIndex index = make_text_index(builder.shared());
    return make_theme_matrix(index, make_theme_counts(index), make_text_units(index, kind));
}

//            a: 13 words, 3 passages   b: 4 words, 1 passage   c: nothing
// trade      5 hits in 2               1 hit in 1
// alliance   0                         1 hit in 1
TEST_CASE("every measure of a cell follows from its row, its column and the corpus") {
    const ThemeMatrix matrix = matrix_of(small_theme_corpus(), UnitKind::source);
    const CellMeasures trade = measures_of(matrix, ThemeId(0), 0);
    CHECK(trade.hits == 5);
    CHECK(trade.passages == 2);
    CHECK(trade.unit_passages == 3);
    CHECK(trade.words == 13);
    CHECK_THAT(trade.per_1000.value(), WithinAbs(5000.0 / 13, 1e-9));
    CHECK_THAT(trade.passage_share.value(), WithinAbs(2.0 / 3, 1e-12));
    CHECK_THAT(trade.row_percent.value(), WithinAbs(100.0 * 5 / 6, 1e-9));
    CHECK(trade.column_percent == 100.0);
    CHECK(trade.tf_idf == 0.0);  // both sources with words speak of trade: ln(2 / 2)
    // 6 hits in 17 words: 13 * 6/17 expected here, 4 * 6/17 there.
    const double g2 = 2 * (5 * std::log(5 * 17.0 / 78) + std::log(17.0 / 24));
    CHECK_THAT(trade.g2.value(), WithinAbs(g2, 1e-12));
    CHECK_THAT(trade.p.value(), WithinAbs(std::erfc(std::sqrt(g2 / 2)), 1e-12));
    CHECK_THAT(trade.log_ratio.value(), WithinAbs(std::log2(5.0 / 13 * 4), 1e-12));

    const CellMeasures alliance = measures_of(matrix, ThemeId(1), 1);
    CHECK(alliance.per_1000 == 250.0);
    CHECK(alliance.row_percent == 100.0);
    CHECK(alliance.column_percent == 50.0);
    CHECK_THAT(alliance.tf_idf.value(), WithinAbs(250 * std::log(2.0), 1e-9));  // in one of two
    CHECK_THAT(alliance.g2.value(), WithinAbs(2 * std::log(17.0 / 4), 1e-12));  // 4/17 expected
    CHECK_THAT(alliance.log_ratio.value(), WithinAbs(std::log2(0.25 / (0.5 / 13)), 1e-12));
    const CellMeasures absent = measures_of(matrix, ThemeId(1), 0);
    CHECK_THAT(absent.g2.value(), WithinAbs(-2 * std::log(17.0 / 4), 1e-12));
    CHECK_THAT(absent.log_ratio.value(), WithinAbs(-std::log2(0.25 / (0.5 / 13)), 1e-12));
}

TEST_CASE("a theme that nobody speaks of has zeros, and no share of its own") {
    const CellMeasures peace =
        measures_of(matrix_of(small_theme_corpus(), UnitKind::source), ThemeId(2), 0);
    CHECK(peace.hits == 0);
    CHECK(peace.per_1000 == 0.0);
    CHECK(peace.passage_share == 0.0);
    CHECK_FALSE(peace.row_percent);
    CHECK(peace.column_percent == 0.0);
    CHECK(peace.tf_idf == 0.0);
    CHECK(peace.g2 == 0.0);
    CHECK(peace.p == 1.0);
    CHECK(peace.log_ratio == 0.0);
}

TEST_CASE("a unit without words has no rates, and nothing is compared with it") {
    const CellMeasures empty =
        measures_of(matrix_of(small_theme_corpus(), UnitKind::source), ThemeId(0), 2);
    CHECK(empty.hits == 0);
    CHECK(empty.row_percent == 0.0);
    CHECK_FALSE(empty.per_1000);
    CHECK_FALSE(empty.passage_share);
    CHECK_FALSE(empty.column_percent);
    CHECK_FALSE(empty.tf_idf);
    CHECK_FALSE(empty.g2);
    CHECK_FALSE(empty.p);
    CHECK_FALSE(empty.log_ratio);
    CHECK_FALSE(interval_of_per_1000(empty.hits, empty.words));
    CHECK_FALSE(interval_of_share(empty.passages, empty.unit_passages));
}

TEST_CASE("a single unit has no rest to be compared with") {
    CorpusBuilder builder;
    builder.source("a").passage("word and word").theme("t", {"word"});
    const CellMeasures cell = measures_of(matrix_of(builder, UnitKind::source), ThemeId(0), 0);
    CHECK_FALSE(cell.g2);
    CHECK_FALSE(cell.p);
    CHECK_FALSE(cell.log_ratio);
    CHECK(cell.row_percent == 100.0);
}

TEST_CASE("intervals are those of the count and of the share") {
    const CellMeasures trade =
        measures_of(matrix_of(small_theme_corpus(), UnitKind::source), ThemeId(0), 0);
    const Interval rate = interval_of_per_1000(trade.hits, trade.words).value();
    CHECK_THAT(rate.low, WithinAbs(poisson_interval(5).low * 1000 / 13, 1e-9));
    CHECK_THAT(rate.high, WithinAbs(poisson_interval(5).high * 1000 / 13, 1e-9));
    const Interval share = interval_of_share(trade.passages, trade.unit_passages).value();
    CHECK(share.low == wilson_interval(2, 3).low);
    CHECK(share.high == wilson_interval(2, 3).high);
}

TEST_CASE("per cents of a row and of a column add up to a hundred in any corpus and cut") {
    using enum UnitKind;
    for (std::uint32_t seed = 0; seed < 40; ++seed)
        for (const UnitKind kind : {source, year, quarter, month, section, position, passage}) {
            CAPTURE(seed, name_of(kind));
            const ThemeMatrix matrix = matrix_of(random_theme_corpus(seed), kind);
            std::vector<double> columns(matrix.units.units.size());
            for (std::size_t t = 0; t < matrix.rows.size(); ++t) {
                double row = 0;
                for (std::size_t u = 0; u < columns.size(); ++u) {
                    const CellMeasures cell = measures_of(matrix, ThemeId(t), u);
                    row += cell.row_percent.value_or(0);
                    columns[u] += cell.column_percent.value_or(0);
                    CHECK(cell.passages <= cell.unit_passages);
                    CHECK(cell.row_percent.has_value() == (matrix.rows[t].hits > 0));
                    CHECK(cell.tf_idf.value_or(0) >= 0);
                    CHECK(cell.per_1000.has_value() == (cell.words > 0));
                }
                CHECK_THAT(row, WithinAbs(matrix.rows[t].hits > 0 ? 100 : 0, 1e-9));
            }
            for (std::size_t u = 0; u < columns.size(); ++u)
                CHECK_THAT(columns[u], WithinAbs(matrix.unit_hits[u] > 0 ? 100 : 0, 1e-9));
        }
}

}  // namespace
}  // namespace parallax

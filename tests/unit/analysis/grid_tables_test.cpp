// Rows of the small corpus: explicit zeros, reasons in words.
#include "analysis/grid_tables.h"

#include <catch_amalgamated.hpp>

#include "analysis/grid_support.h"
#include "analysis/theme_corpora.h"

namespace parallax {
namespace {

using Row = std::vector<std::string>;

TEST_CASE("the long table has every cell with every measure, interval and reason") {
    const test::GridWorld world(test::small_theme_corpus().shared());
    const Table table = long_grid_table(world.grid({.kind = GridKind::theme_source}));
    CHECK(table.header == Row{"row",
                              "column",
                              "passages",
                              "hits",
                              "hits_low",
                              "hits_high",
                              "per_1000",
                              "per_1000_low",
                              "per_1000_high",
                              "passage_share",
                              "passage_share_low",
                              "passage_share_high",
                              "row_percent",
                              "row_percent_low",
                              "row_percent_high",
                              "column_percent",
                              "column_percent_low",
                              "column_percent_high",
                              "tf_idf",
                              "g2",
                              "p",
                              "log_ratio",
                              "reason"});
    REQUIRE(table.rows.size() == 9);
    for (const Row& row : table.rows)
        CHECK(row.size() == table.header.size());
    CHECK(table.rows[0][2] == "2");
    CHECK(table.rows[0].back() == "");
    CHECK(table.rows[3][0] == "alliance");
    CHECK(table.rows[3][3] == "0");
    CHECK(table.rows[3].back() == "too few words");
    CHECK(table.numeric[2]);
    CHECK_FALSE(table.numeric.back());
}

TEST_CASE("the wide table has one measure in the orders asked for") {
    const test::GridWorld world(test::small_theme_corpus().shared());
    const HeatGrid themes = world.grid({.kind = GridKind::theme_theme});
    const std::vector<std::size_t> order{1, 0, 2};
    const Table table = wide_grid_table(themes, GridMeasure::passages, order, order);
    CHECK(table.header == Row{"row", "alliance", "trade", "peace"});
    CHECK(table.rows ==
          std::vector<Row>{{"alliance", "1", "1", "too few words"},
                           {"trade", "1", "3", "too few words"},
                           {"peace", "too few words", "too few words", "too few words"}});
    const Table g2 = wide_grid_table(themes, GridMeasure::g2, order, order);
    CHECK(g2.rows[0][1] == "");  // with itself
}

}  // namespace
}  // namespace parallax

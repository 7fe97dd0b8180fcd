// Rows of the small corpus, whose figures are worked out in the tests of the measures.
#include "analysis/theme_tables.h"

#include <catch_amalgamated.hpp>

#include "analysis/theme_corpora.h"

namespace parallax {
namespace {

using Rows = std::vector<std::vector<std::string>>;

Table matrix_table(const test::CorpusBuilder& builder, UnitKind kind) {
    const TextIndex index = make_text_index(builder.shared());
    return theme_matrix_table(*index.corpus, make_theme_matrix(index, make_theme_counts(index),
                                                               make_text_units(index, kind, 4)));
}

TEST_CASE("the theme table has a row for each unit and theme, zeros included") {
    const Table table = matrix_table(test::small_theme_corpus(), UnitKind::source);
    CHECK(table.header == std::vector<std::string>{"unit", "theme", "hits", "passages",
                                                   "unit_passages", "words", "per_1000",
                                                   "passage_share", "row_percent", "column_percent",
                                                   "tf_idf", "g2", "p", "log_ratio"});
    REQUIRE(table.rows.size() == 9);
    CHECK(table.rows[4] == std::vector<std::string>{"b", "alliance", "1", "1", "1", "4", "250", "1",
                                                    "100", "50", "173.28679514", "2.89383796587",
                                                    "0.0889188717354", "2.70043971814"});
    CHECK(table.rows[5] == std::vector<std::string>{"b", "peace", "0", "0", "1", "4", "0", "0", "",
                                                    "0", "0", "0", "1", "0"});
    CHECK(table.rows[6] == std::vector<std::string>{"c", "trade", "0", "0", "0", "0", "", "", "0",
                                                    "", "", "", "", ""});
    for (const auto& row : table.rows)
        CHECK(row.size() == table.header.size());
    CHECK(table.numeric.size() == table.header.size());
    CHECK_FALSE(table.numeric[1]);
    CHECK(table.numeric[2]);
}

TEST_CASE("the theme table has rows for every kind of unit") {
    const auto rows = [](UnitKind kind) {
        return matrix_table(test::small_theme_corpus(), kind).rows.size();
    };
    CHECK(rows(UnitKind::year) == 2 * 3);
    CHECK(rows(UnitKind::section) == 3 * 3);
    CHECK(rows(UnitKind::position) == 12 * 3);
    CHECK(rows(UnitKind::passage) == 4 * 3);
}

TEST_CASE("the table of joint passages has every two themes in the order of the codebook") {
    const TextIndex index = make_text_index(test::small_theme_corpus().shared());
    const Table table = theme_cooccurrence_table(
        *index.corpus, make_theme_cooccurrence(*index.corpus, make_theme_counts(index)));
    CHECK(table.header == std::vector<std::string>{"theme_a", "theme_b", "passages_a", "passages_b",
                                                   "both", "jaccard", "g2"});
    // 2 (2 ln(4/3) + 2 ln(8/9)).
    CHECK(table.rows ==
          Rows{{"trade", "alliance", "3", "1", "1", "0.333333333333", "0.679596147182"},
               {"trade", "peace", "3", "0", "0", "0", "0"},
               {"alliance", "peace", "1", "0", "0", "0", "0"}});
}

TEST_CASE("small figures of either sign stay numbers in CSV and JSON") {
    Table table = make_table("t", {"a"}, {"a"});
    table.rows = {{"-1.5e-05"}, {"2e-45"}};
    CHECK(csv_from_table(table) == "a\r\n-1.5e-05\r\n2e-45\r\n");
    CHECK(json_from_table(table) ==
          "[\n  {\n    \"a\": -1.5e-05\n  },\n  {\n    \"a\": 2e-45\n  }\n]\n");
    Table words = make_table("t", {"a"}, {});
    words.rows = {{"-1e"}, {"-1e5"}, {"-e-5"}, {"-1.5e-0x"}};
    CHECK(csv_from_table(words) == "a\r\n'-1e\r\n'-1e5\r\n'-e-5\r\n'-1.5e-0x\r\n");
}

}  // namespace
}  // namespace parallax

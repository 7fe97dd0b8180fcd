// Cells of the exported tables, and that shares in them are those of the grid.
#include "analysis/stance_tables.h"

#include <algorithm>
#include <catch_amalgamated.hpp>

#include "analysis/stance_shares.h"
#include "analysis/town_corpus.h"
#include "support/bundled_corpus.h"

namespace parallax {
namespace {

using Row = std::vector<std::string>;

TEST_CASE("the grid's table has shares, distance, and answers with their passages") {
    test::CorpusBuilder builder;
    for (const char* id : {"a", "b", "c"})
        builder.source(id).passage("one").passage("two");
    builder.question("q")
        .position("a", Stance::denies, {0}, When::now)
        .position("a", Stance::qualifies, {0, 1}, When::later)
        .position("b", Stance::affirms, {1});
    builder.corpus().questions[0].n = 7;
    builder.corpus().questions[0].text = "=why?";
    const Corpus& corpus = builder.corpus();
    const std::vector<OwnStance> own{{QuestionId(0), SourceId(2), Stance::silent}};
    const Table table = stance_grid_table(corpus, make_stance_grid(corpus, own), {QuestionId(0)});
    CHECK(table.header.size() == 10 + 6);
    CHECK(table.rows == std::vector<Row>{{"7", "=why?", "33.3", "16.7", "16.7", "33.3", "0.0",
                                          "0.0", "0.0", "", "denies now: 1; qualifies later: 1 2",
                                          "", "affirms: 2", "", "", "silent"}});
    CHECK(csv_from_table(table).find("'=why?") != std::string::npos);
}

TEST_CASE("of the bundled corpus the table's per cents are the shares, and add up to a hundred") {
    const Corpus corpus = test::bundled_corpus();
    const StanceGrid grid = make_stance_grid(corpus);
    const auto order = order_questions(corpus, grid, QuestionOrder::most_apart);
    const Table table = stance_grid_table(corpus, grid, order);
    REQUIRE(table.rows.size() == order.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        const Row& row = table.rows[i];
        CHECK(row.size() == table.header.size());
        const StanceShares shares =
            make_stance_shares(corpus.question(order[i]), grid.rows[order[i].index()]);
        CHECK(row[2] == percent_text(shares.share(Stance::affirms)));
        CHECK(row[3] == percent_text(shares.share(Stance::qualifies)));
        CHECK(row[4] == percent_text(shares.share(Stance::denies)));
        CHECK(row[5] == percent_text(shares.share(Stance::silent)));
        double sum = 0;
        for (std::size_t column = 2; column < 9; ++column)
            sum += std::stod(row[column]);
        CHECK(sum == Catch::Approx(100).margin(0.35));
    }
}

TEST_CASE("pairs stand with their figures, and passages only here behind them") {
    const TextIndex index = make_text_index(test::town_corpus().shared());
    const PassageVectors vectors(index.words);
    const Table table = aligned_table(
        index, vectors, align_passages(find_candidates(index, vectors, SourceId(0), SourceId(1))));
    REQUIRE(table.rows.size() == 5);
    for (const Row& row : table.rows)
        CHECK(row.size() == table.header.size());
    CHECK(
        Row(table.rows[0].begin(), table.rows[0].begin() + 10) ==
        Row{"first", "1", "second", "4", "same words", "1.0000", "1.0000", "1.0000", "moved", "2"});
    CHECK(table.rows[2][4] == "paraphrase");
    CHECK(std::ranges::count(table.rows[2][10], ' ') == 4);  // five terms
    CHECK(Row(table.rows[3].begin(), table.rows[3].begin() + 5) ==
          Row{"first", "3", "", "", "only here"});
    CHECK(Row(table.rows[4].begin(), table.rows[4].begin() + 5) ==
          Row{"", "", "second", "2", "only here"});
}

TEST_CASE("hypotheses stand against each piece of evidence, sums below") {
    test::CorpusBuilder builder;
    builder.source("a").passage("one").source("b").passage("one").passage("two");
    builder.question("q").position("a", Stance::affirms, {0});
    builder.position("b", Stance::qualifies, {1});
    const Corpus& corpus = builder.corpus();
    const Table table =
        hypothesis_table(corpus, make_hypothesis_matrix(corpus, make_stance_grid(corpus).rows[0]));
    CHECK(table.rows ==
          std::vector<Row>{{"q", "a", "1", "affirms", "1.0000", "2", "C", "I", "II"},
                           {"q", "b", "2", "qualifies", "1.0000", "1", "I", "C", "I"},
                           {"q", "", "", "inconsistency", "", "", "1.0000", "1.0000", "3.0000"}});
}

}  // namespace
}  // namespace parallax

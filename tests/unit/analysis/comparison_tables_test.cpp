// Golden rows of the comparing tables.
#include "analysis/comparison_tables.h"

#include <catch_amalgamated.hpp>

#include "support/corpus_builder.h"

namespace parallax {
namespace {

using test::CorpusBuilder;
using Row = std::vector<std::string>;
using Rows = std::vector<Row>;

TEST_CASE("the table of keyness has the marked terms first and the avoided ones last") {
    CorpusBuilder builder;
    builder.source("a").passage("tea tea tea milk");
    builder.source("b").passage("tea milk milk milk sugar sugar");
    const TextIndex index = make_text_index(builder.shared());
    const Table table = keyness_table(index.words.lexicon(), make_keyness(index, SourceId(0), 1));
    CHECK(table.header == Row{"term", "frequency", "other_frequency", "per_1000", "other_per_1000",
                              "g2", "p", "log_ratio"});
    // Of 4 words against 6; the figures of keyness_test.cpp.
    CHECK(table.rows ==
          Rows{{"tea", "3", "1", "750.000", "166.667", "2.0207", "0.155166", "2.1699"},
               {"milk", "1", "3", "250.000", "500.000", "-0.3989", "0.527682", "-1.0000"},
               {"sugar", "0", "2", "0.000", "333.333", "-2.0433", "0.152877", "-1.4150"}});
}

TEST_CASE("the table of collocates is in the order of log Dice") {
    PositionalIndex index;
    index.add_passage("strong tea and strong coffee");
    index.add_passage("weak tea");
    index.add_passage("strong wind");
    const auto tea = index.lexicon().find("tea").value();
    const Table table = collocates_table(
        index.lexicon(), find_collocates(index, tea, {.left = 1, .right = 1, .min_count = 1}));
    CHECK(table.header == Row{"term", "count", "frequency", "log_dice"});
    CHECK(table.rows == Rows{{"and", "1", "1", "13.4150"},
                             {"weak", "1", "1", "13.4150"},
                             {"strong", "1", "3", "12.6781"}});
}

TEST_CASE("the table of similar passages names them by their numbers and the words they share") {
    CorpusBuilder builder;
    builder.source("x").passage_numbered(3, "tea, tea, milk");
    builder.source("y").passage_numbered(7, "wind").passage_numbered(9, "tea: sugar");
    const TextIndex index = make_text_index(builder.shared());
    const PassageVectors vectors(index.words);
    const Table table = similar_table(index, find_similar(index, vectors));
    CHECK(table.header ==
          Row{"source_a", "passage_a", "source_b", "passage_b", "score", "shared_terms"});
    // The cosine of passage_vectors_test.cpp.
    CHECK(table.rows == Rows{{"x", "3", "y", "9", "0.2890", "tea"}});
}

TEST_CASE("the table of reuse counts characters and quotes both texts") {
    CorpusBuilder builder;
    builder.source("x").passage_numbered(2, "Да: один два три четыре пять шесть семь восемь.");
    builder.source("y").passage_numbered(5,
                                         "«Один два три четыре пять шесть семь восемь», “девять”");
    const TextIndex index = make_text_index(builder.shared());
    const Table table = reuse_table(index, find_text_reuse(index));
    CHECK(table.header == Row{"source_a", "passage_a", "begin_a", "end_a", "source_b", "passage_b",
                              "begin_b", "end_b", "words", "identity", "kind", "text_a", "text_b"});
    CHECK(table.rows == Rows{{"x", "2", "4", "46", "y", "5", "1", "43", "8", "1.0000", "verbatim",
                              "один два три четыре пять шесть семь восемь",
                              "Один два три четыре пять шесть семь восемь"}});
}

TEST_CASE("every table has a kind for each column and a field for each in every row") {
    CorpusBuilder builder;
    const std::string text = "one two three four five six seven eight nine ten";
    builder.source("x").passage(text);
    builder.source("y").passage(text + " eleven");
    const TextIndex index = make_text_index(builder.shared());
    const PassageVectors vectors(index.words);
    const auto one = index.words.lexicon().find("one").value();
    const Table kTables[] = {
        keyness_table(index.words.lexicon(), make_keyness(index, SourceId(0), 1)),
        collocates_table(index.words.lexicon(), find_collocates(index.words, one)),
        similar_table(index, find_similar(index, vectors)),
        reuse_table(index, find_text_reuse(index)),
    };
    for (const Table& table : kTables) {
        CAPTURE(table.name);
        CHECK(table.numeric.size() == table.header.size());
        CHECK_FALSE(table.rows.empty());
        for (const Row& row : table.rows)
            CHECK(row.size() == table.header.size());
    }
}

}  // namespace
}  // namespace parallax

// The rows of search and concordance, field by field.
#include "analysis/search_table.h"

#include <catch_amalgamated.hpp>

#include "support/corpus_builder.h"

namespace parallax {
namespace {

using test::CorpusBuilder;
using Row = std::vector<std::string>;

TextIndex two_sources() {
    CorpusBuilder builder;
    builder.source("a").passage_numbered(3, "Ёлка, trade and trade").passage_numbered(7, "None");
    builder.source("b").passage_numbered(1, "trade");
    return make_text_index(builder.shared());
}

Query query_of(std::string_view text) {
    Result<Query> query = Query::from_text(text);
    REQUIRE(query.has_value());
    return *query;
}

TEST_CASE("found passages come in their order, with score, number of hits and whole text") {
    const TextIndex index = two_sources();
    const Table table = search_table(index, *search(index, query_of("trade")));
    CHECK(table.name == "search");
    CHECK(table.header == Row{"source", "passage", "score", "hits", "text"});
    CHECK(table.numeric == std::vector<bool>{false, true, true, true, false});
    REQUIRE(table.rows.size() == 2);
    // Lengths 4, 1 and 1, 2 on average; weight ln(1 + 1.5 / 2.5) = ln 1.6.
    // b: 1.2 * (0.25 + 0.75 / 2) = 0.75: ln 1.6 * 2.2 / 1.75 = 0.59086
    // a: 1.2 * (0.25 + 0.75 * 2) = 2.1: ln 1.6 * 2 * 2.2 / 4.1 = 0.50440
    CHECK(table.rows[0] == Row{"b", "1", "0.5909", "1", "trade"});
    CHECK(table.rows[1] == Row{"a", "3", "0.5044", "2", "Ёлка, trade and trade"});
    const Table unscored = search_table(index, *search(index, query_of("NOT trade")));
    CHECK(unscored.rows == std::vector<Row>{{"a", "7", "0.0000", "0", "None"}});
}

TEST_CASE("lines of a concordance carry their place in characters of the passage") {
    const TextIndex index = two_sources();
    const auto concordance = make_concordance(index, query_of("trade"), {.context_words = 1});
    REQUIRE(concordance.has_value());
    const Table table = concordance_table(index, *concordance);
    CHECK(table.name == "kwic");
    CHECK(table.header == Row{"source", "passage", "left", "keyword", "right", "offset"});
    CHECK(table.numeric == std::vector<bool>{false, true, false, false, false, true});
    CHECK(table.rows == std::vector<Row>{{"a", "3", "Ёлка, ", "trade", " and", "6"},
                                         {"a", "3", "and ", "trade", "", "16"},
                                         {"b", "1", "", "trade", "", "0"}});
}

}  // namespace
}  // namespace parallax

// The table of dates, cell for cell.
#include "analysis/dates_table.h"

#include <catch_amalgamated.hpp>

#include "support/corpus_builder.h"

namespace parallax {
namespace {

using test::CorpusBuilder;

TEST_CASE("the table of dates has a row for each date") {
    CorpusBuilder builder;
    builder.source("pact", "2021-08-01")
        .passage_numbered(3, "Élan: on 28 June 2021 it was renewed, “last year” it was not.")
        .passage_numbered(7, "By 2049; a week after the vote.");
    const Table table = dates_table(make_text_index(builder.shared()));
    CHECK(table.name == "dates");
    CHECK(table.header == std::vector<std::string>{"source", "passage", "text", "edtf", "begin",
                                                   "end", "precision", "basis", "kind", "offset"});
    CHECK(table.numeric ==
          std::vector<bool>{false, true, false, false, false, false, false, false, false, true});
    REQUIRE(table.rows.size() == 4);
    using Row = std::vector<std::string>;
    CHECK(table.rows[0] == Row{"pact", "3", "28 June 2021", "2021-06-28", "2021-06-28",
                               "2021-06-28", "day", "stated", "event", "9"});
    // Characters, not bytes: É and “ are one each.
    CHECK(table.rows[1] == Row{"pact", "3", "last year", "2020", "2020-01-01", "2020-12-31", "year",
                               "computed", "event", "39"});
    CHECK(table.rows[2] == Row{"pact", "7", "By 2049", "2049", "2049-01-01", "2049-12-31", "year",
                               "stated", "goal", "0"});
    CHECK(table.rows[3] ==
          Row{"pact", "7", "a week after the vote", "", "", "", "", "computed", "event", "9"});
}

TEST_CASE("an open side has no day") {
    CorpusBuilder builder;
    builder.source("pact", "2021").passage("Since 2014 and until 2016.");
    const Table table = dates_table(make_text_index(builder.shared()));
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0][3] == "2014/..");
    CHECK(table.rows[0][5].empty());
    CHECK(table.rows[0][6] == "range");
    CHECK(table.rows[1][3] == "../2016");
    CHECK(table.rows[1][4].empty());
}

}  // namespace
}  // namespace parallax

// Dates of a whole corpus: what one passage knows, the next ones may lean on.
#include "analysis/found_dates.h"

#include <catch_amalgamated.hpp>

#include "support/corpus_builder.h"

namespace parallax {
namespace {

using test::CorpusBuilder;

std::string shown(const CorpusBuilder& builder) {
    std::string lines;
    for (const DateInPassage& date : find_corpus_dates(make_text_index(builder.shared())))
        lines += std::to_string(date.passage.source.value) + "." +
                 std::to_string(date.passage.position) + " " +
                 (date.found.date ? date.found.date->text : "?") + "\n";
    return lines;
}

TEST_CASE("each source counts from its own date") {
    CorpusBuilder builder;
    builder.source("old", "2016-03-22").passage("Last year was hard.");
    builder.source("new", "2024-06-26").passage("Last year was hard.").passage("In May it rained.");
    builder.source("undated").passage("Last year was hard.");
    CHECK(shown(builder) == "0.0 2015\n1.0 2023\n1.1 2024-05\n2.0 ?\n");
}

TEST_CASE("a full date far from the day of writing is the context of later passages") {
    CorpusBuilder builder;
    builder.source("history", "2020")
        .passage("On 28 June 1914 shots were fired.")
        .passage("Nobody slept.")
        .passage("On 28 July war was declared.");
    builder.source("other", "2020-08").passage("On 28 July it rained.");
    CHECK(shown(builder) == "0.0 1914-06-28\n0.2 1914-07-28\n1.0 2020-07-28\n");
}

TEST_CASE("a full date near the day of writing is a remark") {
    CorpusBuilder builder;
    builder.source("analysis", "2024-06-26")
        .passage("They met on 4 February 2022.")
        .passage("On 24 April a warning was given.");
    CHECK(shown(builder) == "0.0 2022-02-04\n0.1 2024-04-24\n");
}

TEST_CASE("without a date of the source the last full date is the context") {
    CorpusBuilder builder;
    builder.source("undated")
        .passage("They met on 4 February 2022 and in 1999.")
        .passage("On 24 April a warning was given. A year later it came true.");
    CHECK(shown(builder) == "0.0 2022-02-04\n0.0 1999\n0.1 2022-04-24\n0.1 2023\n");
}

TEST_CASE("a goal and a name are no context") {
    CorpusBuilder builder;
    builder.source("plan", "2021-08-01")
        .passage("It will open on 1 May 2049, long after 9/11.")
        .passage("In July the money was spent.");
    CHECK(shown(builder) == "0.0 2049-05-01\n0.0 2001-09-11\n0.1 2021-07\n");
}

TEST_CASE("a corpus without passages has no dates") {
    CHECK(shown(CorpusBuilder()).empty());
    CorpusBuilder builder;
    builder.source("empty", "2020");
    CHECK(shown(builder).empty());
}

}  // namespace
}  // namespace parallax

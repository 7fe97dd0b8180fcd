// The search view's answer: counts that add up, faults told for the field they are in, suggestions.
#include "session/search_outcome.h"

#include <catch_amalgamated.hpp>
#include <numeric>

#include "session/results.h"
#include "support/corpus_builder.h"

using namespace parallax;

namespace {

Results make_world() {
    test::CorpusBuilder b;
    b.source("a", "2016").passage("Sanctions and arms.").passage("Sanctions again, sanctions.");
    b.source("b", "2020").passage("Arms only.");
    b.source("c", "2021").passage("Nothing of it.");
    return make_results(b.corpus());
}

SearchView asking(std::string query, std::string years = "") {
    SearchView search;
    search.query = std::move(query);
    search.years = std::move(years);
    return search;
}

}  // namespace

TEST_CASE("What is found adds up over the sources, and those without a find are there with 0") {
    const Results world = make_world();
    const SearchOutcome outcome = run_search(world, asking("sanctions OR arms"));
    CHECK(outcome.passages.passage_total == 3);
    CHECK(outcome.passages.source_total == 2);
    REQUIRE(outcome.by_source.size() == 3);
    CHECK(outcome.by_source[0].passages == 2);
    CHECK(outcome.by_source[1].passages == 1);
    CHECK(outcome.by_source[2].passages == 0);
}

TEST_CASE("Years narrow the search, also alone, and bind with all of the query") {
    const Results world = make_world();
    CHECK(run_search(world, asking("sanctions OR arms", "2020")).passages.passage_total == 1);
    CHECK(run_search(world, asking("", " 2020.. ")).passages.passage_total == 2);
    CHECK(run_search(world, asking("", "")).asked == false);
    CHECK(run_search(world, asking("  ", " ")).asked == false);
}

TEST_CASE("A fault is told where it was typed") {
    const Results world = make_world();
    const SearchOutcome query = run_search(world, asking("arms AND (", "2020"));
    REQUIRE(query.query_fault);
    CHECK(query.query_fault->message.find("character 11") != std::string::npos);
    CHECK_FALSE(query.years_fault);
    const SearchOutcome years = run_search(world, asking("arms", "soon"));
    CHECK(years.years_fault);
    CHECK_FALSE(years.query_fault);
    // Years are years and nothing that happens to be a query behind them.
    CHECK(run_search(world, asking("arms", "2020 sanctions")).years_fault);
    CHECK(run_search(world, asking("theme:nothing")).query_fault);
}

TEST_CASE("Lines are made when lines are asked for; suggestions when nothing was found") {
    const Results world = make_world();
    SearchView search = asking("sanctions");
    CHECK(run_search(world, search).lines.lines.empty());
    search.list = SearchList::lines;
    CHECK(run_search(world, search).lines.line_total == 3);
    const SearchOutcome slip = run_search(world, asking("sanctoins"));
    CHECK(slip.passages.passage_total == 0);
    REQUIRE_FALSE(slip.suggestions.empty());
    CHECK(slip.suggestions.front().instead == "sanctions");
}

// Distances by hand: pairs of sources, steps between their answers, mean.
#include "analysis/stance_grid.h"

#include <catch_amalgamated.hpp>

#include "support/corpus_builder.h"

namespace parallax {
namespace {

using test::CorpusBuilder;

constexpr Stance A = Stance::affirms, Q = Stance::qualifies, D = Stance::denies;
constexpr Stance kSilent = Stance::silent;

// One question; a source "s0", "s1"... for each list of answers.
StanceRow row_of(std::initializer_list<std::vector<Stance>> answers) {
    CorpusBuilder builder;
    builder.question("q");
    int n = 0;
    for (const auto& stances : answers) {
        const std::string id = "s" + std::to_string(n++);
        builder.source(id);
        for (const Stance stance : stances)
            builder.position(id, stance);
    }
    return make_stance_grid(builder.corpus()).rows.at(0);
}

TEST_CASE("only answers speak") {
    CHECK(speaks(Stance::affirms));
    CHECK(speaks(Stance::qualifies));
    CHECK(speaks(Stance::denies));
    CHECK_FALSE(speaks(Stance::silent));
    CHECK_FALSE(speaks(Stance::not_covered));
    CHECK_FALSE(speaks(Stance::outside_its_time));
}

TEST_CASE("the distance of a row is the mean step between pairs of sources that speak") {
    struct Case {
        std::initializer_list<std::vector<Stance>> answers;
        double distance;
    };
    const Case kCases[] = {
        {{{A}, {A}, {A}}, 0},
        {{{Q}, {Q}, {Q}, {Q}}, 0},
        {{{A}, {A}, {D}}, 4.0 / 3},             // AA 0, AD 2, AD 2
        {{{A}, {Q}, {D}}, 4.0 / 3},             // AQ 1, QD 1, AD 2
        {{{A}, {A}, {Q}}, 2.0 / 3},             // AA 0, AQ 1, AQ 1
        {{{A}, {kSilent}, {A}, {Q}}, 2.0 / 3},  // the silent one makes no pair
        {{{A, Q}, {A}, {A}}, 1.0 / 3},          // .5 and 1: .5, .5, 0
        {{{A, D}, {Q}, {Q}}, 0},                // affirms and denies average to 0
        // Five sources, A A Q Q D: AA 0, AQ 1 four times, AD 2 twice, QQ 0, QD 1 twice = 10 in 10.
        {{{A}, {A}, {Q}, {Q}, {D}}, 1.0},
        // Q D Q A and A with Q = .5: steps 1 0 1 .5, 1 2 1.5, 1 .5, .5 = 9 in 10.
        {{{Q}, {D}, {Q}, {A}, {A, Q}}, 0.9},
    };
    for (const Case& test : kCases) {
        const StanceRow row = row_of(test.answers);
        REQUIRE(row.distance);
        CHECK(*row.distance == Catch::Approx(test.distance));
    }
}

TEST_CASE("fewer than three sources that speak have no distance") {
    CHECK_FALSE(row_of({{A}, {D}}).distance);
    CHECK_FALSE(row_of({{A}, {D}, {kSilent}, {Stance::not_covered}}).distance);
    CHECK(row_of({{A}, {D}, {kSilent}, {Stance::not_covered}}).speaking == 2);
    // Two answers of one source are one voice.
    CHECK_FALSE(row_of({{A, Q}, {D}}).distance);
    CHECK(row_of({{A, Q}, {D}}).speaking == 2);
    CHECK(row_of({}).speaking == 0);
}

TEST_CASE("the distance does not depend on the order of sources") {
    CHECK(*row_of({{A}, {Q}, {D}, {A, Q}}).distance ==
          Catch::Approx(*row_of({{A, Q}, {D}, {A}, {Q}}).distance));
}

TEST_CASE("each cell keeps its positions as written, and a source without any has none") {
    CorpusBuilder builder;
    builder.source("a").source("b").source("c").question("q");
    builder.position("b", Stance::denies, {}, When::now)
        .position("a", Stance::silent)
        .position("b", Stance::qualifies, {}, When::later);
    const StanceGrid grid = make_stance_grid(builder.corpus());
    REQUIRE(grid.rows.size() == 1);
    REQUIRE(grid.rows[0].cells.size() == 3);
    CHECK(grid.rows[0].cells[0].positions == std::vector<std::size_t>{1});
    CHECK(grid.rows[0].cells[1].positions == std::vector<std::size_t>{0, 2});
    CHECK(grid.rows[0].cells[2].positions.empty());
}

TEST_CASE("rows are grouped by the distance that is shown") {
    const auto group = [](std::optional<double> distance) {
        StanceRow row;
        row.distance = distance;
        return group_of(row);
    };
    CHECK(group(std::nullopt) == StanceGroup::few_speak);
    CHECK(group(0.0) == StanceGroup::alike);
    CHECK(group(0.01) == StanceGroup::shades);
    CHECK(group(0.5) == StanceGroup::shades);
    CHECK(group(0.54) == StanceGroup::shades);
    CHECK(group(0.56) == StanceGroup::furthest_apart);  // shown as 0.6
    CHECK(group(0.6) == StanceGroup::furthest_apart);
    CHECK(group(2.0) == StanceGroup::furthest_apart);
}

TEST_CASE("the mean stance leaves out positions that do not speak") {
    CorpusBuilder builder;
    builder.source("a").question("q").position("a", A).position("a", kSilent).position("a", Q);
    const Question& question = builder.corpus().questions[0];
    CHECK(mean_stance(question, {0, 1, 2}) == 0.5);
    CHECK(mean_stance(question, {1}) == std::nullopt);
    CHECK(mean_stance(question, {}) == std::nullopt);
}

}  // namespace
}  // namespace parallax

// Voices counted by hand, years, orders, and the reader's own stance beside the original.
#include "analysis/stance_shares.h"

#include <catch_amalgamated.hpp>
#include <numeric>

#include "support/bundled_corpus.h"
#include "support/corpus_builder.h"

namespace parallax {
namespace {

using test::CorpusBuilder;

CorpusBuilder four_sources() {
    CorpusBuilder builder;
    builder.source("a", "1999").source("b", "2004-05").source("c", "2004-11").source("d");
    return builder;
}

StanceShares shares_of(const Corpus& corpus, const StanceGrid& grid, std::size_t question) {
    return make_stance_shares(corpus.questions[question], grid.rows[question]);
}

TEST_CASE("each source is one voice, divided among its answers") {
    CorpusBuilder builder = four_sources();
    builder.question("q")
        .position("a", Stance::affirms)
        .position("b", Stance::denies, {}, When::now)
        .position("b", Stance::qualifies, {}, When::later)
        .position("c", Stance::silent)
        .position("c", Stance::denies);
    const StanceShares shares = shares_of(builder.corpus(), make_stance_grid(builder.corpus()), 0);
    CHECK(shares.share(Stance::affirms) == 0.25);
    CHECK(shares.share(Stance::qualifies) == 0.125);
    CHECK(shares.share(Stance::denies) == 0.375);
    CHECK(shares.share(Stance::silent) == 0);  // c speaks elsewhere
    CHECK(shares.share_unrecorded() == 0.25);
    CHECK(shares.share_of_speaking(Stance::denies) == 0.5);
    CHECK(shares.share_of_speaking(Stance::silent) == 0);
}

TEST_CASE("nobody speaks: shares of silence, none of speech") {
    CorpusBuilder builder = four_sources();
    builder.question("q").position("a", Stance::silent).position("b", Stance::not_covered);
    const StanceShares shares = shares_of(builder.corpus(), make_stance_grid(builder.corpus()), 0);
    CHECK(shares.share(Stance::silent) == 0.25);
    CHECK(shares.share(Stance::not_covered) == 0.25);
    CHECK_FALSE(shares.share_of_speaking(Stance::affirms));
}

TEST_CASE("answers are laid along the years of publication") {
    CorpusBuilder builder = four_sources();
    builder.question("q")
        .position("a", Stance::affirms)
        .position("b", Stance::denies)
        .position("c", Stance::qualifies)
        .position("d", Stance::affirms);
    const StanceGrid grid = make_stance_grid(builder.corpus());
    const std::vector<YearOfStances> years = stances_by_year(builder.corpus(), grid.rows[0]);
    REQUIRE(years.size() == 3);
    CHECK(years[0].year == 1999);
    CHECK(years[0].mean == 1);
    CHECK(years[1].year == 2004);
    CHECK(years[1].mean == -0.5);
    CHECK(years[1].sources.size() == 2);
    CHECK_FALSE(years[2].year);
}

TEST_CASE("questions stand by distance, by number or by who spoke first") {
    CorpusBuilder builder = four_sources();
    builder.question("alike").position("b", Stance::affirms).position("c", Stance::affirms);
    builder.position("d", Stance::affirms);
    builder.question("two speak").position("a", Stance::affirms).position("b", Stance::denies);
    builder.question("apart").position("c", Stance::affirms).position("d", Stance::denies);
    builder.position("b", Stance::qualifies);
    builder.question("undated").position("d", Stance::affirms);
    const Corpus& corpus = builder.corpus();
    const StanceGrid grid = make_stance_grid(corpus);
    const auto order = [&](QuestionOrder by) {
        std::string letters;
        for (const QuestionId question : order_questions(corpus, grid, by))
            letters += std::to_string(question.value);
        return letters;
    };
    CHECK(order(QuestionOrder::most_apart) == "2013");
    CHECK(order(QuestionOrder::numbered) == "0123");
    CHECK(order(QuestionOrder::by_date) == "1023");
}

TEST_CASE("the reader's own stance counts, and the original stays beside it") {
    CorpusBuilder builder = four_sources();
    builder.question("q")
        .position("a", Stance::affirms)
        .position("b", Stance::affirms)
        .position("c", Stance::affirms);
    builder.question("r").position("a", Stance::affirms);
    const Corpus& corpus = builder.corpus();
    const std::vector<OwnStance> own{{QuestionId(0), SourceId(2), Stance::denies},
                                     {QuestionId(0), SourceId(3), Stance::qualifies}};
    const StanceGrid grid = make_stance_grid(corpus, own);
    const StanceRow& row = grid.rows[0];
    CHECK(row.cells[2].own == Stance::denies);
    CHECK(row.cells[2].positions == std::vector<std::size_t>{2});
    CHECK(row.original_distance == 0);
    // A A D Q: 0 2 1, 2 1, 1 = 7 in 6.
    CHECK(*row.distance == Catch::Approx(7.0 / 6));
    CHECK(row.speaking == 4);
    CHECK(shares_of(corpus, grid, 0).share(Stance::denies) == 0.25);
    CHECK_FALSE(grid.rows[1].cells[2].own);
    // Without it everything is as it was.
    CHECK(make_stance_grid(corpus).rows[0].distance == 0);
}

TEST_CASE("in the bundled corpus shares add up to one, and every cell that speaks has a passage") {
    const Corpus corpus = test::bundled_corpus();
    const StanceGrid grid = make_stance_grid(corpus);
    for (const StanceRow& row : grid.rows) {
        const Question& question = corpus.question(row.question);
        const StanceShares shares = make_stance_shares(question, row);
        const double sum = std::accumulate(shares.voices.begin(), shares.voices.end(), 0.0);
        CHECK(sum + shares.unrecorded == Catch::Approx(static_cast<double>(shares.sources)));
        std::size_t speaking = 0;
        for (const YearOfStances& year : stances_by_year(corpus, row))
            speaking += year.sources.size();
        CHECK(speaking == row.speaking);
        for (const StanceCell& cell : row.cells)
            for (const std::size_t i : cell.positions)
                CHECK((!speaks(question.positions[i].stance) ||
                       !question.positions[i].passages.empty()));
    }
}

}  // namespace
}  // namespace parallax

// Matrices small enough to be weighed by hand.
#include "analysis/competing_hypotheses.h"

#include <catch_amalgamated.hpp>

#include "support/bundled_corpus.h"
#include "support/corpus_builder.h"

namespace parallax {
namespace {

using test::CorpusBuilder;

TEST_CASE("evidence is as inconsistent with an answer as it lies away from it") {
    constexpr Stance A = Stance::affirms, Q = Stance::qualifies, D = Stance::denies;
    CHECK(name_of(consistency_of(A, A)) == "C");
    CHECK(name_of(consistency_of(A, Q)) == "I");
    CHECK(name_of(consistency_of(A, D)) == "II");
    CHECK(name_of(consistency_of(Q, D)) == "I");
    CHECK(name_of(consistency_of(D, A)) == "II");
}

CorpusBuilder builder_of_three() {
    CorpusBuilder builder;
    for (const char* id : {"a", "b", "c"}) {
        builder.source(id);
        for (int i = 0; i < 4; ++i)
            builder.passage("words");
    }
    builder.question("q");
    return builder;
}

TEST_CASE("the answer with the least against it comes first, each source with one voice") {
    CorpusBuilder builder = builder_of_three();
    builder.position("a", Stance::denies, {0, 1, 2, 3})
        .position("b", Stance::affirms, {2})
        .position("c", Stance::affirms, {0}, When::now)
        .position("c", Stance::qualifies, {1}, When::later);
    const Corpus& corpus = builder.corpus();
    const HypothesisMatrix matrix =
        make_hypothesis_matrix(corpus, make_stance_grid(corpus).rows[0]);
    // Yes: a 2, c 0.5. Reservations: a 1, b 1, c 0.5. No: b 2, c 1 + 0.5.
    CHECK(matrix.hypotheses[0].answer == Stance::affirms);
    CHECK(matrix.hypotheses[0].inconsistency == Catch::Approx(2.5));
    CHECK(matrix.hypotheses[0].pieces_for == 2);
    CHECK(matrix.hypotheses[0].pieces_against == 5);
    CHECK(matrix.hypotheses[1].answer == Stance::qualifies);  // 2.5 too; as listed
    CHECK(matrix.hypotheses[1].inconsistency == Catch::Approx(2.5));
    CHECK(matrix.hypotheses[2].inconsistency == Catch::Approx(3.5));
    REQUIRE(matrix.evidence.size() == 7);
    CHECK(matrix.evidence[0].weight == 0.25);
    CHECK(matrix.evidence.back().stance == Stance::qualifies);  // tells least
    CHECK(matrix.evidence.back().diagnosticity == 1);
}

TEST_CASE("silence is no evidence, and a reader's own stance turns that of its source") {
    CorpusBuilder builder = builder_of_three();
    builder.position("a", Stance::denies, {0, 1})
        .position("b", Stance::silent)
        .position("c", Stance::denies, {3});
    const Corpus& corpus = builder.corpus();
    const auto matrix_with = [&](std::vector<OwnStance> own) {
        return make_hypothesis_matrix(corpus, make_stance_grid(corpus, own).rows[0]);
    };
    CHECK(matrix_with({}).evidence.size() == 3);
    CHECK(matrix_with({}).hypotheses[0].answer == Stance::denies);
    const auto turned = matrix_with({{QuestionId(0), SourceId(0), Stance::affirms}});
    CHECK(turned.hypotheses[0].inconsistency == Catch::Approx(2));
    CHECK(turned.evidence[0].stance == Stance::affirms);
    const auto silenced = matrix_with({{QuestionId(0), SourceId(0), Stance::silent}});
    CHECK(silenced.evidence.size() == 1);
}

TEST_CASE("in the bundled corpus every piece has its passage and weights make one voice each") {
    const Corpus corpus = test::bundled_corpus();
    for (const StanceRow& row : make_stance_grid(corpus).rows) {
        const HypothesisMatrix matrix = make_hypothesis_matrix(corpus, row);
        double weight = 0;
        for (const PieceOfEvidence& piece : matrix.evidence) {
            CHECK(piece.passage);
            weight += piece.weight;
        }
        CHECK(weight == Catch::Approx(static_cast<double>(row.speaking)));
        CHECK(matrix.hypotheses[0].inconsistency <= matrix.hypotheses[1].inconsistency + 1e-9);
        CHECK(matrix.hypotheses[1].inconsistency <= matrix.hypotheses[2].inconsistency + 1e-9);
    }
}

}  // namespace
}  // namespace parallax

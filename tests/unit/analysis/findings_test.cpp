// Findings by hand, and of every choice of sources of the bundled corpus each question once.
#include "analysis/findings.h"

#include <catch_amalgamated.hpp>
#include <set>

#include "support/bundled_corpus.h"
#include "support/corpus_builder.h"

namespace parallax {
namespace {

using test::CorpusBuilder;

CorpusBuilder three_sources() {
    CorpusBuilder builder;
    for (const char* id : {"a", "b", "c"}) {
        builder.source(id, "2001");
        builder.last_source().label = std::string("Label ") + id;
        for (int i = 0; i < 3; ++i)
            builder.passage("words");
    }
    return builder;
}

const std::vector<SourceId> kAll{SourceId(std::size_t{0}), SourceId(std::size_t{1}),
                                 SourceId(std::size_t{2})};

TEST_CASE("questions are shared, contested, of one, or nobody's") {
    CorpusBuilder builder = three_sources();
    builder.question("nobody").position("a", Stance::silent);
    builder.question("little apart").position("a", Stance::affirms, {0});
    builder.position("b", Stance::qualifies, {1});
    builder.question("of one").position("c", Stance::denies, {0, 2});
    builder.question("shared")
        .position("a", Stance::denies, {0})
        .position("c", Stance::denies, {1});
    builder.question("far apart").position("a", Stance::affirms, {0});
    builder.position("b", Stance::denies, {1});
    const Corpus& corpus = builder.corpus();
    const auto findings = make_findings(corpus, make_stance_grid(corpus), kAll);
    REQUIRE(findings.size() == 5);
    CHECK(findings[0].kind == FindingKind::shared_claim);
    CHECK(findings[0].question == QuestionId(3));
    CHECK(findings[0].voices.size() == 2);
    CHECK(findings[1].question == QuestionId(4));
    CHECK(findings[1].distance == 2);
    CHECK(findings[2].question == QuestionId(1));
    CHECK(findings[2].distance == 1);
    CHECK(findings[3].kind == FindingKind::claim_of_one);
    CHECK(findings[4].kind == FindingKind::untreated);
    CHECK(findings[4].voices.empty());
}

TEST_CASE("only the sources compared have a voice") {
    CorpusBuilder builder = three_sources();
    builder.question("q").position("a", Stance::affirms, {0}).position("b", Stance::denies, {0});
    const Corpus& corpus = builder.corpus();
    const auto findings =
        make_findings(corpus, make_stance_grid(corpus), std::vector{SourceId(1), SourceId(2)});
    CHECK(findings[0].kind == FindingKind::claim_of_one);
    CHECK(findings[0].voices == std::vector<Voice>{{SourceId(1), 1, {}}});
}

TEST_CASE("findings are told with their references") {
    CorpusBuilder builder = three_sources();
    builder.question("q").position("a", Stance::affirms, {0}, When::now);
    builder.position("c", Stance::denies, {0, 1, 2});
    builder.corpus().questions[0].n = 1;
    builder.corpus().questions[0].text = "Is it so?";
    builder.corpus().questions[0].positions[0].summary = "It is so.";
    builder.last_source().extent = Extent::full_text;
    const Corpus& corpus = builder.corpus();
    const std::vector<OwnStance> own{{QuestionId(0), SourceId(1), Stance::affirms},
                                     {QuestionId(0), SourceId(2), Stance::affirms}};
    const auto plain = make_findings(corpus, make_stance_grid(corpus), kAll);
    CHECK(finding_text(corpus, plain[0], kAll) ==
          "1. Is it so?\n"
          "affirms now: It is so (Label a 2001, passage 1, digest)\n"
          "denies (Label c 2001, passages 1, 2 and 3)\n");
    const auto mine = make_findings(corpus, make_stance_grid(corpus, own), kAll);
    CHECK(mine[0].kind == FindingKind::shared_claim);
    CHECK(finding_text(corpus, mine[0], kAll) ==
          "1. Is it so?\n"
          "affirms now: It is so (Label a 2001, passage 1, digest)\n"
          "read here as affirms (Label b 2001)\n"
          "denies (read here as affirms) (Label c 2001, passages 1, 2 and 3)\n");
    Finding untreated;
    CHECK(finding_text(corpus, untreated, kAll) ==
          "1. Is it so?\nno position in Label a 2001, Label b 2001 and Label c 2001\n");
}

TEST_CASE("in the bundled corpus every question is one finding, and every voice has passages") {
    const Corpus corpus = test::bundled_corpus();
    const StanceGrid grid = make_stance_grid(corpus);
    for (unsigned chosen = 1; chosen < 1U << corpus.sources.size(); ++chosen) {
        std::vector<SourceId> sources;
        for (std::size_t s = 0; s < corpus.sources.size(); ++s)
            if (chosen >> s & 1) sources.emplace_back(s);
        std::set<QuestionId> questions;
        for (const Finding& finding : make_findings(corpus, grid, sources)) {
            CHECK(questions.insert(finding.question).second);
            for (const Voice& voice : finding.voices)
                CHECK_FALSE(
                    corpus.question(finding.question).positions[*voice.position].passages.empty());
        }
        CHECK(questions.size() == corpus.questions.size());
    }
}

}  // namespace
}  // namespace parallax

// Words that hold back and words that press, where they stand.
#include "analysis/wording.h"

#include <catch_amalgamated.hpp>

#include "support/bundled_corpus.h"
#include "support/corpus_builder.h"

namespace parallax {
namespace {

TEST_CASE("the words that hold a claim back or press it are found in the passages asked about") {
    test::CorpusBuilder builder;
    builder.source("a")
        .passage("In May 2021 they may meet; perhaps they could. They may.")
        .passage("It will clearly fail, of course.")
        .passage("It is so.");
    const TextIndex index = make_text_index(builder.shared());
    const WordingHits hits = find_wording(index);

    const std::vector<std::uint32_t> first{0}, both{0, 1}, last{2}, none;
    const auto one = wording_of(index, hits, SourceId(0), first);
    REQUIRE(one);
    CHECK(words_from_wording(index, *one) == "held back by may, perhaps, could (4 in 11 words)");
    const auto two = wording_of(index, hits, SourceId(0), both);
    REQUIRE(two);
    CHECK(words_from_wording(index, *two) ==
          "held back by may, perhaps, could (4 in 17 words); pressed by clearly, of course (2)");
    const auto plain = wording_of(index, hits, SourceId(0), last);
    REQUIRE(plain);
    CHECK(words_from_wording(index, *plain) == "neither held back nor pressed in 3 words");
    CHECK_FALSE(wording_of(index, hits, SourceId(0), none));
}

TEST_CASE("nothing is said of the wording of a language whose words are not known") {
    test::CorpusBuilder builder;
    builder.source("a").passage("Peut-être.");
    builder.corpus().sources[0].record.language = "fr";
    const TextIndex index = make_text_index(builder.shared());
    const std::vector<std::uint32_t> first{0};
    CHECK_FALSE(wording_of(index, find_wording(index), SourceId(0), first));
}

TEST_CASE("of the bundled corpus every position that has passages has its wording") {
    const TextIndex index = make_text_index(std::make_shared<const Corpus>(test::bundled_corpus()));
    const WordingHits hits = find_wording(index);
    std::size_t hedges = 0;
    for (const Question& question : index.corpus->questions)
        for (const Position& position : question.positions) {
            const auto wording = wording_of(index, hits, position.source, position.passages);
            CHECK(wording.has_value() == !position.passages.empty());
            if (!wording) continue;
            CHECK(wording->words > 0);
            hedges += wording->hedges.size();
        }
    CHECK(hedges > 20);
}

}  // namespace
}  // namespace parallax

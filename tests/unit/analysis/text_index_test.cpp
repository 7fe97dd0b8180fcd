// The index counts words, not headings, and keeps its corpus alive.
#include "analysis/text_index.h"

#include <catch_amalgamated.hpp>

#include "support/corpus_builder.h"

namespace parallax {
namespace {

using test::CorpusBuilder;

TEST_CASE("an index holds the words of each passage and their sum for each source") {
    CorpusBuilder builder;
    builder.source("a").passage("One, two three.").passage("").passage("Four");
    builder.source("b");
    const TextIndex index = make_text_index(builder.shared());

    REQUIRE(index.sources.size() == 2);
    REQUIRE(index.passages.size() == 3);
    CHECK(index.words.tokens(PassageNumber(0)).size() == 3);
    CHECK(index.words.tokens(PassageNumber(1)).empty());
    CHECK(index.words.tokens(PassageNumber(2)).size() == 1);
    CHECK(index.sources[0].words == 4);  // 3 + 0 + 1
    CHECK(index.sources[1].words == 0);
}

TEST_CASE("passages have numbers, texts and places in the corpus") {
    CorpusBuilder builder;
    builder.source("a").passage("One").passage("Two").source("b").source("c").passage("Three");
    const TextIndex index = make_text_index(builder.shared());
    const PassageNumber third(2);
    CHECK(index.passage(third) == PassageId{SourceId(2), 0});
    CHECK(index.text(third) == "Three");
    for (std::size_t i = 0; i < index.passages.size(); ++i)
        CHECK(index.number(index.passage(PassageNumber(i))) == PassageNumber(i));
}

TEST_CASE("words of headings are not counted") {
    CorpusBuilder builder;
    builder.source("a").passage("Only these three");
    builder.last_passage().heading = Heading{"1", "Not these", {}};
    CHECK(make_text_index(builder.shared()).sources[0].words == 3);
}

TEST_CASE("an index keeps the corpus it was made from") {
    TextIndex index;
    {
        CorpusBuilder builder;
        builder.source("kept").passage("word");
        index = make_text_index(builder.shared());
    }
    CHECK(index.corpus->sources[0].id == "kept");
    CHECK(index.words.tokens(PassageNumber(0))[0].span() == ByteRange{0, 4});
    CHECK(index.text(PassageNumber(0)) == "word");
}

TEST_CASE("an empty corpus has an empty index") {
    CHECK(make_text_index(CorpusBuilder().shared()).sources.empty());
}

}  // namespace
}  // namespace parallax

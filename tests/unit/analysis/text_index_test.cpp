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
    REQUIRE(index.sources[0].passages.size() == 3);
    CHECK(index.sources[0].passages[0].words.size() == 3);
    CHECK(index.sources[0].passages[1].words.empty());
    CHECK(index.sources[0].passages[2].words.size() == 1);
    CHECK(index.sources[0].words == 4);  // 3 + 0 + 1
    CHECK(index.sources[1].passages.empty());
    CHECK(index.sources[1].words == 0);
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
    CHECK(index.sources[0].passages[0].words[0].span == ByteRange{0, 4});
}

TEST_CASE("an empty corpus has an empty index") {
    CHECK(make_text_index(CorpusBuilder().shared()).sources.empty());
}

}  // namespace
}  // namespace parallax

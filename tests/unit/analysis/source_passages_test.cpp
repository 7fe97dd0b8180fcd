// Numbers of passages by source.
#include "analysis/source_passages.h"

#include <catch_amalgamated.hpp>

#include "support/corpus_builder.h"

namespace parallax {
namespace {

TEST_CASE("each passage is listed with its source, sources without passages too") {
    test::CorpusBuilder builder;
    builder.source("a").passage("one").passage("");
    builder.source("empty");
    builder.source("b").passage("two");
    const TextIndex index = make_text_index(builder.shared());
    using Numbers = std::vector<PassageNumber>;
    const Numbers a{PassageNumber(0), PassageNumber(1)}, b{PassageNumber(2)};
    CHECK(passages_of_source(index, SourceId(0)) == a);
    CHECK(passages_of_source(index, SourceId(1)).empty());
    CHECK(passages_of_source(index, SourceId(2)) == b);
    CHECK(passages_by_source(index) == std::vector<Numbers>{a, {}, b});
}

}  // namespace
}  // namespace parallax

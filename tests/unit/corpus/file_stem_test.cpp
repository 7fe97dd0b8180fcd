// Names of files made from a corpus.
#include "corpus/file_stem.h"

#include <catch_amalgamated.hpp>

using namespace parallax;

TEST_CASE("A corpus gives its files its id, without what file systems do not take") {
    Corpus corpus;
    CHECK(file_stem_of(corpus) == "corpus");
    corpus.id = "china-russia_2024";
    CHECK(file_stem_of(corpus) == "china-russia_2024");
    corpus.id = "../a b\\c:d\n.e";
    CHECK(file_stem_of(corpus) == "---a-b-c-d--e");
    corpus.id = "Китай";
    CHECK(file_stem_of(corpus) == "Китай");
}

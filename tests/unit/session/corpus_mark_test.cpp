// The mark of a corpus in links: the same for the same texts, another for others.
#include "session/corpus_mark.h"

#include <catch_amalgamated.hpp>

#include "support/corpus_builder.h"

using namespace parallax;

namespace {

Corpus make_corpus(const std::string& id, const std::string& first, const std::string& second) {
    test::CorpusBuilder b;
    b.source("sun-2016", "2016").passage(first).passage(second);
    Corpus corpus = *b.shared();
    corpus.id = id;
    return corpus;
}

}  // namespace

TEST_CASE("A mark is the id and eight figures that follow from the texts") {
    const std::string mark = corpus_mark(make_corpus("rivers", "Ice.", "Water."));
    CHECK(mark.starts_with("rivers@"));
    CHECK(mark.size() == 7 + 8);
    CHECK(mark.find_first_not_of("0123456789abcdef", 7) == mark.npos);
    CHECK(mark == corpus_mark(make_corpus("rivers", "Ice.", "Water.")));
    CHECK(mark != corpus_mark(make_corpus("rivers", "Ice.", "Waters.")));
    CHECK(mark != corpus_mark(make_corpus("rivers", "Ice.Wat", "er.")));
    CHECK(mark.substr(7) == corpus_mark(make_corpus("lakes", "Ice.", "Water.")).substr(6));
}

TEST_CASE("The id of a mark is what stands before the last @") {
    CHECK(corpus_id_of_mark("rivers@0123abcd") == "rivers");
    CHECK(corpus_id_of_mark("a@b@0123abcd") == "a@b");
    CHECK(corpus_id_of_mark("rivers") == "rivers");
    CHECK(corpus_id_of_mark("") == "");
}

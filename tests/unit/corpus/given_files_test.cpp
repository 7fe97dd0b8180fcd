// Tests of corpus/given_files: which of many files are corpora and which are documents.
#include "corpus/given_files.h"

#include <catch_amalgamated.hpp>
#include <utility>

#include "corpus/corpus_writer.h"

namespace parallax {
namespace {

GivenFile source_file(const std::string& name, const std::string& id) {
    return {name,
            R"({"id": ")" + id + R"(", "record": {"title": "On )" + id +
                R"("}, "extent": "digest", "passages": [{"n": 1, "text": "Words of it."}]})",
            ""};
}

GivenFile manifest_file(const std::string& name) {
    return {name,
            R"({"id": "two", "title": "Two", "sources": ["sources/a.json", "sources/b.json"]})",
            ""};
}

GivenFile text_file(const std::string& name) {
    return {name, "A title\n\nThe first paragraph says a thing in some words.\n", ""};
}

std::vector<ImportReading> read(std::vector<GivenFile> files) {
    return read_given_files(std::move(files), &refuse_legacy_encoding);
}

TEST_CASE("each document gives a reading, in the order in which they were given") {
    const auto readings = read({text_file("b.txt"), text_file("x/a.txt")});
    REQUIRE(readings.size() == 2);
    CHECK(readings[0].file == "b.txt");
    CHECK(readings[1].file == "x/a.txt");
    CHECK(readings[1].sources.size() == 1);
}

TEST_CASE("a manifest takes its sources along, whatever the folder, its name and the order") {
    for (const std::string manifest : {"corpus.json", "talks/corpus.json", "talks/mine.json"}) {
        const std::string folder = manifest.substr(0, manifest.rfind('/') + 1);
        const auto readings =
            read({source_file(folder + "sources/a.json", "a"), text_file(folder + "notes.txt"),
                  manifest_file(manifest), source_file(folder + "sources/b.json", "b")});
        INFO(manifest);
        REQUIRE(readings.size() == 2);
        CHECK(readings[0].file == folder + "notes.txt");
        REQUIRE(readings[1].corpus);
        CHECK(readings[1].errors.empty());
        CHECK(readings[1].corpus->sources.size() == 2);
    }
}

TEST_CASE("a JSON document that no manifest names stays a document") {
    const GivenFile document{"article.json", R"({"title": "Alone", "text": "Some words here."})",
                             ""};
    const auto readings = read({manifest_file("corpus.json"), source_file("sources/a.json", "a"),
                                source_file("sources/b.json", "b"), document});
    REQUIRE(readings.size() == 2);
    CHECK(readings[0].corpus);
    CHECK(readings[1].sources.size() == 1);
}

TEST_CASE("a manifest alone says how many files are missing and what to do") {
    const auto readings = read({manifest_file("talks/corpus.json")});
    REQUIRE(readings.size() == 1);
    CHECK_FALSE(readings[0].corpus);
    REQUIRE(readings[0].errors.size() == 1);
    CHECK(readings[0].errors[0].where == "talks/corpus.json");
    CHECK(readings[0].errors[0].message ==
          "names 2 files that were not given with it; give its whole folder");
}

TEST_CASE("a fault in a source's file is told under the name that was given") {
    GivenFile broken = source_file("talks/sources/b.json", "b");
    broken.bytes.replace(broken.bytes.find("digest"), 6, "digits");
    const auto readings = read(
        {manifest_file("talks/corpus.json"), source_file("talks/sources/a.json", "a"), broken});
    REQUIRE(readings.size() == 1);
    REQUIRE(readings[0].errors.size() == 1);
    CHECK(readings[0].errors[0].where == "talks/sources/b.json#/extent");
}

TEST_CASE("a corpus in one file needs no others, and takes none") {
    const auto whole = read({manifest_file("corpus.json"), source_file("sources/a.json", "a"),
                             source_file("sources/b.json", "b")});
    const GivenFile one{"saved.json", write_corpus_inline(*whole.at(0).corpus), ""};
    const auto readings = read({one, text_file("a.txt")});
    REQUIRE(readings.size() == 2);
    REQUIRE(readings[0].corpus);
    CHECK(readings[0].corpus->sources.size() == 2);
    CHECK(readings[1].sources.size() == 1);
}

TEST_CASE("what the host could not read is an error with the file's name, the others are read") {
    const auto readings = read({{"gone.txt", "", "it is gone"}, text_file("a.txt")});
    REQUIRE(readings.size() == 2);
    REQUIRE(readings[0].errors.size() == 1);
    CHECK(readings[0].errors[0].where == "gone.txt");
    CHECK(readings[0].errors[0].message == "it is gone");
    CHECK(readings[1].sources.size() == 1);
}

}  // namespace
}  // namespace parallax

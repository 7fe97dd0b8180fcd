// The corpus that comes with the program: it reads without faults, is complete, and survives
// writing.
#include <algorithm>
#include <catch_amalgamated.hpp>

#include "corpus/citation.h"
#include "corpus/corpus_writer.h"
#include "corpus_files.h"
#include "platform/native/embedded_corpus.h"

namespace parallax {
namespace {

test::NamedBytes bundled_files() {
    test::NamedBytes files;
    for (const EmbeddedFile& file : embedded_corpus()) {
        files.emplace_back(file.name, std::string(reinterpret_cast<const char*>(file.bytes.data()),
                                                  file.bytes.size()));
    }
    return files;
}

Corpus bundled_corpus() {
    return test::corpus_of(test::read_named(bundled_files()));
}

TEST_CASE("the bundled corpus reads without faults and covers every body paragraph") {
    const Corpus corpus = bundled_corpus();
    std::vector<std::size_t> passages;
    for (const Source& source : corpus.sources) {
        CAPTURE(source.id);
        passages.push_back(source.passages.size());
        CHECK(source.extent == Extent::digest);
        CHECK(source.issued.date);
        for (std::size_t i = 0; i < source.passages.size(); ++i)
            CHECK(source.passages[i].n == static_cast<int>(i) + 1);
    }
    CHECK(passages == std::vector<std::size_t>{7, 20, 13, 23, 43});
    CHECK(tile_labels(corpus) == std::vector<std::string>{"16", "21", "22", "23", "24"});
    CHECK(corpus.themes.size() == 18);
    CHECK(corpus.questions.size() == 14);
}

TEST_CASE("each question of the bundled corpus has a position for every source") {
    const Corpus corpus = bundled_corpus();
    for (const Question& question : corpus.questions) {
        CAPTURE(question.id);
        for (std::size_t i = 0; i < corpus.sources.size(); ++i) {
            CAPTURE(corpus.sources[i].id);
            const auto positions = std::count_if(
                question.positions.begin(), question.positions.end(),
                [&](const Position& position) { return position.source == SourceId(i); });
            CHECK(positions >= 1);
            CHECK(positions <= 2);
        }
    }
}

TEST_CASE("reading and writing the bundled corpus loses nothing of it") {
    const Corpus corpus = bundled_corpus();
    const auto before = bundled_files();
    const auto after = write_corpus(corpus);
    CHECK(test::corpus_of(test::read_named(after)) == corpus);
    REQUIRE(before.size() == after.size());
    for (std::size_t i = 0; i < before.size(); ++i) {
        CHECK(before[i].first == after[i].first);
        CHECK(test::find_lost_member(before[i].second, after[i].second) == "");
    }
}

}  // namespace
}  // namespace parallax

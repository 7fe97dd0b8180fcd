// Tests of corpus/corpus_writer: what is read, written and read again is the same.
#include "corpus/corpus_writer.h"

#include <algorithm>
#include <catch_amalgamated.hpp>
#include <set>

#include "corpus_files.h"

namespace parallax {
namespace {

using test::corpus_of;
using test::load_corpus_folder;
using test::read_named;
using test::read_text;

TEST_CASE("a written corpus reads as the corpus that was written") {
    const Corpus corpus = corpus_of(read_named(load_corpus_folder("good-files")));
    const auto files = write_corpus(corpus);
    REQUIRE(files.size() == 3);
    CHECK(files[0].first == "corpus.json");
    CHECK(files[1].first == "sources/lock.json");
    CHECK(files[2].first == "sources/weir.json");
    const Corpus again = corpus_of(read_named(files));
    CHECK(again == corpus);
    CHECK(write_corpus(again) == files);
}

TEST_CASE("nothing that a file says is lost by reading and writing it") {
    const auto before = load_corpus_folder("good-files");
    const auto after = write_corpus(corpus_of(read_named(before)));
    for (const auto& [name, bytes] : before) {
        const auto written = std::find_if(after.begin(), after.end(),
                                          [&](const auto& file) { return file.first == name; });
        REQUIRE(written != after.end());
        CAPTURE(name);
        CHECK(test::find_lost_member(bytes, written->second) == "");
    }
}

TEST_CASE("a corpus in one file reads as it was, but for the files it came from") {
    Corpus corpus = corpus_of(read_named(load_corpus_folder("good-files")));
    const std::string text = write_corpus_inline(corpus);
    for (Source& source : corpus.sources)
        source.file.clear();
    CHECK(corpus_of(read_text(text)) == corpus);
    CHECK(write_corpus_inline(corpus) == text);
}

TEST_CASE("patterns that are switched off stay so, behind those that are on") {
    Corpus corpus = corpus_of(read_named(load_corpus_folder("good-files")));
    REQUIRE(corpus.themes.at(0).terms.size() > 1);
    corpus.themes[0].terms[0].off = true;
    const Corpus again = corpus_of(read_text(write_corpus_inline(corpus)));
    const auto is_off = [](const Term& term) { return term.off; };
    CHECK(std::ranges::count_if(again.themes[0].terms, is_off) == 1);
    CHECK(again.themes[0].terms.size() == corpus.themes[0].terms.size());
    CHECK(again.themes[0].terms.back().pattern.text() == corpus.themes[0].terms[0].pattern.text());
    CHECK(corpus_of(read_text(write_corpus_inline(again))).themes == again.themes);
}

TEST_CASE("a codebook alone is a corpus file without sources") {
    const Corpus corpus = corpus_of(read_named(load_corpus_folder("good-files")));
    std::vector<Theme> themes = corpus.themes;
    themes.at(0).label = "Edited";
    const Corpus codebook = corpus_of(read_text(write_codebook(corpus, themes)));
    CHECK(codebook.sources.empty());
    for (Theme& theme : themes)
        theme.absences.clear();
    CHECK(codebook.themes == themes);
}

TEST_CASE("written text is indented by two, ends with a line end and keeps its characters") {
    const Corpus corpus = corpus_of(read_named(load_corpus_folder("good-minimal")));
    CHECK(write_corpus_inline(corpus) == R"({
  "format": "parallax-corpus/1",
  "id": "small",
  "title": "The least that is a corpus",
  "sources": [
    {
      "id": "one",
      "label": "One",
      "record": {
        "title": "One"
      },
      "issued": {},
      "extent": "digest",
      "passages": [
        {
          "n": 1,
          "text": "Text."
        }
      ],
      "events": []
    }
  ]
}
)");
    const auto files = write_corpus(corpus_of(read_named(load_corpus_folder("good-files"))));
    CHECK_THAT(files[0].second, Catch::Matchers::ContainsSubstring("船闸管理员"));
}

TEST_CASE("sources without a file get one by their id, and no two share one") {
    Corpus corpus = corpus_of(read_named(load_corpus_folder("good-minimal")));
    corpus.sources.push_back(corpus.sources[0]);
    corpus.sources.push_back(corpus.sources[0]);
    corpus.sources[1].id = "two";
    corpus.sources[1].file = "sources/one.json";
    corpus.sources[2].id = "three";
    corpus.sources[2].file = "corpus.json";
    const auto files = write_corpus(corpus);
    std::set<std::string> names;
    for (const auto& [name, bytes] : files)
        names.insert(name);
    CHECK(names.size() == 4);
    CHECK(names.contains("sources/one.json"));
    const Corpus again = corpus_of(read_named(files));
    CHECK(again.find_source("two"));
    CHECK(again.find_source("three"));
}

// Searching the object for each member would take minutes here.
TEST_CASE("very many unknown members are kept") {
    std::string members;
    for (int i = 0; i < 200'000; ++i)
        members += ", \"x" + std::to_string(i) + "\": 0";
    const std::string manifest = R"({"id": "wide", "title": "Wide", "sources": [])" + members + '}';
    CHECK(write_corpus_inline(corpus_of(read_text(manifest))).ends_with("\"x199999\": 0\n}\n"));
}

TEST_CASE("a record that came from no CSL item is written from its members") {
    Corpus corpus = corpus_of(read_named(load_corpus_folder("good-files")));
    Record& record = corpus.sources[0].record;
    const Record before = record;
    record.csl.clear();
    Record after = corpus_of(read_named(write_corpus(corpus))).sources[0].record;
    CHECK_FALSE(after.csl.empty());
    after.csl = before.csl;
    CHECK(after == before);
}

}  // namespace
}  // namespace parallax

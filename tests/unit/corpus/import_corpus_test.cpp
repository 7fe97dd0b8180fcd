// Tests of corpus/import_corpus and corpus/import_json: many files as one corpus, and as its file.
#include "corpus/import_corpus.h"

#include <catch_amalgamated.hpp>
#include <nlohmann/json.hpp>

#include "../support/corpus_builder.h"
#include "corpus/import_json.h"
#include "corpus/json_text.h"
#include "corpus/readers.h"
#include "corpus_files.h"
#include "imported.h"

namespace parallax {
namespace {

ImportReading reading_of(const std::string& table) {
    return import_file("t.csv", table);
}

std::vector<std::string> ids_of(const Corpus& corpus) {
    std::vector<std::string> ids;
    for (const Source& source : corpus.sources)
        ids.push_back(source.id);
    return ids;
}

TEST_CASE("sources of several files are in order of publication, with ids of their own") {
    const std::vector<ImportReading> readings = {
        reading_of("title,text,date\nRain,It rains.,2021\nRain,It rains on.,2021\nSnow,Snow.,\n"),
        reading_of("title,text,date\nRain,It rains.,2021\nHail,It hails.,2019\n")};
    const MergedImports merged = merge_imports(readings);
    CHECK(ids_of(merged.corpus) ==
          std::vector<std::string>{"hail-2019", "rain-2021", "rain-2021-2", "rain-2021-3", "snow"});
    CHECK(merged.origins.size() == 5);
    CHECK(merged.origins[0].reading == 1);
    CHECK(merged.origins[0].source == 1);
    CHECK(merged.corpus.title == "Imported: 5 sources");
}

ImportReading corpus_reading(Corpus corpus) {
    ImportReading reading;
    reading.file = "c.json";
    reading.format = "corpus";
    reading.corpus = std::move(corpus);
    return reading;
}

Corpus small_corpus() {
    test::CorpusBuilder builder;
    builder.source("old", "1990").passage("Old rain.").source("new", "2023").passage("New rain.");
    builder.theme("rain", {"rain*"}).absence("new", Stance::silent);
    builder.question("q").position("new", Stance::affirms, {0});
    Corpus corpus = builder.corpus();
    corpus.id = "weather";
    corpus.title = "Weather";
    return corpus;
}

TEST_CASE("a corpus keeps its name, and its themes and questions follow their sources") {
    const MergedImports merged = merge_imports(
        {reading_of("title,text,date\nRain,It rains.,2010\n"), corpus_reading(small_corpus())});
    const Corpus& corpus = merged.corpus;
    CHECK(corpus.title == "Weather");
    CHECK(ids_of(corpus) == std::vector<std::string>{"old", "rain-2010", "new"});
    CHECK(corpus.source(corpus.themes[0].absences[0].source).id == "new");
    CHECK(corpus.source(corpus.questions[0].positions[0].source).id == "new");
    CHECK_FALSE(merged.origins[0].source);
}

TEST_CASE("of two corpora with one theme the first keeps it, and that is said") {
    const MergedImports merged =
        merge_imports({corpus_reading(small_corpus()), corpus_reading(small_corpus())});
    CHECK(ids_of(merged.corpus) == std::vector<std::string>{"old", "old-2", "new", "new-2"});
    CHECK(merged.corpus.themes.size() == 1);
    CHECK(merged.remarks.size() == 2);
}

TEST_CASE("the corpus file of an import reads back, with how it came about") {
    std::vector<ImportReading> readings = {
        import_file("masthead.txt", test::load_import_file("masthead-above.txt")),
        import_file("byline.txt", test::load_import_file("byline-above.txt")),
        import_file("w.csv", "title,text\nRain,It rains.\nbroken\n"), import_file("empty.txt", "")};
    const std::string text = import_json(readings);
    const Corpus corpus = test::corpus_of(test::read_text(text));
    REQUIRE(corpus.sources.size() == 3);
    CHECK(corpus.sources[0].id == "a-measured-friendship-2013");
    CHECK(corpus.sources[0].extent == Extent::full_text);

    const Json json = Json::parse(text, nullptr, false);
    const Json& files = json["import"]["files"];
    REQUIRE(files.size() == 4);
    CHECK(files[0]["format"] == "plain text");
    CHECK(files[0]["encoding"] == "UTF-8");
    CHECK(files[2]["errors"].size() == 1);
    CHECK(files[3]["errors"][0]["message"] == "expected text, found an empty file");
    const Json& import = json["sources"][1]["import"];
    CHECK(import["file"] == "masthead.txt");
    CHECK(import["left_out"][0]["reason"] == "masthead");
    CHECK(import["left_out"][0]["line"] == 1);
    CHECK(import["pull_quotes"][0]["passage"] == 1);
    CHECK(import["pull_quotes"][0]["repeated_in"] == 5);
    CHECK(import["statements"][0]["field"] == "title");
    CHECK(import["statements"][0]["confidence"] == "likely");
    CHECK(import["remarks"].size() == 2);

    // Read and imported again, nothing is lost.
    const std::string again = import_json({import_file("corpus.json", text)});
    CHECK(test::corpus_of(test::read_text(again)).sources.size() == 3);
    CHECK(Json::parse(again, nullptr, false)["sources"][1]["import"] == import);
}

TEST_CASE("nothing imported is an empty corpus that reads back") {
    CHECK(test::corpus_of(test::read_text(import_json({}))).sources.empty());
}

}  // namespace
}  // namespace parallax

// Tests of corpus/corpus_reader: what good corpora give, and what ten broken ones say.
#include "corpus/corpus_reader.h"

#include <catch_amalgamated.hpp>
#include <chrono>

#include "corpus_files.h"

namespace parallax {
namespace {

using Catch::Matchers::ContainsSubstring;
using test::corpus_of;
using test::load_corpus_folder;
using test::read_named;
using test::read_text;

const std::string kSource =
    R"({"id": "one", "record": {"title": "One"}, "extent": "digest", "passages": []})";

std::string manifest_of(const std::string& sources) {
    return R"({"id": "c", "title": "C", "sources": [)" + sources + "]}";
}

TEST_CASE("a corpus in several files is read with all its members") {
    const Corpus corpus = corpus_of(read_named(load_corpus_folder("good-files")));
    CHECK(corpus.id == "rivers");
    CHECK(corpus.title == "Two notes on a river");
    CHECK(corpus.language == "en");
    CHECK(corpus.version == "1.2");
    CHECK(corpus.unknown == R"({"licence":"CC0-1.0","editors":[{"name":"unknown"}]})");

    REQUIRE(corpus.sources.size() == 2);
    const Source& lock = corpus.sources[0];
    CHECK(lock.file == "sources/lock.json");
    CHECK(lock.label == "Lock");
    CHECK(lock.extent == Extent::full_text);
    CHECK(lock.issued.date->text == "1954-06-03");
    CHECK(lock.issued.note == "Printed on the cover.");
    CHECK(lock.issued.unknown == R"({"seen":true})");
    CHECK(lock.unknown == R"({"keywords":["lock","gate"]})");
    REQUIRE(lock.passages.size() == 3);
    CHECK(lock.passages[0].heading == Heading{"1", "The gates", R"({"level":2})"});
    CHECK(lock.passages[0].unknown == R"({"page":"7–8"})");
    CHECK(lock.passages[2].n == 4);
    CHECK(lock.passages[2].heading == Heading{"", "After", ""});
    REQUIRE(lock.events.size() == 3);
    CHECK(lock.events[0].words == "February 1953");
    CHECK(lock.events[0].shared == "great-flood");
    CHECK(lock.events[0].passages == std::vector<std::uint32_t>{0});
    CHECK_FALSE(lock.events[1].date);
    CHECK(lock.events[1].kind == EventKind::hypothetical);
    CHECK(lock.events[1].passages == std::vector<std::uint32_t>{1, 2});
    CHECK(lock.events[2].basis == DateBasis::computed);
    CHECK(lock.events[2].kind == EventKind::period);

    const Source& weir = corpus.sources[1];
    CHECK(weir.label == "Stones of the weir");
    CHECK_FALSE(weir.issued.date);

    REQUIRE(corpus.themes.size() == 2);
    const Theme& level = corpus.themes[0];
    CHECK(level.short_label == "Water level");
    REQUIRE(level.terms.size() == 5);
    CHECK(level.terms[3].language == "ru");
    CHECK(level.terms[4].pattern.text() == "水位");
    REQUIRE(level.absences.size() == 1);
    CHECK(level.absences[0].source == SourceId(1));
    CHECK(level.absences[0].kind == Stance::silent);
    CHECK(corpus.themes[1].short_label == "Stone");

    REQUIRE(corpus.questions.size() == 1);
    REQUIRE(corpus.questions[0].positions.size() == 3);
    CHECK(corpus.questions[0].positions[0].when == When::later);
    CHECK(corpus.questions[0].positions[0].passages == std::vector<std::uint32_t>{1, 2});
    CHECK(corpus.questions[0].positions[2].stance == Stance::not_covered);

    REQUIRE(corpus.entities.size() == 2);
    CHECK(corpus.entities[0].aliases ==
          std::vector<Alias>{{"en", "keeper"}, {"ru", "смотритель"}, {"zh", "船闸管理员"}});
    REQUIRE(corpus.shared_events.size() == 1);
    CHECK(corpus.shared_events[0].date->text == "1953-02");
}

TEST_CASE("the least that is a corpus is one file with five names and a passage") {
    const Corpus corpus = corpus_of(read_named(load_corpus_folder("good-minimal")));
    REQUIRE(corpus.sources.size() == 1);
    CHECK(corpus.sources[0].file.empty());
    CHECK(corpus.sources[0].passages[0].text == "Text.");
    CHECK(corpus_of(read_text(manifest_of(""))).sources.empty());
}

TEST_CASE("sources stand in order of publication, unknown dates last, ties as listed") {
    const auto source = [](const std::string& id, const std::string& issued) {
        return R"({"id": ")" + id + R"(", "record": {"title": "T"}, "extent": "digest", )" +
               issued + R"("passages": [{"n": 1, "text": ")" + id + R"("}]})";
    };
    const std::string sources =
        source("unknown", "") + ',' + source("late", R"("issued": {"date": "2024-06-26"}, )") +
        ',' + source("year", R"("issued": {"date": "2021"}, )") + ',' +
        source("range", R"("issued": {"date": "2021-01/2021-09"}, )") + ',' +
        source("also-unknown", R"("issued": {"note": "Nobody knows."}, )") + ',' +
        source("old", R"("issued": {"date": "-0044-03-15"}, )");
    const std::string questions = R"(, "questions": [{"id": "q", "text": "Q?", "positions": [)"
                                  R"({"source": "unknown", "stance": "affirms", "passages": [1]},)"
                                  R"({"source": "old", "stance": "denies", "passages": [1]}]}])";
    std::string manifest = manifest_of(sources);
    manifest.insert(manifest.size() - 1, questions);
    const Corpus corpus = corpus_of(read_text(manifest));
    std::string order;
    for (const Source& each : corpus.sources)
        order += each.id + ' ';
    CHECK(order == "old year range late unknown also-unknown ");
    CHECK(corpus.source(corpus.questions[0].positions[0].source).id == "unknown");
    CHECK(corpus.source(corpus.questions[0].positions[1].source).id == "old");
}

TEST_CASE("a source without issued is dated by its record") {
    const std::string source =
        R"({"id": "one", "extent": "digest", "passages": [],)"
        R"("record": {"title": "One", "issued": {"date-parts": [[2021, 6]]}})";
    const Corpus dated = corpus_of(read_text(manifest_of(source + "}")));
    CHECK(dated.sources[0].issued.date->text == "2021-06");
    CHECK(dated.sources[0].issued.basis == DateBasis::stated);
    const Corpus undated = corpus_of(
        read_text(manifest_of(source + R"(, "issued": {"note": "The record is wrong."}})")));
    CHECK_FALSE(undated.sources[0].issued.date);
    const Corpus about =
        corpus_of(read_text(manifest_of(source + R"(, "issued": {"date": "2022~"}})")));
    CHECK(about.sources[0].issued.date->text == "2022~");
}

struct Expected {
    ErrorKind kind;
    std::string where, message;
};

void check_faults(const CorpusReading& reading, const std::vector<Expected>& expected) {
    INFO(test::shown(reading.faults));
    CHECK_FALSE(reading.corpus);
    REQUIRE(reading.faults.size() == expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        CHECK(reading.faults[i].kind == expected[i].kind);
        CHECK(reading.faults[i].where == expected[i].where);
        CHECK_THAT(reading.faults[i].message, ContainsSubstring(expected[i].message));
    }
}

TEST_CASE("each broken folder gives its faults, and nothing that follows from them") {
    const std::vector<std::pair<std::string, std::vector<Expected>>> rows = {
        {"broken-wrong-type",
         {{ErrorKind::wrong_type, "corpus.json#/title", "expected text, found the number 7"},
          {ErrorKind::wrong_type, "sources/one.json#/passages/1/text",
           "expected text, found a list of 1"}}},
        {"broken-missing-member",
         {{ErrorKind::not_found, "sources/one.json#", R"(expected a member "extent", found none)"},
          {ErrorKind::not_found, "sources/two.json#/passages/0",
           R"(expected a member "text", found none)"}}},
        {"broken-date",
         {{ErrorKind::wrong_syntax, "sources/one.json#/events/0/date",
           R"(expected a date in EDTF such as 2021-06-28, found "June 2021": )"},
          {ErrorKind::wrong_syntax, "sources/two.json#/issued/date", R"(found "2021-13": )"}}},
        {"broken-unknown-source",
         {{ErrorKind::wrong_reference, "corpus.json#/questions/0/positions/1/source",
           R"(expected the id of one of the corpus' sources, found "three")"}}},
        {"broken-duplicate-id",
         {{ErrorKind::wrong_reference, "sources/two.json#/id",
           R"(expected an id of its own, found "one", which also stands at sources/one.json#/id)"}}},
        {"broken-not-utf8",
         {{ErrorKind::wrong_encoding, "sources/two.json", "line 4, column 18: expected UTF-8"}}},
        {"broken-truncated",
         {{ErrorKind::wrong_syntax, "sources/one.json#/passages/1/text", "line 14, column 19"}}},
        {"broken-empty",
         {{ErrorKind::wrong_syntax, "corpus.json", "expected a JSON object, found an empty file"}}},
        {"broken-no-manifest",
         {{ErrorKind::not_found, "corpus.json",
           "expected a manifest named corpus.json, found none"}}},
    };
    for (const auto& [folder, expected] : rows) {
        CAPTURE(folder);
        check_faults(read_named(load_corpus_folder(folder)), expected);
    }
}

TEST_CASE("fifty megabytes of brackets are refused at once") {
    const std::string brackets(50u * 1024 * 1024, '[');
    const auto begin = std::chrono::steady_clock::now();
    const CorpusReading reading = read_text(brackets);
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begin;
    check_faults(reading, {{ErrorKind::over_limit, "corpus.json",
                            "expected at most 64 levels of nesting, found more"}});
    CHECK(seconds.count() < 30);  // far more than a busy machine needs, far less than parsing them
}

TEST_CASE("a file that is too long is refused by its length") {
    check_faults(read_text(std::string(kMaxFileBytes + 1, ' ')),
                 {{ErrorKind::over_limit, "corpus.json", "at most 67108864 bytes"}});
}

TEST_CASE("the manifest is the file of its name, the only file, or the only one with sources") {
    const std::string manifest = manifest_of(kSource);
    const std::string other = R"({"$schema": "x", "sources_are_elsewhere": true})";
    CHECK(corpus_of(read_named({{"mine.json", manifest}})).id == "c");
    CHECK(corpus_of(read_named({{"corpus.json", manifest}, {"z.json", manifest}})).id == "c");
    CHECK(corpus_of(read_named({{"a.json", other},
                                {"mine.json", manifest},
                                {"notes.txt", "no JSON"},
                                {"deep/other.json", manifest}}))
              .id == "c");

    check_faults(read_named({}), {{ErrorKind::not_found, "corpus.json", "found none"}});
    check_faults(read_named({{"a.json", manifest}, {"b.json", manifest}}),
                 {{ErrorKind::wrong_reference, "corpus.json", "found 2 others: a.json, b.json"}});
    check_faults(read_named({{"a.json", "{"}, {"b.json", other}}),
                 {{ErrorKind::not_found, "corpus.json", "found none"},
                  {ErrorKind::wrong_syntax, "a.json#", "line 1, column 2"}});
    check_faults(read_named({{"sources/a.json", kSource}}),
                 {{ErrorKind::not_found, "corpus.json", "found none"}});
    check_faults(read_text("[]"), {{ErrorKind::wrong_type, "corpus.json#",
                                    "expected an object, found a list of 0"}});
}

TEST_CASE("a source is named by a file below the corpus' folder, or stands inline") {
    const std::string expected = "expected the name of a source's file in the corpus' folder";
    for (const std::string name :
         {"sources/no.json", "../one.json", "/one.json", "sources//one.json", "./one.json",
          "C:one.json", "", "corpus.json"}) {
        CAPTURE(name);
        const CorpusReading reading =
            read_named({{"corpus.json", manifest_of('"' + name + '"')}, {"one.json", kSource}});
        check_faults(reading, {{ErrorKind::not_found, "corpus.json#/sources/0", expected}});
    }
    const CorpusReading number = read_text(manifest_of("12"));
    check_faults(number, {{ErrorKind::wrong_type, "corpus.json#/sources/0",
                           "expected the name of a source's file or the source itself, found the "
                           "number 12"}});
    const CorpusReading twice = read_named(
        {{"corpus.json", manifest_of(R"("one.json", "one.json")")}, {"one.json", kSource}});
    check_faults(twice, {{ErrorKind::wrong_reference, "one.json#/id", "an id of its own"}});
    const std::string second = R"({"id": "two", )" + kSource.substr(14);
    const CorpusReading mixed = read_named(
        {{"corpus.json", manifest_of(R"("one.json", )" + second)}, {"one.json", kSource}});
    CHECK(corpus_of(mixed).sources.size() == 2);
}

TEST_CASE("one broken source hides no fault of another and blames no reference to it") {
    test::NamedBytes files = load_corpus_folder("broken-truncated");
    files.push_back({"extra.json", "{}"});
    for (auto& [name, bytes] : files) {
        if (name == "sources/two.json") bytes.replace(bytes.find("digest"), 6, "digset");
    }
    check_faults(read_named(files),
                 {{ErrorKind::wrong_syntax, "sources/one.json#/passages/1/text", "line 14"},
                  {ErrorKind::wrong_type, "sources/two.json#/extent", "\"digset\""}});
}

TEST_CASE("too many sources are refused by their number") {
    std::string sources = "0";
    for (std::size_t i = 0; i < kMaxSources; ++i)
        sources += ",0";
    check_faults(read_text(manifest_of(sources)),
                 {{ErrorKind::over_limit, "corpus.json#/sources",
                   "expected at most 10000 sources, found a list of 10001"}});
}

}  // namespace
}  // namespace parallax

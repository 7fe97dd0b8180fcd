// Tests of corpus/reader_json: documents, records and corpora in JSON.
#include "corpus/reader_json.h"

#include <catch_amalgamated.hpp>

namespace parallax {
namespace {

std::string shown(const FormatReading& reading) {
    std::string lines;
    for (const Document& document : reading.documents) {
        for (const Statement& statement : document.head)
            lines += statement.field + '=' + statement.value + " (" + statement.from + ") ";
        lines += std::to_string(document.blocks.size()) + '\n';
    }
    for (const Error& error : reading.errors)
        lines += error.where + ": " + error.message + '\n';
    return lines;
}

FormatReading read(std::string_view text) {
    return read_json_documents(text, "f.json");
}

TEST_CASE("one object, a list and a list inside of an object hold documents") {
    CHECK(shown(read(R"({"title": "Rain", "text": "It rains."})")) ==
          "title=Rain (member title) 1\n");
    CHECK(shown(read(R"([{"title": "A", "text": "x"}, {"headline": "B", "body": "y\n\nz"}])")) ==
          "title=A (member title) 1\ntitle=B (member headline) 2\n");
    CHECK(shown(read(R"({"total": 1, "articles": [{"title": "A", "content": "x"}]})")) ==
          "title=A (member title) 1\n");
}

TEST_CASE("members may be lists, numbers, names and metadata") {
    CHECK(shown(read(
              R"({"text": ["One.", "Two."], "metadata": {"title": "A", "year": 2020,)"
              R"("author": [{"name": "Ana Lima"}, {"given": "Bo", "family": "Ek"}, "Cy Roth"],)"
              R"("date": {"date-parts": [[2020, 5, 3]]}}})")) ==
          "title=A (member metadata/title) issued=2020 (member metadata/year) "
          "author=Ana Lima (member metadata/author) author=Bo Ek (member metadata/author) "
          "author=Cy Roth (member metadata/author) issued=2020-05-03 (member metadata/date) 2\n");
}

TEST_CASE("what is no document is named by its pointer and the others are read") {
    CHECK(shown(read(R"([{"title": "A"}, 7, {"name": "B"}])")) ==
          "title=A (member title) 0\n"
          "f.json#/1: expected an object, found the number 7\n"
          "f.json#/2: expected a member named text, body, content or title, found none\n");
    CHECK(shown(read("[1, ")).find("expected JSON") != std::string::npos);
    CHECK(shown(read("3")) == "f.json#: expected an object, found the number 3\n");
}

TEST_CASE("CSL items without text are records, not documents") {
    const FormatReading reading = read(
        R"([{"id": "lima2020", "type": "article-journal", "title": "Rain",)"
        R"("author": [{"family": "Lima", "given": "Ana"}], "issued": {"date-parts": [[2020, 5]]}}])");
    CHECK(reading.errors.empty());
    CHECK(reading.format == "CSL-JSON");
    REQUIRE(reading.records.size() == 1);
    const Source& source = reading.records[0];
    CHECK(source.record.title == "Rain");
    CHECK(source.record.id == "lima2020");
    CHECK(source.id == "rain-2020");
    CHECK(source.label == "Lima");
    CHECK(source.issued.date->text == "2020-05");
    CHECK(source.passages.empty());
}

TEST_CASE("a corpus file is read as a corpus, with its faults") {
    const FormatReading good = read(R"({"id": "c", "title": "C", "sources": []})");
    CHECK(good.format == "corpus");
    REQUIRE(good.corpus);
    CHECK(good.corpus->title == "C");
    const FormatReading bad = read(R"({"id": "c", "sources": []})");
    CHECK_FALSE(bad.corpus);
    CHECK(bad.errors.size() == 1);
}

TEST_CASE("JSON Lines are a document a line, faults name the line") {
    const std::string text =
        "{\"title\": \"A\", \"text\": \"x\"}\n\n{\"title\": \"B\"}\r\n{oops}\n7\n";
    CHECK(looks_like_json_lines(text, "f"));
    const FormatReading reading = read_json_lines(text, "f.jsonl");
    CHECK(reading.documents.size() == 2);
    REQUIRE(reading.errors.size() == 2);
    CHECK(reading.errors[0].where.starts_with("f.jsonl, line 4"));
    CHECK(reading.errors[1].where == "f.jsonl, line 5");
}

TEST_CASE("one object over several lines is no JSON Lines") {
    CHECK_FALSE(looks_like_json_lines("{\n\"title\": \"A\"\n}\n", "f.json"));
    CHECK_FALSE(looks_like_json_lines("{\"title\": \"A\"}\n", "f.json"));
    CHECK(looks_like_json_lines("{\"title\": \"A\"}\n", "f.jsonl"));
    CHECK_FALSE(looks_like_json_lines("", "f.jsonl"));
}

}  // namespace
}  // namespace parallax

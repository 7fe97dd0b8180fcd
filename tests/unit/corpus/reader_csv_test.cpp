// Tests of corpus/reader_csv: quotes, delimiters, columns by name, faulty rows.
#include "corpus/reader_csv.h"

#include <catch_amalgamated.hpp>

#include "../text/random_text.h"
#include "corpus/import.h"

namespace parallax {
namespace {

// Records in brackets, fields parted by bars; a faulty record as "!".
std::string records_of(std::string_view text, char delimiter = ',') {
    std::string shown;
    CsvRecords records(text, delimiter);
    while (const auto record = records.next()) {
        shown += '[';
        for (std::size_t i = 0; i < record->fields.size() && record->fault.empty(); ++i)
            shown += (i > 0 ? "|" : "") + record->fields[i];
        shown += record->fault.empty() ? "]" : "!]";
    }
    return shown;
}

TEST_CASE("records are read as RFC 4180 says, and a little beyond") {
    struct Row {
        std::string_view text, records;
    };
    for (const Row& row : {
             Row{"", ""},
             Row{"a,b\n1,2\n", "[a|b][1|2]"},
             Row{"a,b\r\n1,2", "[a|b][1|2]"},
             Row{"a,b\r1,2\r", "[a|b][1|2]"},
             Row{"\"a\",\"b,c\"\n", "[a|b,c]"},
             Row{"\"a \"\"b\"\"\",c", "[a \"b\"|c]"},
             Row{"\"a\nb\",c\nd,e", "[a\nb|c][d|e]"},
             Row{"a,\n,b", "[a|][|b]"},
             Row{"\n\n a \n\n", "[ a ]"},
             Row{"a\"b,c\"", "[a\"b|c\"]"},
             Row{"\"a\" ,b", "[a|b]"},
             Row{"\"a\"b,c\nd,e", "[!][d|e]"},
             Row{"\"a,b\nc,d", "[!][c|d]"},
             Row{"x,\"a\ny,\"b\"\nz,c", "[!][y|b][z|c]"},
         }) {
        CAPTURE(row.text);
        CHECK(records_of(row.text) == row.records);
    }
}

TEST_CASE("the line of a record counts the lines inside of fields") {
    CsvRecords records("a,b\n\"1\n2\n3\",x\nc,d\n", ',');
    CHECK(records.next()->line == 1);
    CHECK(records.next()->line == 2);
    CHECK(records.next()->line == 5);
}

TEST_CASE("the delimiter is the one under which the header names most columns") {
    CHECK(find_delimiter("title,text\n") == ',');
    CHECK(find_delimiter("title;text;date, written\n") == ';');
    CHECK(find_delimiter("id\ttitle\ttext\n") == '\t');
    CHECK(find_delimiter("Заголовок|Текст\n") == '|');
    CHECK_FALSE(find_delimiter("It rains, they say, in spring\n"));
    CHECK_FALSE(find_delimiter(""));
}

std::string head_of(const Document& document) {
    std::string shown;
    for (const Statement& statement : document.head)
        shown += statement.field + '=' + statement.value + ' ';
    return shown;
}

TEST_CASE("each row is a document, with its columns found by name") {
    const FormatReading reading = read_csv(
        "ID,Headline,Body,Authors,Published_At,Source,URL,Lang,Score\n"
        "7,Rain,\"It rains.\n\nIt rains on.\",Ana Lima; Bo Ek,2020-05-03,Valley Voice,u,en,12\n"
        "8,Snow,It snows.,,,,,,\n",
        "rain.csv");
    CHECK(reading.errors.empty());
    REQUIRE(reading.documents.size() == 2);
    CHECK(head_of(reading.documents[0]) ==
          "id=7 title=Rain author=Ana Lima; Bo Ek issued=2020-05-03 outlet=Valley Voice url=u "
          "language=en ");
    CHECK(reading.documents[0].head[1].from == "column Headline");
    CHECK(reading.documents[0].blocks.size() == 2);
    CHECK(head_of(reading.documents[1]) == "id=8 title=Snow ");
    CHECK(reading.text_only);
}

TEST_CASE("faulty rows are named and the others are read") {
    const FormatReading reading = read_csv(
        "title,text\nRain,It rains.\nSnow\nHail,\"It\" hails.\nFog,It is foggy.\n", "w.csv");
    CHECK(reading.documents.size() == 2);
    REQUIRE(reading.errors.size() == 2);
    CHECK(reading.errors[0].where == "w.csv, row 3 (line 3)");
    CHECK(reading.errors[0].message == "expected 2 fields, found 1");
    CHECK(reading.errors[1].where == "w.csv, row 4 (line 4)");
}

TEST_CASE("a table without a column for the text is refused with what it has") {
    const FormatReading reading = read_csv("name,age\nLima,40\n", "people.csv");
    CHECK(reading.documents.empty());
    REQUIRE(reading.errors.size() == 1);
    CHECK(reading.errors[0].kind == ErrorKind::not_found);
    CHECK(reading.errors[0].message.ends_with("found name, age"));
}

TEST_CASE("very many faulty rows are counted, not listed") {
    std::string table = "title,text\n";
    for (int i = 0; i < 500; ++i)
        table += "x\n";
    const FormatReading reading = read_csv(table, "w.csv");
    CHECK(reading.errors.size() == 101);
    CHECK(reading.errors.back().message.find("found 500") != std::string::npos);
}

TEST_CASE("more documents than the limit are refused, the first ones kept") {
    std::string table = "title\n";
    for (std::size_t i = 0; i <= kMaxImportDocuments; ++i)
        table += "x\n";
    const FormatReading reading = read_csv(table, "w.csv");
    CHECK(reading.documents.size() == kMaxImportDocuments);
    REQUIRE(reading.errors.size() == 1);
    CHECK(reading.errors[0].kind == ErrorKind::over_limit);
}

TEST_CASE("what is written with quotes comes back") {
    test::RandomText random(11);
    for (int i = 0; i < 300; ++i) {
        const std::string field = random.of(U"ab\",;\n\r я河", 12);
        std::string quoted = "\"";
        for (const char c : field)
            quoted += c == '"' ? "\"\"" : std::string(1, c);
        const std::string table = "x," + quoted + "\",y";
        CsvRecords kept(table, ',');
        const auto record = kept.next();
        REQUIRE(record);
        CHECK(record->fault.empty());
        CHECK(record->fields == std::vector<std::string>{"x", field, "y"});
        CHECK_FALSE(kept.next());
    }
}

TEST_CASE("any signs make records and come to an end") {
    test::RandomText random(13);
    for (int i = 0; i < 500; ++i) {
        const std::string text = random.of(U"a\"\",\n\r", 60);
        CsvRecords records(text, ',');
        std::size_t count = 0;
        while (records.next())
            ++count;
        CHECK(count <= text.size());
    }
}

}  // namespace
}  // namespace parallax

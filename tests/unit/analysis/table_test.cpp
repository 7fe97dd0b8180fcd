// Golden tables of a corpus of two sources, and what CSV and JSON make of awkward text.
#include "analysis/table.h"

#include <catch_amalgamated.hpp>

#include "support/corpus_builder.h"

namespace parallax {
namespace {

using test::CorpusBuilder;

using Rows = std::vector<std::vector<std::string>>;

CorpusBuilder two_sources() {
    CorpusBuilder builder;
    builder.source("sun-2016", "2016-03-22")
        .passage("China weighs sanctions.")
        .passage_numbered(4, "Sanctions, again and again, sanctions.");
    Source& sun = builder.last_source();
    sun.record.title = "A Calculated Relationship";
    sun.record.authors = {{"Sun", "Yun", ""}};
    sun.record.container_title = "The Cipher Brief";
    sun.record.publisher = "not shown";
    sun.record.language = "en";
    builder.last_passage().heading = Heading{"2.1", "Limits", {}};
    builder.source("anon").passage("Трудно сказать");
    builder.last_source().extent = Extent::full_text;
    builder.last_source().record.publisher = "A publisher";
    return builder;
}

Table table_of(std::vector<std::string> header, Rows rows, std::vector<bool> numeric) {
    return {"test", std::move(header), std::move(rows), std::move(numeric)};
}

// One CSV field as it stands in the file.
std::string csv_field(const std::string& text) {
    std::string csv = csv_from_table(table_of({"h"}, {{text}}, {false}));
    return csv.substr(3, csv.size() - 5);  // without "h\r\n" and "\r\n"
}

std::string json_field(const std::string& text, bool numeric = false) {
    const std::string json = json_from_table(table_of({"h"}, {{text}}, {numeric}));
    const std::string before = "[\n  {\n    \"h\": ", after = "\n  }\n]\n";
    REQUIRE(json.starts_with(before));
    REQUIRE(json.ends_with(after));
    return json.substr(before.size(), json.size() - before.size() - after.size());
}

TEST_CASE("the table of sources shows records as they are and leaves out what is not known") {
    const Table table = sources_table(make_text_index(two_sources().shared()));
    CHECK(table.header == std::vector<std::string>{"source", "title", "author", "issued", "outlet",
                                                   "language", "extent", "passages", "words"});
    // Words: 3 + 5; 2.
    CHECK(table.rows == Rows{{"sun-2016", "A Calculated Relationship", "Yun Sun", "2016-03-22",
                              "The Cipher Brief", "en", "digest", "2", "8"},
                             {"anon", "", "", "", "A publisher", "", "full-text", "1", "2"}});
}

TEST_CASE("the table of the timeline gives dates with precision, undated events last") {
    CorpusBuilder builder = two_sources();
    builder.event("Undated", "", "", {0});
    builder.event("Talks", "2021-07/2021-09", "", {0});
    builder.last_event().kind = EventKind::period;
    builder.event("Centenary", "2049");
    builder.last_event().kind = EventKind::goal;
    builder.last_event().basis = DateBasis::inferred;
    builder.event("About then", "2014-03~");
    builder.last_event().basis = DateBasis::computed;
    const Table table = timeline_table(builder.corpus());
    CHECK(table.header == std::vector<std::string>{"source", "edtf", "begin", "end", "precision",
                                                   "basis", "kind", "label", "passages"});
    CHECK(table.rows == Rows{{"anon", "2014-03~", "2014-03-01", "2014-03-31", "month", "computed",
                              "event", "About then", ""},
                             {"anon", "2021-07/2021-09", "2021-07-01", "2021-09-30", "range",
                              "stated", "period", "Talks", "1"},
                             {"anon", "2049", "2049-01-01", "2049-12-31", "year", "inferred",
                              "goal", "Centenary", ""},
                             {"anon", "", "", "", "", "", "event", "Undated", "1"}});
}

TEST_CASE("passages are named by the number the reader sees, not by their position") {
    CorpusBuilder builder;
    builder.source("a").passage_numbered(3, "x").passage_numbered(7, "y");
    builder.event("e", "2000", "", {0, 1});
    builder.question("q").position("a", Stance::affirms, {1});
    CHECK(timeline_table(builder.corpus()).rows.at(0).back() == "3 7");
    CHECK(questions_table(make_text_index(builder.shared())).rows.at(0).at(5) == "7");
}

TEST_CASE("the table of themes has a row for every source and theme, zeros too") {
    CorpusBuilder builder = two_sources();
    builder.theme("trade", {"sanction*"}).theme("silence", {"nothing"});
    const TextIndex index = make_text_index(builder.shared());
    const Table table = themes_table(index, make_theme_counts(index));
    CHECK(table.header ==
          std::vector<std::string>{"source", "theme", "hits", "passages", "words", "per_1000"});
    // 3 hits in 8 words.
    CHECK(table.rows == Rows{{"sun-2016", "trade", "3", "2", "8", "375.000"},
                             {"sun-2016", "silence", "0", "0", "8", "0.000"},
                             {"anon", "trade", "0", "0", "2", "0.000"},
                             {"anon", "silence", "0", "0", "2", "0.000"}});
}

TEST_CASE("rates have three decimals, rounded, and are missing without words") {
    struct Case {
        std::size_t hits, words;
        std::string_view expected;
    };
    const Case kCases[] = {
        {1, 3, "333.333"},        {2, 3, "666.667"},    {1, 1, "1000.000"},
        {0, 7, "0.000"},          {1, 16'000, "0.063"},  // 0.0625, half up
        {7, 6543, "1.070"},                              // 1.06984...
        {1, 30'000'000, "0.000"}, {0, 0, ""},
    };
    for (const Case& test : kCases) {
        CorpusBuilder builder;
        builder.source("a").theme("t", {});
        TextIndex index = make_text_index(builder.shared());
        ThemeCounts counts = make_theme_counts(index);
        ThemeCell cell;
        cell.hits = test.hits;
        cell.words = test.words;
        counts.rows[0] = std::make_shared<ThemeRow>(1, cell);
        CHECK(themes_table(index, counts).rows.at(0).back() == test.expected);
    }
}

TEST_CASE("the table of questions has a row per position, by question and source") {
    CorpusBuilder builder = two_sources();
    builder.question("wedge")
        .position("anon", Stance::outside_its_time)
        .position("sun-2016", Stance::denies, {0, 1}, When::now)
        .position("sun-2016", Stance::qualifies, {1}, When::later);
    builder.corpus().questions[0].positions[1].summary = "Not now.";
    builder.question("last").position("sun-2016", Stance::silent);
    CHECK(questions_table(make_text_index(builder.shared())).rows ==
          Rows{{"wedge", "sun-2016", "denies", "now", "Not now.", "1 4", "8", "", ""},
               {"wedge", "sun-2016", "qualifies", "later", "", "4", "5", "", ""},
               {"wedge", "anon", "outside-its-time", "", "", "", "", "", ""},
               {"last", "sun-2016", "silent", "", "", "", "", "", ""}});
}

TEST_CASE("the table of passages holds every passage with the heading before it") {
    CHECK(passages_table(two_sources().corpus()).rows ==
          Rows{{"sun-2016", "1", "digest", "", "China weighs sanctions."},
               {"sun-2016", "4", "digest", "2.1 Limits", "Sanctions, again and again, sanctions."},
               {"anon", "1", "full-text", "", "Трудно сказать"}});
}

TEST_CASE("every row has as many fields as the header, and every column a kind") {
    CorpusBuilder builder = two_sources();
    builder.theme("t", {"x"}).event("e", "").event("f", "2000");
    builder.question("q").position("anon", Stance::affirms);
    const TextIndex index = make_text_index(builder.shared());
    const Table kTables[] = {sources_table(index), timeline_table(*index.corpus),
                             themes_table(index, make_theme_counts(index)), questions_table(index),
                             passages_table(*index.corpus)};
    for (const Table& table : kTables) {
        CAPTURE(table.name);
        CHECK(table.numeric.size() == table.header.size());
        CHECK_FALSE(table.rows.empty());
        for (const auto& row : table.rows)
            CHECK(row.size() == table.header.size());
    }
}

TEST_CASE("CSV quotes what needs quotes and disarms what a spreadsheet would run") {
    struct Case {
        std::string text, csv;
    };
    const Case kCases[] = {
        {"plain text", "plain text"},
        {"", ""},
        {"a,b", "\"a,b\""},
        {"say \"no\"", "\"say \"\"no\"\"\""},
        {"two\nlines", "\"two\nlines\""},
        {"cr\rlf", "\"cr\rlf\""},
        {"俄罗斯 и Китай", "俄罗斯 и Китай"},
        {"=1+1", "'=1+1"},
        {"+49 30", "'+49 30"},
        {"@SUM(A1)", "'@SUM(A1)"},
        {"\tx", "'\tx"},
        {"- a dash", "'- a dash"},
        {"-", "'-"},
        {"-5", "-5"},
        {"-5.25", "-5.25"},
        {"-5.", "'-5."},
        {"-5,2", "\"'-5,2\""},
        {"-0500-01-01", "'-0500-01-01"},
        {"=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\""},
        {"a=b", "a=b"},
    };
    for (const Case& test : kCases) {
        CAPTURE(test.text);
        CHECK(csv_field(test.text) == test.csv);
    }
}

TEST_CASE("CSV is a header and rows, each ended by CR LF") {
    CHECK(csv_from_table(table_of({"a", "b"}, {{"1", "x"}, {"2", ""}}, {true, false})) ==
          "a,b\r\n1,x\r\n2,\r\n");
    CHECK(csv_from_table(table_of({"a"}, {}, {true})) == "a\r\n");
}

TEST_CASE("JSON escapes what must be escaped and leaves the rest as it is") {
    struct Case {
        std::string text, json;
    };
    const Case kCases[] = {
        {"plain", "\"plain\""},
        {"", "\"\""},
        {"say \"no\"", "\"say \\\"no\\\"\""},
        {"back\\slash", "\"back\\\\slash\""},
        {"a\nb", "\"a\\nb\""},
        {"a\r\tb", "\"a\\u000d\\u0009b\""},
        {std::string("nul\0", 4), "\"nul\\u0000\""},
        {"\x1f\x7f", "\"\\u001f\x7f\""},
        {"俄罗斯 и Китай", "\"俄罗斯 и Китай\""},
        {"=1+1", "\"=1+1\""},
    };
    for (const Case& test : kCases)
        CHECK(json_field(test.text) == test.json);
}

TEST_CASE("JSON writes numbers bare and a missing number as null") {
    CHECK(json_field("12", true) == "12");
    CHECK(json_field("0.063", true) == "0.063");
    CHECK(json_field("", true) == "null");
}

TEST_CASE("JSON is an array of objects with the header's keys") {
    CHECK(json_from_table(table_of({"a", "b"}, {{"1", "x"}, {"2", "y"}}, {true, false})) ==
          "[\n"
          "  {\n    \"a\": 1,\n    \"b\": \"x\"\n  },\n"
          "  {\n    \"a\": 2,\n    \"b\": \"y\"\n  }\n"
          "]\n");
    CHECK(json_from_table(table_of({"a"}, {}, {true})) == "[]\n");
}

}  // namespace
}  // namespace parallax

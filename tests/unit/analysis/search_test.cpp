// Searches worked out by hand on texts short enough to count on fingers.
#include "analysis/search.h"

#include <catch_amalgamated.hpp>
#include <cmath>

#include "support/corpus_builder.h"

namespace parallax {
namespace {

using test::CorpusBuilder;

Query query_of(std::string_view text) {
    const Result<Query> query = Query::from_text(text);
    if (!query) FAIL(text << ": " << query.error().message);
    return *query;
}

SearchResults search_for(const TextIndex& index, std::string_view query,
                         const SearchOptions& options = {.order = SearchOrder::corpus}) {
    const auto results = search(index, query_of(query), options);
    if (!results) FAIL(query << ": " << results.error().message);
    return *results;
}

// "0:Sanctions|trade| 2:…": each passage by number with the text of its hits.
std::string found(const TextIndex& index, std::string_view query,
                  const SearchOptions& options = {.order = SearchOrder::corpus}) {
    std::string joined;
    for (const FoundPassage& passage : search_for(index, query, options).passages) {
        joined += (joined.empty() ? "" : " ") + std::to_string(passage.passage.index()) + ':';
        for (const ByteRange& hit : passage.hits) {
            joined += index.text(passage.passage).substr(hit.begin, hit.size());
            joined += '|';
        }
    }
    return joined;
}

struct Row {
    std::string_view query, found;
};

TextIndex records() {
    CorpusBuilder builder;
    builder.source("sun", "2016-03-22").passage("Trade with Iran.").passage("Arms. Trade.");
    builder.last_source().record = {.title = "A New Order",
                                    .authors = {{"Sun", "Yun", ""}},
                                    .container_title = "The Brief",
                                    .language = "en"};
    builder.source("two", "2020-11/2021-02").passage("Trade grows.").passage("Iran sells.");
    builder.last_source().record = {.title = "Order and Trade",
                                    .authors = {{"Aukia", "Jukka", ""}, {"Kubica", "Łucjan", ""}},
                                    .container_title = "FIIA Paper",
                                    .publisher = "The Institute",
                                    .language = "en-GB"};
    builder.last_passage().heading = Heading{"2.1", "Energy and arms", {}};
    builder.passage("Oil from Iran, and trade.");
    builder.source("zh").passage("中国与伊朗的贸易。");
    builder.last_source().record = {
        .title = "新秩序", .authors = {{"", "", "Institute of Peace"}}, .language = "zh-CN"};
    builder.theme("deals", {"trade", "贸易"});
    return make_text_index(builder.shared());
}

TEST_CASE("words are joined by AND, OR and NOT, and only what is true counts as a hit") {
    CorpusBuilder builder;
    builder.source("a").passage("one two").passage("one").passage("two three").passage("");
    const TextIndex index = make_text_index(builder.shared());
    const Row rows[] = {
        {"one", "0:one| 1:one|"},
        {"one two", "0:one|two|"},
        {"one OR three", "0:one| 1:one| 2:three|"},
        {"two NOT one", "2:two|"},
        {"NOT one", "2: 3:"},
        {"NOT missing", "0: 1: 2: 3:"},
        {"NOT NOT one", "0: 1:"},
        {"(one NOT two) OR three", "1:one| 2:three|"},
        // In the first passage only the right side is true.
        {"(one NOT two) OR two", "0:two| 1:one| 2:two|"},
        {"one AND (two OR three)", "0:one|two|"},
        {"missing", ""},
        {"one missing", ""},
        {"\"one two\" OR two", "0:one two| 2:two|"},
        {"t*", "0:two| 2:two|three|"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.query);
        CHECK(found(index, row.query) == row.found);
    }
}

TEST_CASE("SENTENCE asks for everything in one and the same sentence") {
    CorpusBuilder builder;
    builder.source("a")
        .passage("Trade grows. Iran sells.")
        .passage("Trade with Iran grows. Iran too.")
        .passage("Trade ends. Iran buys. Trade helps Iran.")
        .passage("New. York grows");
    const TextIndex index = make_text_index(builder.shared());
    const Row rows[] = {
        {"SENTENCE(trade Iran)", "1:Trade|Iran| 2:Trade|Iran|"},
        {"SENTENCE(trade NOT Iran)", "0:Trade| 2:Trade|"},
        {"SENTENCE(Iran) NOT SENTENCE(trade Iran)", "0:Iran|"},
        {"SENTENCE(grows NEAR/1 Iran)", "1:Iran grows|"},
        {"grows NEAR/1 Iran", "0:grows. Iran| 1:Iran grows. Iran|"},
        {"\"new york\"", "3:New. York|"},
        {"SENTENCE(\"new york\")", ""},
        {"SENTENCE(/[a-z]+s/ trade)", "0:Trade|grows| 1:Trade|grows| 2:Trade|ends|Trade|helps|"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.query);
        CHECK(found(index, row.query) == row.found);
    }
}

TEST_CASE("exact words keep case and accents") {
    CorpusBuilder builder;
    builder.source("a").passage("Left turn left; LEFT, café Cafe\u0301 cafe’s.");
    const TextIndex index = make_text_index(builder.shared());
    const Row rows[] = {
        {"left", "0:Left|left|LEFT|"},
        {"=Left", "0:Left|"},
        {"=l*", "0:left|"},
        {"=\"Left turn\"", "0:Left turn|"},
        {"=\"left turn\"", ""},
        {"=café", "0:café|"},
        {"=Café", "0:Cafe\u0301|"},
        {"=cafe", "0:cafe|"},
        {"cafe", "0:café|Cafe\u0301|cafe|"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.query);
        CHECK(found(index, row.query) == row.found);
    }
}

TEST_CASE("fields ask the record of the source and the heading of the passage") {
    const TextIndex index = records();
    const Row rows[] = {
        {"author:sun", "0: 1:"},
        {"author:\"yun sun\"", "0: 1:"},
        {"author:lucjan", ""},  // ł is a letter of its own
        {"author:kub*", "2: 3: 4:"},
        {"author:\"aukia lucjan\"", ""},
        {"author:\"aukia łucjan\"", ""},  // of two names
        {"author:peace", "5:"},
        {"author:=sun", ""},
        {"title:order", "0: 1: 2: 3: 4:"},
        {"title:秩序", "5:"},
        {"outlet:institute", "2: 3: 4:"},
        {"outlet:brief OR outlet:fiia", "0: 1: 2: 3: 4:"},
        {"heading:arms", "3: 4:"},
        {"heading:2.1", "3: 4:"},
        {"heading:order", ""},
        {"lang:en", "0: 1: 2: 3: 4:"},
        {"lang:en-gb", "2: 3: 4:"},
        {"lang:ZH", "5:"},
        {"lang:e", ""},
        {"year:2016", "0: 1:"},
        {"year:2021", "2: 3: 4:"},
        {"year:2017..2020", "2: 3: 4:"},
        {"year:..2019", "0: 1:"},
        {"year:2019..", "2: 3: 4:"},
        {"NOT year:1000..", "5:"},
        {"source:sun", "0: 1:"},
        {"trade author:sun", "0:Trade| 1:Trade|"},
        {"Iran heading:energy", "3:Iran| 4:Iran|"},
        {"theme:deals", "0:Trade| 1:Trade| 2:Trade| 4:trade| 5:贸易|"},
        {"theme:deals Iran", "0:Trade|Iran| 4:Iran|trade|"},
        {"Iran NOT theme:deals", "3:Iran|"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.query);
        CHECK(found(index, row.query) == row.found);
    }
}

TEST_CASE("a source or theme that is not there is said with its place in the query") {
    const TextIndex index = records();
    for (const auto& [text, message] :
         {std::pair("trade source:moon", "at character 7: there is no source \"moon\""),
          std::pair("ä theme:moon", "at character 3: there is no theme \"moon\"")}) {
        const auto results = search(index, query_of(text));
        REQUIRE_FALSE(results.has_value());
        CHECK(results.error().kind == ErrorKind::wrong_reference);
        CHECK(results.error().message == message);
    }
}

TEST_CASE("regular expressions read the passage as it is written") {
    const TextIndex index = records();
    CHECK(found(index, "/Iran[.,]/") == "0:Iran.| 4:Iran,|");
    CHECK(found(index, "/^[A-Z]\\w+s\\b/") == "1:Arms|");
    CHECK(found(index, "/TRADE/") == "");
    CHECK(found(index, "/TRADE/i grows") == "2:Trade|grows|");
    CHECK(found(index, "/伊.的/") == "5:伊朗的|");
}

TEST_CASE("totals count passages and sources past the limit too") {
    const TextIndex index = records();
    const SearchResults results = search_for(index, "trade OR iran", {.most = 2});
    CHECK(results.passages.size() == 2);
    CHECK(results.passage_total == 5);
    CHECK(results.source_total == 2);
    CHECK(search_for(index, "trade", {.most = 0}).passages.empty());
    CHECK(search_for(index, "missing").passage_total == 0);
    CHECK(search_for(index, "missing").source_total == 0);
}

TEST_CASE("scores are BM25, worked out by hand") {
    // Lengths 2, 4, 6: 4 on average. "a" in two of three passages, "b" in one.
    CorpusBuilder builder;
    builder.source("s").passage("aa bb").passage("aa aa cc cc").passage("cc cc cc cc cc cc");
    const TextIndex index = make_text_index(builder.shared());
    const auto score_of = [&](std::string_view query, std::size_t passage) {
        for (const FoundPassage& each : search_for(index, query).passages) {
            if (each.passage.index() == passage) return each.score;
        }
        return -1.0;
    };
    // weight of aa: ln(1 + (3 - 2 + 0.5) / (2 + 0.5)) = ln 1.6; of bb: ln(1 + 2.5 / 1.5) = ln(8/3)
    // norm of passage 0: 1.2 * (0.25 + 0.75 * 2/4) = 0.75; of passage 1: 1.2 * (0.25 + 0.75) = 1.2
    const double a0 = std::log(1.6) * 1 * 2.2 / (1 + 0.75);
    const double a1 = std::log(1.6) * 2 * 2.2 / (2 + 1.2);
    const double b0 = std::log(8.0 / 3) * 1 * 2.2 / (1 + 0.75);
    CHECK(score_of("aa", 0) == Catch::Approx(a0));
    CHECK(score_of("aa", 1) == Catch::Approx(a1));
    CHECK(score_of("aa bb", 0) == Catch::Approx(a0 + b0));
    CHECK(score_of("aa OR bb", 0) == Catch::Approx(a0 + b0));
    CHECK(score_of("aa OR bb", 1) == Catch::Approx(a1));
    CHECK(score_of("aa NOT bb", 1) == Catch::Approx(a1));
    CHECK(score_of("NOT cc", 0) == 0);
    // Two words of a phrase are one hit of one term, in one passage.
    CHECK(score_of("\"aa bb\"", 0) == Catch::Approx(b0));
    CHECK(score_of("b*", 0) == Catch::Approx(b0));
    CHECK(score_of("/bb/", 0) == Catch::Approx(b0));
    CHECK(found(index, "aa", {}) == "1:aa|aa| 0:aa|");
    CHECK(found(index, "aa OR bb", {}) == "0:aa|bb| 1:aa|aa|");
}

TEST_CASE("passages of equal score stay in order of the corpus") {
    CorpusBuilder builder;
    builder.source("s");
    for (int i = 0; i < 5; ++i)
        builder.passage("same words");
    CHECK(found(make_text_index(builder.shared()), "same", {.most = 3}) ==
          "0:same| 1:same| 2:same|");
}

TEST_CASE("a corpus without words, or without passages, is searched in peace") {
    CorpusBuilder builder;
    CHECK(search_for(make_text_index(builder.shared()), "a OR NOT b").passage_total == 0);
    builder.source("s").passage("...").passage("");
    const TextIndex index = make_text_index(builder.shared());
    CHECK(search_for(index, "a").passage_total == 0);
    CHECK(search_for(index, "NOT a").passage_total == 2);
    CHECK(found(index, "/\\.+/") == "0:...|");
}

}  // namespace
}  // namespace parallax

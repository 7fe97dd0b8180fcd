// Lines of a concordance by hand: what stands on each side, and in which order they come.
#include "analysis/concordance.h"

#include <catch_amalgamated.hpp>

#include "support/corpus_builder.h"

namespace parallax {
namespace {

using test::CorpusBuilder;

Concordance concordance_of(const TextIndex& index, std::string_view query,
                           const ConcordanceOptions& options) {
    const Result<Query> read = Query::from_text(query);
    REQUIRE(read.has_value());
    const auto concordance = make_concordance(index, *read, options);
    REQUIRE(concordance.has_value());
    return *concordance;
}

// Each line as "left[keyword]right".
std::vector<std::string> lines(const TextIndex& index, std::string_view query,
                               const ConcordanceOptions& options = {}) {
    std::vector<std::string> written;
    for (const ConcordanceLine& line : concordance_of(index, query, options).lines) {
        const auto cut = [&](ByteRange range) {
            return std::string(index.text(line.passage).substr(range.begin, range.size()));
        };
        written.push_back(cut(line.left) + '[' + cut(line.keyword) + ']' + cut(line.right));
    }
    return written;
}

using Lines = std::vector<std::string>;

TEST_CASE("each hit has the words around it, cut at the ends of the passage") {
    CorpusBuilder builder;
    builder.source("a").passage("“One, two (three) four-five six.”").passage("three").passage("no");
    const TextIndex index = make_text_index(builder.shared());
    CHECK(lines(index, "three", {.context_words = 1}) == Lines{"two ([three]) four", "[three]"});
    CHECK(lines(index, "three", {.context_words = 2}) ==
          Lines{"One, two ([three]) four-five", "[three]"});
    CHECK(lines(index, "three", {.context_words = 3}) ==
          Lines{"“One, two ([three]) four-five six", "[three]"});
    CHECK(lines(index, "three", {.context_words = 4}) ==
          Lines{"“One, two ([three]) four-five six.”", "[three]"});
    CHECK(lines(index, "three", {.context_words = 0}) == Lines{"[three]", "[three]"});
    CHECK(lines(index, "\"two three\" OR five", {.context_words = 1}) ==
          Lines{"One, [two (three]) four", "four-[five] six"});
    CHECK(lines(index, "missing").empty());
}

TEST_CASE("keywords of Han and of regular expressions keep their own borders") {
    CorpusBuilder builder;
    builder.source("a").passage("中国和俄罗斯的合作").passage("a — b, -- c");
    const TextIndex index = make_text_index(builder.shared());
    // Words: 中国 和 俄罗斯 的 合作.
    CHECK(lines(index, "国和俄", {.context_words = 1}) == Lines{"中[国和俄]罗斯的"});
    CHECK(lines(index, "/--/", {.context_words = 1}) == Lines{"b, [--] c"});
    CHECK(lines(index, "/—/", {.context_words = 1}) == Lines{"a [—] b"});
    CHECK(lines(index, "/国|俄罗/", {.context_words = 1}) == Lines{"中[国]和", "和[俄罗]斯的"});
}

// Words before and behind "trade"; dates and ids at odds with the order of the corpus.
TextIndex deals() {
    CorpusBuilder builder;
    builder.source("m", "2015").passage("big trade zone, éclair trade pact");
    builder.source("z", "2016").passage("Big trade deal. Trade");
    builder.source("b").passage("small Trade deal ends");
    builder.source("c", "2014").passage("a small TRADE deal");
    return make_text_index(builder.shared());
}

TEST_CASE("lines are sorted by the words at the left, the nearest first") {
    // Left of trade, nearest first: m: big | eclair zone; z: big | deal trade; b: small; c: small
    // a.
    CHECK(lines(deals(), "trade", {.context_words = 2, .order = ConcordanceOrder::left}) ==
          Lines{"big [trade] zone, éclair", "Big [trade] deal. Trade", "trade deal. [Trade]",
                "zone, éclair [trade] pact", "small [Trade] deal ends", "a small [TRADE] deal"});
    // With one word of context, what stands further off does not part the two smalls.
    const Lines near =
        lines(deals(), "trade", {.context_words = 1, .order = ConcordanceOrder::left});
    CHECK(near[4] == "small [Trade] deal");
    CHECK(near[5] == "small [TRADE] deal");
}

TEST_CASE("lines are sorted by the words at the right, the nearest first") {
    // Right of trade: m: zone eclair | pact; z: deal trade | nothing; b: deal ends; c: deal.
    CHECK(lines(deals(), "trade", {.context_words = 2, .order = ConcordanceOrder::right}) ==
          Lines{"trade deal. [Trade]", "a small [TRADE] deal", "small [Trade] deal ends",
                "Big [trade] deal. Trade", "zone, éclair [trade] pact",
                "big [trade] zone, éclair"});
}

TEST_CASE("lines are sorted by the keyword, whatever its case") {
    CorpusBuilder builder;
    builder.source("a").passage("Trading trades Trade traders trade");
    CHECK(lines(make_text_index(builder.shared()), "trad*",
                {.context_words = 0, .order = ConcordanceOrder::keyword}) ==
          Lines{"[Trade]", "[trade]", "[traders]", "[trades]", "[Trading]"});
}

TEST_CASE("lines are sorted by the source's date, unknown ones last, or by its id") {
    const auto keywords = [](ConcordanceOrder order) {
        const TextIndex index = deals();
        std::string ids;
        for (const ConcordanceLine& line : concordance_of(index, "trade", {.order = order}).lines)
            ids += index.corpus->source(index.passage(line.passage).source).id;
        return ids;
    };
    CHECK(keywords(ConcordanceOrder::corpus) == "mmzzbc");
    CHECK(keywords(ConcordanceOrder::date) == "cmmzzb");
    CHECK(keywords(ConcordanceOrder::source) == "bcmmzz");
}

TEST_CASE("the first lines in order are shown, and all are counted") {
    const Concordance concordance = concordance_of(
        deals(), "trade", {.context_words = 2, .order = ConcordanceOrder::right, .most = 2});
    CHECK(concordance.line_total == 6);
    REQUIRE(concordance.lines.size() == 2);
    CHECK(concordance.lines[1].passage == PassageNumber(3));
}

TEST_CASE("an unknown source is said as search says it") {
    const Result<Query> query = Query::from_text("trade source:x");
    REQUIRE(query.has_value());
    const auto concordance = make_concordance(deals(), *query);
    REQUIRE_FALSE(concordance.has_value());
    CHECK(concordance.error().kind == ErrorKind::wrong_reference);
}

}  // namespace
}  // namespace parallax

// Counts worked out by hand on texts short enough to count on fingers.
#include "analysis/theme_counts.h"

#include <catch_amalgamated.hpp>

#include "support/corpus_builder.h"

namespace parallax {
namespace {

using test::CorpusBuilder;

ThemeCounts counts_of(const CorpusBuilder& builder) {
    return make_theme_counts(make_text_index(builder.shared()));
}

ThemeCell cell_of(std::string_view text, std::initializer_list<std::string_view> terms) {
    CorpusBuilder builder;
    builder.source("a").passage(std::string(text)).theme("t", terms);
    return counts_of(builder).cell(ThemeId(0), SourceId(0));
}

// Two sources and two themes:
//   a 1 "Sanctions hurt trade."           3 words, trade hits: Sanctions, trade
//   a 2 "Nothing of that here."           4 words
//   a 3 "More sanctions, more trade, more sanctions."  6 words, trade hits: 3
//   b 1 "An alliance for trade."          4 words, trade hits: 1, alliance hits: 1
CorpusBuilder two_by_two() {
    CorpusBuilder builder;
    builder.source("a")
        .passage("Sanctions hurt trade.")
        .passage("Nothing of that here.")
        .passage("More sanctions, more trade, more sanctions.");
    builder.source("b").passage("An alliance for trade.");
    builder.theme("trade", {"sanction*", "trade"}).theme("alliance", {"alliance*"});
    return builder;
}

TEST_CASE("a cell holds hits, the passages with hits and the words of the whole source") {
    const ThemeCounts counts = counts_of(two_by_two());
    const ThemeCell& cell = counts.cell(ThemeId(0), SourceId(0));
    CHECK(cell.hits == 5);    // 2 + 0 + 3
    CHECK(cell.words == 13);  // 3 + 4 + 6
    CHECK(cell.nothing == Nothing::none);
    REQUIRE(cell.passages.size() == 2);
    CHECK(cell.passages[0].passage == PassageId{SourceId(0), 0});
    CHECK(cell.passages[0].hits == std::vector<ByteRange>{{0, 9}, {15, 20}});
    CHECK(cell.passages[1].passage == PassageId{SourceId(0), 2});
    // "More sanctions, more trade, more sanctions.": 5-14, 21-26, 33-42.
    CHECK(cell.passages[1].hits == std::vector<ByteRange>{{5, 14}, {21, 26}, {33, 42}});
}

TEST_CASE("sums of rows and columns are the sums of their cells") {
    const ThemeCounts counts = counts_of(two_by_two());
    //            a: hits passages   b: hits passages
    // trade         5    2             1    1
    // alliance      0    0             1    1
    CHECK(counts.theme_hits(ThemeId(0)) == 6);
    CHECK(counts.theme_passages(ThemeId(0)) == 3);
    CHECK(counts.theme_hits(ThemeId(1)) == 1);
    CHECK(counts.theme_passages(ThemeId(1)) == 1);
    CHECK(counts.source_hits(SourceId(0)) == 5);
    CHECK(counts.source_marks(SourceId(0)) == 2);
    CHECK(counts.source_hits(SourceId(1)) == 2);
    CHECK(counts.source_marks(SourceId(1)) == 2);  // one passage that carries both themes
}

TEST_CASE("the passages of a theme come by source and passage and are as many as the cells say") {
    const ThemeCounts counts = counts_of(two_by_two());
    const std::vector<PassageHits> all = passages_of_theme(counts, ThemeId(0));
    REQUIRE(all.size() == counts.theme_passages(ThemeId(0)));
    CHECK(all[0].passage == PassageId{SourceId(0), 0});
    CHECK(all[1].passage == PassageId{SourceId(0), 2});
    CHECK(all[2].passage == PassageId{SourceId(1), 0});
}

TEST_CASE("rates are per thousand words and shares per passage") {
    const ThemeCounts counts = counts_of(two_by_two());
    const ThemeCell& cell = counts.cell(ThemeId(0), SourceId(0));
    CHECK(cell.hits_per_1000().value() == Catch::Approx(384.615384615));  // 5000 / 13
    CHECK(cell.passage_share(3) == Catch::Approx(2.0 / 3));
    CHECK(counts.cell(ThemeId(1), SourceId(0)).hits_per_1000() == 0.0);
}

TEST_CASE("a source without words has no rate") {
    CorpusBuilder builder;
    builder.source("a").passage("...").source("b").theme("t", {"word"});
    const ThemeCounts counts = counts_of(builder);
    CHECK_FALSE(counts.cell(ThemeId(0), SourceId(0)).hits_per_1000());
    CHECK_FALSE(counts.cell(ThemeId(0), SourceId(1)).hits_per_1000());
    CHECK(counts.cell(ThemeId(0), SourceId(1)).nothing == Nothing::no_match);
}

TEST_CASE("hits of several patterns that overlap are one hit") {
    // "junior partner" 0-14 and "partner" 7-14: one. The second "partner" 19-26 stands alone.
    const ThemeCell cell = cell_of("junior partner and partner", {"partner", "\"junior partner\""});
    REQUIRE(cell.hits == 2);
    CHECK(cell.passages[0].hits == std::vector<ByteRange>{{0, 14}, {19, 26}});
}

TEST_CASE("a chain of overlapping hits is one hit from its begin to its end") {
    // "a b" 0-3, "b c" 2-5, "c d" 4-7.
    const ThemeCell cell = cell_of("aa bb cc dd ee", {"\"bb cc\"", "\"aa bb\"", "\"cc dd\""});
    CHECK(cell.hits == 1);
    CHECK(cell.passages[0].hits == std::vector<ByteRange>{{0, 11}});
}

TEST_CASE("the same pattern given twice counts once") {
    CHECK(cell_of("trade and trade", {"trade", "trade", "TRADE"}).hits == 2);
}

TEST_CASE("hits that only touch stay two") {
    // 中亚 bytes 0-6, 北极 bytes 6-12.
    const ThemeCell cell = cell_of("中亚北极", {"中亚", "北极"});
    REQUIRE(cell.hits == 2);
    CHECK(cell.passages[0].hits == std::vector<ByteRange>{{0, 6}, {6, 12}});
}

TEST_CASE("an empty cell says why it is empty") {
    struct Case {
        Stance written;
        Nothing expected;
    };
    const Case kCases[] = {{Stance::silent, Nothing::silent},
                           {Stance::not_covered, Nothing::not_covered},
                           {Stance::outside_its_time, Nothing::outside_its_time}};
    for (const auto& [written, expected] : kCases) {
        CorpusBuilder builder;
        builder.source("a").passage("nothing").source("b").passage("nothing");
        builder.theme("t", {"word"}).absence("b", written);
        const ThemeCounts counts = counts_of(builder);
        CHECK(counts.cell(ThemeId(0), SourceId(0)).nothing == Nothing::no_match);
        CHECK(counts.cell(ThemeId(0), SourceId(1)).nothing == expected);
    }
}

TEST_CASE("a cell with hits is not empty, whatever the codebook says") {
    CorpusBuilder builder;
    builder.source("a").passage("word").theme("t", {"word"}).absence("a", Stance::silent);
    const ThemeCell cell = counts_of(builder).cell(ThemeId(0), SourceId(0));
    CHECK(cell.hits == 1);
    CHECK(cell.nothing == Nothing::none);
}

TEST_CASE("a theme without patterns finds nothing") {
    const ThemeCell cell = cell_of("word", {});
    CHECK(cell.hits == 0);
    CHECK(cell.nothing == Nothing::no_match);
}

TEST_CASE("hits are ascending, apart and inside their passage on every cell") {
    const CorpusBuilder builder = two_by_two();
    const std::shared_ptr<const Corpus> corpus = builder.shared();
    for (const auto& row : make_theme_counts(make_text_index(corpus)).rows)
        for (const ThemeCell& cell : *row) {
            std::size_t hits = 0;
            for (const PassageHits& passage : cell.passages) {
                std::size_t end = 0;
                REQUIRE_FALSE(passage.hits.empty());
                for (const ByteRange& hit : passage.hits) {
                    CHECK(hit.begin >= end);
                    CHECK_FALSE(hit.empty());
                    end = hit.end;
                }
                CHECK(end <= corpus->passage(passage.passage).text.size());
                hits += passage.hits.size();
            }
            CHECK(hits == cell.hits);
        }
}

}  // namespace
}  // namespace parallax

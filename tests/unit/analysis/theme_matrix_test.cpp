// Hits dealt out by hand, then sums that must hold for any corpus and any cut.
#include "analysis/theme_matrix.h"

#include <catch_amalgamated.hpp>
#include <tuple>

#include "analysis/theme_corpora.h"

namespace parallax {
namespace {

using test::CorpusBuilder;
using test::random_theme_corpus;
using test::small_theme_corpus;

struct Made {
    TextIndex index;
    ThemeCounts counts;
    ThemeMatrix matrix;
};

Made make(const CorpusBuilder& builder, UnitKind kind, std::size_t slices = 4) {
    Made made;
    made.index = make_text_index(builder.shared());
    made.counts = make_theme_counts(made.index);
    made.matrix =
        make_theme_matrix(made.index, made.counts, make_text_units(made.index, kind, slices));
    return made;
}

using Figures = std::vector<std::pair<std::size_t, std::size_t>>;  // hits, passages of each unit

Figures figures_of(const CorpusBuilder& builder, UnitKind kind, std::size_t theme = 0,
                   std::size_t slices = 4) {
    Figures figures;
    const Made made = make(builder, kind, slices);
    for (const MatrixCell& cell : made.matrix.rows.at(theme).cells)
        figures.push_back({cell.hits, cell.passages});
    return figures;
}

TEST_CASE("hits of a theme by source, year, section and passage") {
    const CorpusBuilder builder = small_theme_corpus();
    CHECK(figures_of(builder, UnitKind::source) == Figures{{5, 2}, {1, 1}, {0, 0}});
    CHECK(figures_of(builder, UnitKind::year) == Figures{{5, 2}, {1, 1}});
    CHECK(figures_of(builder, UnitKind::section) == Figures{{2, 1}, {3, 1}, {1, 1}});
    CHECK(figures_of(builder, UnitKind::passage) == Figures{{2, 1}, {0, 0}, {3, 1}, {1, 1}});
    CHECK(figures_of(builder, UnitKind::source, 1) == Figures{{0, 0}, {1, 1}, {0, 0}});
    CHECK(figures_of(builder, UnitKind::source, 2) == Figures{{0, 0}, {0, 0}, {0, 0}});
}

TEST_CASE("a slice has the hits whose words are in it, and its share of the passages") {
    // Hits of trade in a: words 0 and 2; 8, 10 and 12. Slices: 0-2, 3-5, 6-8, 9-12.
    // In b: word 3, the last slice of one word each.
    CHECK(figures_of(small_theme_corpus(), UnitKind::position) == Figures{{2, 1},
                                                                          {0, 0},
                                                                          {1, 1},
                                                                          {2, 1},
                                                                          {0, 0},
                                                                          {0, 0},
                                                                          {0, 0},
                                                                          {1, 1},
                                                                          {0, 0},
                                                                          {0, 0},
                                                                          {0, 0},
                                                                          {0, 0}});
}

TEST_CASE("a hit over the border of two slices belongs to the one of its first word") {
    CorpusBuilder builder;
    builder.source("x").passage("one dual-use goods four").theme("t", {"\"dual-use goods\""});
    CHECK(figures_of(builder, UnitKind::position, 0, 5) ==
          Figures{{0, 0}, {1, 1}, {0, 0}, {0, 0}, {0, 0}});
    CHECK(figures_of(builder, UnitKind::position, 0, 2) == Figures{{1, 1}, {0, 0}});
}

TEST_CASE("a Chinese hit in the middle of a word belongs to the slice of that word") {
    CorpusBuilder builder;
    builder.source("x").passage("贸易, 战略协作, 贸易, 贸易").theme("t", {"略协"});
    const Made made = make(builder, UnitKind::position, 2);
    std::size_t word = 0;
    const auto tokens = made.index.words.tokens(PassageNumber(0));
    const std::size_t hit = made.counts.cell(ThemeId(0), SourceId(0)).passages.at(0).hits[0].begin;
    while (tokens[word].end <= hit)
        ++word;
    CHECK(made.matrix.cell(ThemeId(0), word < tokens.size() / 2 ? 0 : 1).hits == 1);
    CHECK(made.matrix.rows[0].hits == 1);
}

TEST_CASE("the passages behind a figure are those of its unit with the hits that it counts") {
    const Made made = make(small_theme_corpus(), UnitKind::position);
    // The last slice of a: hits of passage 3 at "trade" 21-26 and the second "sanctions" 33-42.
    const auto passages = passages_of_cell(made.matrix, made.counts, ThemeId(0), 3);
    REQUIRE(passages.size() == 1);
    CHECK(passages[0].passage == PassageId{SourceId(0), 2});
    CHECK(passages[0].hits == std::vector<ByteRange>{{21, 26}, {33, 42}});
    CHECK(passages_of_cell(made.matrix, made.counts, ThemeId(2), 3).empty());
}

TEST_CASE("sources that stand for the whole are counted as the counts have them") {
    for (std::uint32_t seed = 0; seed < 40; ++seed) {
        const Made made = make(random_theme_corpus(seed), UnitKind::source);
        for (std::size_t t = 0; t < made.counts.rows.size(); ++t)
            for (std::size_t s = 0; s < made.index.sources.size(); ++s) {
                const ThemeCell& counted = made.counts.cell(ThemeId(t), SourceId(s));
                const MatrixCell& cell = made.matrix.cell(ThemeId(t), s);
                CAPTURE(seed, t, s);
                CHECK(cell.hits == counted.hits);
                CHECK(cell.passages == counted.passages.size());
                CHECK(made.matrix.units.units[s].words == counted.words);
            }
    }
}

// Hits, and passages with their hits, of one theme in one source, gathered from all units.
std::vector<std::tuple<PassageId, std::size_t, std::size_t>> gathered(const Made& made,
                                                                      ThemeId theme) {
    std::vector<std::tuple<PassageId, std::size_t, std::size_t>> hits;
    for (std::size_t u = 0; u < made.matrix.units.units.size(); ++u) {
        const auto passages = passages_of_cell(made.matrix, made.counts, theme, u);
        std::size_t count = 0;
        for (const PassageHits& passage : passages) {
            count += passage.hits.size();
            for (const ByteRange& hit : passage.hits)
                hits.push_back({passage.passage, hit.begin, hit.end});
        }
        CHECK(count == made.matrix.cell(theme, u).hits);
        CHECK(passages.size() == made.matrix.cell(theme, u).passages);
    }
    return hits;
}

TEST_CASE("the units of any cut hold every hit once") {
    using enum UnitKind;
    for (std::uint32_t seed = 0; seed < 40; ++seed)
        for (const UnitKind kind : {year, section, position, passage}) {
            CAPTURE(seed, name_of(kind));
            const Made whole = make(random_theme_corpus(seed), source);
            const Made cut = make(random_theme_corpus(seed), kind, 1 + seed % 12);
            std::size_t words = 0;
            for (const Unit& unit : cut.matrix.units.units)
                words += unit.words;
            CHECK(words == whole.matrix.words);
            CHECK(cut.matrix.words == whole.matrix.words);
            for (std::size_t t = 0; t < whole.counts.rows.size(); ++t) {
                CHECK(cut.matrix.rows[t].hits == whole.matrix.rows[t].hits);
                // Years are in another order than sources; a theme's hits are the same in any.
                auto here = gathered(cut, ThemeId(t)), there = gathered(whole, ThemeId(t));
                if (kind == year) {
                    std::ranges::sort(here);
                    std::ranges::sort(there);
                }
                CHECK(here == there);
            }
        }
}

TEST_CASE("units know the hits of all their themes, and rows how many units they reach") {
    const ThemeMatrix matrix = make(small_theme_corpus(), UnitKind::source).matrix;
    CHECK(matrix.unit_hits == std::vector<std::size_t>{5, 2, 0});
    CHECK(matrix.words == 17);
    CHECK(matrix.units_with_words == 2);
    CHECK(matrix.rows[0].units_with_hits == 2);
    CHECK(matrix.rows[1].units_with_hits == 1);
    CHECK(matrix.rows[2].units_with_hits == 0);
    CHECK(matrix.rows[0].hits == 6);
}

TEST_CASE("a corpus without sources or themes has an empty matrix") {
    const CorpusBuilder empty;
    for (const UnitKind kind : {UnitKind::source, UnitKind::year, UnitKind::position})
        CHECK(make(empty, kind).matrix.units.units.empty());
    CorpusBuilder builder;
    builder.source("a").passage("word");
    CHECK(make(builder, UnitKind::source).matrix.rows.empty());
}

}  // namespace
}  // namespace parallax

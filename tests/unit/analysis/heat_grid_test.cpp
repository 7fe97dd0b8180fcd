// Every number of every grid opens as many passages as it says, filtered or not; and reasons.
#include "analysis/heat_grid.h"

#include <catch_amalgamated.hpp>
#include <set>

#include "analysis/grid_support.h"
#include "analysis/grid_tables.h"
#include "analysis/theme_corpora.h"
#include "support/bundled_corpus.h"

namespace parallax {
namespace {

using test::all_requests;
using test::CorpusBuilder;
using test::GridWorld;

std::shared_ptr<const Corpus> bundled() {
    static const auto corpus = std::make_shared<const Corpus>(test::bundled_corpus());
    return corpus;
}

std::size_t hits_in(const std::vector<PassageHits>& passages) {
    std::size_t hits = 0;
    for (const PassageHits& passage : passages)
        hits += passage.hits.size();
    return hits;
}

// Ascending, each once and kept.
bool is_list(const std::vector<PassageHits>& passages, const GridWorld& world) {
    for (std::size_t i = 0; i < passages.size(); ++i) {
        if (!is_kept(world.kept, world.index.number(passages[i].passage))) return false;
        if (i > 0 && passages[i].passage <= passages[i - 1].passage) return false;
    }
    return true;
}

void check_evidence(const GridWorld& world, const GridRequest& request) {
    const HeatGrid grid = world.grid(request);
    const GridGround ground = world.ground();
    std::size_t wrong = 0;
    for (std::size_t r = 0; r < grid.rows.size(); ++r)
        for (std::size_t c = 0; c < grid.columns.size(); ++c) {
            const GridCell cell = grid.cell(r, c);
            const auto passages = passages_of_cell(grid, ground, r, c);
            if (passages.size() != cell.passages || !is_list(passages, world)) ++wrong;
            if (grid.has_themes_as_rows() && hits_in(passages) != cell.hits) ++wrong;
            if (grid.has_themes_as_rows() && (cell.hits == 0) != (cell.nothing != Nothing::none))
                ++wrong;
        }
    CHECK(wrong == 0);
    for (std::size_t r = 0; r < grid.rows.size(); ++r) {
        const auto passages = passages_of_row(grid, ground, r);
        CHECK(passages.size() == grid.rows[r].hit_passages);
        CHECK(is_list(passages, world));
        if (grid.rows[r].theme) CHECK(hits_in(passages) == grid.rows[r].hits);
    }
    std::set<std::string> names;
    for (std::size_t c = 0; c < grid.columns.size(); ++c) {
        const auto passages = passages_of_column(grid, ground, c);
        CHECK(passages.size() == grid.columns[c].hit_passages);
        CHECK(is_list(passages, world));
        CHECK(names.insert(grid.columns[c].name).second);
    }
}

TEST_CASE("every cell and head of the bundled corpus opens as many passages as it counts") {
    const GridWorld world(bundled());
    for (const GridRequest& request : all_requests(bundled()->sources.size()))
        check_evidence(world, request);
}

TEST_CASE("with a filter every cell and head opens kept passages alone") {
    KeptPassages kept(bundled()->passage_count());
    for (std::size_t i = 0; i < kept.size(); ++i)
        kept[i] = i % 3 != 1;
    const GridWorld world(bundled(), kept);
    for (const GridRequest& request : all_requests(bundled()->sources.size()))
        check_evidence(world, request);
    const HeatGrid grid = world.grid({.kind = GridKind::theme_source});
    std::size_t passages = 0;
    for (const GridLine& line : grid.columns)
        passages += line.passages;
    CHECK(passages == static_cast<std::size_t>(std::ranges::count(kept, true)));
}

TEST_CASE("random corpora, filtered at random, open what they count") {
    for (std::uint32_t seed = 0; seed < 30; ++seed) {
        CAPTURE(seed);
        const auto corpus = test::random_theme_corpus(seed).shared();
        KeptPassages kept;
        for (std::size_t i = 0; seed % 2 == 1 && i < corpus->passage_count(); ++i)
            kept.push_back((i * 7 + seed) % 5 < 3);
        const GridWorld world(corpus, kept);
        for (const GridRequest& request : all_requests(corpus->sources.size()))
            check_evidence(world, request);
    }
}

TEST_CASE("a grid whose theme was replaced is the grid of the edited codebook") {
    for (std::uint32_t seed = 0; seed < 12; ++seed) {
        CorpusBuilder builder = test::random_theme_corpus(seed);
        const GridWorld before(builder.shared());
        builder.corpus().themes[0].terms.erase(builder.corpus().themes[0].terms.begin());
        builder.corpus().themes[3].terms.push_back({"en", TermPattern::from_text("good*").value()});
        const GridWorld after(builder.shared());
        for (const GridRequest& request : all_requests(before.index.sources.size())) {
            HeatGrid grid = before.grid(request);
            for (const std::size_t theme : {0, 3}) {
                GridWorld between(builder.shared());
                if (theme == 0) between.counts.rows[3] = before.counts.rows[3];
                replace_theme(grid, between.ground(), ThemeId(theme));
            }
            CAPTURE(seed, name_of(request.kind));
            const HeatGrid anew = after.grid(request);
            CHECK(long_grid_table(grid).rows == long_grid_table(anew).rows);
            for (std::size_t c = 0; c < anew.columns.size(); ++c) {
                CHECK(grid.columns[c].hits == anew.columns[c].hits);
                CHECK(grid.columns[c].hit_passages == anew.columns[c].hit_passages);
            }
        }
    }
}

TEST_CASE("a cell without hits says why: the codebook first, then too few words, then the zero") {
    CorpusBuilder builder;
    std::string many, few;
    for (std::size_t i = 0; i < kFewestWordsToSay; ++i)
        (i == 0 ? many : few) += "word ", many += i == 0 ? "" : "word ";
    builder.source("long", "2016").passage(many).source("short", "2017").passage(few);
    builder.source("mute", "2018").passage(many).source("said", "2019").passage("trade");
    builder.theme("trade", {"trade"}).absence("mute", Stance::silent);
    const GridWorld world(builder.shared());
    const HeatGrid grid = world.grid({.kind = GridKind::theme_source});
    REQUIRE(grid.columns[0].words == kFewestWordsToSay);
    REQUIRE(grid.columns[1].words == kFewestWordsToSay - 1);
    CHECK(grid.cell(0, 0).nothing == Nothing::no_match);
    CHECK(grid.cell(0, 1).nothing == Nothing::too_few_words);
    CHECK(grid.cell(0, 2).nothing == Nothing::silent);
    CHECK(grid.cell(0, 3).nothing == Nothing::none);
    // In a portrait a short passage is a zero all the same; only one without words is not.
    const HeatGrid portrait =
        world.grid({.kind = GridKind::theme_position, .portrait = SourceId(1), .slices = 200});
    std::set<Nothing> reasons;
    for (std::size_t c = 0; c < 200; ++c)
        reasons.insert(portrait.cell(0, c).nothing);
    CHECK(reasons == std::set{Nothing::no_match, Nothing::too_few_words});
}

TEST_CASE("a time has the reason that all its sources agree in") {
    const auto reason = [](Stance a, std::optional<Stance> b) {
        CorpusBuilder builder;
        std::string words;
        for (std::size_t i = 0; i < kFewestWordsToSay; ++i)
            words += "word ";
        builder.source("a", "2016").passage(words).source("b", "2016").passage(words);
        builder.theme("trade", {"trade"}).absence("a", a);
        if (b) builder.absence("b", *b);
        return GridWorld(builder.shared()).grid({.kind = GridKind::theme_time}).cell(0, 0).nothing;
    };
    CHECK(reason(Stance::silent, Stance::silent) == Nothing::silent);
    CHECK(reason(Stance::not_covered, Stance::not_covered) == Nothing::not_covered);
    CHECK(reason(Stance::silent, Stance::not_covered) == Nothing::no_match);
    CHECK(reason(Stance::silent, {}) == Nothing::no_match);
}

TEST_CASE("the diagonal is the line with itself") {
    const GridWorld world(bundled());
    const HeatGrid themes = world.grid({.kind = GridKind::theme_theme});
    CHECK(themes.cell(0, 0).is_diagonal);
    CHECK_FALSE(themes.cell(0, 1).is_diagonal);
    CHECK(themes.cell(2, 2).passages == themes.rows[2].hit_passages);
    CHECK(value_of(themes, GridMeasure::jaccard, 0, 0) == 1);
    CHECK_FALSE(value_of(themes, GridMeasure::g2, 0, 0));
    CHECK(nothing_in(themes, GridMeasure::g2, 0, 0) == Nothing::none);
    const HeatGrid sources = world.grid({.kind = GridKind::source_source});
    CHECK(sources.cell(1, 1).hits == 0);
    CHECK(sources.cell(1, 1).passages == bundled()->sources[1].passages.size());
    CHECK(value_of(sources, GridMeasure::term_likeness, 1, 1) == 1);
}

TEST_CASE("slices and passages are as long as their words where true length is asked for") {
    const GridWorld world(test::small_theme_corpus().shared());
    GridRequest request{.kind = GridKind::theme_position, .slices = 0, .true_length = true};
    const HeatGrid grid = world.grid(request);
    REQUIRE(grid.columns.size() == 3);  // of 3, 4 and 6 words
    CHECK(grid.columns[0].extent == Catch::Approx(9.0 / 13));
    CHECK(grid.columns[2].extent == Catch::Approx(18.0 / 13));
    CHECK(grid.columns[2].label == "¶ 3");
    request.true_length = false;
    CHECK(world.grid(request).columns[2].extent == 1);
}

TEST_CASE("passages of several cells are one list") {
    const PassageId one{SourceId(0), 0}, two{SourceId(0), 1};
    const auto list = united({{two, {{4, 6}}}, {one, {{0, 3}, {3, 5}}}, {two, {{2, 5}, {4, 6}}}});
    REQUIRE(list.size() == 2);
    CHECK(list[0].hits == std::vector<ByteRange>{{0, 3}, {3, 5}});
    CHECK(list[1].hits == std::vector<ByteRange>{{2, 6}});
}

TEST_CASE("kinds of grids are found by their names, and empty corpora have empty grids") {
    CHECK(find_grid_kind("theme-time") == GridKind::theme_time);
    CHECK(name_of(GridKind::source_source) == "source-source");
    CHECK_FALSE(find_grid_kind("time"));
    const GridWorld world(CorpusBuilder().shared());
    for (const GridRequest& request : all_requests(0))
        CHECK(world.grid(request).rows.empty());
}

}  // namespace
}  // namespace parallax

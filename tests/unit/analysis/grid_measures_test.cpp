// Figures of a corpus that can be counted on fingers, in every kind of grid; their words.
#include "analysis/grid_measures.h"

#include <catch_amalgamated.hpp>
#include <cmath>

#include "analysis/grid_support.h"
#include "analysis/grid_words.h"
#include "analysis/theme_corpora.h"
#include "analysis/theme_measures.h"

namespace parallax {
namespace {

using Catch::Approx;
using test::GridWorld;
using enum GridMeasure;

const GridWorld& small() {
    static const GridWorld world(test::small_theme_corpus().shared());
    return world;
}

TEST_CASE("themes by source have the measures of the theme matrix") {
    const HeatGrid grid = small().grid({.kind = GridKind::theme_source});
    for (std::size_t t = 0; t < 3; ++t)
        for (std::size_t s = 0; s < 3; ++s) {
            const CellMeasures cell = measures_of(grid.matrix, ThemeId(t), s);
            CHECK(value_of(grid, hits, t, s) == static_cast<double>(cell.hits));
            CHECK(value_of(grid, per_1000, t, s) == cell.per_1000);
            CHECK(value_of(grid, tf_idf, t, s) == cell.tf_idf);
            CHECK(value_of(grid, g2, t, s) == cell.g2);
            CHECK(p_of(grid, t, s) == cell.p);
            CHECK(value_of(grid, log_ratio, t, s) == cell.log_ratio);
        }
    CHECK(value_of(grid, row_percent, 0, 1) == Approx(100.0 / 6));
    const Interval rate = interval_of(grid, per_1000, 0, 0).value();
    CHECK(rate.low < 5000.0 / 13);
    CHECK(rate.high > 5000.0 / 13);
    CHECK(interval_of(grid, passage_share, 0, 0)->high == Approx(wilson_interval(2, 3).high));
    CHECK_FALSE(interval_of(grid, g2, 0, 0));
}

TEST_CASE("under the clock of events the rest is what the corpus has outside the column") {
    test::CorpusBuilder builder = test::small_theme_corpus();
    const auto add_event = [&](std::string_view edtf, std::vector<std::uint32_t> passages) {
        Event& event = builder.corpus().sources[0].events.emplace_back();
        event.date = test::date_of(edtf);
        event.passages = std::move(passages);
    };
    add_event("2014", {0, 2});
    add_event("2015", {2});
    const GridWorld world(builder.shared());
    const HeatGrid grid = world.grid({.kind = GridKind::theme_time, .clock = TimeClock::events});
    REQUIRE(grid.columns.size() == 3);  // 2014: 9 words, 5 hits; 2015: 6, 3; undated: 8, 1
    CHECK(value_of(grid, hits, 0, 0) == 5);
    CHECK(value_of(grid, hits, 0, 1) == 3);
    CHECK(grid.rows[0].hits == 6);
    CHECK(value_of(grid, row_percent, 0, 0) == Approx(500.0 / 6));
    CHECK(value_of(grid, g2, 0, 1) == Approx(log_likelihood(3, 3, 6, 11)));
}

TEST_CASE("themes that meet") {
    const HeatGrid grid = small().grid({.kind = GridKind::theme_theme});
    CHECK(value_of(grid, passages, 0, 1) == 1);
    CHECK(value_of(grid, jaccard, 1, 0) == Approx(1.0 / 3));
    CHECK(value_of(grid, row_percent, 0, 1) == Approx(100.0 / 3));
    CHECK(value_of(grid, row_percent, 1, 0) == Approx(100));
    CHECK(value_of(grid, column_percent, 0, 1) == Approx(100));
    CHECK(value_of(grid, g2, 0, 1) == Approx(2 * (2 * std::log(4.0 / 3) + 2 * std::log(8.0 / 9))));
    CHECK_FALSE(value_of(grid, row_percent, 2, 0));
    CHECK(interval_of(grid, jaccard, 0, 1)->low == Approx(wilson_interval(1, 3).low));
}

TEST_CASE("likeness of sources") {
    test::CorpusBuilder builder;
    const std::string run = "the very same eight words stand here again";
    builder.source("a", "2016").passage(run + " trade trade").passage("peace");
    builder.source("b", "2017").passage("trade " + run);
    builder.source("c", "2018").passage("nothing").source("d", "2019");
    builder.theme("trade", {"trade"}).theme("peace", {"peace"});
    const GridWorld world(builder.shared());
    const HeatGrid grid = world.grid({.kind = GridKind::source_source});
    // N = 3 with words. All words but peace are in two of them: ln(4/2); peace: ln 4.
    const double half = std::log(2.0), rare = std::log(4.0);
    const double trade = 1 + std::log(2.0);
    const double of_a = std::sqrt((8 + trade * trade) * half * half + rare * rare);
    const double of_b = 3 * half;
    CHECK(value_of(grid, term_likeness, 0, 1) == Approx((8 + trade) * half * half / (of_a * of_b)));
    CHECK(value_of(grid, term_likeness, 0, 2) == 0);
    CHECK_FALSE(value_of(grid, term_likeness, 0, 3));
    CHECK(value_of(grid, theme_likeness, 0, 1) == Approx(2 / std::sqrt(5.0)));
    CHECK(value_of(grid, reuse_share, 0, 1) == Approx(8.0 / 11));
    CHECK(value_of(grid, reuse_share, 1, 0) == Approx(8.0 / 9));
    CHECK(value_of(grid, hits, 1, 0) == 1);
    CHECK(value_of(grid, passages, 0, 1) == 2);
    CHECK(nothing_in(grid, term_likeness, 0, 1) == Nothing::too_few_words);
    const auto behind = passages_of_cell(grid, world.ground(), 1, 0);
    REQUIRE(behind.size() == 2);
    CHECK(behind[0].hits == std::vector<ByteRange>{{0, run.size()}});
    CHECK(behind[1].hits == std::vector<ByteRange>{{6, 6 + run.size()}});
}

TEST_CASE("every measure of every grid has a name, words and a place") {
    for (std::size_t k = 0; k < kGridKinds; ++k) {
        const auto kind = static_cast<GridKind>(k);
        GridRequest request{.kind = kind};
        const HeatGrid grid = small().grid(request);
        for (const GridMeasure measure : measures_of(kind)) {
            CAPTURE(name_of(kind), name_of(measure));
            CHECK(find_measure(name_of(measure)) == measure);
            CHECK(words_of(kind, measure).label != "");
            CHECK(words_of(kind, measure).formula != "");
            for (std::size_t r = 0; r < grid.rows.size(); ++r)
                for (std::size_t c = 0; c < grid.columns.size(); ++c) {
                    CHECK(numbers_of(grid, measure, r, c) != "");
                    const auto value = value_of(grid, measure, r, c);
                    if (const auto bound = upper_bound_of(measure); bound && value)
                        CHECK(*value <= *bound + 1e-12);
                    const auto interval = interval_of(grid, measure, r, c);
                    if (!interval) continue;
                    CHECK(interval_kind_of(measure));
                    CHECK(interval->low <= value.value() + 1e-9);
                    CHECK(interval->high >= value.value() - 1e-9);
                }
        }
    }
    CHECK_FALSE(has_measure(GridKind::theme_source, jaccard));
    CHECK(is_diverging(log_ratio));
    CHECK_FALSE(is_diverging(hits));
}

TEST_CASE("what went into a cell is said with its unit") {
    const HeatGrid grid = small().grid({.kind = GridKind::theme_source});
    CHECK(numbers_of(grid, per_1000, 0, 0) == "5 hits in 13 words: 384.62 per 1,000");
    CHECK(numbers_of(grid, passage_share, 0, 1) == "1 of 1 passage: 100 %");
    CHECK(numbers_of(grid, per_1000, 0, 2) == "0 hits in 0 words: no value");
    CHECK(numbers_of(grid, hits, 1, 1) == "1 hit in 4 words");
    CHECK(numbers_of(grid, g2, 1, 1) == "1 hit in 4 words, 0 in the other 13: 2.89, p 0.089");
    CHECK(interval_words(grid, passage_share, 0, 0).starts_with("Wilson 95 %: 20 % to ") == false);
    CHECK(interval_words(grid, passage_share, 0, 0) == "Wilson 95 %: 21 to 94 %");
    CHECK(interval_words(grid, g2, 0, 0) == "");
    CHECK(short_number(hits, 1234) == "1,234");
    CHECK(short_number(per_1000, 1.44) == "1.4");
    CHECK(short_number(per_1000, 31.6) == "32");
    CHECK(short_number(passage_share, 0.153) == "15");
    CHECK(short_number(jaccard, 0.346) == ".35");
    CHECK(short_number(jaccard, 1) == "1.00");
    CHECK(short_number(log_ratio, -3.24) == "-3.2");
    CHECK(value_words(passage_share, 0.15) == "15 %");
    CHECK(reason_of(Nothing::too_few_words) == "too few words");
}

}  // namespace
}  // namespace parallax

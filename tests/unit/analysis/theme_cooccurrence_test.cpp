// Joint passages counted on fingers, then against a recount of every pair in every passage.
#include "analysis/theme_cooccurrence.h"

#include <algorithm>
#include <catch_amalgamated.hpp>
#include <cmath>

#include "analysis/theme_corpora.h"

namespace parallax {
namespace {

using Catch::Matchers::WithinAbs;
using test::CorpusBuilder;
using test::random_theme_corpus;
using test::small_theme_corpus;

ThemeCooccurrence cooccurrence_of(const CorpusBuilder& builder) {
    const std::shared_ptr<const Corpus> corpus = builder.shared();
    return make_theme_cooccurrence(*corpus, make_theme_counts(make_text_index(corpus)));
}

TEST_CASE("themes meet in the passages that hold hits of both") {
    const ThemeCooccurrence result = cooccurrence_of(small_theme_corpus());
    CHECK(result.passages == 4);
    REQUIRE(result.pairs.size() == 3);
    const ThemePair& pair = result.pair(ThemeId(0), ThemeId(1));
    // Trade in a 1, a 3 and b 1; alliance in b 1 alone.
    CHECK(pair.passages_a == 3);
    CHECK(pair.passages_b == 1);
    CHECK(pair.both == std::vector<PassageId>{{SourceId(1), 0}});
    CHECK_THAT(pair.jaccard().value(), WithinAbs(1.0 / 3, 1e-12));
    // 1 both, 2 only trade, 0 only alliance, 1 neither. Expected: 3/4, 9/4, 1/4, 3/4.
    const double g2 = 2 * (std::log(4.0 / 3) + 2 * std::log(8.0 / 9) + std::log(4.0 / 3));
    CHECK_THAT(result.g2(pair), WithinAbs(g2, 1e-12));
}

TEST_CASE("a theme without passages meets nothing") {
    const ThemeCooccurrence result = cooccurrence_of(small_theme_corpus());
    const ThemePair& pair = result.pair(ThemeId(1), ThemeId(2));
    CHECK(pair.both.empty());
    CHECK(pair.jaccard() == 0.0);
    CHECK(result.g2(pair) == 0.0);
    CorpusBuilder builder;
    builder.source("a").passage("word").theme("s", {"peace"}).theme("t", {"war"});
    const ThemeCooccurrence silent = cooccurrence_of(builder);
    CHECK_FALSE(silent.pairs.at(0).jaccard());
    CHECK(silent.g2(silent.pairs[0]) == 0.0);
}

TEST_CASE("themes that keep apart have a negative log-likelihood") {
    CorpusBuilder builder;
    builder.source("a").passage("war").passage("peace").passage("war").passage("peace");
    builder.theme("s", {"peace"}).theme("t", {"war"});
    const ThemeCooccurrence result = cooccurrence_of(builder);
    CHECK(result.pairs.at(0).jaccard() == 0.0);
    // 2 only here, 2 only there, 1 expected in each of the four cells.
    CHECK_THAT(result.g2(result.pairs[0]), WithinAbs(-2 * 4 * std::log(2.0), 1e-12));
}

TEST_CASE("every pair of any corpus is what a look at each passage says") {
    for (std::uint32_t seed = 0; seed < 60; ++seed) {
        CAPTURE(seed);
        const std::shared_ptr<const Corpus> corpus = random_theme_corpus(seed).shared();
        const ThemeCounts counts = make_theme_counts(make_text_index(corpus));
        const ThemeCooccurrence result = make_theme_cooccurrence(*corpus, counts);
        const std::size_t themes = corpus->themes.size();
        REQUIRE(result.pairs.size() == themes * (themes - 1) / 2);
        const auto has = [&](std::size_t theme, PassageId passage) {
            return std::ranges::count(passages_of_theme(counts, ThemeId(theme)), passage,
                                      &PassageHits::passage) == 1;
        };
        std::size_t place = 0;
        for (std::size_t a = 0; a < themes; ++a)
            for (std::size_t b = a + 1; b < themes; ++b) {
                const ThemePair& pair = result.pair(ThemeId(a), ThemeId(b));
                CHECK(&pair == &result.pairs[place++]);
                CHECK((pair.a == ThemeId(a) && pair.b == ThemeId(b)));
                std::vector<PassageId> both;
                for (std::size_t s = 0; s < corpus->sources.size(); ++s)
                    for (std::uint32_t i = 0; i < corpus->sources[s].passages.size(); ++i)
                        if (has(a, {SourceId(s), i}) && has(b, {SourceId(s), i}))
                            both.push_back({SourceId(s), i});
                CHECK(pair.both == both);
                const double jaccard = pair.jaccard().value_or(0);
                CHECK((0 <= jaccard && jaccard <= 1));
            }
    }
}

}  // namespace
}  // namespace parallax

// Hits found once and united anew are those that the whole theme finds.
#include "analysis/found_patterns.h"

#include <catch_amalgamated.hpp>
#include <random>

#include "analysis/gallop.h"
#include "analysis/theme_counts.h"
#include "support/bundled_corpus.h"

namespace parallax {
namespace {

TEST_CASE("a theme's kept hits are those that it finds, whatever was asked before") {
    const auto corpus = std::make_shared<const Corpus>(test::bundled_corpus());
    const TextIndex index = make_text_index(corpus);
    const char* const kPatterns[] = {"China",
                                     "Chin*",
                                     "\"China and\"",
                                     "\"and Russia\"",
                                     "China NEAR/5 Russia",
                                     "Russia*",
                                     "the",
                                     "\"the * of\"",
                                     "*tion",
                                     "=China",
                                     "nosuchword",
                                     "a*",
                                     "\"of the\"",
                                     "(=US|America)",
                                     "trade",
                                     "NATO NEAR/20 trade"};
    std::mt19937 random(7);
    FoundPatterns found;
    std::size_t united = 0;
    for (int round = 0; round < 150; ++round) {
        Theme theme;
        std::size_t separate = 0;
        for (auto i = random() % 6; i > 0; --i) {
            auto pattern = TermPattern::from_text(kPatterns[random() % std::size(kPatterns)]);
            if (!pattern) continue;
            separate += found.hits_of(*pattern, index.ground())->size();
            theme.terms.push_back({"en", *std::move(pattern)});
            theme.terms.back().off = random() % 5 == 0;
        }
        const SharedHits hits = found.hits_of(theme, index.ground());
        CHECK(*hits == find_theme_hits(theme, index.ground()));
        united += hits->size() < separate ? 1 : 0;
    }
    CHECK(united > 50);
    for (const Theme& theme : corpus->themes)
        CHECK(*found.hits_of(theme, index.ground()) == find_theme_hits(theme, index.ground()));
}

TEST_CASE("a pattern that is kept is not found again, and of many the last ones are kept") {
    const TextIndex index = make_text_index(std::make_shared<Corpus>(test::bundled_corpus()));
    FoundPatterns found;
    const auto ask = [&](const std::string& text) {
        return found.hits_of(TermPattern::from_text(text).value(), index.ground());
    };
    const SharedHits first = ask("China");
    CHECK(first->size() > 100);
    CHECK(ask("China") == first);
    for (int i = 0; i < 60; ++i)
        ask("word" + std::to_string(i));
    CHECK(ask("China") == first);
    for (int i = 0; i < 70; ++i)
        ask("word" + std::to_string(i));
    CHECK(ask("China") != first);
    CHECK(*ask("China") == *first);
}

TEST_CASE("galloping gives what counting one by one gives") {
    std::vector<int> items;
    for (int i = 0; i < 70; ++i)
        items.push_back(2 * i);
    for (int bound = -1; bound < 142; ++bound) {
        const auto below = [bound](int item) { return item < bound; };
        CHECK(count_in_front(std::span<const int>(items), below) ==
              static_cast<std::size_t>(std::ranges::count_if(items, below)));
    }
    CHECK(count_in_front(std::span<const int>(), [](int) { return true; }) == 0);
}

}  // namespace
}  // namespace parallax

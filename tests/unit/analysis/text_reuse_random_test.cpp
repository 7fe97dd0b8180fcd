// Planted copies: moved at random and with up to 30 % of their words replaced, left out or put in.
#include <catch_amalgamated.hpp>
#include <set>

#include "analysis/random_words.h"
#include "analysis/text_reuse.h"
#include "support/corpus_builder.h"

namespace parallax {
namespace {

using Words = std::vector<std::string>;

// Of each hundred words about `percent` are replaced by others (`mixed`: some of them left out or
// put in instead).
Words edited(const Words& words, std::size_t percent, bool mixed, test::RandomWords& random) {
    Words copy;
    for (const std::string& word : words) {
        if (random.below(100) >= percent) {
            copy.push_back(word);
            continue;
        }
        const std::size_t edit = mixed ? random.below(3) : 0;
        if (edit != 1) copy.push_back(random.word());
        if (edit == 2) copy.push_back(word);
    }
    return copy;
}

using Pair = std::pair<PassageNumber, PassageNumber>;

struct Planted {
    TextIndex index;
    std::set<Pair> copies;
};

// Two sources of 30 paragraphs; a third of the second's, at random places, are copies of the
// first's.
Planted plant(std::uint32_t seed, std::size_t most_percent, bool mixed) {
    constexpr std::size_t kParagraphs = 30;
    test::RandomWords random(seed, 8000);
    const auto paragraph = [&] { return random.words(40 + random.below(80)); };
    std::vector<Words> first, second;
    for (std::size_t i = 0; i < kParagraphs; ++i) {
        first.push_back(paragraph());
        second.push_back(paragraph());
    }
    Planted planted;
    for (std::size_t i = 0; i < kParagraphs / 3; ++i) {
        const std::size_t from = random.below(kParagraphs), to = 3 * i + random.below(3);
        second[to] = edited(first[from], random.below(most_percent + 1), mixed, random);
        planted.copies.emplace(PassageNumber(from), PassageNumber(kParagraphs + to));
    }
    test::CorpusBuilder builder;
    builder.source("first");
    for (const Words& words : first)
        builder.passage(test::joined(words));
    builder.source("second");
    for (const Words& words : second)
        builder.passage(test::joined(words));
    planted.index = make_text_index(builder.shared());
    return planted;
}

struct Quality {
    std::size_t planted = 0, found = 0, right = 0;
    std::size_t planted_words = 0, right_words = 0;

    void add(const Planted& plan) {
        std::set<Pair> pairs;
        for (const ReusedText& text : find_text_reuse(plan.index).texts) {
            const Pair pair{text.a.passage, text.b.passage};
            pairs.insert(pair);
            if (plan.copies.contains(pair)) right_words += text.b.size();
        }
        planted += plan.copies.size();
        found += pairs.size();
        for (const Pair& pair : plan.copies) {
            right += pairs.count(pair);
            planted_words += plan.index.words.tokens(pair.second).size();
        }
    }
    double recall() const { return static_cast<double>(right) / static_cast<double>(planted); }
    double precision() const { return static_cast<double>(right) / static_cast<double>(found); }
    double words_recall() const {
        return static_cast<double>(right_words) / static_cast<double>(planted_words);
    }
};

Quality quality_of(std::size_t most_percent, bool mixed) {
    Quality quality;
    for (std::uint32_t seed = 1; seed <= 20; ++seed)
        quality.add(plant(seed, most_percent, mixed));
    return quality;
}

TEST_CASE("moved paragraphs with up to 30 % of their words replaced are found, and little else") {
    const Quality quality = quality_of(30, false);
    CAPTURE(quality.planted, quality.found, quality.right, quality.words_recall());
    CHECK(quality.recall() >= 0.95);
    CHECK(quality.precision() >= 0.99);
    CHECK(quality.words_recall() >= 0.9);
}

TEST_CASE("words left out and put in hide no copies either") {
    const Quality quality = quality_of(30, true);
    CAPTURE(quality.planted, quality.found, quality.right, quality.words_recall());
    CHECK(quality.recall() >= 0.95);
    CHECK(quality.precision() >= 0.99);
    CHECK(quality.words_recall() >= 0.9);
}

TEST_CASE("paragraphs that were only moved are found whole") {
    const Quality quality = quality_of(0, false);
    CHECK(quality.recall() == 1);
    CHECK(quality.precision() == 1);
    CHECK(quality.right_words == quality.planted_words);
}

TEST_CASE("random texts that share no paragraph reuse nothing") {
    for (std::uint32_t seed = 1; seed <= 20; ++seed) {
        test::RandomWords random(seed, 3000);
        test::CorpusBuilder builder;
        for (const char* source : {"a", "b", "c"}) {
            builder.source(source);
            for (int i = 0; i < 20; ++i)
                builder.passage(test::joined(random.words(120)));
        }
        CHECK(find_text_reuse(make_text_index(builder.shared())).texts.empty());
    }
}

}  // namespace
}  // namespace parallax

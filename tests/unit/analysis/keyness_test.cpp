// Keyness worked out by hand on ten words, and counted again the slow way on random texts.
#include "analysis/keyness.h"

#include <catch_amalgamated.hpp>
#include <cmath>
#include <map>

#include "analysis/random_words.h"
#include "analysis/source_passages.h"
#include "support/corpus_builder.h"

namespace parallax {
namespace {

using Catch::Matchers::WithinAbs;
using test::CorpusBuilder;

TextIndex ten_words() {
    CorpusBuilder builder;
    builder.source("a").passage("Tea, tea").passage("TEA milk");
    builder.source("b").passage("tea milk milk milk sugar sugar");
    return make_text_index(builder.shared());
}

std::vector<std::string> keys_of(const PositionalIndex& index, const Keyness& keyness) {
    std::vector<std::string> keys;
    for (const KeyTerm& term : keyness.terms)
        keys.emplace_back(index.lexicon().key(term.term));
    return keys;
}

TEST_CASE("keyness of ten words is as worked out by hand") {
    const TextIndex index = ten_words();
    const Keyness keyness = make_keyness(index, SourceId(0), 1);
    CHECK(keyness.words == 4);
    CHECK(keyness.other_words == 6);
    REQUIRE(keys_of(index.words, keyness) == std::vector<std::string>{"tea", "milk", "sugar"});

    // tea 3 : 1, expected 4 * 4/10 = 1.6 and 2.4: 2 (3 ln(3/1.6) + ln(1/2.4)) = 2.020714
    const KeyTerm& tea = keyness.terms[0];
    CHECK(tea.frequency == 3);
    CHECK(tea.other_frequency == 1);
    CHECK_THAT(tea.g2, WithinAbs(2.020714, 1e-6));
    CHECK_THAT(tea.p, WithinAbs(0.155166, 1e-6));
    CHECK_THAT(tea.log_ratio, WithinAbs(2.169925, 1e-6));  // log2((3/4) / (1/6)) = log2(4.5)
    // milk 1 : 3, expected 1.6 and 2.4: 2 (ln(1/1.6) + 3 ln(3/2.4)) = 0.398854, the other way
    const KeyTerm& milk = keyness.terms[1];
    CHECK_THAT(milk.g2, WithinAbs(-0.398854, 1e-6));
    CHECK_THAT(milk.log_ratio, WithinAbs(-1, 1e-9));  // (1/4) / (3/6)
    // sugar 0 : 2, expected 1.2 in the rest: 2 * 2 ln(2/1.2) = 2.043302, the other way
    const KeyTerm& sugar = keyness.terms[2];
    CHECK_THAT(sugar.g2, WithinAbs(-2.043302, 1e-6));
    CHECK_THAT(sugar.log_ratio, WithinAbs(-1.415037, 1e-6));  // log2((0.5/4) / (2/6))

    // Benjamini and Hochberg, by p: sugar 0.152877 * 3/1, tea 0.155166 * 3/2, milk 0.527682 * 3/3;
    // none above one that is weaker.
    CHECK_THAT(milk.adjusted_p, WithinAbs(milk.p, 1e-12));
    CHECK_THAT(tea.adjusted_p, WithinAbs(tea.p * 1.5, 1e-12));
    CHECK_THAT(sugar.adjusted_p, WithinAbs(tea.p * 1.5, 1e-12));
}

TEST_CASE("rare terms are left out, of both parts together") {
    const TextIndex index = ten_words();
    CHECK(keys_of(index.words, make_keyness(index, SourceId(0))) ==
          std::vector<std::string>{"tea", "milk"});
    CHECK(make_keyness(index, SourceId(0), 5).terms.empty());
    // A term that no passage holds is not one, whatever the minimum.
    CHECK(make_keyness(index, SourceId(0), 0).terms.size() == 3);
}

TEST_CASE("terms of equal keyness stand in the order of their keys") {
    CorpusBuilder builder;
    builder.source("a").passage("чай zebra constitution apple constitutional 茶 constitutio");
    builder.source("b").passage("other words");
    const TextIndex index = make_text_index(builder.shared());
    CHECK(keys_of(index.words, make_keyness(index, SourceId(0), 1)) ==
          std::vector<std::string>{"apple", "constitutio", "constitution", "constitutional",
                                   "zebra", "чай", "茶", "other", "words"});
}

TEST_CASE("a part against the other is the mirror of the other against the part") {
    const TextIndex index = ten_words();
    const auto a = passages_of_source(index, SourceId(0)),
               b = passages_of_source(index, SourceId(1));
    const Keyness there = make_keyness(index.words, a, b, 1),
                  back = make_keyness(index.words, b, a, 1);
    REQUIRE(there.terms.size() == back.terms.size());
    for (std::size_t i = 0; i < there.terms.size(); ++i) {
        const KeyTerm &x = there.terms[i], &y = back.terms[back.terms.size() - 1 - i];
        CHECK(x.term == y.term);
        CHECK(x.g2 == -y.g2);
        CHECK(x.p == y.p);
        CHECK(x.adjusted_p == y.adjusted_p);
        CHECK_THAT(x.log_ratio, WithinAbs(-y.log_ratio, 1e-12));
    }
}

TEST_CASE("without words on one side there is nothing to compare") {
    CorpusBuilder builder;
    builder.source("empty").source("blank").passage("...");
    builder.source("one").passage("word");
    const TextIndex index = make_text_index(builder.shared());
    for (std::size_t source = 0; source < 3; ++source)
        CHECK(make_keyness(index, SourceId(source), 1).terms.empty());
    CHECK(make_keyness(PositionalIndex(), {}, 1).terms.empty());
    CHECK(make_keyness(index, SourceId(2)).words == 1);
}

TEST_CASE("two sources of one word each differ as much as two words can") {
    CorpusBuilder builder;
    builder.source("a").passage("один");
    builder.source("b").passage("two");
    const TextIndex index = make_text_index(builder.shared());
    const Keyness keyness = make_keyness(index, SourceId(0), 1);
    REQUIRE(keyness.terms.size() == 2);
    // 1 : 0 in 1 + 1 words: 2 ln(1 / 0.5); 0 counts as 0.5 in the ratio: log2(1 / 0.5)
    CHECK_THAT(keyness.terms[0].g2, WithinAbs(2 * std::log(2), 1e-12));
    CHECK_THAT(keyness.terms[0].log_ratio, WithinAbs(1, 1e-12));
    CHECK_THAT(keyness.terms[1].g2, WithinAbs(-2 * std::log(2), 1e-12));
}

TEST_CASE("passages that were removed count on neither side") {
    TextIndex index = ten_words();
    index.words.remove_passage(PassageNumber(1));
    const Keyness keyness = make_keyness(index, SourceId(0), 1);
    CHECK(keyness.words == 2);
    CHECK(keyness.terms[0].frequency == 2);
}

// Signed G2 from the definition: twice the sum of observed * ln(observed / expected).
double slow_g2(double a, double b, double words, double other_words) {
    const double share = (a + b) / (words + other_words);
    double half = 0;
    if (a > 0) half += a * std::log(a / (words * share));
    if (b > 0) half += b * std::log(b / (other_words * share));
    return a / words >= b / other_words ? 2 * half : -2 * half;
}

TEST_CASE("keyness of random texts is what a slow count gives") {
    for (std::uint32_t seed = 1; seed <= 20; ++seed) {
        CAPTURE(seed);
        test::RandomWords random(seed, 300);
        PositionalIndex index;
        std::vector<PassageNumber> part;
        std::map<std::string, std::pair<double, double>> counts;
        double words = 0, other_words = 0;
        for (int passage = 0; passage < 12; ++passage) {
            const auto text = random.words(random.below(90));
            const bool inside = random.below(3) == 0;
            const PassageNumber number = index.add_passage(test::joined(text));
            if (inside) part.push_back(number);
            for (const std::string& word : text)
                ++(inside ? counts[word].first : counts[word].second);
            (inside ? words : other_words) += static_cast<double>(text.size());
        }
        const Keyness keyness = make_keyness(index, part, 2);
        std::size_t expected = 0;
        if (words > 0 && other_words > 0)
            for (const auto& [word, count] : counts)
                if (count.first + count.second >= 2) ++expected;
        REQUIRE(keyness.terms.size() == expected);
        for (std::size_t i = 0; i < keyness.terms.size(); ++i) {
            const KeyTerm& term = keyness.terms[i];
            const auto [here, there] = counts.at(std::string(index.lexicon().key(term.term)));
            CHECK(static_cast<double>(term.frequency) == here);
            CHECK(static_cast<double>(term.other_frequency) == there);
            CHECK_THAT(term.g2, WithinAbs(slow_g2(here, there, words, other_words), 1e-9));
            CHECK(term.adjusted_p >= term.p);
            CHECK(term.adjusted_p <= 1);
            if (i > 0) CHECK(keyness.terms[i - 1].g2 >= term.g2);
        }
    }
}

}  // namespace
}  // namespace parallax

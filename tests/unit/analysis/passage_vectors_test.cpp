// Weights worked out by hand, the features of Han text, and what every cosine keeps to.
#include "analysis/passage_vectors.h"

#include <catch_amalgamated.hpp>
#include <cmath>
#include <set>

#include "analysis/passage_features.h"
#include "analysis/random_words.h"

namespace parallax {
namespace {

using Catch::Matchers::WithinAbs;

std::set<std::string> names_of(const PassageVectors& vectors, std::size_t passage) {
    std::set<std::string> names;
    for (const WeightedFeature& f : vectors.of(PassageNumber(passage)))
        names.emplace(vectors.name(f.feature));
    return names;
}

TEST_CASE("weights and cosine are as worked out by hand") {
    PositionalIndex index;
    index.add_passage("Tea, tea, milk");
    index.add_passage("tea: sugar");
    index.add_passage("wind");
    index.add_passage("...");  // no words, so no passage to count
    const PassageVectors vectors(index);
    // N = 3. tea is in 2: ln(4/2); the others in 1: ln(4/1). tea twice: 1 + ln 2.
    const double tea = (1 + std::log(2)) * std::log(2), rare = std::log(4);
    const double length0 = std::sqrt(tea * tea + rare * rare);
    const double length1 = std::sqrt(std::log(2) * std::log(2) + rare * rare);
    const auto first = vectors.of(PassageNumber(0));
    REQUIRE(first.size() == 2);
    CHECK(vectors.name(first[0].feature) == "milk");  // the rarer one
    CHECK(vectors.name(first[1].feature) == "tea");
    CHECK_THAT(first[0].weight, WithinAbs(rare / length0, 1e-6));
    CHECK_THAT(first[1].weight, WithinAbs(tea / length0, 1e-6));
    // 1.173600 * 0.693147 / (1.816356 * 1.549924)
    const double expected = tea * std::log(2) / (length0 * length1);
    CHECK_THAT(expected, WithinAbs(0.288957, 1e-5));
    CHECK_THAT(vectors.cosine(PassageNumber(0), PassageNumber(1)), WithinAbs(expected, 1e-6));
    CHECK(vectors.cosine(PassageNumber(0), PassageNumber(2)) == 0);
    CHECK(vectors.cosine(PassageNumber(3), PassageNumber(3)) == 0);
    CHECK(vectors.of(PassageNumber(3)).empty());
}

TEST_CASE("Han text is compared by pairs of characters, whatever a dictionary cuts") {
    PositionalIndex index;
    index.add_passage("中国和俄罗斯。人！");
    index.add_passage("NATO和中国 2022年");
    index.add_passage("Китай и Россия");
    const PassageVectors vectors(index);
    CHECK(names_of(vectors, 0) ==
          std::set<std::string>{"中国", "国和", "和俄", "俄罗", "罗斯", "人"});
    CHECK(names_of(vectors, 1) == std::set<std::string>{"nato", "和中", "中国", "2022", "年"});
    CHECK(names_of(vectors, 2) == std::set<std::string>{"китай", "и", "россия"});
    CHECK(vectors.cosine(PassageNumber(0), PassageNumber(1)) > 0);
}

TEST_CASE("features are counted by passage, and words of Han characters not at all") {
    PositionalIndex index;
    index.add_passage("北京北京 tea tea");
    index.add_passage("tea 京北");
    const PassageFeatures features = count_features(index);
    const auto pair = [&](std::string_view key) {
        return index.lexicon().size() + features.pairs.find(key).value().index();
    };
    CHECK(features.passages_with.at(pair("北京")) == 1);
    CHECK(features.passages_with.at(pair("京北")) == 2);
    CHECK(features.passages_with.at(index.lexicon().find("tea")->index()) == 2);
    REQUIRE(features.ends == std::vector<std::size_t>{3, 5});
    CHECK(features.counts[0].count == 2);  // 北京, before and behind 京北
    CHECK(features.counts[1].count == 1);
    CHECK(features.counts[2].count == 2);  // tea
    if (const auto word = index.lexicon().find("北京"))
        CHECK(features.passages_with.at(word->index()) == 0);
}

TEST_CASE("a text is wholly like itself and as like another as that is like it") {
    const std::string_view kTexts[] = {
        "the river rose in March and the mayor sent forty families to the hill",
        "In March the river rose.",
        "one",
        "中国的立场是一贯的，也是明确的。",
        "Положение Китая последовательно и ясно",
        "the the the the the of of and",
    };
    PositionalIndex index;
    for (const std::string_view text : kTexts) {
        index.add_passage(text);
        index.add_passage(text);
    }
    const PassageVectors vectors(index);
    for (std::size_t i = 0; i < vectors.passage_count(); ++i) {
        const PassageNumber a(i);
        CHECK_THAT(vectors.cosine(a, a), WithinAbs(1, 1e-6));
        CHECK_THAT(vectors.cosine(a, PassageNumber(i ^ 1U)), WithinAbs(1, 1e-6));
        for (std::size_t k = 0; k < vectors.passage_count(); ++k) {
            const double cosine = vectors.cosine(a, PassageNumber(k));
            CHECK(cosine == vectors.cosine(PassageNumber(k), a));
            CHECK(cosine >= 0);
            CHECK(cosine <= 1);
        }
    }
}

TEST_CASE("two passages that are the whole corpus can be compared") {
    PositionalIndex index;
    index.add_passage("same words here");
    index.add_passage("words here the same");
    const PassageVectors vectors(index);
    CHECK(vectors.cosine(PassageNumber(0), PassageNumber(1)) > 0.3);
}

TEST_CASE("vectors have length one and ascend by feature, the rarest first") {
    test::RandomWords random(11, 200);
    PositionalIndex index;
    for (int i = 0; i < 60; ++i)
        index.add_passage(test::joined(random.words(random.below(50))));
    index.remove_passage(PassageNumber(7));
    const PassageVectors vectors(index);
    std::vector<std::size_t> passages_with(vectors.feature_count());
    for (std::size_t i = 0; i < vectors.passage_count(); ++i) {
        double squares = 0;
        const auto vector = vectors.of(PassageNumber(i));
        for (std::size_t k = 0; k < vector.size(); ++k) {
            if (k > 0) CHECK(vector[k - 1].feature < vector[k].feature);
            squares += static_cast<double>(vector[k].weight) * vector[k].weight;
            ++passages_with[vector[k].feature.index()];
        }
        if (!vector.empty()) CHECK_THAT(squares, WithinAbs(1, 1e-5));
    }
    CHECK(vectors.of(PassageNumber(7)).empty());
    CHECK(std::ranges::is_sorted(passages_with));
}

TEST_CASE("an empty index has no vectors") {
    const PositionalIndex index;
    const PassageVectors vectors(index);
    CHECK(vectors.passage_count() == 0);
    CHECK(vectors.feature_count() == 0);
}

}  // namespace
}  // namespace parallax

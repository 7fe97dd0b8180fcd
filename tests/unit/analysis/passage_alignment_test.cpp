// Two accounts side by side, by what is found and by findings made up for the test.
#include "analysis/passage_alignment.h"

#include <algorithm>
#include <catch_amalgamated.hpp>

#include "analysis/town_corpus.h"

namespace parallax {
namespace {

using test::CorpusBuilder;

// "left-right likeness" of each pair.
std::vector<std::string> list_of(const PassageAlignment& alignment) {
    std::vector<std::string> list;
    for (const AlignedPair& pair : alignment.pairs) {
        list.push_back(std::to_string(pair.left.value) + "-" + std::to_string(pair.right.value) +
                       " " + std::string(name_of(pair.likeness)));
    }
    return list;
}

PassageAlignment align(const TextIndex& index, const Similarity& similarity,
                       const TextReuse& reuse) {
    return align_passages(make_candidates(index, SourceId(0), SourceId(1), similarity, reuse));
}

PassageAlignment align(const TextIndex& index, const PassageVectors& vectors, std::size_t left,
                       std::size_t right) {
    return align_passages(find_candidates(index, vectors, SourceId(left), SourceId(right)));
}

using List = std::vector<std::string>;
using Numbers = std::vector<PassageNumber>;

TEST_CASE("of three shared paragraphs, two swapped and one retold, all face their other") {
    const TextIndex index = make_text_index(test::town_corpus().shared());
    const PassageVectors vectors(index.words);
    const PassageAlignment alignment = align(index, vectors, 0, 1);
    CHECK(list_of(alignment) == List{"0-7 same words", "1-4 same words", "3-6 paraphrase"});
    CHECK(alignment.pairs[0].reused == 1);
    CHECK(alignment.left_only == Numbers{PassageNumber(2)});
    CHECK(alignment.right_only == Numbers{PassageNumber(5)});
    // The bridge went to the end; the other two stand as they stood.
    CHECK(alignment.pairs[0].order == PairOrder::moved);
    CHECK(alignment.pairs[0].crossings == 2);
    CHECK(alignment.pairs[1].order == PairOrder::kept);
    CHECK(alignment.pairs[2].order == PairOrder::kept);
    const PassageAlignment unrelated = align(index, vectors, 0, 2);
    CHECK(unrelated.pairs.empty());
    CHECK(unrelated.left_only.size() == 4);
    CHECK(unrelated.right_only.size() == 2);
}

TextIndex three_and_three() {
    CorpusBuilder builder;
    builder.source("left").passage("a b c d e f g h i j").passage("k l").passage("m n");
    builder.source("right").passage("o p q r").passage("s t u v w x").passage("y z");
    return make_text_index(builder.shared());
}

SimilarPair similar(std::size_t a, std::size_t b, double score) {
    return {PassageNumber(a), PassageNumber(b), score, {}};
}

ReusedText reused(std::size_t a, std::size_t b, std::uint32_t words) {
    return {{PassageNumber(a), 0, words}, {PassageNumber(b), 0, words}, words, 0};
}

TEST_CASE("labels go by the named thresholds") {
    const TextIndex index = three_and_three();
    struct Case {
        double score;
        std::uint32_t reused_words;  // of the 4 of the shorter passage
        List expected;
    };
    const Case kCases[] = {
        {kSameTopicScore - 0.001, 0, {}},
        {kSameTopicScore, 0, {"0-3 same topic"}},
        {kParaphraseScore - 0.001, 1, {"0-3 same topic"}},
        {kParaphraseScore, 1, {"0-3 paraphrase"}},
        {0.9, 2, {"0-3 same words"}},
        {0.01, 4, {"0-3 same words"}},
    };
    for (const Case& test : kCases) {
        TextReuse reuse;
        if (test.reused_words > 0) reuse.texts.push_back(reused(0, 3, test.reused_words));
        const PassageAlignment alignment = align(index, {{similar(0, 3, test.score)}, 0, 0}, reuse);
        CHECK(list_of(alignment) == test.expected);
    }
}

TEST_CASE("the closest pair chooses first, and a passage has one partner") {
    const TextIndex index = three_and_three();
    const Similarity similarity{
        {similar(0, 3, 0.5), similar(0, 4, 0.8), similar(1, 4, 0.7), similar(1, 3, 0.2)}, 0, 0};
    const PassageAlignment alignment = align(index, similarity, {});
    CHECK(list_of(alignment) == List{"0-4 paraphrase", "1-3 same topic"});
    CHECK(alignment.left_only == Numbers{PassageNumber(2)});
    CHECK(alignment.right_only == Numbers{PassageNumber(5)});
}

TEST_CASE("a passage cut in two faces both parts") {
    const TextIndex index = three_and_three();
    const PassageAlignment alignment =
        align(index, {{similar(0, 5, 0.9)}, 0, 0}, {{reused(0, 3, 4), reused(0, 4, 5)}, 0});
    CHECK(list_of(alignment) == List{"0-3 same words", "0-4 same words"});
    CHECK(alignment.right_only == Numbers{PassageNumber(5)});
}

TEST_CASE("reused texts that overlap are never more than the whole passage") {
    const TextIndex index = three_and_three();
    const PassageAlignment alignment = align(index, {}, {{reused(0, 3, 4), reused(0, 3, 3)}, 0});
    REQUIRE(alignment.pairs.size() == 1);
    CHECK(alignment.pairs[0].reused == 1);
    CHECK(alignment.pairs[0].cosine == 0);
    CHECK(alignment.pairs[0].score() == 1);
}

TEST_CASE("pairs and lists together hold every passage, and none is in both") {
    const TextIndex index = make_text_index(test::town_corpus().shared());
    const PassageVectors vectors(index.words);
    for (std::size_t left = 0; left < 3; ++left) {
        for (std::size_t right = 0; right < 3; ++right) {
            if (left == right) continue;
            const PassageAlignment alignment = align(index, vectors, left, right);
            for (std::size_t i = 0; i < index.passages.size(); ++i) {
                const PassageNumber passage(i);
                const bool is_left = index.passages[i].source == SourceId(left);
                const bool is_right = index.passages[i].source == SourceId(right);
                const bool paired =
                    std::ranges::count(alignment.pairs, passage, &AlignedPair::left) +
                        std::ranges::count(alignment.pairs, passage, &AlignedPair::right) >
                    0;
                CHECK(std::ranges::count(alignment.left_only, passage) == (is_left && !paired));
                CHECK(std::ranges::count(alignment.right_only, passage) == (is_right && !paired));
            }
        }
    }
}

TEST_CASE("two paragraphs that changed places are told so, and the one behind them stays") {
    CorpusBuilder builder;
    builder.source("first")
        .passage(test::kBridgeParagraph)
        .passage(test::kMarketParagraph)
        .passage(test::kFloodParagraph);
    builder.source("second")
        .passage(test::kMarketParagraph)
        .passage(test::kBridgeParagraph)
        .passage(test::kFloodRetold);
    const TextIndex index = make_text_index(builder.shared());
    const PassageAlignment alignment = align(index, PassageVectors(index.words), 0, 1);
    CHECK(list_of(alignment) == List{"0-4 same words", "1-3 same words", "2-5 paraphrase"});
    CHECK(alignment.pairs[0].order == PairOrder::swapped);
    CHECK(alignment.pairs[1].order == PairOrder::swapped);
    CHECK(alignment.pairs[2].order == PairOrder::kept);
    CHECK(alignment.left_only.empty());
    CHECK(alignment.right_only.empty());
}

TEST_CASE("a higher threshold leaves fewer pairs, always those with the higher scores") {
    const TextIndex index = make_text_index(test::town_corpus().shared());
    const AlignmentCandidates candidates =
        find_candidates(index, PassageVectors(index.words), SourceId(0), SourceId(1));
    std::size_t before = candidates.pairs.size();
    for (double least = 0; least <= 1; least += 0.05) {
        const PassageAlignment alignment = align_passages(candidates, least);
        for (const AlignedPair& pair : alignment.pairs)
            CHECK(pair.score() >= least);
        CHECK(alignment.pairs.size() <= before);
        before = alignment.pairs.size();
    }
    CHECK(list_of(align_passages(candidates, 0.9)) == List{"0-7 same words", "1-4 same words"});
}

TEST_CASE("passages that a filter leaves out are in no pair and no list") {
    const TextIndex index = make_text_index(test::town_corpus().shared());
    const AlignmentCandidates candidates =
        find_candidates(index, PassageVectors(index.words), SourceId(0), SourceId(1));
    std::vector<bool> kept(index.passages.size(), true);
    kept[0] = kept[2] = kept[4] = false;
    const PassageAlignment alignment = align_passages(candidates, kSameTopicScore, kept);
    CHECK(list_of(alignment) == List{"3-6 paraphrase"});
    CHECK(alignment.left_only == Numbers{PassageNumber(1)});
    CHECK(alignment.right_only == Numbers{PassageNumber(5), PassageNumber(7)});
}

}  // namespace
}  // namespace parallax

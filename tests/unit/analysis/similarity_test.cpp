// Similar passages of three small accounts, and against every pair multiplied out.
#include "analysis/similarity.h"

#include <catch_amalgamated.hpp>
#include <map>

#include "analysis/random_words.h"
#include "analysis/town_corpus.h"

namespace parallax {
namespace {

using Catch::Matchers::WithinAbs;
using test::CorpusBuilder;
using Pair = std::pair<std::size_t, std::size_t>;

std::vector<Pair> pairs_of(const Similarity& similarity) {
    std::vector<Pair> pairs;
    for (const SimilarPair& pair : similarity.pairs)
        pairs.emplace_back(pair.a.index(), pair.b.index());
    return pairs;
}

TEST_CASE("shared paragraphs and a retold one are found, and nothing in an unrelated text") {
    const TextIndex index = make_text_index(test::town_corpus().shared());
    const PassageVectors vectors(index.words);
    const Similarity similarity = find_similar(index, vectors);
    REQUIRE(pairs_of(similarity) == std::vector<Pair>{{0, 7}, {1, 4}, {3, 6}});
    CHECK_THAT(similarity.pairs[0].score, WithinAbs(1, 1e-6));
    CHECK_THAT(similarity.pairs[1].score, WithinAbs(1, 1e-6));
    CHECK(similarity.pairs[2].score > 0.3);
    CHECK(similarity.passed_over == 0);
    CHECK(similarity.left_out == 0);
    CHECK(pairs_of(find_similar(index, vectors, SourceId(0), SourceId(2))).empty());
}

TEST_CASE("the same words reach the highest least score") {
    const TextIndex index = make_text_index(test::town_corpus().shared());
    const PassageVectors vectors(index.words);
    CHECK(pairs_of(find_similar(index, vectors, {.min_score = 1})).size() == 2);
}

TEST_CASE("a score is explained by the words that make it, largest share first") {
    const TextIndex index = make_text_index(test::town_corpus().shared());
    const PassageVectors vectors(index.words);
    const Similarity all = find_similar(index, vectors, {.min_score = 0.3, .shared_terms = 1000});
    for (const SimilarPair& pair : all.pairs) {
        double sum = 0, before = 1;
        for (const SharedTerm& term : pair.terms) {
            CHECK(term.share <= before);
            before = term.share;
            sum += term.share;
        }
        CHECK_THAT(sum, WithinAbs(pair.score, 1e-6));
    }
    const Similarity few = find_similar(index, vectors, {.min_score = 0.3, .shared_terms = 2});
    CHECK(few.pairs[2].terms.size() == 2);
    CHECK(few.pairs[2].terms[0].text == all.pairs[2].terms[0].text);
    CHECK(
        find_similar(index, vectors, {.min_score = 0.3, .shared_terms = 0}).pairs[0].terms.empty());
}

TEST_CASE("two sources compared either way round give the same pairs, turned") {
    const TextIndex index = make_text_index(test::town_corpus().shared());
    const PassageVectors vectors(index.words);
    const SimilarityOptions options{.min_score = 0.01};
    const Similarity there = find_similar(index, vectors, SourceId(0), SourceId(1), options);
    const Similarity back = find_similar(index, vectors, SourceId(1), SourceId(0), options);
    std::map<Pair, double> scores;
    for (const SimilarPair& pair : there.pairs)
        scores[{pair.a.index(), pair.b.index()}] = pair.score;
    REQUIRE(back.pairs.size() == there.pairs.size());
    for (const SimilarPair& pair : back.pairs)
        CHECK(scores.at({pair.b.index(), pair.a.index()}) == pair.score);
}

TEST_CASE("Chinese and Russian passages are found by what they share") {
    CorpusBuilder builder;
    builder.source("a")
        .passage("中国的立场是一贯的，也是明确的。")
        .passage("Весной мост закрыли для повозок.");
    builder.source("b")
        .passage("桥在春天关闭了。")
        .passage("我们的立场一贯而明确。")
        .passage("Мост закрыли весной, и повозок не стало.");
    const TextIndex index = make_text_index(builder.shared());
    const PassageVectors vectors(index.words);
    CHECK(pairs_of(find_similar(index, vectors, {.min_score = 0.15})) ==
          std::vector<Pair>{{1, 4}, {0, 3}});
}

TEST_CASE("sources without words or of one word give no false pair") {
    CorpusBuilder builder;
    builder.source("none");
    builder.source("blank").passage("—");
    builder.source("one").passage("word");
    builder.source("other").passage("verb");
    builder.source("again").passage("Word!");
    const TextIndex index = make_text_index(builder.shared());
    const PassageVectors vectors(index.words);
    CHECK(pairs_of(find_similar(index, vectors)) == std::vector<Pair>{{1, 3}});
    CHECK(find_similar(index, vectors, SourceId(0), SourceId(1)).pairs.empty());
}

TEST_CASE("of random passages every pair is found whose cosine reaches the least score") {
    for (std::uint32_t seed = 1; seed <= 15; ++seed) {
        CAPTURE(seed);
        test::RandomWords random(seed, 150);
        CorpusBuilder builder;
        for (int source = 0; source < 5; ++source) {
            builder.source("s" + std::to_string(source));
            for (std::size_t i = random.below(12); i > 0; --i)
                builder.passage(test::joined(random.words(random.below(40))));
        }
        const TextIndex index = make_text_index(builder.shared());
        const PassageVectors vectors(index.words);
        const double min_score = 0.05 * static_cast<double>(1 + random.below(10));
        std::map<Pair, double> expected;
        for (std::size_t a = 0; a < index.passages.size(); ++a) {
            for (std::size_t b = a + 1; b < index.passages.size(); ++b) {
                const double cosine = vectors.cosine(PassageNumber(a), PassageNumber(b));
                if (index.passages[a].source != index.passages[b].source && cosine >= min_score)
                    expected[{a, b}] = cosine;
            }
        }
        const Similarity found = find_similar(index, vectors, {min_score, 3});
        CHECK(found.pairs.size() == expected.size());
        for (std::size_t i = 0; i < found.pairs.size(); ++i) {
            const SimilarPair& pair = found.pairs[i];
            CHECK(expected.at({pair.a.index(), pair.b.index()}) == pair.score);
            if (i > 0) CHECK(found.pairs[i - 1].score >= pair.score);
        }
    }
}

TEST_CASE("features of very many passages find nothing by themselves but count in scores") {
    CorpusBuilder builder;
    for (const char* source : {"a", "b"}) {
        builder.source(source);
        for (std::size_t i = 0; i < kMostPassagesOfSeed; ++i)
            builder.passage("common phrase " + test::word_of_rank(10 + i / 2 + (*source == 'b')));
    }
    const TextIndex index = make_text_index(builder.shared());
    const PassageVectors vectors(index.words);
    const Similarity found = find_similar(index, vectors, {.min_score = 0.9});
    CHECK(found.passed_over == 2);
    // Passages of a with number n meet those of b with the same: 255 words, two passages each.
    CHECK(found.pairs.size() == (kMostPassagesOfSeed / 2 - 1) * 4);
    CHECK_THAT(found.pairs.back().score, WithinAbs(1, 1e-6));
}

TEST_CASE("of too many pairs the best stay, and the others are counted") {
    CorpusBuilder builder;
    constexpr std::size_t kGroups = 9, kCopies = 110;  // 9 * 110 * 110 = 108,900 pairs
    for (const char* source : {"a", "b"}) {
        builder.source(source);
        for (std::size_t group = 0; group < kGroups; ++group) {
            for (std::size_t copy = 0; copy < kCopies; ++copy) {
                // One group is less alike than the others.
                const std::string more = group == 0 ? " only" + std::string(source) : "";
                builder.passage(test::word_of_rank(10 + group) + more);
            }
        }
    }
    const TextIndex index = make_text_index(builder.shared());
    const PassageVectors vectors(index.words);
    const Similarity found = find_similar(index, vectors, {.min_score = 0.1, .shared_terms = 1});
    CHECK(found.pairs.size() == kMostSimilarPairs);
    CHECK(found.left_out == kGroups * kCopies * kCopies - kMostSimilarPairs);
    std::size_t alike = 0;
    for (const SimilarPair& pair : found.pairs)
        if (pair.score > 0.999) ++alike;
    CHECK(alike == (kGroups - 1) * kCopies * kCopies);
}

TEST_CASE("whatever the budget, the steps give what all at once gives") {
    test::RandomWords random(7, 400);
    CorpusBuilder builder;
    for (int s = 0; s < 14; ++s) {
        builder.source("s" + std::to_string(s));
        for (std::size_t p = random.below(6); p > 0; --p)
            builder.passage(test::joined(random.words(10 + random.below(30))));
    }
    const TextIndex index = make_text_index(builder.shared());
    const PassageVectors vectors(index.words);
    const Similarity whole = find_similar(index, vectors);
    REQUIRE(whole.pairs.size() > 10);
    for (const std::size_t budget : {0U, 1U, 100U, 5000U}) {
        SimilarityJob job(index, vectors);
        double before = 0;
        std::size_t steps = 1;
        while (job.step(budget)) {
            CHECK(job.progress() >= before);
            CHECK(job.progress() < 1);
            before = job.progress();
            ++steps;
        }
        CHECK(job.progress() == 1);
        if (budget <= 1) CHECK(steps == index.passages.size() + whole.pairs.size());
        const Similarity found = job.take();
        REQUIRE(found.pairs.size() == whole.pairs.size());
        CHECK(found.left_out == whole.left_out);
        CHECK(found.passed_over == whole.passed_over);
        for (std::size_t i = 0; i < whole.pairs.size(); ++i) {
            CHECK(found.pairs[i].a == whole.pairs[i].a);
            CHECK(found.pairs[i].b == whole.pairs[i].b);
            CHECK(found.pairs[i].score == whole.pairs[i].score);
            CHECK(found.pairs[i].terms.size() == whole.pairs[i].terms.size());
        }
    }
}

TEST_CASE("a corpus without passages has nothing to do") {
    CorpusBuilder builder;
    builder.source("a").source("b");
    const TextIndex index = make_text_index(builder.shared());
    const PassageVectors vectors(index.words);
    SimilarityJob job(index, vectors);
    CHECK(job.is_done());
    CHECK_FALSE(job.step(1));
    CHECK(job.progress() == 1);
    CHECK(job.take().pairs.empty());
}

}  // namespace
}  // namespace parallax

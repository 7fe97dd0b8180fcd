// Two versions of one text, the second with paragraphs moved about and up to 30 % of the words of
// each changed: what answers to what is known, so pairs can be counted as right and wrong.
#include <catch_amalgamated.hpp>
#include <map>

#include "analysis/passage_alignment.h"
#include "analysis/random_words.h"
#include "support/corpus_builder.h"

namespace parallax {
namespace {

using Words = std::vector<std::string>;

// Of each hundred words about `percent` are replaced, left out or put in.
Words edited(const Words& words, std::size_t percent, test::RandomWords& random) {
    Words copy;
    for (const std::string& word : words) {
        if (random.below(100) >= percent) {
            copy.push_back(word);
            continue;
        }
        const std::size_t edit = random.below(4);
        if (edit != 1) copy.push_back(random.word());
        if (edit == 2) copy.push_back(word);
    }
    return copy;
}

// Paragraphs of fewest_words and up to `spread` more.
struct Shape {
    std::size_t fewest_words, spread, vocabulary;
};

struct Moved {
    TextIndex index;
    std::map<PassageNumber, PassageNumber> partner;  // of left passages
};

Moved move_about(std::uint32_t seed, std::size_t percent, const Shape& shape) {
    constexpr std::size_t kParagraphs = 30;
    test::RandomWords random(seed, shape.vocabulary);
    std::vector<Words> left;
    for (std::size_t i = 0; i < kParagraphs; ++i)
        left.push_back(random.words(shape.fewest_words + random.below(shape.spread)));
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < kParagraphs; ++i)
        order.push_back(i);
    for (int move = 0; move < 8; ++move) {
        const std::size_t from = random.below(kParagraphs), to = random.below(kParagraphs);
        const std::size_t moved = order[from];
        order.erase(order.begin() + static_cast<std::ptrdiff_t>(from));
        order.insert(order.begin() + static_cast<std::ptrdiff_t>(to), moved);
    }
    Moved texts;
    test::CorpusBuilder builder;
    builder.source("left");
    for (const Words& words : left)
        builder.passage(test::joined(words));
    builder.source("right");
    for (std::size_t i = 0; i < kParagraphs; ++i) {
        // A fifth of the paragraphs is new.
        const bool fresh = random.below(5) == 0;
        const Words words = fresh ? random.words(shape.fewest_words + random.below(shape.spread))
                                  : edited(left[order[i]], percent, random);
        if (!fresh) texts.partner[PassageNumber(order[i])] = PassageNumber(kParagraphs + i);
        builder.passage(test::joined(words));
    }
    texts.index = make_text_index(builder.shared());
    return texts;
}

struct Quality {
    std::size_t planted = 0, found = 0, right = 0, close = 0, close_right = 0;

    void add(const Moved& texts) {
        const PassageVectors vectors(texts.index.words);
        const AlignmentCandidates candidates =
            find_candidates(texts.index, vectors, SourceId(0), SourceId(1));
        planted += texts.partner.size();
        for (const AlignedPair& pair : align_passages(candidates).pairs) {
            const auto partner = texts.partner.find(pair.left);
            const bool is_right = partner != texts.partner.end() && partner->second == pair.right;
            const bool is_close = pair.likeness != Likeness::same_topic;
            ++found;
            right += is_right;
            close += is_close;
            close_right += is_close && is_right;
        }
    }
    static double share(std::size_t part, std::size_t whole) {
        return static_cast<double>(part) / static_cast<double>(whole);
    }
};

Quality quality_of(const Shape& shape, std::size_t percent) {
    Quality quality;
    for (std::uint32_t seed = 1; seed <= 20; ++seed)
        quality.add(move_about(seed, percent, shape));
    return quality;
}

TEST_CASE("moved paragraphs with up to 30 % of their words changed face their origin") {
    const Shape kShapes[] = {{40, 80, 8000}, {40, 80, 1000}, {15, 25, 8000}, {8, 10, 8000}};
    for (const Shape& shape : kShapes) {
        for (const std::size_t percent : {0U, 10U, 20U, 30U}) {
            CAPTURE(shape.fewest_words, shape.vocabulary, percent);
            const Quality quality = quality_of(shape, percent);
            CHECK(Quality::share(quality.right, quality.planted) >= 0.99);
            CHECK(Quality::share(quality.right, quality.found) >= 0.9);
            // Those that are not told as a mere topic are right almost without exception.
            CHECK(Quality::share(quality.close_right, quality.planted) >= 0.98);
            CHECK(Quality::share(quality.close_right, quality.close) >= 0.99);
        }
    }
}

TEST_CASE("texts that have nothing from each other have no pair but by topic") {
    for (std::uint32_t seed = 1; seed <= 20; ++seed) {
        test::RandomWords random(seed, 8000);
        test::CorpusBuilder builder;
        for (const char* source : {"a", "b"}) {
            builder.source(source);
            for (int i = 0; i < 30; ++i)
                builder.passage(test::joined(random.words(15 + random.below(80))));
        }
        const TextIndex index = make_text_index(builder.shared());
        const AlignmentCandidates candidates =
            find_candidates(index, PassageVectors(index.words), SourceId(0), SourceId(1));
        CHECK(align_passages(candidates, kParaphraseScore).pairs.empty());
    }
}

}  // namespace
}  // namespace parallax

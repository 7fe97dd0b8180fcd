// Collocates worked out by hand, the ends of windows, and a slow count over random texts.
#include "analysis/collocates.h"

#include <catch_amalgamated.hpp>
#include <cmath>
#include <map>
#include <set>

#include "analysis/random_words.h"

namespace parallax {
namespace {

using Catch::Matchers::WithinAbs;

TermId term_of(const PositionalIndex& index, std::string_view key) {
    const auto term = index.lexicon().find(key);
    REQUIRE(term);
    return *term;
}

// "key count" of each, in order.
std::vector<std::string> list_of(const PositionalIndex& index, const Collocates& collocates) {
    std::vector<std::string> list;
    for (const Collocate& c : collocates.terms)
        list.push_back(std::string(index.lexicon().key(c.term)) + " " + std::to_string(c.count));
    return list;
}

using List = std::vector<std::string>;

TEST_CASE("log Dice is as worked out by hand") {
    PositionalIndex index;
    index.add_passage("strong tea and strong coffee");
    index.add_passage("weak tea");
    index.add_passage("strong wind");
    const Collocates found =
        find_collocates(index, term_of(index, "tea"), {.left = 1, .right = 1, .min_count = 1});
    CHECK(found.nodes == 2);
    // Neighbours of tea: strong (1 of 3), and (1 of 1), weak (1 of 1).
    REQUIRE(list_of(index, found) == List{"and 1", "weak 1", "strong 1"});
    // 14 + log2(2 * 1 / (2 + 1)) and 14 + log2(2 * 1 / (2 + 3))
    CHECK_THAT(found.terms[0].log_dice, WithinAbs(14 + std::log2(2.0 / 3), 1e-12));
    CHECK_THAT(found.terms[2].log_dice, WithinAbs(14 + std::log2(2.0 / 5), 1e-12));
    CHECK(found.terms[2].frequency == 3);
}

TEST_CASE("two terms that always meet have a log Dice of 14, and none has more") {
    PositionalIndex index;
    index.add_passage("salt pepper oil. Salt pepper.");
    index.add_passage("very pepper very");
    const Collocates salt = find_collocates(index, term_of(index, "oil"), {.min_count = 1});
    CHECK(list_of(index, salt) == List{"salt 1", "pepper 1"});
    for (const Collocate& c : salt.terms)
        CHECK(c.log_dice <= 14);
    // One node, two of its company: still one meeting.
    PositionalIndex twice;
    twice.add_passage("very good very");
    const Collocates good = find_collocates(twice, term_of(twice, "good"), {.min_count = 1});
    REQUIRE(list_of(twice, good) == List{"very 2"});
    CHECK_THAT(good.terms[0].log_dice, WithinAbs(14 + std::log2(2.0 / 3), 1e-12));
    PositionalIndex always;
    always.add_passage("bread butter");
    CHECK(find_collocates(always, term_of(always, "bread"), {.min_count = 1}).terms[0].log_dice ==
          14);
}

TEST_CASE("windows end at their width, at the passage and, if wanted, at the sentence") {
    PositionalIndex index;
    index.add_passage("One two. Three four node five six. Seven eight.");
    const TermId node = term_of(index, "node");
    struct Case {
        CollocateOptions options;
        List expected;
    };
    const Case kCases[] = {
        {{1, 1, true, 1}, {"five 1", "four 1"}},
        {{0, 2, true, 1}, {"five 1", "six 1"}},
        {{2, 0, true, 1}, {"four 1", "three 1"}},
        {{9, 9, true, 1}, {"five 1", "four 1", "six 1", "three 1"}},
        {{3, 3, false, 1}, {"five 1", "four 1", "seven 1", "six 1", "three 1", "two 1"}},
        {{99, 99, false, 1},
         {"eight 1", "five 1", "four 1", "one 1", "seven 1", "six 1", "three 1", "two 1"}},
        {{0, 0, true, 1}, {}},
        {{9, 9, true, 2}, {}},
    };
    for (const Case& test : kCases)
        CHECK(list_of(index, find_collocates(index, node, test.options)) == test.expected);
}

TEST_CASE("a word between two nodes counts once, and nodes are not their own company") {
    PositionalIndex index;
    index.add_passage("node between node node after");
    const Collocates found = find_collocates(index, term_of(index, "node"), {.min_count = 1});
    CHECK(list_of(index, found) == List{"after 1", "between 1"});
    CHECK(found.nodes == 3);
}

TEST_CASE("nodes of several words, as a phrase has them, may overlap") {
    PositionalIndex index;
    const PassageNumber passage = index.add_passage("in the joint statement of both states of May");
    const WordRun kNodes[] = {{passage, 2, 4}, {passage, 3, 5}};
    const Collocates found =
        find_collocates(index, kNodes, {.left = 1, .right = 1, .min_count = 1});
    // the | joint statement | and | statement of | both
    CHECK(list_of(index, found) == List{"both 1", "the 1"});
}

TEST_CASE("Chinese and Russian words have company too") {
    PositionalIndex index;
    index.add_passage("Сильный ветер. Сильный дождь!");
    CHECK(list_of(index, find_collocates(index, term_of(index, "сильный"), {.min_count = 1})) ==
          List{"ветер 1", "дождь 1"});
    index.add_passage("中国和俄罗斯。中国和欧洲。");
    CHECK(list_of(index, find_collocates(index, term_of(index, "中国"),
                                         {.left = 0, .right = 1, .min_count = 1})) == List{"和 2"});
}

TEST_CASE("a term that stands nowhere has no company") {
    PositionalIndex index;
    const PassageNumber passage = index.add_passage("here and gone");
    const TermId gone = term_of(index, "gone");
    index.remove_passage(passage);
    const Collocates found = find_collocates(index, gone);
    CHECK(found.nodes == 0);
    CHECK(found.terms.empty());
    CHECK(find_collocates(index, std::span<const WordRun>()).terms.empty());
}

TEST_CASE("company in random texts is what a slow count gives") {
    for (std::uint32_t seed = 1; seed <= 20; ++seed) {
        CAPTURE(seed);
        test::RandomWords random(seed, 40);
        const std::string node = test::word_of_rank(1 + random.below(5));
        const auto left = static_cast<std::uint32_t>(random.below(5));
        const auto right = static_cast<std::uint32_t>(random.below(5));
        PositionalIndex index;
        std::map<std::string, std::size_t> near, all;
        std::size_t nodes = 0;
        for (int passage = 0; passage < 6; ++passage) {
            const auto words = random.words(random.below(60));
            index.add_passage(test::joined(words));
            std::set<std::size_t> company;
            for (std::size_t i = 0; i < words.size(); ++i) {
                ++all[words[i]];
                if (words[i] != node) continue;
                ++nodes;
                for (std::size_t k = 0; k < words.size(); ++k) {
                    const bool before = k < i && k + left >= i, behind = k > i && k <= i + right;
                    if ((before || behind) && words[k] != node) company.insert(k);
                }
            }
            for (const std::size_t k : company)
                ++near[words[k]];
        }
        const auto term = index.lexicon().find(node);
        if (!term) continue;
        const Collocates found = find_collocates(index, *term, {left, right, false, 1});
        CHECK(found.nodes == nodes);
        CHECK(found.terms.size() == near.size());
        for (const Collocate& c : found.terms) {
            const std::string key(index.lexicon().key(c.term));
            CHECK(c.count == near.at(key));
            CHECK(c.frequency == all.at(key));
            CHECK(c.log_dice <= 14);
        }
    }
}

}  // namespace
}  // namespace parallax

// Logic over lists, on lists made at random and against sets.
#include "analysis/unit_list.h"

#include <catch_amalgamated.hpp>
#include <map>

#include "text/random_text.h"

namespace parallax {
namespace {

using Scores = std::map<Unit, double>;

Scores random_scores(test::RandomText& random, std::size_t count) {
    Scores scores;
    for (std::size_t i = 0; i < count; ++i) {
        const auto sentence = static_cast<std::uint32_t>(random.below(3));
        scores[{PassageNumber(random.below(200)), sentence}] =
            static_cast<double>(random.below(10));
    }
    return scores;
}

UnitList list_of(const Scores& scores) {
    UnitList list;
    for (const auto& [unit, score] : scores)
        list.push_back({unit, score});
    return list;
}

TEST_CASE("intersection, unification and difference are those of sets, scores added") {
    test::RandomText random(6);
    for (int round = 0; round < 500; ++round) {
        // Of like size and of very unlike size.
        const Scores a = random_scores(random, random.below(60));
        const Scores b = random_scores(random, round % 2 == 0 ? 400 : random.below(60));
        Scores both, either = a, left;
        for (const auto& [unit, score] : b) {
            if (a.contains(unit)) both[unit] = a.at(unit) + score;
            either[unit] += score;
        }
        for (const auto& [unit, score] : a) {
            if (!b.contains(unit)) left[unit] = score;
        }
        REQUIRE(intersection(list_of(a), list_of(b)) == list_of(both));
        REQUIRE(intersection(list_of(b), list_of(a)) == list_of(both));
        REQUIRE(unification(list_of(a), list_of(b)) == list_of(either));
        REQUIRE(difference(list_of(a), list_of(b)) == list_of(left));
        for (const auto& [unit, score] : a)
            REQUIRE(holds(list_of(b), unit) == b.contains(unit));
    }
}

TEST_CASE("a passage scores as its best sentence") {
    const PassageNumber one(1), two(2);
    CHECK(passages_of_sentences({{{one, 0}, 1}, {{one, 4}, 3}, {{one, 5}, 2}, {{two, 1}, 0}}) ==
          UnitList{{{one, 0}, 3}, {{two, 0}, 0}});
    CHECK(passages_of_sentences({}).empty());
}

}  // namespace
}  // namespace parallax

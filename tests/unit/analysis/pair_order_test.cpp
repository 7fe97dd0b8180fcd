// Orders by hand, and against counting every crossing.
#include "analysis/pair_order.h"

#include <algorithm>
#include <catch_amalgamated.hpp>
#include <string>

#include "text/random_text.h"

namespace parallax {
namespace {

// Of pairs whose left places are 0, 1, 2...: one letter each, k m s.
std::string orders_of(const std::vector<std::uint32_t>& right) {
    std::vector<PairPlaces> pairs;
    for (std::uint32_t i = 0; i < right.size(); ++i)
        pairs.push_back({i, right[i]});
    std::string orders;
    for (const PlacedPair& pair : place_pairs(pairs))
        orders += "kms"[static_cast<int>(pair.order)];
    return orders;
}

TEST_CASE("what moved and what changed places is told from what stayed") {
    struct Case {
        std::vector<std::uint32_t> right;
        std::string expected;
    };
    const Case kCases[] = {
        {{}, ""},
        {{5}, "k"},
        {{0, 1, 2, 3}, "kkkk"},
        {{2, 5, 9}, "kkk"},
        {{1, 0, 2}, "ssk"},              // neighbours changed places
        {{0, 3, 2, 1, 4}, "ksksk"},      // so did two with one between them
        {{0, 4, 2, 3, 1, 5}, "kskksk"},  // with two between them
        {{3, 0, 1, 2}, "mkkk"},          // the first went to the end
        {{1, 2, 3, 0}, "kkkm"},
        {{2, 0, 1}, "mkk"},
        {{0, 2, 1, 4, 3}, "kssss"},
        {{5, 0, 1, 3, 2, 4}, "mkkssk"},  // a move does not hide a swap
    };
    for (const Case& test : kCases) {
        CAPTURE(test.right);
        CHECK(orders_of(test.right) == test.expected);
    }
}

TEST_CASE("pairs that share a passage do not cross") {
    const std::vector<PairPlaces> pairs{{0, 1}, {0, 3}, {1, 3}, {2, 0}};
    const std::vector<PlacedPair> placed = place_pairs(pairs);
    CHECK(placed[0] == PlacedPair{PairOrder::kept, 1});
    CHECK(placed[1] == PlacedPair{PairOrder::kept, 1});
    CHECK(placed[2] == PlacedPair{PairOrder::kept, 1});
    CHECK(placed[3] == PlacedPair{PairOrder::moved, 3});
}

bool cross(const PairPlaces& a, const PairPlaces& b) {
    return (a.left < b.left && a.right > b.right) || (a.left > b.left && a.right < b.right);
}

TEST_CASE("crossings are as many as counted one by one, and kept pairs never cross") {
    for (std::uint32_t seed = 1; seed <= 200; ++seed) {
        test::RandomText random(seed);
        std::vector<PairPlaces> pairs;
        const std::size_t size = random.below(40);
        for (std::size_t i = 0; i < size; ++i)
            pairs.push_back({static_cast<std::uint32_t>(random.below(20)),
                             static_cast<std::uint32_t>(random.below(20))});
        std::ranges::sort(pairs);
        pairs.erase(std::ranges::unique(pairs).begin(), pairs.end());
        const std::vector<PlacedPair> placed = place_pairs(pairs);
        for (std::size_t i = 0; i < pairs.size(); ++i) {
            std::size_t crossings = 0, crossed_kept = 0;
            for (std::size_t k = 0; k < pairs.size(); ++k) {
                if (!cross(pairs[i], pairs[k])) continue;
                ++crossings;
                if (placed[k].order == PairOrder::kept) ++crossed_kept;
            }
            CHECK(placed[i].crossings == crossings);
            if (placed[i].order == PairOrder::kept) CHECK(crossed_kept == 0);
            if (placed[i].order != PairOrder::kept) CHECK(crossings > 0);
        }
    }
}

}  // namespace
}  // namespace parallax

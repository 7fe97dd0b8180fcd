#include "chart/dendrogram_layout.h"

#include <catch_amalgamated.hpp>
#include <cmath>

using namespace parallax;

TEST_CASE("A fork stands between its branches, as high as they are apart") {
    // 0 and 2 at 1, then 1 at 4.
    const std::vector<std::size_t> order{1, 0, 2};
    const std::vector<Merge> merges{{0, 2, 1}, {1, 3, 4}};
    const auto forks = layout_dendrogram(order, merges);
    REQUIRE(forks.size() == 2);
    CHECK(forks[0].first == 1.5f);
    CHECK(forks[0].second == 2.5f);
    CHECK(forks[0].height == 0.25f);
    CHECK(forks[0].first_height == 0);
    CHECK(forks[1].first == 0.5f);
    CHECK(forks[1].second == 2);
    CHECK(forks[1].second_height == 0.25f);
    CHECK(forks[1].height == 1);
}

TEST_CASE("In an order of the clustering no two branches cross") {
    const std::size_t count = 40;
    Distances distances(count);
    for (std::size_t i = 0; i < count; ++i)
        for (std::size_t j = i + 1; j < count; ++j)
            distances.set(i, j, std::abs(std::sin(static_cast<double>(i * 7 + j * 13))));
    const Clustering clustering = make_clustering(distances);
    const auto forks = layout_dendrogram(clustering.order, clustering.merges);
    REQUIRE(forks.size() == count - 1);
    for (const TreeFork& fork : forks) {
        CHECK(fork.height >= fork.first_height);
        CHECK(fork.height >= fork.second_height);
        // A bar is met only by branches that end at it.
        for (const TreeFork& other : forks) {
            const auto passes = [&](float at, float low, float high) {
                return at > fork.first && at < fork.second && low < fork.height &&
                       high > fork.height;
            };
            CHECK(!passes(other.first, other.first_height, other.height));
            CHECK(!passes(other.second, other.second_height, other.height));
        }
    }
}

TEST_CASE("Few lines have no tree, equal ones a flat one") {
    CHECK(layout_dendrogram(std::vector<std::size_t>{0}, {}).empty());
    const auto flat =
        layout_dendrogram(std::vector<std::size_t>{0, 1}, std::vector<Merge>{{0, 1, 0}});
    REQUIRE(flat.size() == 1);
    CHECK(flat[0].height == 0);
}

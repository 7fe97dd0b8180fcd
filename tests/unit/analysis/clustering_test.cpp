// Trees worked out by hand; leaf orders against all that the tree allows.
#include "analysis/clustering.h"

#include <algorithm>
#include <catch_amalgamated.hpp>

#include "analysis/grid_order.h"
#include "analysis/grid_support.h"
#include "analysis/theme_corpora.h"
#include "text/random_text.h"

namespace parallax {
namespace {

Distances random_distances(std::size_t count, std::uint32_t seed, std::size_t values) {
    test::RandomText random(seed);
    Distances distances(count);
    for (std::size_t i = 0; i < count; ++i)
        for (std::size_t j = i + 1; j < count; ++j)
            distances.set(i, j, static_cast<double>(random.below(values)) / 16);
    return distances;
}

using Order = std::vector<std::size_t>;

void append_leaves(const Clustering& tree, std::size_t node, unsigned turned, Order& order) {
    const std::size_t leaves = tree.merges.size() + 1;
    if (node < leaves) {
        order.push_back(node);
        return;
    }
    const Merge& merge = tree.merges[node - leaves];
    const bool turn = (turned >> (node - leaves) & 1) == 1;
    append_leaves(tree, turn ? merge.right : merge.left, turned, order);
    append_leaves(tree, turn ? merge.left : merge.right, turned, order);
}

TEST_CASE("the leaf order is the shortest of all that the tree allows") {
    for (std::size_t count = 2; count <= 8; ++count)
        for (std::uint32_t seed = 0; seed < 30; ++seed) {
            CAPTURE(count, seed);
            const Distances distances = random_distances(count, seed, seed % 2 == 0 ? 1000 : 4);
            const Clustering tree = make_clustering(distances);
            REQUIRE(tree.merges.size() == count - 1);
            Order drawn;
            append_leaves(tree, 2 * count - 2, 0, drawn);
            CHECK(drawn == tree.order);  // left before right
            double shortest = path_length(distances, tree.order);
            for (unsigned turned = 0; turned < 1U << (count - 1); ++turned) {
                Order order;
                append_leaves(tree, 2 * count - 2, turned, order);
                CHECK(path_length(distances, order) >= shortest - 1e-12);
            }
            for (std::size_t k = 1; k < tree.merges.size(); ++k)
                CHECK(tree.merges[k].height >= tree.merges[k - 1].height);
            const Clustering again = make_clustering(distances);
            CHECK(again.order == tree.order);
        }
}

// Average linkage by its definition: means over all pairs of leaves.
std::vector<double> heights_by_definition(const Distances& distances) {
    std::vector<Order> clusters;
    for (std::size_t i = 0; i < distances.count(); ++i)
        clusters.push_back({i});
    const auto mean = [&](const Order& a, const Order& b) {
        double sum = 0;
        for (const std::size_t x : a)
            for (const std::size_t y : b)
                sum += distances.at(x, y);
        return sum / static_cast<double>(a.size() * b.size());
    };
    std::vector<double> heights;
    while (clusters.size() > 1) {
        std::size_t best_a = 0, best_b = 1;
        for (std::size_t a = 0; a < clusters.size(); ++a)
            for (std::size_t b = a + 1; b < clusters.size(); ++b)
                if (mean(clusters[a], clusters[b]) < mean(clusters[best_a], clusters[best_b]))
                    best_a = a, best_b = b;
        heights.push_back(mean(clusters[best_a], clusters[best_b]));
        clusters[best_a].insert(clusters[best_a].end(), clusters[best_b].begin(),
                                clusters[best_b].end());
        clusters.erase(clusters.begin() + static_cast<std::ptrdiff_t>(best_b));
    }
    return heights;
}

TEST_CASE("merges are those of average linkage") {
    for (std::uint32_t seed = 0; seed < 20; ++seed) {
        const Distances distances = random_distances(24, seed, 1'000'000);
        const Clustering tree = make_clustering(distances);
        const std::vector<double> heights = heights_by_definition(distances);
        for (std::size_t k = 0; k < heights.size(); ++k)
            CHECK(tree.merges[k].height == Catch::Approx(heights[k]));
    }
}

TEST_CASE("a small example, and trees too small to have one") {
    // 0 and 2 are 1 apart, 1 and 3 are 2 apart, all others 4, but 2 and 3 are 3.
    Distances distances(4);
    for (std::size_t i = 0; i < 4; ++i)
        for (std::size_t j = i + 1; j < 4; ++j)
            distances.set(i, j, 4);
    distances.set(0, 2, 1);
    distances.set(1, 3, 2);
    distances.set(2, 3, 3);
    const Clustering tree = make_clustering(distances);
    CHECK(tree.order == Order{0, 2, 3, 1});
    CHECK(tree.merges[0].height == 1);
    CHECK(tree.merges[1].height == 2);
    CHECK(tree.merges[2].height == Catch::Approx(15.0 / 4));
    CHECK(make_clustering(Distances(0)).order.empty());
    CHECK(make_clustering(Distances(1)).order == Order{0});
    CHECK(make_clustering(Distances(3)).order.size() == 3);
}

TEST_CASE("lines are as far apart as their cosine says, empty ones from all but their like") {
    const test::GridWorld world(test::small_theme_corpus().shared());
    const HeatGrid grid = world.grid({.kind = GridKind::theme_source});
    // Hits: trade 5 1 0, alliance 0 1 0, peace none. Columns: 5 0, 1 1, nothing.
    const Distances rows = row_distances(grid, GridMeasure::hits);
    CHECK(rows.at(0, 1) == Catch::Approx(1 - 1 / std::sqrt(26.0)));
    CHECK(rows.at(0, 2) == 1);
    const Distances columns = column_distances(grid, GridMeasure::hits);
    CHECK(columns.at(0, 1) == Catch::Approx(1 - std::sqrt(0.5)));
    CHECK(columns.at(2, 1) == 1);
}

TEST_CASE("lines stand by name, date, total and by hand") {
    std::vector<GridLine> lines(4);
    const char* labels[] = {"d", "a", "c", "b"};
    const std::size_t hits[] = {3, 7, 3, 9};
    for (std::size_t i = 0; i < 4; ++i) {
        lines[i].name = lines[i].label = labels[i];
        lines[i].hits = hits[i];
        if (i != 1) lines[i].first_day = 10 - static_cast<DayNumber>(i);
    }
    CHECK(order_of(lines, GridOrder::given) == Order{0, 1, 2, 3});
    CHECK(order_of(lines, GridOrder::name) == Order{1, 3, 2, 0});
    CHECK(order_of(lines, GridOrder::date) == Order{3, 2, 0, 1});
    CHECK(order_of(lines, GridOrder::total) == Order{3, 1, 0, 2});
    CHECK(hand_order(Order{2, 9, 2, 0}, 4) == Order{2, 0, 1, 3});
    CHECK(hand_order(std::vector<std::string>{"b", "gone", "a"}, lines) == Order{3, 1, 0, 2});
}

}  // namespace
}  // namespace parallax

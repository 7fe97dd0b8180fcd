// Distances by hand and against the whole table.
#include "text/edit_distance.h"

#include <algorithm>
#include <catch_amalgamated.hpp>
#include <string>
#include <vector>

#include "random_text.h"

namespace parallax {
namespace {

TEST_CASE("slips are counted: one letter more, less, other, or two swapped") {
    struct Row {
        std::u32string_view a, b;
        std::size_t distance;
    };
    const Row rows[] = {
        {U"", U"", 0},
        {U"a", U"", 1},
        {U"sanction", U"sanction", 0},
        {U"sanction", U"sancton", 1},
        {U"sanction", U"sancttion", 1},
        {U"sanction", U"sanktion", 1},
        {U"sanction", U"snaction", 1},
        {U"ca", U"abc", 3},
        {U"kitten", U"sitting", 3},
        {U"россия", U"росия", 1},
        {U"ab", U"ba", 1},
        {U"abcd", U"badc", 2},
    };
    for (const Row& row : rows) {
        CHECK(edit_distance_within(row.a, row.b, 4) == row.distance);
        CHECK(edit_distance_within(row.b, row.a, row.distance) == row.distance);
        if (row.distance > 0) CHECK_FALSE(edit_distance_within(row.a, row.b, row.distance - 1));
    }
}

// The whole table, without any short cut.
std::size_t distance_by_table(const std::u32string& a, const std::u32string& b) {
    std::vector<std::vector<std::size_t>> d(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i) {
        for (std::size_t j = 0; j <= b.size(); ++j) {
            if (i == 0 || j == 0) {
                d[i][j] = i + j;
                continue;
            }
            d[i][j] = std::min({d[i - 1][j] + 1, d[i][j - 1] + 1,
                                d[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
        }
    }
    return d[a.size()][b.size()];
}

TEST_CASE("distances within the limit are those of the whole table, others are none") {
    test::RandomText random(8);
    const auto word = [&random] {
        std::u32string letters;
        for (std::size_t i = random.below(8); i > 0; --i)
            letters += U"abc"[random.below(3)];
        return letters;
    };
    for (int round = 0; round < 20'000; ++round) {
        const std::u32string a = word(), b = word();
        const std::size_t most = random.below(4), expected = distance_by_table(a, b);
        const auto distance = edit_distance_within(a, b, most);
        REQUIRE(distance == (expected <= most ? std::optional(expected) : std::nullopt));
    }
}

}  // namespace
}  // namespace parallax

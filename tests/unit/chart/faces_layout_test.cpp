// Columns face to face: level is level at any size and scroll, nothing overlaps, nothing is lost.
#include "chart/faces_layout.h"

#include <catch_amalgamated.hpp>
#include <cmath>
#include <random>

using namespace parallax;

namespace {

using Heights = std::vector<std::vector<float>>;
using Pairs = std::vector<std::vector<FacedPair>>;

struct Sample {
    Heights heights;
    Pairs pairs;
};

Sample random_sample(std::mt19937& random, std::size_t columns) {
    Sample sample;
    std::uniform_int_distribution<std::size_t> count(1, 40);
    std::uniform_real_distribution<float> height(30, 300);
    for (std::size_t c = 0; c < columns; ++c) {
        std::vector<float>& column = sample.heights.emplace_back();
        for (std::size_t i = count(random); i > 0; --i)
            column.push_back(height(random));
    }
    for (std::size_t g = 0; g + 1 < columns; ++g) {
        std::vector<FacedPair>& gap = sample.pairs.emplace_back();
        for (std::size_t i = 0; i < sample.heights[g].size(); ++i)
            if (random() % 3 != 0) gap.push_back({i, random() % sample.heights[g + 1].size()});
    }
    return sample;
}

// Order and room of every column, levelness of every pair that claims it, wherever it is scrolled.
void check(const Sample& sample, const FaceShapes& shapes, float space) {
    for (std::size_t c = 0; c < sample.heights.size(); ++c)
        for (std::size_t i = 1; i < sample.heights[c].size(); ++i)
            REQUIRE(shapes.tops[c][i] >=
                    shapes.tops[c][i - 1] + sample.heights[c][i - 1] + space - 0.01f);
    for (std::size_t g = 0; g < sample.pairs.size(); ++g)
        for (std::size_t i = 0; i < sample.pairs[g].size(); ++i)
            if (shapes.level[g][i])
                REQUIRE(shapes.tops[g][sample.pairs[g][i].left] ==
                        shapes.tops[g + 1][sample.pairs[g][i].right]);
}

std::size_t count_level(const FaceShapes& shapes) {
    std::size_t n = 0;
    for (const std::vector<bool>& gap : shapes.level)
        n += static_cast<std::size_t>(std::ranges::count(gap, true));
    return n;
}

}  // namespace

TEST_CASE("Pairs in order all stand level, whatever stands between them") {
    const Heights heights{{100, 60, 80}, {40, 90, 30, 70}};
    const Pairs pairs{{{0, 1}, {2, 3}}};
    const FaceShapes shapes = layout_faces(heights, pairs, 10, 8);
    CHECK(shapes.level == std::vector<std::vector<bool>>{{true, true}});
    // The second column's first passage pushes both of the first pair down: 10 + 40 + 8.
    CHECK(shapes.tops[0] == std::vector<float>{58, 166, 234});
    CHECK(shapes.tops[1] == std::vector<float>{10, 58, 156, 234});
    CHECK(shapes.bottom == 234 + 80 + 8);
}

TEST_CASE("Of two pairs that changed places one stands level; the one asked for, if one is") {
    const Heights heights{{50, 50}, {50, 50}};
    const Pairs pairs{{{0, 1}, {1, 0}}};
    CHECK(count_level(layout_faces(heights, pairs, 0, 0)) == 1);
    for (const std::size_t wanted : {std::size_t{0}, std::size_t{1}}) {
        const FaceShapes shapes = layout_faces(heights, pairs, 0, 0, FacedAnchor{0, wanted});
        CHECK(shapes.level[0][wanted]);
        CHECK(count_level(shapes) == 1);
    }
}

TEST_CASE("A pair far apart tears no column, unless it is the one asked for") {
    Heights heights{{50, 50}, {}};
    for (int i = 0; i < 20; ++i)
        heights[1].push_back(100);
    const Pairs pairs{{{0, 19}, {1, 19}}};
    const FaceShapes loose = layout_faces(heights, pairs, 0, 0);
    CHECK(count_level(loose) == 0);
    CHECK(loose.tops[0] == std::vector<float>{0, 50});
    const FaceShapes asked = layout_faces(heights, pairs, 0, 0, FacedAnchor{0, 1});
    CHECK(asked.tops[0] == std::vector<float>{0, 1900});
}

TEST_CASE("Whatever the texts, the number of columns and the anchor: level is level") {
    std::mt19937 random(7);
    for (int round = 0; round < 300; ++round) {
        const std::size_t columns = 2 + random() % 3;
        const Sample sample = random_sample(random, columns);
        const FaceShapes shapes = layout_faces(sample.heights, sample.pairs, 12, 16);
        check(sample, shapes, 16);
        for (std::size_t g = 0; g < sample.pairs.size(); ++g) {
            if (sample.pairs[g].empty()) continue;
            const std::size_t wanted = random() % sample.pairs[g].size();
            const FaceShapes anchored =
                layout_faces(sample.heights, sample.pairs, 12, 16, FacedAnchor{g, wanted});
            CHECK(anchored.level[g][wanted]);
            check(sample, anchored, 16);
        }
    }
}

TEST_CASE("Columns fill any window without overlap, and level passages scroll as one") {
    for (const std::size_t count : {2, 3, 4})
        for (float width = 340; width <= 2600; width += 61) {
            const FaceColumns faces = layout_face_columns({0, 40, width, 500}, count);
            REQUIRE(faces.columns.size() == count);
            REQUIRE(faces.gaps.size() == count - 1);
            CHECK(faces.columns.back().right() <= width + 0.01f);
            if (width >= 720) CHECK(faces.text_width >= 60);
            for (std::size_t c = 1; c < count; ++c) {
                CHECK(faces.gaps[c - 1].x == Catch::Approx(faces.columns[c - 1].right()));
                CHECK(faces.columns[c].x == Catch::Approx(faces.gaps[c - 1].right()));
            }
        }
    // A scroll is one offset of the top for all columns; heights follow the width of the text.
    for (const float scrolled : {0.f, -137.f, -5000.f})
        for (const float narrowed : {1.f, 2.5f}) {
            const Heights heights{{100 * narrowed, 60 * narrowed}, {40 * narrowed, 90 * narrowed}};
            const FaceShapes shapes = layout_faces(heights, {{{0, 0}, {1, 1}}}, scrolled, 8);
            CHECK(shapes.tops[0] == shapes.tops[1]);
        }
}

TEST_CASE("A ribbon joins the whole heights of its boxes and knows what lies in it") {
    const Rect left{0, 100, 50, 40}, right{150, 300, 50, 80};
    const Ribbon ribbon = layout_ribbon(left, right);
    CHECK(ribbon.upper.front() == Point{50, 100});
    CHECK(ribbon.lower.front() == Point{50, 140});
    CHECK(ribbon.upper.back() == Point{150, 300});
    CHECK(ribbon.lower.back() == Point{150, 380});
    CHECK(holds(ribbon, {51, 120}));
    CHECK(holds(ribbon, {100, 230}));
    CHECK_FALSE(holds(ribbon, {100, 150}));
    CHECK_FALSE(holds(ribbon, {40, 120}));
}

TEST_CASE("Labels give way downwards, into the first gap that holds them") {
    std::vector<float> taken;
    CHECK(place_label(taken, 10, 34, 2) == 10);
    CHECK(place_label(taken, 10, 34, 2) == 46);
    CHECK(place_label(taken, 200, 34, 2) == 200);
    CHECK(place_label(taken, 20, 34, 2) == 82);
    CHECK(place_label(taken, 170, 34, 2) == 236);  // it would reach into the one at 200
    CHECK(place_label(taken, 120, 34, 2) == 120);
    CHECK(taken.size() == 6);
}

// Tracks keep apart, visit their marks, and their labels never lie on each other or on a ring.
#include "chart/timeline_tracks.h"

#include <catch_amalgamated.hpp>
#include <random>

#include "fixed_measure.h"

using namespace parallax;

namespace {

const test::FixedMeasure kMeasure;
constexpr Rect kRail{100, 0, 800, 72};

TrackInput track(float x0, float x1, std::size_t id = 0) {
    return {
        id, "A long name, May 2022 · 2", "A long name · 2", {{x0, x1, 100}, {x0, x1, 200}}, false};
}

}  // namespace

TEST_CASE("A track goes straight through marks that lie under each other") {
    const auto tracks = layout_tracks({track(300, 340)}, kRail, 18, kMeasure);
    REQUIRE(tracks.size() == 1);
    CHECK(tracks[0].ring.x == 320);
    CHECK(tracks[0].path == std::vector<Point>{{320, tracks[0].ring.y + kTrackRing}, {320, 200}});
    CHECK(tracks[0].label == "A long name, May 2022 · 2");
}

TEST_CASE("A mark that stands aside is visited by a hook of 45 degrees") {
    TrackInput input = track(300, 309);
    input.stops.push_back({330, 339, 300});
    input.stops.push_back({300, 309, 400});
    const SharedTrack t = layout_tracks({input}, kRail, 18, kMeasure)[0];
    const auto hook = std::ranges::find(t.path, Point{330, 300});
    REQUIRE(hook != t.path.end());
    const Point before = *(hook - 1), after = *(hook + 1);
    CHECK(before.x == t.ring.x);
    CHECK(300 - before.y == 330 - t.ring.x);
    CHECK(after.y - 300 == 330 - t.ring.x);
    CHECK(t.path.back().y == 400);
}

TEST_CASE("Marks of one day give tracks that keep twelve px apart") {
    const auto tracks = layout_tracks({track(500, 509, 0), track(500, 509, 1), track(503, 512, 2)},
                                      kRail, 18, kMeasure);
    REQUIRE(tracks.size() == 3);
    CHECK(tracks[1].ring.x - tracks[0].ring.x >= kTrackGap - 0.01f);
    CHECK(tracks[2].ring.x - tracks[1].ring.x >= kTrackGap - 0.01f);
    CHECK(tracks[1].ring.x == Catch::Approx(505.5).margin(1));
}

TEST_CASE("With any marks the rail is readable") {
    std::mt19937 random(11);
    for (int round = 0; round < 200; ++round) {
        std::vector<TrackInput> inputs;
        const std::size_t count = 1 + random() % 9;
        for (std::size_t i = 0; i < count; ++i) {
            const auto x = static_cast<float>(100 + random() % 790);
            inputs.push_back(track(x, x + 9, i));
        }
        const auto tracks = layout_tracks(inputs, kRail, 18, kMeasure);
        REQUIRE(tracks.size() == count);
        for (std::size_t i = 0; i < count; ++i) {
            if (i > 0) CHECK(tracks[i].ring.x - tracks[i - 1].ring.x >= kTrackGap - 0.01f);
            CHECK(kRail.contains(tracks[i].ring));
            if (!tracks[i].label_box) continue;
            const Rect box = *tracks[i].label_box;
            CHECK(box.x >= kRail.x);
            CHECK(box.right() <= kRail.right());
            for (std::size_t k = 0; k < count; ++k) {
                CHECK_FALSE(box.contains(tracks[k].ring));
                if (k < i && tracks[k].label_box) CHECK_FALSE(box.overlaps(*tracks[k].label_box));
            }
        }
    }
}

// Notes stand beside their thing, clear of labels where there is room.
#include "chart/note_place.h"

#include <catch_amalgamated.hpp>
#include <vector>

namespace parallax {
namespace {

constexpr Rect kScreen{0, 0, 1000, 700};
constexpr Rect kMiddle{500, 300, 20, 10};
constexpr Point kSize{200, 60};

TEST_CASE("with nothing around it a note stands just below its thing, at the same left edge") {
    CHECK(place_note(kSize, kMiddle, kScreen, {}) == Rect{500, 318, 200, 60});
}

TEST_CASE("a label below sends the note above") {
    const std::vector<Rect> taken{{400, 310, 400, 40}};
    CHECK(place_note(kSize, kMiddle, kScreen, taken) == Rect{500, 232, 200, 60});
}

TEST_CASE("labels above and below send the note to the side") {
    const std::vector<Rect> taken{{100, 312, 800, 200}, {100, 90, 800, 200}};
    const Rect note = place_note(kSize, kMiddle, kScreen, taken);
    CHECK((note.x >= kMiddle.right() + kNoteGap_px || note.right() <= kMiddle.x - kNoteGap_px));
}

TEST_CASE("a sliver of a label is covered rather than moving far away") {
    const std::vector<Rect> taken{
        {500, 318, 20, 2}, {0, 0, 1000, 290}, {0, 290, 500, 400}, {520, 290, 480, 28}};
    CHECK(place_note(kSize, kMiddle, kScreen, taken).y == 318);
}

TEST_CASE("at the bottom right corner a note stays on the screen and off its thing") {
    const Rect anchor{980, 680, 16, 16};
    const Rect note = place_note(kSize, anchor, kScreen, {});
    CHECK(note.right() <= 996);
    CHECK(note.bottom() <= 696);
    CHECK_FALSE(note.overlaps(anchor));
}

TEST_CASE("wherever the thing is, the note is whole on the screen and does not cover it") {
    for (float x = 0; x <= 980; x += 35) {
        for (float y = 0; y <= 690; y += 30) {
            const Rect anchor{x, y, 20, 10};
            const std::vector<Rect> taken{{x - 30, y + 12, 100, 16}, {x + 24, y, 80, 16}};
            const Rect note = place_note(kSize, anchor, kScreen, taken);
            CAPTURE(x, y);
            CHECK_FALSE(note.overlaps(anchor));
            CHECK((note.x >= 4 && note.y >= 4 && note.right() <= 996 && note.bottom() <= 696));
        }
    }
}

TEST_CASE("a note larger than the screen begins at its corner") {
    const Rect note = place_note({2000, 900}, kMiddle, kScreen, {});
    CHECK(note.x == 4);
    CHECK(note.y == 4);
}

}  // namespace
}  // namespace parallax

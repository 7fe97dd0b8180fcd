// One dated event as a shape on the axis. Form says how exact the date is, filling (its basis) says
// where it comes from, so the two never mix.
#pragma once

#include <optional>

#include "analysis/timeline_entries.h"
#include "chart/time_scale.h"
#include "corpus/corpus.h"

namespace parallax {

enum class MarkForm {
    dot,   // a day
    bar,   // a month, a season, a year or more as a whole
    line,  // from - to
    aim,   // not yet reached when it was written, or never
};

// Sizes in CSS px (mock-ups, "Date marks").
inline constexpr float kDotSize = 9, kBarHeight = 9, kBarLeast = 8, kLineLeast = 12;
inline constexpr float kAimSize = 12, kArrow = 6;
// Marks of dates found in the text are as high as this and as wide at least.
inline constexpr float kSmallMark = 6;
// Strokes beside an end that is only about right: where each stands from that end.
inline constexpr float kFadeStrokes[] = {2.5f, 5.5f, 9.f, 13.f};
inline constexpr float kFadeWidth = 14;

struct MarkShape {
    MarkForm form = MarkForm::dot;
    DateBasis basis = DateBasis::stated;
    float x0 = 0, x1 = 0;  // the body; fades stand outside of it
    bool fades = false;
    bool small = false;                          // found in the text, not written down by a curator
    bool open_left = false, open_right = false;  // arrows
    bool torn_left = false, torn_right = false;  // goes on in the years of a fold

    // Height of a bar and the like, width of a dot.
    float height() const {
        return form == MarkForm::aim ? kAimSize : small ? kSmallMark : kBarHeight;
    }
    float ink_left() const { return x0 - (fades ? kFadeWidth : 0); }
    float ink_right() const { return x1 + (fades ? kFadeWidth : 0); }
    float centre() const { return (x0 + x1) / 2; }
};

// Where an entry stands on the clock that is shown.
enum class Placed { here, earlier, later, nowhere };

struct PlacedMark {
    Placed placed = Placed::nowhere;
    MarkShape shape;  // only when here
};

// By the date of the event. An open end reaches to `publication`, past which its text cannot know.
PlacedMark place_by_event(const Event& event, const TimeScale& scale,
                          const Publication* publication);
// By the date of publication: `nowhere` when that is not known.
PlacedMark place_by_publication(const Publication* publication, const TimeScale& scale);

}  // namespace parallax

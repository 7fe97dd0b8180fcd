// A few dozen places are tried; each costs the area that it covers and a little for its distance.
#include "chart/note_place.h"

#include <array>
#include <limits>

namespace parallax {
namespace {

constexpr std::array<float, 5> kGaps_px = {kNoteGap_px, 24, 48, 80, 120};
// How many square pixels of other things may be covered rather than move one pixel away.
constexpr float kCoveredForDistance = 6;
constexpr std::array<float, 3> kAlignments = {0, 0.5f, 1};  // same begin, middle, same end

float overlap_of(const Rect& a, const Rect& b) {
    const float w = std::min(a.right(), b.right()) - std::max(a.x, b.x);
    const float h = std::min(a.bottom(), b.bottom()) - std::max(a.y, b.y);
    return w > 0 && h > 0 ? w * h : 0;
}

float covered_by(const Rect& box, std::span<const Rect> taken) {
    float covered = 0;
    for (const Rect& rect : taken)
        covered += overlap_of(box, rect);
    return covered;
}

// Inside `room`, as far as it fits.
Rect moved_into(Rect box, const Rect& room) {
    box.x = std::max(room.x, std::min(box.x, room.right() - box.w));
    box.y = std::max(room.y, std::min(box.y, room.bottom() - box.h));
    return box;
}

bool holds(const Rect& room, const Rect& box) {
    return box.x >= room.x && box.y >= room.y && box.right() <= room.right() &&
           box.bottom() <= room.bottom();
}

}  // namespace

Rect place_note(Point size, const Rect& anchor, const Rect& screen, std::span<const Rect> taken) {
    const Rect room = screen.inset(kNoteMargin_px, kNoteMargin_px);
    Rect best = moved_into({anchor.x, anchor.bottom() + kNoteGap_px, size.x, size.y}, room);
    float least = std::numeric_limits<float>::max();
    const auto try_place = [&](Rect box, float gap) {
        box = moved_into(box, room);
        if (!holds(room, box) || box.overlaps(anchor)) return;
        const float cost = covered_by(box, taken) + kCoveredForDistance * gap;
        if (cost >= least) return;
        least = cost;
        best = box;
    };
    for (const float gap : kGaps_px) {
        for (const float share : kAlignments) {
            const float x = anchor.x + share * (anchor.w - size.x);
            try_place({x, anchor.bottom() + gap, size.x, size.y}, gap);
            try_place({x, anchor.y - gap - size.y, size.x, size.y}, gap);
        }
        for (const float share : kAlignments) {
            const float y = anchor.y + share * (anchor.h - size.y);
            try_place({anchor.right() + gap, y, size.x, size.y}, gap);
            try_place({anchor.x - gap - size.x, y, size.x, size.y}, gap);
        }
    }
    return best;
}

}  // namespace parallax

// One event in several sources: a line from its ring in the rail on top down through the lanes,
// with hooks to the marks that stand aside.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "chart/geometry.h"
#include "chart/text_style.h"

namespace parallax {

// A mark that the track visits: its ink from x0 to x1 at height y.
struct TrackStop {
    float x0 = 0, x1 = 0, y = 0;
};

struct TrackInput {
    std::size_t shared = 0;        // position in TimelineEntries::shared
    std::string label;             // "Joint statement, 4 February 2022 · 2"
    std::string short_label;       // the same without its date
    std::vector<TrackStop> stops;  // at least one, from top to bottom
    bool selected = false;
};

struct SharedTrack {
    std::size_t shared = 0;
    Point ring;               // centre of the ring in the rail
    std::vector<Point> path;  // from the ring to the last stop
    std::string label;        // the one that found room
    std::optional<Rect> label_box;
    bool selected = false;
};

inline constexpr float kTrackGap = 12, kTrackRing = 3.5f;
inline constexpr int kRailRows = 4;

// Tracks from left to right, at least kTrackGap apart; rings and labels in rows of the rail, which
// is as wide as labels may go. Labels overlap neither each other nor a ring; one without room is
// left out.
std::vector<SharedTrack> layout_tracks(std::vector<TrackInput> inputs, Rect rail, float row_height,
                                       const TextMeasure& measure);

}  // namespace parallax

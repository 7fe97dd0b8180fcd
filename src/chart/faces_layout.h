// Two to four columns of passages face to face: what answers to one another stands level, as far as
// its order allows; what has moved is followed by a curved ribbon. All columns scroll as one, so
// what is level stays so. Pure numbers.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "chart/geometry.h"

namespace parallax {

// Below this width of a column the gaps carry no words.
inline constexpr float kFacesNarrow = 720;

struct FaceColumns {
    std::vector<Rect> columns;  // over the whole height of the area
    std::vector<Rect> gaps;     // between each two
    float padding = 0, number_width = 0, text_width = 0;
    bool words_in_gaps = true;

    float text_x(std::size_t column) const { return columns[column].x + padding + number_width; }
};
// `count`: 2 to 4.
FaceColumns layout_face_columns(Rect area, std::size_t count);

// A passage of the column left of a gap and one of the column right of it, by their places.
struct FacedPair {
    std::size_t left = 0, right = 0;
    bool operator==(const FacedPair&) const = default;
};
// One pair of one gap: it stands level whatever else gives way.
struct FacedAnchor {
    std::size_t gap = 0, pair = 0;
    bool operator==(const FacedAnchor&) const = default;
};

struct FaceShapes {
    std::vector<std::vector<float>> tops;  // by column, then passage
    std::vector<std::vector<bool>> level;  // by gap, then pair: both ends begin at one height
    float bottom = 0;
};

// `heights` by column and passage, `pairs` by gap. Level are the pairs of the longest chain of each
// gap of which no two cross and no passage stands twice; with an anchor, of the longest that holds
// it. A pair that would leave more than a screen's half of a column empty is not level, but for
// the anchor. Passages keep their order, stand `space` apart at least and no lower than the level
// ones ask for. n log n in the pairs, and the passages once for each pair given up.
FaceShapes layout_faces(const std::vector<std::vector<float>>& heights,
                        const std::vector<std::vector<FacedPair>>& pairs, float top, float space,
                        std::optional<FacedAnchor> anchor = {});

// A band from the right edge of one box to the left edge of another, its edges from left to right.
struct Ribbon {
    std::vector<Point> upper, lower;
};
Ribbon layout_ribbon(Rect left, Rect right, std::size_t steps = 24);
bool holds(const Ribbon& ribbon, Point point);

// Puts one more label of this height at `wished` or at the first place below where none of `taken`
// is nearer than `space`; `taken` are the tops of those of the same height, and gets it.
float place_label(std::vector<float>& taken, float wished, float height, float space);

}  // namespace parallax

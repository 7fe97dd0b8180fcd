// When a source was written, as a mark on the axis of what happened.
#pragma once

#include "analysis/timeline_entries.h"
#include "chart/geometry.h"
#include "chart/time_scale.h"

namespace parallax {

struct PublicationMark {
    float x0 = 0, x1 = 0;  // of a stated day: a bar of 3 around x0 == x1; else the likely time
    bool is_day = true;
};

// Within `plot`.
PublicationMark publication_mark(const Publication& publication, const TimeScale& scale,
                                 const Rect& plot);
bool is_seen(const Publication& publication, const TimeScale& scale);

}  // namespace parallax

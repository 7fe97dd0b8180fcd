// The lanes that the reader asks the timeline for.
#pragma once

#include "chart/timeline_lanes.h"
#include "session/results.h"

namespace parallax {

// At most `most` lanes (chart/timeline_lanes.h, fullest_lanes); a date stands in every theme and
// entity lane that its passages belong to. At least one lane unless the corpus has no source.
TimelineContents make_timeline_contents(const Results& results, LaneKind kind, std::size_t most);

}  // namespace parallax

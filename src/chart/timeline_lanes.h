// What stands in each lane of the timeline, in the order in which it is sought there. Made once for
// a filter; every frame then finds what is in view by halving.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "analysis/timeline_entries.h"
#include "chart/time_scale.h"

namespace parallax {

// How dates are parted into lanes. A date stands in the lane of each theme and entity that its
// passages turn to or name.
enum class LaneKind { sources, themes, entities, none };

struct LaneContent {
    std::string key, title;            // the key is unique among the lanes
    std::optional<SourceId> source;    // of lanes by source
    std::vector<std::size_t> entries;  // positions in TimelineEntries::entries
    std::vector<EventId> undated;

    // Filled by make_contents: entries are then by first day.
    std::vector<double> begins;  // first day of each
    std::vector<double> ends;    // the day behind the latest of it and all before it
    std::map<SourceId, std::vector<std::size_t>> by_source;  // the same entries
};

struct TimelineContents {
    std::vector<LaneContent> lanes;
    std::vector<double> begins;  // of all entries, ascending
    // First days of publication, one for each entry whose source has one, ascending.
    std::vector<double> publication_begins;
    // What a fitted scale has to show; of very many dates those alike in their years once.
    std::vector<DaySpan> spans;
    // Positions in TimelineEntries::shared, ascending: the events that have a track.
    std::vector<std::size_t> tracked;
};
inline constexpr std::size_t kMostSpans = 2'000;
// So many shared events have a track: the listed ones, then those in most sources.
inline constexpr std::size_t kMostTracks = 32;

// n log n in the entries of all lanes.
TimelineContents make_contents(const TimelineEntries& timeline, std::vector<LaneContent> lanes);

// A lane for each source, empty ones too, as the corpus has them.
std::vector<LaneContent> lanes_by_source(const Corpus& corpus, const TimelineEntries& timeline);

// At most `most` lanes, at least 2: the fullest ones in their order, and one lane with the dates of
// all others that stand in none of these. Lanes without dates go.
std::vector<LaneContent> fullest_lanes(std::vector<LaneContent> lanes, std::size_t most);

// The day behind the last one that the event may cover; an open end reaches to the publication of
// its source, past which its text cannot know.
double end_of(const TimelineEntry& entry, const Publication* publication);

}  // namespace parallax

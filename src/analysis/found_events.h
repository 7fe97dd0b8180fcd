// The timeline in two layers, what curators wrote down and what the text itself dates, as one list
// in which every event stands once for its source, and the same event is known across sources.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "analysis/found_dates.h"
#include "analysis/same_events.h"
#include "analysis/text_index.h"
#include "analysis/timeline_entries.h"

namespace parallax {

enum class TimelineLayer { curated, found };

struct TimelineItem {
    TimelineLayer layer = TimelineLayer::curated;
    SourceId source;
    EventId event;            // where it is curated
    std::size_t mention = 0;  // where it is found: position in the mentions given
    EdtfDate date;
    AgainstPublication against = AgainstPublication::unknown;
    // Mentions that the curated event already stands for, ascending: they are no items.
    std::vector<std::size_t> covered;
    std::optional<std::size_t> group;  // in MergedTimeline::groups
};

struct MergedTimeline {
    std::vector<TimelineItem> items;           // by source, first day, layer, then as written
    std::vector<EventGroup> groups;            // of positions in `items`
    std::vector<std::size_t> undated;          // mentions without a known date that nothing covers
    std::map<ClueId, std::string> clue_words;  // of the links: "both name NATO"
};

// How far a window reaches to either side of a date within its sentence.
inline constexpr std::size_t kWindowWords = 40;

// `mentions` are those of find_corpus_dates or some of them, in that order. A curated event covers
// the mentions of its own passages that overlap its `words` or have its date. What an event shares
// with others is sought in its label and in the sentences around its words or its date; curated
// events of one SharedEvent are one event anyhow, and two curated events of one source never are.
// Near-linear in text and mentions.
MergedTimeline make_merged_timeline(const TextIndex& index,
                                    std::span<const DateInPassage> mentions);

// Why the two are one event, for readers: "same day", "both name NATO", "both say “suspension”".
std::vector<std::string> reasons_of(const MergedTimeline& timeline, const SameEvent& link);

}  // namespace parallax

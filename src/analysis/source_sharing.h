// Two to four sources: which themes, questions and events several of them have, and which only one.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "analysis/theme_counts.h"
#include "analysis/timeline_entries.h"
#include "base/id.h"
#include "corpus/corpus.h"

namespace parallax {

inline constexpr std::size_t kMostCompared = 4;

template <class Item>
struct Held {
    Item item{};
    std::vector<std::size_t> holders;  // positions in the sources compared, ascending
};

// Every item stands in exactly one of the lists, in the order of the corpus.
template <class Item>
struct Sharing {
    std::vector<Held<Item>> shared;  // by two or more; by all when it has as many holders
    std::vector<Held<Item>> unique;  // by one
    std::vector<Item> missing;       // by none
};

// One event as the sources compared tell it.
struct ComparedEvent {
    std::vector<EventId>
        events;  // that are it, by source compared, then first day, then as written
    // Position in Corpus::shared_events, if it is listed there.
    std::optional<std::size_t> listed;
    bool dates_differ = false;  // two have dates that cannot both be right
};

struct SourceSharing {
    std::vector<SourceId> sources;
    Sharing<ThemeId> themes;        // held by a source with hits
    Sharing<QuestionId> questions;  // held by a source that affirms, qualifies or denies
    // Every event of `timeline` that one of the sources has is in exactly one ComparedEvent, an
    // undated one with those of its listed event. By the first source that has it, in its order,
    // undated ones last in it. None are missing: an event that nobody names is none.
    Sharing<ComparedEvent> events;
};

// `sources`: two to kMostCompared, each once. Linear in themes, positions and events, but for
// sorting.
SourceSharing share_out(const Corpus& corpus, const ThemeCounts& counts,
                        const TimelineEntries& timeline, std::span<const SourceId> sources);
Sharing<ThemeId> share_out_themes(const ThemeCounts& counts, std::span<const SourceId> sources);

}  // namespace parallax

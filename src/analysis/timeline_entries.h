// The two clocks as one list: what happened when, and when each source was written.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/id.h"
#include "corpus/corpus.h"

namespace parallax {

// How a dated event lies to its source's date of publication.
enum class AgainstPublication { before, overlapping, after, unknown };

struct TimelineEntry {
    EventId event;
    DayNumber first_day = 0, last_day = 0;  // an open side takes the known side's day
    bool open_begin = false, open_end = false;
    AgainstPublication against = AgainstPublication::unknown;
    std::optional<std::size_t> shared;  // position in TimelineEntries::shared
};

struct Publication {
    SourceId source;
    DayNumber first_day = 0, last_day = 0;
    DateBasis basis = DateBasis::stated;
};

// One event in several sources, with the entries (positions in TimelineEntries::entries) that name
// it, in their order; events that a source leaves undated are not among them.
struct SharedEntry {
    std::optional<std::size_t> shared;  // position in Corpus::shared_events, if it is listed there
    std::string label;
    std::optional<EdtfDate> date;  // of the list; else the most exact one of the entries
    std::vector<std::size_t> entries;
    std::size_t source_count = 0;
    bool dates_differ = false;  // two entries have dates that cannot both be right
};

struct TimelineEntries {
    std::vector<TimelineEntry> entries;     // by source, then first day, then as written
    std::vector<Publication> publications;  // of sources whose date is known, by source
    std::vector<SharedEntry> shared;        // named by at least two sources; by first day
    std::vector<EventId> undated;           // by source, then as written

    std::size_t curated = 0;  // entries that curators wrote down; the others were found in the text
};

// Events that are one event, as analysis/found_layer.h tells them; those of one SharedEvent are so
// without being told.
using SameEvents = std::vector<EventId>;
// Which events are left in; all when it is empty.
using EventTest = std::function<bool(EventId)>;

TimelineEntries make_timeline_entries(const Corpus& corpus, std::span<const SameEvents> same = {},
                                      const EventTest& is_kept = {});

// An open end reaches past every later day, an open begin before every earlier one.
AgainstPublication against_publication(const EdtfDate& date, const Issued& issued);

// No day of one can be a day of the other; what is only about right excludes nothing.
bool exclude_each_other(const EdtfDate& a, const EdtfDate& b);

// Where Corpus::shared_events holds `id`; none for an unknown or empty id.
std::optional<std::size_t> find_shared_event(const Corpus& corpus, std::string_view id);

// The time between two days, "2 years and 4 months": whole calendar months, rounded down, a month
// being full when its day is reached (31 January to 28 February is not one). "less than a month"
// below one month; empty when `later` is not after `earlier`.
std::string lag_in_words(DayNumber earlier, DayNumber later);

}  // namespace parallax

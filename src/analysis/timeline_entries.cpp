// Events are laid beside the publication of their own source, then gathered across sources.
#include "analysis/timeline_entries.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace parallax {
namespace {

TimelineEntry make_entry(const Corpus& corpus, EventId id, const EdtfDate& date) {
    TimelineEntry entry;
    entry.event = id;
    entry.first_day = date.first_day();
    entry.last_day = date.last_day();
    entry.open_begin = !date.begin;
    entry.open_end = !date.end;
    entry.against = against_publication(date, corpus.source(id.source).issued);
    entry.shared = find_shared_event(corpus, corpus.event(id).shared);
    return entry;
}

DayNumber first_day_of(const SharedEntry& shared, const Corpus& corpus,
                       const std::vector<TimelineEntry>& entries) {
    if (const auto& date = corpus.shared_events[shared.shared].date) return date->first_day();
    DayNumber first = entries[shared.entries.front()].first_day;
    for (const std::size_t i : shared.entries)
        first = std::min(first, entries[i].first_day);
    return first;
}

std::vector<SharedEntry> gather_shared(const Corpus& corpus,
                                       const std::vector<TimelineEntry>& entries) {
    std::vector<SharedEntry> gathered(corpus.shared_events.size());
    std::vector<std::set<SourceId>> sources(gathered.size());
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (!entries[i].shared) continue;
        gathered[*entries[i].shared].entries.push_back(i);
        sources[*entries[i].shared].insert(entries[i].event.source);
    }
    for (std::size_t i = 0; i < gathered.size(); ++i) {
        gathered[i].shared = i;
        gathered[i].source_count = sources[i].size();
    }
    std::erase_if(gathered, [](const SharedEntry& entry) { return entry.source_count < 2; });
    std::ranges::stable_sort(gathered, {}, [&](const SharedEntry& entry) {
        return first_day_of(entry, corpus, entries);
    });
    return gathered;
}

std::string counted(std::int64_t count, const char* unit) {
    return std::to_string(count) + " " + unit + (count == 1 ? "" : "s");
}

}  // namespace

TimelineEntries make_timeline_entries(const Corpus& corpus) {
    TimelineEntries timeline;
    for (std::size_t s = 0; s < corpus.sources.size(); ++s) {
        const Source& source = corpus.sources[s];
        if (const auto& date = source.issued.date)
            timeline.publications.push_back(
                {SourceId(s), date->first_day(), date->last_day(), source.issued.basis});
        for (std::size_t e = 0; e < source.events.size(); ++e) {
            const EventId id{SourceId(s), static_cast<std::uint32_t>(e)};
            if (const auto& date = source.events[e].date)
                timeline.entries.push_back(make_entry(corpus, id, *date));
            else
                timeline.undated.push_back(id);
        }
    }
    std::ranges::stable_sort(timeline.entries, {}, [](const TimelineEntry& entry) {
        return std::tuple(entry.event.source, entry.first_day);
    });
    timeline.shared = gather_shared(corpus, timeline.entries);
    return timeline;
}

AgainstPublication against_publication(const EdtfDate& date, const Issued& issued) {
    if (!issued.date) return AgainstPublication::unknown;
    if (date.last_day() < issued.date->first_day() && date.end) return AgainstPublication::before;
    if (date.first_day() > issued.date->last_day() && date.begin) return AgainstPublication::after;
    return AgainstPublication::overlapping;
}

std::optional<std::size_t> find_shared_event(const Corpus& corpus, std::string_view id) {
    const auto found = std::ranges::find(corpus.shared_events, id, &SharedEvent::id);
    if (id.empty() || found == corpus.shared_events.end()) return std::nullopt;
    return static_cast<std::size_t>(found - corpus.shared_events.begin());
}

std::string lag_in_words(DayNumber earlier, DayNumber later) {
    if (later <= earlier) return {};
    const CivilDate from = civil_from_day(earlier);
    const CivilDate to = civil_from_day(later);
    const std::int64_t months =
        (to.year - from.year) * 12 + (to.month - from.month) - (to.day < from.day ? 1 : 0);
    if (months == 0) return "less than a month";
    if (months < 12) return counted(months, "month");
    const std::string years = counted(months / 12, "year");
    return months % 12 == 0 ? years : years + " and " + counted(months % 12, "month");
}

}  // namespace parallax

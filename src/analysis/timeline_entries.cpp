// Events are laid beside the publication of their own source, then gathered across sources.
#include "analysis/timeline_entries.h"

#include <algorithm>
#include <map>
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
    return entry;
}

// The days on which the event may have happened, as all that is known of it says.
DayNumber first_day_of(const SharedEntry& shared, const std::vector<TimelineEntry>& entries) {
    return shared.date ? shared.date->first_day() : entries[shared.entries.front()].first_day;
}

DayNumber length_of(const EdtfDate& date) {
    return date.last_day() - date.first_day();
}

class SharedGatherer {
  public:
    SharedGatherer(const Corpus& corpus, std::vector<TimelineEntry>& entries)
        : corpus_(corpus), entries_(entries) {
        for (std::size_t i = 0; i < entries.size(); ++i)
            entry_of_[entries[i].event] = i;
    }

    std::vector<SharedEntry> gather(std::span<const SameEvents> same) {
        std::vector<SameEvents> groups(corpus_.shared_events.size());
        for (const TimelineEntry& entry : entries_)
            if (const auto at = listed_of(entry.event)) groups[*at].push_back(entry.event);
        for (const SameEvents& events : same) {
            // What is listed stands already; the text's own dates come to it.
            const auto listed = std::ranges::find_if(
                events, [this](EventId id) { return listed_of(id).has_value(); });
            SameEvents& group =
                listed == events.end() ? groups.emplace_back() : groups[*listed_of(*listed)];
            for (const EventId id : events)
                if (!listed_of(id)) group.push_back(id);
        }
        std::vector<SharedEntry> gathered;
        for (std::size_t g = 0; g < groups.size(); ++g)
            if (auto shared = make(groups[g])) {
                if (g < corpus_.shared_events.size()) take_listed(*shared, g);
                gathered.push_back(std::move(*shared));
            }
        std::ranges::stable_sort(gathered, {}, [this](const SharedEntry& shared) {
            return first_day_of(shared, entries_);
        });
        for (std::size_t g = 0; g < gathered.size(); ++g)
            for (const std::size_t i : gathered[g].entries)
                entries_[i].shared = g;
        return gathered;
    }

  private:
    std::optional<std::size_t> listed_of(EventId id) const {
        return find_shared_event(corpus_, corpus_.event(id).shared);
    }

    // None when fewer than two sources are left.
    std::optional<SharedEntry> make(const SameEvents& events) const {
        SharedEntry shared;
        std::set<SourceId> sources;
        for (const EventId id : events) {
            const auto entry = entry_of_.find(id);
            if (entry == entry_of_.end()) continue;
            shared.entries.push_back(entry->second);
            sources.insert(id.source);
        }
        shared.source_count = sources.size();
        if (sources.size() < 2) return {};
        std::ranges::sort(shared.entries);
        const auto date = [this](std::size_t i) -> const EdtfDate& {
            return *corpus_.event(entries_[i].event).date;
        };
        // Curated words before the text's own, then the most exact date.
        const std::size_t best = *std::ranges::min_element(shared.entries, {}, [&](std::size_t i) {
            return std::pair(corpus_.event(entries_[i].event).found, length_of(date(i)));
        });
        shared.label = corpus_.event(entries_[best].event).label;
        shared.date = date(best);
        for (std::size_t a = 0; a < shared.entries.size() && !shared.dates_differ; ++a)
            for (std::size_t b = a + 1; b < shared.entries.size(); ++b)
                if (exclude_each_other(date(shared.entries[a]), date(shared.entries[b])))
                    shared.dates_differ = true;
        return shared;
    }

    void take_listed(SharedEntry& shared, std::size_t position) const {
        const SharedEvent& event = corpus_.shared_events[position];
        shared.shared = position;
        shared.label = event.label;
        if (event.date) shared.date = event.date;
    }

    const Corpus& corpus_;
    std::vector<TimelineEntry>& entries_;
    std::map<EventId, std::size_t> entry_of_;
};

std::string counted(std::int64_t count, const char* unit) {
    return std::to_string(count) + " " + unit + (count == 1 ? "" : "s");
}

}  // namespace

TimelineEntries make_timeline_entries(const Corpus& corpus, std::span<const SameEvents> same,
                                      const EventTest& is_kept) {
    TimelineEntries timeline;
    for (std::size_t s = 0; s < corpus.sources.size(); ++s) {
        const Source& source = corpus.sources[s];
        if (const auto& date = source.issued.date)
            timeline.publications.push_back(
                {SourceId(s), date->first_day(), date->last_day(), source.issued.basis});
        for (std::size_t e = 0; e < source.events.size(); ++e) {
            const EventId id{SourceId(s), static_cast<std::uint32_t>(e)};
            if (is_kept && !is_kept(id)) continue;
            const Event& event = source.events[e];
            if (!event.date) {
                timeline.undated.push_back(id);
                continue;
            }
            timeline.entries.push_back(make_entry(corpus, id, *event.date));
            if (!event.found) ++timeline.curated;
        }
    }
    std::ranges::stable_sort(timeline.entries, {}, [](const TimelineEntry& entry) {
        return std::tuple(entry.event.source, entry.first_day);
    });
    timeline.shared = SharedGatherer(corpus, timeline.entries).gather(same);
    return timeline;
}

AgainstPublication against_publication(const EdtfDate& date, const Issued& issued) {
    if (!issued.date) return AgainstPublication::unknown;
    if (date.last_day() < issued.date->first_day() && date.end) return AgainstPublication::before;
    if (date.first_day() > issued.date->last_day() && date.begin) return AgainstPublication::after;
    return AgainstPublication::overlapping;
}

bool exclude_each_other(const EdtfDate& a, const EdtfDate& b) {
    if (a.approximate() || b.approximate()) return false;
    return (a.end && b.begin && a.last_day() < b.first_day()) ||
           (b.end && a.begin && b.last_day() < a.first_day());
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

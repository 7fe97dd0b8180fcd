#include "chart/timeline_lanes.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <map>
#include <numeric>
#include <set>

namespace parallax {
namespace {

std::vector<DaySpan> spans_of(const TimelineEntries& timeline) {
    std::vector<DaySpan> spans;
    const auto add = [&](DayNumber first, DayNumber last) {
        spans.push_back({static_cast<double>(first), static_cast<double>(last) + 1});
    };
    if (timeline.entries.size() <= kMostSpans) {
        for (const TimelineEntry& entry : timeline.entries)
            add(entry.first_day, entry.last_day);
        return spans;
    }
    std::set<std::pair<int, int>> years;
    for (const TimelineEntry& entry : timeline.entries)
        years.insert({civil_from_day(entry.first_day).year, civil_from_day(entry.last_day).year});
    for (const auto& [first, last] : years)
        spans.push_back({day_from_year(first), day_from_year(last + 1)});
    return spans;
}

void sort_content(LaneContent& lane, const TimelineEntries& timeline,
                  const std::map<SourceId, const Publication*>& publications) {
    std::ranges::stable_sort(lane.entries, {},
                             [&](std::size_t i) { return timeline.entries[i].first_day; });
    double latest = 0;
    for (const std::size_t i : lane.entries) {
        const TimelineEntry& entry = timeline.entries[i];
        const auto publication = publications.find(entry.event.source);
        const double end =
            end_of(entry, publication == publications.end() ? nullptr : publication->second);
        latest = lane.ends.empty() ? end : std::max(latest, end);
        lane.begins.push_back(static_cast<double>(entry.first_day));
        lane.ends.push_back(latest);
        lane.by_source[entry.event.source].push_back(i);
    }
}

std::vector<std::size_t> tracked_of(const std::vector<SharedEntry>& shared) {
    std::vector<std::size_t> order(shared.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    if (order.size() <= kMostTracks) return order;
    std::ranges::stable_sort(order, std::greater(), [&](std::size_t i) {
        return std::pair(shared[i].shared.has_value(), shared[i].source_count);
    });
    order.resize(kMostTracks);
    std::ranges::sort(order);
    return order;
}

}  // namespace

double end_of(const TimelineEntry& entry, const Publication* publication) {
    const double end = static_cast<double>(entry.last_day) + 1;
    return entry.open_end && publication
               ? std::max(end, static_cast<double>(publication->first_day))
               : end;
}

TimelineContents make_contents(const TimelineEntries& timeline, std::vector<LaneContent> lanes) {
    TimelineContents contents;
    std::map<SourceId, const Publication*> publications;
    for (const Publication& publication : timeline.publications)
        publications[publication.source] = &publication;
    for (LaneContent& lane : lanes)
        sort_content(lane, timeline, publications);
    contents.lanes = std::move(lanes);
    for (const TimelineEntry& entry : timeline.entries) {
        contents.begins.push_back(static_cast<double>(entry.first_day));
        if (const auto found = publications.find(entry.event.source); found != publications.end())
            contents.publication_begins.push_back(static_cast<double>(found->second->first_day));
    }
    std::ranges::sort(contents.begins);
    std::ranges::sort(contents.publication_begins);
    contents.spans = spans_of(timeline);
    contents.tracked = tracked_of(timeline.shared);
    return contents;
}

std::vector<LaneContent> lanes_by_source(const Corpus& corpus, const TimelineEntries& timeline) {
    std::vector<LaneContent> lanes;
    for (std::size_t s = 0; s < corpus.sources.size(); ++s) {
        LaneContent& lane = lanes.emplace_back();
        lane.key = corpus.sources[s].id;
        lane.title = corpus.sources[s].label;
        lane.source = SourceId(s);
    }
    for (std::size_t i = 0; i < timeline.entries.size(); ++i)
        lanes[timeline.entries[i].event.source.index()].entries.push_back(i);
    for (const EventId id : timeline.undated)
        lanes[id.source.index()].undated.push_back(id);
    return lanes;
}

std::vector<LaneContent> fullest_lanes(std::vector<LaneContent> lanes, std::size_t most) {
    std::erase_if(lanes, [](const LaneContent& lane) { return lane.entries.empty(); });
    if (lanes.size() <= most) return lanes;
    std::vector<std::size_t> order(lanes.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, std::greater(),
                             [&](std::size_t i) { return lanes[i].entries.size(); });
    const std::set<std::size_t> kept(order.begin(),
                                     order.begin() + static_cast<std::ptrdiff_t>(most - 1));
    std::vector<LaneContent> fullest;
    LaneContent others;
    std::set<std::size_t> placed, rest;
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        (kept.contains(i) ? placed : rest).insert(lanes[i].entries.begin(), lanes[i].entries.end());
        if (kept.contains(i)) {
            fullest.push_back(std::move(lanes[i]));
        } else {
            others.undated.insert(others.undated.end(), lanes[i].undated.begin(),
                                  lanes[i].undated.end());
        }
    }
    std::ranges::set_difference(rest, placed, std::back_inserter(others.entries));
    others.key = "others";
    others.title = std::to_string(lanes.size() - kept.size()) + " others";
    if (!others.entries.empty()) fullest.push_back(std::move(others));
    return fullest;
}

}  // namespace parallax

#include "session/timeline_contents.h"

#include <algorithm>
#include <functional>
#include <set>

namespace parallax {
namespace {

// The entries that rest on each passage, by PassageNumber.
std::vector<std::vector<std::size_t>> entries_by_passage(const Results& results) {
    std::vector<std::vector<std::size_t>> entries(results.index().passages.size());
    for (std::size_t i = 0; i < results.timeline.entries.size(); ++i) {
        const EventId id = results.timeline.entries[i].event;
        for (const std::uint32_t p : results.corpus->event(id).passages)
            entries[results.index().number({id.source, p}).index()].push_back(i);
    }
    return entries;
}

LaneContent lane_of(std::string key, std::string title, const std::set<std::size_t>& entries) {
    LaneContent lane;
    lane.key = std::move(key);
    lane.title = std::move(title);
    lane.entries.assign(entries.begin(), entries.end());
    return lane;
}

std::vector<LaneContent> lanes_by_theme(const Results& results) {
    const auto by_passage = entries_by_passage(results);
    std::vector<LaneContent> lanes;
    for (std::size_t t = 0; t < results.themes->size(); ++t) {
        std::set<std::size_t> entries;
        for (const PassageHits& hits : passages_of_theme(results.counts, ThemeId(t))) {
            const auto& here = by_passage[results.index().number(hits.passage).index()];
            entries.insert(here.begin(), here.end());
        }
        const Theme& theme = results.themes->at(t);
        lanes.push_back(lane_of(theme.id, theme.short_label, entries));
    }
    return lanes;
}

std::vector<LaneContent> lanes_by_entity(const Results& results) {
    const auto by_passage = entries_by_passage(results);
    std::vector<std::set<std::size_t>> entries(results.corpus->entities.size());
    for (std::size_t p = 0; p < results.facts->entities.size(); ++p)
        for (const EntityId entity : results.facts->entities[p])
            entries[entity.index()].insert(by_passage[p].begin(), by_passage[p].end());
    std::vector<LaneContent> lanes;
    for (std::size_t e = 0; e < entries.size(); ++e) {
        const Entity& entity = results.corpus->entities[e];
        lanes.push_back(lane_of(entity.id, entity.label, entries[e]));
    }
    std::ranges::stable_sort(lanes, std::greater(),
                             [](const LaneContent& lane) { return lane.entries.size(); });
    return lanes;
}

std::vector<LaneContent> lanes_of(const Results& results, LaneKind kind) {
    switch (kind) {
        case LaneKind::sources:
            return lanes_by_source(*results.corpus, results.timeline);
        case LaneKind::themes:
            return lanes_by_theme(results);
        case LaneKind::entities:
            return lanes_by_entity(results);
        case LaneKind::none:
            break;
    }
    LaneContent lane;
    lane.key = "all";
    lane.title = "All sources";
    for (std::size_t i = 0; i < results.timeline.entries.size(); ++i)
        lane.entries.push_back(i);
    lane.undated = results.timeline.undated;
    return {lane};
}

}  // namespace

TimelineContents make_timeline_contents(const Results& results, LaneKind kind, std::size_t most) {
    std::vector<LaneContent> lanes = lanes_of(results, kind);
    // A source without dates says so by its empty lane; a theme without dates says nothing.
    const bool keeps_empty = kind == LaneKind::sources && lanes.size() <= most;
    if (!keeps_empty && kind != LaneKind::none) lanes = fullest_lanes(std::move(lanes), most);
    if (lanes.empty() && kind != LaneKind::sources) lanes = lanes_of(results, LaneKind::none);
    return make_contents(results.timeline, std::move(lanes));
}

}  // namespace parallax

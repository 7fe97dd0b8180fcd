#include "chart/timeline_lane_marks.h"

#include <algorithm>

#include "chart/timeline_words.h"

namespace parallax {
namespace {

constexpr float kLabelShare = 0.3f, kShortLabel = 140;

}  // namespace

const Publication* find_publication(const Publications& publications, SourceId source) {
    const auto found = publications.find(source);
    return found == publications.end() ? nullptr : found->second;
}

bool LaneMarker::is_selected(EventId event) const {
    return std::ranges::find(input_.selected, event) != input_.selected.end();
}

// Only what may be in view is looked at one by one.
LaneMarks LaneMarker::add_dates(TimelineLane& lane, const LaneContent& content) const {
    LaneMarks marks;
    const DaySpan seen = layout_.scale.days();
    const auto position = [](const auto& list, auto at) {
        return static_cast<std::size_t>(at - list.begin());
    };
    const std::size_t past =
        position(content.begins, std::ranges::lower_bound(content.begins, seen.end));
    std::size_t first = position(content.ends, std::ranges::upper_bound(content.ends, seen.first));
    first = std::min(first, past);
    if (past - first > kMostMarks) {
        first = position(content.begins, std::ranges::lower_bound(content.begins, seen.first));
        lane.bars = layout_bars(content, layout_.scale);
        for (const EventId event : input_.selected)
            for (std::size_t i = first; i < past; ++i)
                if (entry(content.entries[i]).event == event) add_mark(marks, content.entries[i]);
    } else {
        for (std::size_t i = first; i < past; ++i) {
            const std::size_t e = content.entries[i];
            const Placed placed = add_mark(marks, e);
            if (placed == Placed::earlier) lane.earlier.between.push_back(e);
            if (placed == Placed::later) lane.later.between.push_back(e);
        }
    }
    lane.earlier.front = std::span(content.entries).first(first);
    lane.later.back = std::span(content.entries).subspan(past);
    return marks;
}

LaneMarks LaneMarker::add_publications(TimelineLane& lane, const LaneContent& content) const {
    LaneMarks marks;
    for (const auto& [source, entries] : content.by_source) {
        const PlacedMark placed =
            place_by_publication(find_publication(publications_, source), layout_.scale);
        const auto put = [&](std::vector<std::size_t>& list) {
            list.insert(list.end(), entries.begin(), entries.end());
        };
        if (placed.placed == Placed::earlier) put(lane.earlier.between);
        if (placed.placed == Placed::later) put(lane.later.between);
        if (placed.placed == Placed::nowhere) put(lane.unplaced);
        if (placed.placed == Placed::here)
            add_gathered(marks, entries, placed.shape, lane.source.has_value());
    }
    return marks;
}

void LaneMarker::add_gathered(LaneMarks& marks, const std::vector<std::size_t>& entries,
                              const MarkShape& shape, bool is_alone) const {
    const Event& event = input_.corpus.event(entry(entries.front()).event);
    RowMark mark{shape.x0, shape.x1, 0, is_alone};
    std::string label;
    if (entries.size() == 1) {
        label = label_of(event);
    } else {
        DaySpan span{static_cast<double>(entry(entries.front()).first_day), 0};
        for (const std::size_t i : entries)
            span.end = std::max(span.end, static_cast<double>(entry(i).last_day) + 1);
        label = "dates of " + words_from_years(span);
        mark.x0 = shape.centre() - kClusterSize / 2;
        mark.x1 = mark.x0 + kClusterSize;
    }
    mark.label_width = measure_.width_px(TextStyle::small, label);
    marks.entries.push_back(entries);
    marks.shapes.push_back(shape);
    marks.row_marks.push_back(mark);
    marks.labels.push_back(std::move(label));
}

std::string LaneMarker::label_of(const Event& event) const {
    const float widest = std::clamp(kLabelShare * layout_.plot.w, kShortLabel, kWidestLabel);
    return shortened(event.label, widest, TextStyle::small, measure_);
}

Placed LaneMarker::add_mark(LaneMarks& marks, std::size_t i) const {
    const Event& event = input_.corpus.event(entry(i).event);
    const PlacedMark placed = place_by_event(
        event, layout_.scale, find_publication(publications_, entry(i).event.source));
    if (placed.placed != Placed::here) return placed.placed;
    // The rail names what several sources share.
    std::string label = named_in_rail_ && entry(i).shared ? std::string() : label_of(event);
    RowMark mark;
    mark.x0 = std::max(placed.shape.ink_left(), layout_.marks.x);
    mark.x1 = std::min(placed.shape.ink_right(), layout_.marks.right());
    if (!label.empty()) mark.label_width = measure_.width_px(TextStyle::small, label);
    mark.single = is_selected(entry(i).event);
    mark.rank = event.found ? 1 : 0;
    marks.entries.push_back({i});
    marks.shapes.push_back(placed.shape);
    marks.row_marks.push_back(mark);
    marks.labels.push_back(std::move(label));
    return Placed::here;
}

}  // namespace parallax

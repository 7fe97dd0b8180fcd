// Areas first, then the scale, then lanes: each asks for rows, the height at hand is given out, and
// only then marks are put into rows for good.
#include "chart/timeline_layout.h"

#include <algorithm>
#include <map>
#include <set>

#include "base/check.h"
#include "chart/timeline_heights.h"
#include "chart/timeline_rows.h"
#include "chart/timeline_words.h"

namespace parallax {
namespace {

constexpr float kPadding = 16, kHeadGap = 8, kAxisHeight = 40;
constexpr float kRailRow = 18, kRailRowLow = 14;
constexpr float kLabelShare = 0.3f, kShortLabel = 140, kWideLabel = 320;
constexpr int kMostRows = 7;
// Below this height of plot and rail the rail's rows are tight too.
constexpr float kLowHeight = 460;

// What of an entry goes into rows, before rows are known.
struct LaneMarks {
    std::vector<std::size_t> entries;  // of those that are here
    std::vector<MarkShape> shapes;
    std::vector<RowMark> row_marks;
    std::vector<std::string> labels;
    bool gathered = false;  // all entries are one row mark
};

class TimelineMaker {
  public:
    TimelineMaker(const TimelineInput& input, int rail_rows, const TextMeasure& measure)
        : input_(input), measure_(measure), rail_rows_(rail_rows) {
        for (const Publication& publication : input.timeline.publications)
            publications_[publication.source] = &publication;
    }

    TimelineLayout make() {
        cut_areas();
        make_scale();
        const Rect& plot = out_.plot;
        const float x0 = out_.scale.left() > plot.x ? out_.scale.left() - 4 : plot.x - 12;
        const float x1 =
            out_.scale.right() < plot.right() ? out_.scale.right() + 4 : plot.right() + 12;
        out_.marks = {x0, plot.y - 2, x1 - x0, plot.h + 4};
        out_.ticks = layout_axis(out_.scale, measure_);
        for (std::size_t s = 0; s < input_.corpus.sources.size(); ++s)
            start_lane(SourceId(s));
        give_heights();
        for (std::size_t s = 0; s < out_.lanes.size(); ++s)
            fill_lane(out_.lanes[s], marks_[s]);
        make_tracks();
        make_strip();
        return std::move(out_);
    }

  private:
    const Publication* publication_of(SourceId source) const {
        const auto found = publications_.find(source);
        return found == publications_.end() ? nullptr : found->second;
    }
    const TimelineEntry& entry(std::size_t i) const { return input_.timeline.entries[i]; }

    void cut_areas() {
        Rect rest = input_.area;
        if (rest.h >= kHeightForLegend && rest.w >= kWidthForLegend)
            out_.legend = rest.cut_bottom(kLegendHeight);
        rest = rest.inset(kPadding, 0);
        if (rest.h >= kHeightForStrip - (out_.legend ? kLegendHeight : 0)) {
            strip_area_ = rest.cut_bottom(kStripHeight);
        }
        out_.axis = rest.cut_bottom(kAxisHeight);
        rest.cut_top(4);
        low_ = rest.h < kLowHeight;
        const float rail_row = low_ ? kRailRowLow : kRailRow;
        if (!input_.timeline.shared.empty() && !input_.by_publication)
            out_.rail = rest.cut_top(static_cast<float>(rail_rows_) * rail_row + 6);
        out_.plot = rest;
        out_.heads = out_.plot.cut_left(kHeadWidth);
        out_.plot.cut_left(kHeadGap);
        for (Rect* band : {&out_.axis, &out_.rail})
            if (band->w > 0) band->cut_left(kHeadWidth + kHeadGap);
        if (strip_area_) strip_area_->cut_left(kHeadWidth + kHeadGap);
    }

    void make_scale() {
        const Rect& plot = out_.plot;
        if (input_.visible) {
            out_.scale =
                make_open_scale(*input_.visible, plot.x + kEdgeWidth, plot.right() - kEdgeWidth);
            return;
        }
        std::vector<DaySpan> spans;
        for (const TimelineEntry& e : input_.timeline.entries) {
            if (input_.by_publication) break;
            spans.push_back(
                {static_cast<double>(e.first_day), static_cast<double>(e.last_day) + 1});
        }
        for (const Publication& p : input_.timeline.publications)
            spans.push_back(
                {static_cast<double>(p.first_day), static_cast<double>(p.last_day) + 1});
        if (spans.empty()) spans.push_back({day_from_year(2000), day_from_year(2001)});
        const auto label_width = [this](const std::string& text) {
            return measure_.width_px(TextStyle::small, text);
        };
        out_.scale = make_folded_scale(spans, plot.x, plot.right(), label_width);
        // What the narrow plot had no room for is counted at its edges.
        const DaySpan shown = out_.scale.days();
        const bool cut_left = std::ranges::any_of(
            spans, [&](const DaySpan& span) { return span.end <= shown.first; });
        const bool cut_right = std::ranges::any_of(
            spans, [&](const DaySpan& span) { return span.first >= shown.end; });
        if (cut_left || cut_right)
            out_.scale =
                make_folded_scale(spans, plot.x + (cut_left ? kEdgeWidth : 0),
                                  plot.right() - (cut_right ? kEdgeWidth : 0), label_width);
    }

    bool is_selected(EventId event) const {
        return std::ranges::find(input_.selected, event) != input_.selected.end();
    }

    bool is_shared(const TimelineEntry& e) const {
        return e.shared && std::ranges::any_of(input_.timeline.shared, [&](const SharedEntry& s) {
                   return s.shared == *e.shared;
               });
    }

    void start_lane(SourceId source) {
        TimelineLane lane;
        lane.source = source;
        for (const EventId id : input_.timeline.undated)
            if (id.source == source) lane.undated.push_back(id);
        const Publication* publication = publication_of(source);
        set_publication(lane, publication);
        LaneMarks marks;
        for (std::size_t i = 0; i < input_.timeline.entries.size(); ++i) {
            const TimelineEntry& e = entry(i);
            if (e.event.source != source) continue;
            ++lane.dated;
            const Event& event = input_.corpus.event(e.event);
            const PlacedMark placed = input_.by_publication
                                          ? place_by_publication(publication, out_.scale)
                                          : place_by_event(event, out_.scale, publication);
            if (placed.placed == Placed::earlier) lane.earlier.push_back(i);
            if (placed.placed == Placed::later) lane.later.push_back(i);
            if (placed.placed == Placed::nowhere) lane.unplaced.push_back(i);
            if (placed.placed == Placed::here) add_mark(marks, i, placed.shape);
        }
        if (input_.by_publication) gather_at_publication(marks);
        out_.lanes.push_back(std::move(lane));
        marks_.push_back(std::move(marks));
    }

    // On the other clock all dates of a lane stand at one place: one ring, and the years they span.
    void gather_at_publication(LaneMarks& marks) const {
        if (marks.entries.size() < 2) return;
        DaySpan span{static_cast<double>(entry(marks.entries.front()).first_day), 0};
        span.end = span.first + 1;
        for (const std::size_t i : marks.entries)
            span.end = std::max(span.end, static_cast<double>(entry(i).last_day) + 1);
        const std::string label = "dates of " + words_from_years(span);
        const float centre = marks.shapes.front().centre();
        marks.row_marks = {{centre - kClusterSize / 2, centre + kClusterSize / 2,
                            measure_.width_px(TextStyle::small, label), true}};
        marks.labels = {label};
        marks.gathered = true;
    }

    void add_mark(LaneMarks& marks, std::size_t i, const MarkShape& shape) const {
        const Event& event = input_.corpus.event(entry(i).event);
        const float widest = std::clamp(kLabelShare * out_.plot.w, kShortLabel, kWideLabel);
        // The rail names what several sources share.
        std::string label = is_shared(entry(i)) && !input_.by_publication
                                ? std::string()
                                : shortened(event.label, widest, TextStyle::small, measure_);
        RowMark mark;
        mark.x0 = std::max(shape.ink_left(), out_.marks.x);
        mark.x1 = std::min(shape.ink_right(), out_.marks.right());
        if (!label.empty()) mark.label_width = measure_.width_px(TextStyle::small, label);
        // On the other clock all of a lane stand at one place: none is singled out.
        mark.single = !input_.by_publication && is_selected(entry(i).event);
        marks.entries.push_back(i);
        marks.shapes.push_back(shape);
        marks.row_marks.push_back(mark);
        marks.labels.push_back(std::move(label));
    }

    void set_publication(TimelineLane& lane, const Publication* publication) const {
        if (!publication) return;
        const auto first = static_cast<double>(publication->first_day);
        const double end = static_cast<double>(publication->last_day) + 1;
        const DaySpan seen = out_.scale.days();
        PublicationMark mark;
        mark.is_day = publication->first_day == publication->last_day &&
                      publication->basis == DateBasis::stated;
        mark.x0 = out_.scale.x_from_day(mark.is_day ? (first + end) / 2 : first);
        mark.x1 = mark.is_day ? mark.x0 : std::max(mark.x0 + 3, out_.scale.x_from_day(end));
        mark.x0 = std::max(mark.x0, out_.plot.x);
        mark.x1 = std::min(mark.x1, out_.plot.right());
        if (end > seen.first && first < seen.end) lane.publication = mark;
        if (end <= seen.first)
            lane.sunk_from = out_.plot.x;
        else if (end < seen.end)
            lane.sunk_from = mark.x1;
    }

    RowLimits limits_of(const TimelineLane& lane, int rows) const {
        RowLimits limits;
        limits.rows = std::max(1, rows);
        limits.left = std::max(out_.plot.x, out_.marks.x);
        limits.right = std::min(out_.plot.right(), out_.marks.right());
        limits.cluster_rows = out_.row_height < kClusterSize - 4 ? 2 : 1;
        if (lane.publication) {
            limits.bar_left = lane.publication->x0 - 2;
            limits.bar_right = lane.publication->x1 + 2;
        }
        return limits;
    }

    void give_heights() {
        std::vector<LaneNeed> needs;
        for (std::size_t s = 0; s < out_.lanes.size(); ++s) {
            const TimelineLane& lane = out_.lanes[s];
            needs.push_back({rows_wanted(marks_[s].row_marks, limits_of(lane, 1), kMostRows),
                             lane.undated.empty() ? 3 : 4});
        }
        const LaneHeights given = layout_heights(needs, out_.plot.h);
        out_.row_height = given.row_height;
        float y = out_.plot.y;
        for (std::size_t s = 0; s < out_.lanes.size(); ++s) {
            out_.lanes[s].box = {out_.plot.x, y, out_.plot.w, given.heights[s]};
            y += given.heights[s];
        }
    }

    LaneItem make_item(const TimelineLane& lane, const LaneMarks& marks, const RowGroup& group,
                       const RowLimits& limits, float top) const {
        LaneItem item;
        if (marks.gathered)
            item.entries = marks.entries;
        else
            for (const std::size_t m : group.marks)
                item.entries.push_back(marks.entries[m]);
        const int span = group.is_cluster() ? std::min(limits.cluster_rows, limits.rows) : 1;
        item.y = lane.box.y + top +
                 (static_cast<float>(group.row) + static_cast<float>(span) / 2) * out_.row_height;
        const std::size_t m = group.marks.front();
        if (item.is_cluster()) {
            const float size = std::min(
                {kClusterSize, static_cast<float>(span) * out_.row_height + 4, lane.box.h - 2});
            item.box = {(group.x0 + group.x1 - size) / 2, item.y - size / 2, size, size};
        } else {
            item.shape = marks.shapes[m];
            const float height = item.shape.form == MarkForm::aim ? kAimSize + 6 : kBarHeight;
            item.box = {group.x0, item.y - height / 2, group.x1 - group.x0, height};
        }
        if (group.label_x) {
            item.label = marks.labels[m];
            item.label_box = {*group.label_x, item.y - 8, marks.row_marks[m].label_width, 16};
        }
        return item;
    }

    void fill_lane(TimelineLane& lane, const LaneMarks& marks) const {
        const int rows = rows_in(lane.box.h, out_.row_height);
        const RowLimits limits = limits_of(lane, rows);
        const std::vector<RowGroup> groups = layout_rows(marks.row_marks, limits);
        // The first row stands level with the tile beside it; a lone row in a low lane is centred.
        const float top =
            std::min(10.f, (lane.box.h - static_cast<float>(rows) * out_.row_height) / 2);
        for (const RowGroup& group : groups)
            lane.items.push_back(make_item(lane, marks, group, limits, top));
        const float middle = lane.box.y + top + out_.row_height / 2;
        if (!lane.earlier.empty()) lane.earlier_box = {out_.plot.x, middle - 9, kEdgeWidth - 4, 18};
        if (!lane.later.empty())
            lane.later_box = {out_.plot.right() - kEdgeWidth + 4, middle - 9, kEdgeWidth - 4, 18};
    }

    const LaneItem* item_of(std::size_t wanted) const {
        for (const TimelineLane& lane : out_.lanes) {
            if (lane.source != entry(wanted).event.source) continue;
            for (const LaneItem& item : lane.items)
                if (std::ranges::find(item.entries, wanted) != item.entries.end()) return &item;
        }
        return nullptr;
    }

    void make_tracks() {
        if (input_.by_publication) return;
        std::vector<TrackInput> inputs;
        for (const SharedEntry& shared : input_.timeline.shared) {
            const SharedEvent& event = input_.corpus.shared_events[shared.shared];
            TrackInput track;
            track.shared = shared.shared;
            track.selected = input_.selected_shared == shared.shared;
            const std::string count = " · " + std::to_string(shared.source_count);
            track.short_label = track.label = event.label + count;
            if (event.date && !event.date->interval)
                track.label = event.label + ", " + words_from_date(*event.date) + count;
            for (const std::size_t i : shared.entries)
                if (const LaneItem* item = item_of(i)) {
                    // A fade is no place to hang a line on.
                    const float x0 = item->is_cluster() ? item->box.x : item->shape.x0;
                    const float x1 = item->is_cluster() ? item->box.right() : item->shape.x1;
                    track.stops.push_back({std::max(x0, out_.scale.left()),
                                           std::min(x1, out_.scale.right()), item->y});
                }
            if (track.stops.empty()) continue;
            std::ranges::sort(track.stops, {}, &TrackStop::y);
            inputs.push_back(std::move(track));
        }
        out_.tracks =
            layout_tracks(std::move(inputs), out_.rail, low_ ? kRailRowLow : kRailRow, measure_);
    }

    void make_strip() {
        if (!strip_area_) return;
        std::vector<double> begins;
        for (const TimelineEntry& e : input_.timeline.entries) {
            const Publication* publication = publication_of(e.event.source);
            if (!input_.by_publication)
                begins.push_back(static_cast<double>(e.first_day));
            else if (publication)
                begins.push_back(static_cast<double>(publication->first_day));
        }
        Rect box = *strip_area_;
        box.cut_bottom(20);
        out_.strip = layout_strip(begins, out_.open(), box, measure_);
    }

    const TimelineInput& input_;
    const TextMeasure& measure_;
    TimelineLayout out_;
    std::map<SourceId, const Publication*> publications_;
    std::vector<LaneMarks> marks_;
    std::optional<Rect> strip_area_;
    bool low_ = false;
    int rail_rows_;
};

// At least two: what stands left of the rail has two lines.
int rail_rows_used(const TimelineLayout& layout) {
    std::set<float> heights;
    for (const SharedTrack& track : layout.tracks)
        heights.insert(track.ring.y);
    return std::clamp(static_cast<int>(heights.size()), 2, kRailRows);
}

}  // namespace

TimelineLayout layout_timeline(const TimelineInput& input, const TextMeasure& measure) {
    ENSURE(!input.corpus.sources.empty());
    // How many rows the rail needs is known only when the marks stand.
    TimelineLayout layout = TimelineMaker(input, kRailRows, measure).make();
    const int rows = rail_rows_used(layout);
    return rows == kRailRows ? layout : TimelineMaker(input, rows, measure).make();
}

DaySpan days_after_zoom(const TimelineLayout& layout, float x, double factor) {
    const double day = layout.scale.day_from_x(x);
    const float x0 = layout.plot.x + kEdgeWidth, x1 = layout.plot.right() - kEdgeWidth;
    const double length = layout.scale.days_per_px() * static_cast<double>(x1 - x0);
    const double first = day - length * static_cast<double>((x - x0) / (x1 - x0));
    return zoomed({first, first + length}, day, factor);
}

DaySpan days_after_drag(const TimelineLayout& layout, float by_px) {
    const float middle = (layout.scale.main_stretch().x0 + layout.scale.main_stretch().x1) / 2;
    return panned(days_after_zoom(layout, middle, 1),
                  -static_cast<double>(by_px) * layout.scale.days_per_px());
}

DaySpan days_after_unfolding(const TimelineLayout& layout, std::size_t fold) {
    ENSURE(fold < layout.scale.folds.size());
    return {layout.scale.stretches[fold].days.first, layout.scale.stretches[fold + 1].days.end};
}

}  // namespace parallax

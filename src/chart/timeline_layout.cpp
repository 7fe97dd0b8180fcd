// Areas first, then the scale, then lanes: each asks for rows, the height at hand is given out, and
// only then marks are put into rows for good.
#include "chart/timeline_layout.h"

#include <algorithm>
#include <set>

#include "base/check.h"
#include "chart/timeline_heights.h"
#include "chart/timeline_lane_marks.h"
#include "chart/timeline_words.h"

namespace parallax {
namespace {

constexpr float kPadding = 16, kHeadGap = 8, kAxisHeight = 40;
constexpr float kRailRow = 18, kRailRowLow = 14;
constexpr int kMostRows = 7;
constexpr int kBarRows = 4;  // as high as bars should be
// Below this height of plot and rail the rail's rows are tight too.
constexpr float kLowHeight = 460;

// All bars have one scale, so that lanes can be compared.
void raise_bars(TimelineLayout& layout) {
    for (const TimelineLane& lane : layout.lanes)
        for (const LaneBar& bar : lane.bars)
            layout.tallest = std::max(layout.tallest, bar.count);
    for (TimelineLane& lane : layout.lanes)
        for (LaneBar& bar : lane.bars) {
            const float share = static_cast<float>(bar.count) / static_cast<float>(layout.tallest);
            bar.box.h = std::max(2.f, share * (lane.box.h - 8));
            bar.box.y = lane.box.bottom() - 1 - bar.box.h;
        }
}

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
        for (std::size_t i = 0; i < input_.contents.lanes.size(); ++i)
            start_lane(i);
        if (by_publication_down())
            give_places();
        else
            give_heights();
        for (std::size_t i = 0; i < out_.lanes.size(); ++i)
            fill_lane(out_.lanes[i], marks_[i]);
        raise_bars(out_);
        make_publications();
        make_tracks();
        make_strip();
        return std::move(out_);
    }

  private:
    bool by_publication() const { return input_.clock == TimelineClock::publication; }
    bool by_publication_down() const { return input_.clock == TimelineClock::both; }
    const Publication* publication_of(SourceId source) const {
        return find_publication(publications_, source);
    }
    const TimelineEntry& entry(std::size_t i) const { return input_.timeline.entries[i]; }
    const LaneContent& content(const TimelineLane& lane) const {
        return input_.contents.lanes[lane.content];
    }
    float head_width() const {
        return input_.contents.lanes.front().source ? kHeadWidth : kTopicHeadWidth;
    }
    bool has_tracks() const {
        return input_.shows_shared && !by_publication() && !input_.timeline.shared.empty();
    }

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
        if (has_tracks()) out_.rail = rest.cut_top(static_cast<float>(rail_rows_) * rail_row + 6);
        out_.plot = rest;
        out_.heads = out_.plot.cut_left(head_width());
        out_.plot.cut_left(kHeadGap);
        for (Rect* band : {&out_.axis, &out_.rail})
            if (band->w > 0) band->cut_left(head_width() + kHeadGap);
        if (strip_area_) strip_area_->cut_left(head_width() + kHeadGap);
    }

    void make_scale() {
        const Rect& plot = out_.plot;
        if (input_.visible) {
            out_.scale =
                make_open_scale(*input_.visible, plot.x + kEdgeWidth, plot.right() - kEdgeWidth);
            return;
        }
        std::vector<DaySpan> spans;
        if (!by_publication()) spans = input_.contents.spans;
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

    void start_lane(std::size_t position) {
        const LaneContent& content = input_.contents.lanes[position];
        TimelineLane lane;
        lane.content = position;
        lane.source = content.source;
        lane.dated = content.entries.size();
        if (lane.source) set_publication(lane, publication_of(*lane.source));
        const LaneMarker marker(input_, out_, publications_, has_tracks(), measure_);
        LaneMarks marks = by_publication() ? marker.add_publications(lane, content)
                                           : marker.add_dates(lane, content);
        out_.lanes.push_back(std::move(lane));
        marks_.push_back(std::move(marks));
    }

    void set_publication(TimelineLane& lane, const Publication* publication) const {
        if (!publication) return;
        const PublicationMark mark = publication_mark(*publication, out_.scale, out_.plot);
        const double end = static_cast<double>(publication->last_day) + 1;
        const DaySpan seen = out_.scale.days();
        if (is_seen(*publication, out_.scale)) lane.publication = mark;
        if (end <= seen.first)
            lane.sunk_from = out_.plot.x;
        else if (end < seen.end)
            lane.sunk_from = mark.x1;
    }

    void make_publications() {
        for (const Publication& publication : input_.timeline.publications) {
            const bool in_lane = std::ranges::any_of(
                out_.lanes, [](const TimelineLane& lane) { return lane.source.has_value(); });
            if (!in_lane && is_seen(publication, out_.scale))
                out_.publications.push_back(
                    {publication.source, publication_mark(publication, out_.scale, out_.plot)});
        }
        if (!by_publication_down()) return;
        for (const TimelineLane& lane : out_.lanes)
            if (lane.publication)
                out_.written.push_back(
                    {(lane.publication->x0 + lane.publication->x1) / 2, middles_[lane.content]});
    }

    RowLimits limits_of(const TimelineLane& lane, int rows) const {
        RowLimits limits;
        limits.rows = std::max(1, rows);
        limits.left = std::max(out_.plot.x, out_.marks.x);
        limits.right = std::min(out_.plot.right(), out_.marks.right());
        limits.cluster_rows = out_.row_height < kClusterSize - 4 ? 2 : 1;
        // A wide window is a ground to stand on rather than a bar in the way.
        constexpr float kWideWindow = 60;
        if (lane.publication && lane.publication->x1 - lane.publication->x0 < kWideWindow) {
            limits.bar_left = lane.publication->x0 - 2;
            limits.bar_right = lane.publication->x1 + 2;
        }
        return limits;
    }

    void give_heights() {
        std::vector<LaneNeed> needs;
        for (std::size_t s = 0; s < out_.lanes.size(); ++s) {
            const TimelineLane& lane = out_.lanes[s];
            const int rows = lane.bars.empty()
                                 ? rows_wanted(marks_[s].row_marks, limits_of(lane, 1), kMostRows)
                                 : kBarRows;
            const int heads = lane.source ? 3 : 1;
            needs.push_back({rows, heads + (content(lane).undated.empty() ? 0 : 1)});
        }
        const LaneHeights given = layout_heights(needs, out_.plot.h);
        out_.row_height = given.row_height;
        float y = out_.plot.y;
        for (std::size_t s = 0; s < out_.lanes.size(); ++s) {
            out_.lanes[s].box = {out_.plot.x, y, out_.plot.w, given.heights[s]};
            y += given.heights[s];
        }
    }

    // Down by the day of publication, as far apart as lanes must be; unknown ones below all.
    void give_places() {
        out_.row_height = low_ ? 14.f : 20.f;
        std::vector<std::optional<double>> days;
        for (const TimelineLane& lane : out_.lanes) {
            const Publication* p = lane.source ? publication_of(*lane.source) : nullptr;
            days.push_back(p ? std::optional(static_cast<double>(p->first_day + p->last_day) / 2)
                             : std::nullopt);
        }
        middles_ = layout_places(days, out_.plot.y, out_.plot.bottom());
        float from = out_.plot.y;
        for (std::size_t i = 0; i < out_.lanes.size(); ++i) {
            const float to = i + 1 == out_.lanes.size() ? out_.plot.bottom()
                                                        : (middles_[i] + middles_[i + 1]) / 2;
            out_.lanes[i].box = {out_.plot.x, from, out_.plot.w, to - from};
            from = to;
        }
    }

    LaneItem make_item(const TimelineLane& lane, const LaneMarks& marks, const RowGroup& group,
                       const RowLimits& limits, float top) const {
        LaneItem item;
        for (const std::size_t m : group.marks)
            item.entries.insert(item.entries.end(), marks.entries[m].begin(),
                                marks.entries[m].end());
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
            const float height =
                item.shape.form == MarkForm::aim ? kAimSize + 6 : item.shape.height();
            item.box = {group.x0, item.y - height / 2, group.x1 - group.x0, height};
        }
        if (group.label_x) {
            item.label = marks.labels[m];
            item.label_box = {*group.label_x, item.y - 8, marks.row_marks[m].label_width, 16};
        }
        return item;
    }

    // Rows and where they begin. They stand level with the tile beside them; a lone row in a low
    // lane is centred, and so are all rows round the day of publication.
    std::pair<int, float> rows_of(const TimelineLane& lane) const {
        int rows = rows_in(lane.box.h, out_.row_height);
        if (!by_publication_down()) {
            const float used = static_cast<float>(rows) * out_.row_height;
            return {rows, std::min(10.f, (lane.box.h - used) / 2)};
        }
        const float middle = middles_[lane.content] - lane.box.y;
        const float half = std::min(middle, lane.box.h - middle);
        rows = std::max(1, static_cast<int>(2 * half / out_.row_height));
        return {rows, middle - static_cast<float>(rows) * out_.row_height / 2};
    }

    void fill_lane(TimelineLane& lane, const LaneMarks& marks) const {
        const auto [rows, top] = rows_of(lane);
        const RowLimits limits = limits_of(lane, rows);
        const std::vector<RowGroup> groups = layout_rows(marks.row_marks, limits);
        for (const RowGroup& group : groups)
            lane.items.push_back(make_item(lane, marks, group, limits, top));
        const float middle = lane.box.y + top + out_.row_height / 2;
        if (!lane.earlier.empty()) lane.earlier_box = {out_.plot.x, middle - 9, kEdgeWidth - 4, 18};
        if (!lane.later.empty())
            lane.later_box = {out_.plot.right() - kEdgeWidth + 4, middle - 9, kEdgeWidth - 4, 18};
    }

    const LaneItem* item_of(std::size_t wanted) const {
        for (const TimelineLane& lane : out_.lanes) {
            if (lane.source && *lane.source != entry(wanted).event.source) continue;
            for (const LaneItem& item : lane.items)
                if (std::ranges::find(item.entries, wanted) != item.entries.end()) return &item;
        }
        return nullptr;
    }

    // Those that have a track, in their order; the selected one always has.
    std::vector<std::size_t> tracked() const {
        std::vector<std::size_t> tracked = input_.contents.tracked;
        if (const auto selected = input_.selected_shared) {
            const auto place = std::ranges::lower_bound(tracked, *selected);
            if (place == tracked.end() || *place != *selected) tracked.insert(place, *selected);
        }
        return tracked;
    }

    void make_tracks() {
        if (!has_tracks()) return;
        std::vector<TrackInput> inputs;
        for (const std::size_t s : tracked()) {
            const SharedEntry& shared = input_.timeline.shared[s];
            TrackInput track;
            track.shared = s;
            track.selected = input_.selected_shared == s;
            const std::string label =
                shortened(shared.label, kWidestLabel, TextStyle::small, measure_);
            const std::string count = " · " + std::to_string(shared.source_count);
            track.short_label = track.label = label + count;
            if (shared.date && !shared.date->interval)
                track.label = label + ", " + words_from_date(*shared.date) + count;
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
        Rect box = *strip_area_;
        box.cut_bottom(20);
        const TimelineContents& contents = input_.contents;
        out_.strip = layout_strip(by_publication() ? contents.publication_begins : contents.begins,
                                  out_.open(), box, measure_);
    }

    const TimelineInput& input_;
    const TextMeasure& measure_;
    TimelineLayout out_;
    Publications publications_;
    std::vector<LaneMarks> marks_;
    std::optional<Rect> strip_area_;
    std::vector<float> middles_;  // clock `both`: of each lane
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

bool OutOfView::contains(std::size_t entry) const {
    const auto is_in = [entry](const auto& list) {
        return std::ranges::find(list, entry) != std::ranges::end(list);
    };
    return is_in(front) || is_in(between) || is_in(back);
}

std::vector<std::size_t> OutOfView::entries() const {
    std::vector<std::size_t> all(front.begin(), front.end());
    all.insert(all.end(), between.begin(), between.end());
    all.insert(all.end(), back.begin(), back.end());
    return all;
}

TimelineLayout layout_timeline(const TimelineInput& input, const TextMeasure& measure) {
    ENSURE(!input.contents.lanes.empty());
    // How many rows the rail needs is known only when the marks stand.
    TimelineLayout layout = TimelineMaker(input, kRailRows, measure).make();
    const int rows = rail_rows_used(layout);
    return rows == kRailRows || layout.rail.h == 0 ? layout
                                                   : TimelineMaker(input, rows, measure).make();
}

}  // namespace parallax

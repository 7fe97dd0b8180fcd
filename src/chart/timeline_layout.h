// The timeline as numbers: areas, folded scale, one lane a source with its marks in rows, clusters,
// labels and publication, the tracks of shared events and the strip below.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "analysis/timeline_entries.h"
#include "chart/geometry.h"
#include "chart/text_style.h"
#include "chart/timeline_axis.h"
#include "chart/timeline_bars.h"
#include "chart/timeline_lanes.h"
#include "chart/timeline_mark.h"
#include "chart/timeline_publication.h"
#include "chart/timeline_strip.h"
#include "chart/timeline_tracks.h"

namespace parallax {

// Across: the day of the event or of publication; `both`: the event across and the lanes down by
// publication.
enum class TimelineClock { event, publication, both };

struct TimelineInput {
    const Corpus& corpus;
    const TimelineEntries& timeline;
    const TimelineContents& contents;  // made of `timeline`; of lanes by source for `both`
    TimelineClock clock = TimelineClock::event;
    bool shows_shared = true;                    // tracks; they need each date in one lane only
    std::optional<DaySpan> visible;              // none: fitted, with folds
    std::vector<EventId> selected;               // these keep a mark of their own where possible
    std::optional<std::size_t> selected_shared;  // position in TimelineEntries::shared
    Rect area;                                   // below the view bar
};

// A mark, or a cluster of marks, in a lane.
struct LaneItem {
    std::vector<std::size_t> entries;  // positions in TimelineEntries::entries
    MarkShape shape;                   // of a single mark
    Rect box;                          // of the ink
    float y = 0;                       // its middle
    std::string label;                 // "" when it waits for hover
    Rect label_box;
    bool is_cluster() const { return entries.size() > 1; }
};

// Entries of a lane that are not in view. Nearly all are one end of its list, so they are told and
// not copied: there may be very many.
struct OutOfView {
    std::span<const std::size_t> front, back;  // of LaneContent::entries
    std::vector<std::size_t> between;

    std::size_t size() const { return front.size() + between.size() + back.size(); }
    bool empty() const { return size() == 0; }
    bool contains(std::size_t entry) const;    // linear
    std::vector<std::size_t> entries() const;  // in the lane's order
};

struct TimelineLane {
    std::size_t content = 0;            // position in TimelineContents::lanes
    std::optional<SourceId> source;     // as the content's
    Rect box;                           // over the width of the plot
    std::vector<LaneItem> items;        // by x
    std::vector<LaneBar> bars;          // then only what is selected has items too
    OutOfView earlier, later;           // at the left and at the right
    Rect earlier_box, later_box;        // of their counts; empty when there are none
    std::vector<std::size_t> unplaced;  // publication clock: the source's own date is not known
    std::size_t dated = 0;  // == entries of items or, where there are any, bars + earlier + later
                            //    + unplaced
    std::optional<PublicationMark> publication;
    std::optional<float> sunk_from;  // ground later than the text, to the right end of the plot
};

struct SourcePublication {
    SourceId source;
    PublicationMark mark;
};

struct TimelineLayout {
    float row_height = 20;
    Rect heads;  // lane labels at the left
    Rect rail, plot, axis;
    Rect marks;  // what marks may cover: the plot and a little more, less the counts at its edges
    std::optional<TimelineStrip> strip;
    std::optional<Rect> legend;
    TimeScale scale;
    TimelineAxis ticks;
    std::vector<TimelineLane> lanes;
    std::vector<SharedTrack> tracks;
    // Where lanes are no sources: through all of them.
    std::vector<SourcePublication> publications;
    // Clock `both`: where the day of the event is the day of publication.
    std::vector<Point> written;
    std::size_t tallest = 0;  // dates of the tallest of all bars; 0 when there are none

    // The days of the main stretch.
    DaySpan open() const { return scale.main_stretch().days; }
};

// Heads of sources, and those of themes and the like, which have names only.
inline constexpr float kHeadWidth = 124, kTopicHeadWidth = 156;
inline constexpr float kLegendHeight = 104, kStripHeight = 60;
// Below these sizes of the area strip and legend make room.
inline constexpr float kHeightForLegend = 660, kHeightForStrip = 560, kWidthForLegend = 900;
// Widths of the plot's margins that show how many dates lie out of view.
inline constexpr float kEdgeWidth = 32;
// More dates of one lane in view are drawn as bars.
inline constexpr std::size_t kMostMarks = 120;

// There must be at least one lane. Time grows with what is in view and, where that is too much for
// marks, with the width.
TimelineLayout layout_timeline(const TimelineInput& input, const TextMeasure& measure);

// The days to show so that what stands at `x` stays there and a day is 1 / `factor` as wide as now
// (below 1: nearer). A folded scale opens: its side stretches become counts at the edges.
DaySpan days_after_zoom(const TimelineLayout& layout, float x, double factor);
// The days to show after what stands at some place was drawn `by_px` to the right.
DaySpan days_after_drag(const TimelineLayout& layout, float by_px);
// The days to show so that a fold is open, with the stretches at both sides of it.
DaySpan days_after_unfolding(const TimelineLayout& layout, std::size_t fold);

}  // namespace parallax

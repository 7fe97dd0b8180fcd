// What of a lane goes into rows, before rows are known. Internal to timeline_layout.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "chart/timeline_layout.h"
#include "chart/timeline_rows.h"

namespace parallax {

struct LaneMarks {
    std::vector<std::vector<std::size_t>> entries;  // behind each of the following
    std::vector<MarkShape> shapes;
    std::vector<RowMark> row_marks;
    std::vector<std::string> labels;
};

using Publications = std::map<SourceId, const Publication*>;
// None where the date is not known.
const Publication* find_publication(const Publications& publications, SourceId source);

// The widest that a label gets, in a wide plot.
inline constexpr float kWidestLabel = 320;

// Gathers what a lane shows. `layout` has its areas and its scale already.
class LaneMarker {
  public:
    // `named_in_rail`: shared events have their name there and none in the lane.
    LaneMarker(const TimelineInput& input, const TimelineLayout& layout,
               const Publications& publications, bool named_in_rail, const TextMeasure& measure)
        : input_(input),
          layout_(layout),
          publications_(publications),
          named_in_rail_(named_in_rail),
          measure_(measure) {}

    // By the day of the event: marks, or bars where there are too many; and what is out of view.
    LaneMarks add_dates(TimelineLane& lane, const LaneContent& content) const;
    // On the other clock all dates of one source stand at one place: one ring, and the years they
    // span.
    LaneMarks add_publications(TimelineLane& lane, const LaneContent& content) const;

  private:
    const TimelineEntry& entry(std::size_t i) const { return input_.timeline.entries[i]; }
    bool is_selected(EventId event) const;
    std::string label_of(const Event& event) const;
    Placed add_mark(LaneMarks& marks, std::size_t i) const;
    void add_gathered(LaneMarks& marks, const std::vector<std::size_t>& entries,
                      const MarkShape& shape, bool is_alone) const;

    const TimelineInput& input_;
    const TimelineLayout& layout_;
    const Publications& publications_;
    bool named_in_rail_;
    const TextMeasure& measure_;
};

}  // namespace parallax

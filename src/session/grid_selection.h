// Cells chosen in a heatmap: several at once, and what they make of the filter.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "session/session.h"

namespace parallax {

// The cells of `grid` that the list is of: one, several, or none for whatever else.
std::vector<GridPlace> chosen_cells(const HeatGrid& grid, const Evidence& evidence);
// The list of these cells.
Evidence evidence_of_cells(const HeatGrid& grid, std::span<const GridPlace> places);
// With the cells added, or taken out where all of them are in already.
std::vector<GridPlace> with_toggled(std::vector<GridPlace> chosen,
                                    std::span<const GridPlace> places);

// `now` with what the list holds: a theme, a source or rectangles of themes by source as such, all
// other cells as cells. The passages that it leaves are exactly those listed. None where the list
// is no heatmap's.
std::optional<EventFilter> filter_by(const Results& results, const EventFilter& now,
                                     const Evidence& evidence);

// The same for what the session lists; none where that is all there is to see already.
std::optional<EventFilter> filter_by_list(const Results& results, const Session& session);

}  // namespace parallax

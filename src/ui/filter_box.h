// The filter: which dates, and so which passages, every view shows.
#pragma once

#include <string>

#include "ui/frame.h"

namespace parallax {

// In a window of its own below `corner`, its top right one; sends the filter as it changes.
void draw_filter_box(Frame& frame, Point corner);

// What is chosen, for the status bar and the left pane: "2014..2022, 2 sources, without aims"; ""
// when nothing is.
std::string words_of(const EventFilter& filter, const Corpus& corpus);

}  // namespace parallax

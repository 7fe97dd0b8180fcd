// Every panel is one function and one file: it draws into its area, reads the session, sends
// commands.
#pragma once

#include "ui/frame.h"

namespace parallax {

void draw_overview(Frame& frame, Rect area);
void draw_timeline(Frame& frame, Rect area);
void draw_themes(Frame& frame, Rect area);
void draw_compare(Frame& frame, Rect area);
// The grid of all questions, below Compare's view bar.
void draw_positions(Frame& frame, Rect area);
void draw_search(Frame& frame, Rect area);
void draw_reader(Frame& frame, Rect area);

// The pane at the right: the passages behind what was chosen.
void draw_passages(Frame& frame, Rect area);
// The same as a low sheet at the bottom of a narrow screen.
void draw_passage_sheet(Frame& frame, Rect area);
// Sources and themes at the left; in the reader the outline of the source instead of the themes.
void draw_sources(Frame& frame, Rect area);

}  // namespace parallax

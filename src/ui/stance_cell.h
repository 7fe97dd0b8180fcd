// How a position looks wherever it stands: shape points the way, colour and letter repeat it;
// the kinds of nothing keep their own drawing.
#pragma once

#include "session/stance_words.h"
#include "ui/frame.h"

namespace parallax {

// "A", "Q", "D"; empty for the kinds of nothing.
std::string_view letter_of(Stance stance);

// The ground and marks of one cell, one or two positions beside each other; `compact` leaves out
// letters and counts (the strips of the overview).
void paint_stance_cell(Painter& painter, Rect box, const Question& question, const StanceCell& cell,
                       bool compact);
// A small labelled box, 24 high: mark, letter, and "denies now · 1" with the number of passages.
// Both give its width.
float stance_chip_width(const Fonts& fonts, const Position& position);
float draw_stance_chip(Frame& frame, Point corner, const Position& position);
// One entry of the legend: the mark and its explanation. Gives the width used.
float paint_stance_legend(Painter& painter, Point corner, Stance stance, std::string_view text);

}  // namespace parallax

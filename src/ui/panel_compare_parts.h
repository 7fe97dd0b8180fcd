// What the files of the Compare panel share: the pair in sight, one side of it, and how a passage
// stands in a column.
#pragma once

#include <vector>

#include "analysis/comparison.h"
#include "chart/compare_layout.h"
#include "ui/frame.h"

namespace parallax {

// The pair compared, in the columns it is drawn in.
struct ComparedPair {
    const Comparison& comparison;
    const CompareColumns& columns;

    SourceId source(bool left) const { return left ? comparison.left : comparison.right; }
    const Rect& column(bool left) const { return left ? columns.left : columns.right; }
};

// A passage with what stands about it: the stances that rest on it, the bytes that led to it.
struct ColumnPassage {
    PassageId id;
    std::vector<const Position*> positions;
    std::vector<ByteRange> marks;
};

// What one side says on the question, gathered before it is measured and drawn.
struct SideContent {
    SourceId source;
    std::vector<const Position*> spoken;
    const Position* nothing = nullptr;  // the recorded silence of a side that does not speak
    bool speaks = false;
    std::vector<ColumnPassage> passages;
};

// `positions` (in question.positions) are those of this source.
SideContent side_of(SourceId source, const Question& question,
                    const std::vector<std::size_t>& positions);
// What layout_compare needs to know of it.
CompareSide measure_side(Frame& frame, const CompareColumns& columns, const SideContent& side);
// The whole side as one region; without a question only its head.
void draw_side(Frame& frame, const ComparedPair& pair, bool left, const SideContent& side,
               const CompareSideShapes& shapes, const Question* question);

// Number, marks and text; a click chooses the passage, a second one (or the link at its foot)
// opens it in the reader. `box` is passage_box_height high.
void draw_column_passage(Frame& frame, const ComparedPair& pair, bool left, Rect box,
                         const ColumnPassage& passage);

// All questions with both stances and whether they agree; a click chooses. Gives the height.
float draw_question_list(Frame& frame, const ComparedPair& pair, Point corner, float width);
// What only one of the two treats: questions, themes, dated events. Gives the height.
float draw_only_lists(Frame& frame, const ComparedPair& pair, float y);

}  // namespace parallax

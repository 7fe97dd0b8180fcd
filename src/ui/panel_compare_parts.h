// What the files of the Compare panel share: the pair in sight, one side of it, and how a passage
// stands in a column.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "analysis/comparison.h"
#include "analysis/passage_alignment.h"
#include "chart/compare_layout.h"
#include "chart/faces_layout.h"
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

// The other ways to compare, each below Compare's view bar.
void draw_faces(Frame& frame, Rect area);
void draw_hypotheses(Frame& frame, Rect area);
void draw_vocabulary(Frame& frame, Rect area);
void draw_findings(Frame& frame, Rect area);
void draw_compared_events(Frame& frame, Rect area);
void draw_versions(Frame& frame, Rect area);
// The chosen row of the grid of positions: what each source says, shares and years, and the
// reader's own reading. Gives the height.
float draw_position_details(Frame& frame, Point corner, float width, QuestionId question);

// A bar in which the sources are chosen. Gives what is left of it at the right.
Rect draw_sources_bar(Frame& frame, Rect& area);
// The chooser of one of the sources compared, for the place of it.
void draw_source_slot(Frame& frame, Rect field, std::size_t slot);
float source_slot_width(const Frame& frame, SourceId source);
// Lets another source in; draws nothing when there are as many as can be.
float add_source_width(const Frame& frame);
void draw_add_source(Frame& frame, Point corner);

// A share from `least` to 1 to be drawn along, or stepped by 0.01. Gives the new one.
std::optional<double> share_slider(Frame& frame, Rect rect, std::string_view key,
                                   std::string_view name, double value, double least);

// What the gaps between the columns share: one pair to be joined.
struct FacedRibbon {
    std::size_t gap = 0;
    const AlignedPair* pair = nullptr;
    PassageId left, right;
    Rect left_box, right_box;  // grounds of the two
    bool chosen = false;
};
void draw_ribbons(Frame& frame, const FaceColumns& columns, Rect view,
                  const std::vector<FacedRibbon>& ribbons);
void draw_faces_legend(Frame& frame, Rect bar);

}  // namespace parallax

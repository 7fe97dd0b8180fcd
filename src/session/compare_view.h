// How Compare is looked at: which sources, in which way, and by what their passages are paired.
#pragma once

#include <string>
#include <vector>

#include "analysis/alignment_candidates.h"
#include "analysis/source_sharing.h"
#include "base/id.h"

namespace parallax {

enum class CompareMode {
    side_by_side,  // two sources on one question
    positions,     // all sources on all questions
    passages,      // face to face
    hypotheses,    // one question as evidence for and against each answer
    vocabulary,
    findings,
    events,
    versions,  // two sources as versions of one text
};
enum class PositionOrder { most_apart, as_numbered, by_date };

struct CompareView {
    CompareMode mode = CompareMode::side_by_side;
    PositionOrder order = PositionOrder::most_apart;
    SourceId left{0}, right{1};
    QuestionId question{0};
    std::vector<SourceId> more;  // a third and a fourth, where the mode takes them
    AlignmentBasis basis = AlignmentBasis::similarity;
    double least = kSameTopicScore;  // passages less alike are no pair
    std::string term;                // the word looked at in the vocabulary; "" for none
    bool operator==(const CompareView&) const = default;
};

// Two for the modes that compare two, else up to kMostCompared, each once; one in a corpus of one.
std::vector<SourceId> compared_sources(const CompareView& view);
// Whether the mode takes more than two of them.
bool takes_several(CompareMode mode);
// Whether the mode is of chosen sources, not of all.
bool takes_sources(CompareMode mode);

}  // namespace parallax

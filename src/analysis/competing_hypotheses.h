// One question read as an analysis of competing hypotheses (Heuer 1999, chapter 8): which answer
// has the least evidence against it.
//
// What the parts are here: the hypotheses are the three answers that the grid knows, yes, yes with
// reservations, no. The evidence are the passages that the corpus cites for its positions, each
// counted for the stance under which it is cited. This is testimony about the question, not
// observation of the world: the matrix tells which answer these sources contradict least, and
// nothing of whether they are right. Heuer's credibility of a piece of evidence is not in the
// corpus; in its place a source has one voice, divided among its pieces, so that whoever is cited
// often does not win thereby.
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "analysis/stance_grid.h"

namespace parallax {

// As analysts write them: C, I, II. One step on the scale from yes over reservations to no is
// inconsistent, two are strongly so.
enum class Consistency { consistent, inconsistent, strongly_inconsistent };
std::string_view name_of(Consistency);                           // "C", "I", "II"
Consistency consistency_of(Stance evidence, Stance hypothesis);  // both must speak

inline constexpr std::array kHypotheses{Stance::affirms, Stance::qualifies, Stance::denies};

struct PieceOfEvidence {
    SourceId source;
    std::size_t position = 0;              // in Question::positions
    std::optional<std::uint32_t> passage;  // position in the source; none: it cites none
    Stance stance = Stance::affirms;       // the reader's own where there is one
    double weight = 1;                     // 1 / pieces of its source
    // How much worse it is for the hypothesis it hits most than for the one it hits least: 2 for a
    // yes or no, 1 for a reservation. What hits all alike would be 0 and tell nothing.
    int diagnosticity = 0;
};

struct RankedHypothesis {
    Stance answer = Stance::affirms;
    // Inconsistent pieces, a strongly inconsistent one twice, by weight and one by one. The
    // weighted inconsistency score of Heuer's followers (PARC ACH 2.0, 2006), positive.
    double inconsistency = 0;
    std::size_t pieces_against = 0, pieces_for = 0;
};

struct HypothesisMatrix {
    QuestionId question;
    std::vector<PieceOfEvidence> evidence;  // by falling diagnosticity, then source and passage
    // The least inconsistent first, which is what Heuer asks for; ties as in kHypotheses.
    std::array<RankedHypothesis, 3> hypotheses;
};

// Silence is no evidence here, though it may be elsewhere. Where the reader's own stance does not
// speak, the passages of that source are left out.
HypothesisMatrix make_hypothesis_matrix(const Corpus& corpus, const StanceRow& row);

}  // namespace parallax

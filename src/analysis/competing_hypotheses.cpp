// Pieces are gathered source by source, then weighed against each answer.
#include "analysis/competing_hypotheses.h"

#include <algorithm>
#include <cmath>
#include <tuple>

#include "base/check.h"

namespace parallax {
namespace {

int steps_between(Stance a, Stance b) {
    const auto one = value_of(a), other = value_of(b);
    ENSURE(one && other);
    return static_cast<int>(std::lround(std::abs(*one - *other)));
}

// A passage cited twice under one stance is one piece; under two stances it is two, divided.
std::vector<PieceOfEvidence> pieces_of(const Question& question, const StanceCell& cell,
                                       SourceId source) {
    std::vector<PieceOfEvidence> pieces;
    const auto add = [&](std::size_t position, std::optional<std::uint32_t> passage,
                         Stance stance) {
        const bool known = std::ranges::any_of(pieces, [&](const PieceOfEvidence& piece) {
            return passage && piece.passage == passage && piece.stance == stance;
        });
        if (known) return;
        const int diagnosticity = stance == Stance::qualifies ? 1 : 2;
        pieces.push_back({source, position, passage, stance, 1, diagnosticity});
    };
    for (const std::size_t i : cell.positions) {
        const Position& position = question.positions.at(i);
        const Stance stance = cell.own.value_or(position.stance);
        if (!speaks(stance) || !speaks(position.stance)) continue;
        for (const std::uint32_t passage : position.passages)
            add(i, passage, stance);
        if (position.passages.empty()) add(i, {}, stance);
    }
    for (PieceOfEvidence& piece : pieces)
        piece.weight = 1 / static_cast<double>(pieces.size());
    return pieces;
}

RankedHypothesis weigh(Stance answer, const std::vector<PieceOfEvidence>& evidence) {
    RankedHypothesis hypothesis{answer, 0, 0, 0};
    for (const PieceOfEvidence& piece : evidence) {
        const int steps = steps_between(piece.stance, answer);
        hypothesis.inconsistency += piece.weight * steps;
        ++(steps == 0 ? hypothesis.pieces_for : hypothesis.pieces_against);
    }
    return hypothesis;
}

}  // namespace

std::string_view name_of(Consistency consistency) {
    switch (consistency) {
        case Consistency::consistent:
            return "C";
        case Consistency::inconsistent:
            return "I";
        case Consistency::strongly_inconsistent:
            break;
    }
    return "II";
}

Consistency consistency_of(Stance evidence, Stance hypothesis) {
    return static_cast<Consistency>(steps_between(evidence, hypothesis));
}

HypothesisMatrix make_hypothesis_matrix(const Corpus& corpus, const StanceRow& row) {
    HypothesisMatrix matrix;
    matrix.question = row.question;
    const Question& question = corpus.question(row.question);
    for (std::size_t s = 0; s < row.cells.size(); ++s) {
        const auto pieces = pieces_of(question, row.cells[s], SourceId(s));
        matrix.evidence.insert(matrix.evidence.end(), pieces.begin(), pieces.end());
    }
    std::ranges::stable_sort(matrix.evidence, {}, [](const PieceOfEvidence& piece) {
        return std::tuple(-piece.diagnosticity, piece.source, piece.passage);
    });
    for (std::size_t h = 0; h < kHypotheses.size(); ++h)
        matrix.hypotheses[h] = weigh(kHypotheses[h], matrix.evidence);
    // Sums of the same parts in another order must not decide.
    const auto rounded = [](const RankedHypothesis& hypothesis) {
        return std::llround(hypothesis.inconsistency * 1e9);
    };
    std::ranges::stable_sort(matrix.hypotheses, {}, rounded);
    return matrix;
}

}  // namespace parallax

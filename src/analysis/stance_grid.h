// Question x source: who affirms, qualifies, denies, and whose silence is a finding.
#pragma once

#include <optional>
#include <vector>

#include "base/id.h"
#include "corpus/corpus.h"

namespace parallax {

struct StanceCell {
    std::vector<std::size_t> positions;  // in Question::positions; one or two, as written
};

struct StanceRow {
    QuestionId question;
    std::vector<StanceCell> cells;  // one per source
    // Mean of |difference| over pairs of sources that speak (affirms 1, qualifies 0, denies -1, two
    // answers averaged), 0 to 2; none when fewer than kFewestToCompare speak.
    std::optional<double> distance;
    std::size_t speaking = 0;
};

struct StanceGrid {
    std::vector<StanceRow> rows;  // by question
};

// Groups of the grid, as the reader sees them: `alike` means a distance of exactly 0.
enum class StanceGroup { furthest_apart, shades, alike, few_speak };
StanceGroup group_of(const StanceRow& row);
inline constexpr double kFurthestApart = 0.6;  // from here on (compared after rounding to 0.1)
inline constexpr std::size_t kFewestToCompare = 3;

StanceGrid make_stance_grid(const Corpus& corpus);

// True for affirms, qualifies, denies.
bool speaks(Stance stance);

// What a source answers, from affirms 1 over qualifies 0 to denies -1, averaged over those of its
// `positions` (in question.positions) that speak; none when none of them does.
std::optional<double> mean_stance(const Question& question,
                                  const std::vector<std::size_t>& positions);

}  // namespace parallax

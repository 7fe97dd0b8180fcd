// Question x source: who affirms, qualifies, denies, and whose silence is a finding.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "base/id.h"
#include "corpus/corpus.h"

namespace parallax {

// What a reader holds a source to say, where that is not what the corpus says.
struct OwnStance {
    QuestionId question;
    SourceId source;
    Stance stance = Stance::silent;
    bool operator==(const OwnStance&) const = default;
};

// The original is kept beside the reader's own; figures follow the own one where there is one.
struct StanceCell {
    std::vector<std::size_t> positions;  // in Question::positions; one or two, as written
    std::optional<Stance> own = {};
};

struct StanceRow {
    QuestionId question;
    std::vector<StanceCell> cells;  // one per source
    // How far the sources that speak lie apart, 0 to 2 (disagreement_of); none when fewer than
    // kFewestToCompare speak.
    std::optional<double> distance;
    std::optional<double> original_distance;  // without anything of the reader's own
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

// `own`: at most one for each question and source.
StanceGrid make_stance_grid(const Corpus& corpus, std::span<const OwnStance> own = {});

// The disagreement index: Gini's mean difference (Gini 1912), the mean of |difference| over all
// pairs of answers, from 0 (all alike) to 2 (two sources, opposed; of many sources, split in
// halves, a little more than 1). Unlike a variance it weighs a lone dissenter no more than he
// weighs, and it is read in steps of the scale itself. Of at least two answers.
double disagreement_of(const std::vector<double>& answers);

// True for affirms, qualifies, denies.
bool speaks(Stance stance);
// affirms 1, qualifies 0, denies -1; none for a stance that does not speak.
std::optional<double> value_of(Stance stance);

// What a source answers, averaged over those of its `positions` (in question.positions) that speak;
// none when none of them does.
std::optional<double> mean_stance(const Question& question,
                                  const std::vector<std::size_t>& positions);
// The same as the reader sees it: `own` where there is one.
std::optional<double> answer_of(const Question& question, const StanceCell& cell);
// The stances of the cell in force, as written; the own one alone where there is one.
std::vector<Stance> stances_of(const Question& question, const StanceCell& cell);

}  // namespace parallax

// How the sources divide over one question, at once and along the years of their publication.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "analysis/stance_grid.h"

namespace parallax {

// Each source is one voice. One that gives several answers gives each an equal part of it; of its
// positions only those that speak count, if any does.
struct StanceShares {
    std::size_t sources = 0;
    std::array<double, 6> voices{};  // by Stance
    double unrecorded = 0;           // of sources without a position

    // Of all sources, 0 to 1; 0 without sources. All six and the unrecorded add up to 1.
    double share(Stance stance) const;
    double share_unrecorded() const;
    // Of those that speak, 0 to 1; none when nobody does.
    std::optional<double> share_of_speaking(Stance stance) const;
};
StanceShares make_stance_shares(const Question& question, const StanceRow& row);

// The sources of one year of publication (the first one, where the date spans several).
struct YearOfStances {
    std::optional<std::int64_t> year;  // none: not known
    std::vector<SourceId> sources;     // that speak, in order of the corpus; at least one
    double mean = 0;                   // of their answers, -1 to 1
};
// Ascending, the unknown year last; years in which nobody speaks are left out.
std::vector<YearOfStances> stances_by_year(const Corpus& corpus, const StanceRow& row);

// most_apart: by falling distance, those without one last. numbered: as the corpus has them.
// by_date: by the first day of the earliest publication that speaks, those without one last. Ties
// as numbered.
enum class QuestionOrder { most_apart, numbered, by_date };
std::vector<QuestionId> order_questions(const Corpus& corpus, const StanceGrid& grid,
                                        QuestionOrder order);

}  // namespace parallax

// The tables of positions, pairs and hypotheses, for the command line and exports.
#pragma once

#include <string>
#include <vector>

#include "analysis/competing_hypotheses.h"
#include "analysis/passage_alignment.h"
#include "analysis/stance_grid.h"
#include "analysis/table.h"

namespace parallax {

// The recorded positions of a cell: "denies now: 18; qualifies later: 20", where `before` and
// `after` stand around the numbers of the passages.
std::string positions_text(const Corpus& corpus, const Question& question, const StanceCell& cell,
                           std::string_view before, std::string_view after);
// A share as per cent with one decimal: "33.3". The grid shows what its table holds.
std::string percent_text(double share);

// n,question,for,qualified,against,silent,not_covered,outside_its_time,unrecorded,distance, then
// for each source its id and its id with "_own"  (a row for each question in the order given;
// shares of all sources in per cent as percent_text writes them, distance with four decimals, ""
// when too few speak; a cell "denies now: 18; qualifies later: 20", with the numbers of its
// passages)
Table stance_grid_table(const Corpus& corpus, const StanceGrid& grid,
                        const std::vector<QuestionId>& questions);
// source_a,passage_a,source_b,passage_b,likeness,score,cosine,reused,order,crossings,shared_terms
// (pairs by a, then b; then the passages only here, with the other side empty and likeness "only
// here"; figures with four decimals)
Table aligned_table(const TextIndex& index, const PassageVectors& vectors,
                    const PassageAlignment& alignment);
// question,source,passage,stance,weight,diagnosticity,affirms,qualifies,denies  (a row for each
// piece of evidence, with C, I or II under each answer; a last row "inconsistency" with the sums)
Table hypothesis_table(const Corpus& corpus, const HypothesisMatrix& matrix);

}  // namespace parallax

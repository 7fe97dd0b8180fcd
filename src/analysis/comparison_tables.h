// The tables of the comparing measures, for the command line and exports.
#pragma once

#include "analysis/collocates.h"
#include "analysis/keyness.h"
#include "analysis/similarity.h"
#include "analysis/table.h"
#include "analysis/text_reuse.h"

namespace parallax {

// term,frequency,other_frequency,per_1000,other_per_1000,g2,p,log_ratio  (in the order of
// `keyness`; per_1000 with three decimals, g2 and log_ratio with four, negative for terms used less
// than in the rest; p as probability_text of fixed_text.h writes it, not adjusted)
Table keyness_table(const Lexicon& lexicon, const Keyness& keyness);
// term,count,frequency,log_dice  (in the order of `collocates`; four decimals)
Table collocates_table(const Lexicon& lexicon, const Collocates& collocates);
// source_a,passage_a,source_b,passage_b,score,shared_terms  (best first; passages by the numbers
// that the reader sees; score with four decimals; terms joined by blanks, the strongest first)
Table similar_table(const TextIndex& index, const Similarity& similarity);
// source_a,passage_a,begin_a,end_a,source_b,passage_b,begin_b,end_b,words,identity,kind,text_a,
// text_b  (by a, then b; begin and end count characters of the passage, from 0, end behind the last
// one; identity with four decimals)
Table reuse_table(const TextIndex& index, const TextReuse& reuse);

}  // namespace parallax

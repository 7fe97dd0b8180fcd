// The theme matrix in all its measures, and how themes meet, as rows of text.
#pragma once

#include "analysis/table.h"
#include "analysis/theme_cooccurrence.h"
#include "analysis/theme_measures.h"

namespace parallax {

// unit,theme,hits,passages,unit_passages,words,per_1000,passage_share,row_percent,column_percent,
// tf_idf,g2,p,log_ratio  (by unit, then theme, with explicit zeros; theme_measures.h says what each
// figure is; kSignificantDigits; "" for what has no value)
Table theme_matrix_table(const Corpus& corpus, const ThemeMatrix& matrix);

// theme_a,theme_b,passages_a,passages_b,both,jaccard,g2  (every two themes in the order of the
// codebook, those that never meet included)
Table theme_cooccurrence_table(const Corpus& corpus, const ThemeCooccurrence& cooccurrence);

}  // namespace parallax

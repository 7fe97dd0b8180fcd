// The dates that the passages of a corpus name, with what is known around them carried from passage
// to passage.
#pragma once

#include <vector>

#include "analysis/text_index.h"
#include "base/id.h"
#include "text/date_finder.h"

namespace parallax {

struct DateInPassage {
    PassageId passage;
    FoundDate found;
};

// By source, passage and place. Relative dates count from the source's date of publication; a full
// date (to the day, no goal, not known from outside the text alone) is the context of the passages
// behind it in the same source. Linear in the words of the corpus.
std::vector<DateInPassage> find_corpus_dates(const TextIndex& index);

}  // namespace parallax

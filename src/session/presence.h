// Whether what a command or an address names is there: nothing leads outside the corpus.
#pragma once

#include "session/evidence.h"

namespace parallax {

bool is_in(const Corpus& corpus, SourceId id);
bool is_in(const Results& results, ThemeId id);
bool is_in(const Corpus& corpus, QuestionId id);
bool is_in(const Corpus& corpus, PassageId id);
bool is_in(const Corpus& corpus, EventId id);
// All that the evidence names.
bool is_in(const Results& results, const Evidence& evidence);

}  // namespace parallax

// The second layer of the timeline: dates that the texts themselves name and nobody has written
// down, as events like the others, so that whatever shows an event shows these too.
#pragma once

#include <vector>

#include "analysis/text_index.h"
#include "analysis/timeline_entries.h"
#include "corpus/corpus.h"

namespace parallax {

// Puts an event with `found` behind the curated ones of each source for every dated phrase that
// none of these covers, by first day, then as written; phrases of one passage that read the same
// are one. Its label is the phrase with a few words around it. `index` must be that of `corpus`.
// Gives the events of at least two sources that are one event: listed so by curators, or by date
// and rare clues (analysis/same_events.h); each ascending. Near-linear in text and dates.
std::vector<SameEvents> add_found_events(Corpus& corpus, const TextIndex& index);

// Takes out what add_found_events put in.
void drop_found_events(Corpus& corpus);

}  // namespace parallax

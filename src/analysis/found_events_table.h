// The timeline in two layers as rows of text.
#pragma once

#include "analysis/found_events.h"
#include "analysis/table.h"

namespace parallax {

// source,layer,edtf,begin,end,precision,basis,kind,text,passages,same_event,score,reasons  (in the
// order of MergedTimeline::items; layer "curated" or "found"; text = the label, or the words that
// carry the date; passages by number. Rows of one event have the same number, from 1, as
// same_event; score and reasons, joined by "; ", are of the strongest link of the row. "" for what
// stands alone.)
Table merged_timeline_table(const Corpus& corpus, std::span<const DateInPassage> mentions,
                            const MergedTimeline& timeline);

}  // namespace parallax

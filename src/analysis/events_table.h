// What the timeline shows, to be taken along: as rows, and as a calendar.
#pragma once

#include <string>

#include "analysis/table.h"
#include "analysis/timeline_entries.h"

namespace parallax {

// layer,source,edtf,begin,end,precision,basis,kind,label,passages,words,extent,text  (a row for
// each entry, then for each undated event, in the order of `timeline`; layer "curated" or "found";
// begin and end ISO days, "" at an open side; words those that carry the date; text that of the
// first passage, which is the source's own or a digest in other words, as extent says)
Table events_table(const Corpus& corpus, const TimelineEntries& timeline);

// iCalendar (RFC 5545): an all-day event for each entry whose days both ends of the date tell, with
// label, how the date is known and where it is written; CRLF, lines folded at 75 bytes. The stamp
// is the first day of what is dated, so that the same timeline gives the same bytes. Years before 1
// and open dates have no place in a calendar: `left_out` of them.
struct Calendar {
    std::string text;
    std::size_t events = 0, left_out = 0;
};
Calendar calendar_of(const Corpus& corpus, const TimelineEntries& timeline);

}  // namespace parallax

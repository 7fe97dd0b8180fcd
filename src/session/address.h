// The session as words that can stand behind the # of a link and be read by people:
//   view=themes&measure=per-1000&theme=trade&source=merics-2021&list=cell:trade/merics-2021
// Names are ids of the corpus and numbers that readers cite, never positions in memory. What is as
// it is at the start is left out; the order is fixed, so equal sessions have equal addresses.
//   view=overview|timeline|themes|compare|search|reader    text=1 (the text view)
//   source= theme=            the linked selection        passage=source/7  (the 7th body
//   paragraph) list=KIND:...             what fills the passage pane: cell:theme/source theme:theme
//                             event:source/3 (the third in the source's list) events:a/1,a/4,b/2
//                             shared:id undated:source stance:question/source source:source
//                             passage:source/7
//   clock=publication|both days=2014-01-01..2024-06-30    timeline
//   lanes=themes|entities|none
//   grid=theme-time,month,events measure=hits|per-1000|g2… rows=total columns=name    themes
//     (theme-theme, source-source; theme-position,source,20[,true-length]);
//     list=grid:GRID/row/column cells:GRID/rows/columns;rows/columns (commas in each)
//     rows=hand row-order=trade,arms column-order= zoom=-3 cells=intervals,patterns
//   compare=positions order=number pair=left/right question=q3
//   q= years= in=lines sort=text|left|right|keyword|date|source
//   filter-words= filter-period=2014..2022 filter-sources=a,b filter-themes= filter-entities=
//   filter-cells=GRID/rows/columns;…|GRID/…
//   filter-without=day,month,year,range,about,stated,computed,inferred,aims,events
//   layers=both|found                                     of dates, and so of passages
//   read=source/7 marks=trade,arctic dates=0 from=themes  reader
//   codebook= judged=        themes that the reader has edited, what was judged of their hits
//     (session/codebook.h)
//   corpus=id@1f0c93ab        in links that are handed on: what they were made for
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "session/session.h"

namespace parallax {

// Signs that a fragment may hold stay as they are, as do letters of all scripts.
std::string address_of(const Session& session, const Corpus& corpus);

// The same for a link to be handed on: it also says for which corpus it was made, which the address
// of a page need not, since it stands before its corpus.
std::string link_of(const Session& session, const Corpus& corpus);

struct AddressReading {
    Session session;
    // Parts that name what this corpus does not hold or that cannot be read, as written; the
    // session leaves them out. Unknown keys are passed over in silence: later versions write more.
    std::vector<std::string> unknown;
    // Of a link made for another corpus, or for this one with other texts in it: the id of that.
    std::optional<std::string> made_for;
};

// `address` without #. An empty one gives the session of the start.
AddressReading read_address(std::string_view address, const Corpus& corpus);

// What a tab or a bookmark is called: "Themes: Trade and energy", "Reader: Sun 2016".
std::string title_of(const Session& session, const Corpus& corpus);

}  // namespace parallax

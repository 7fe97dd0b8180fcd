// The table of `parallax dates`: every date that the texts name.
#pragma once

#include "analysis/table.h"
#include "analysis/text_index.h"

namespace parallax {

// source,passage,text,edtf,begin,end,precision,basis,kind,offset  (passage is its number n; text
// the words that carry the date; begin and end ISO days, empty at an open side; offset counts
// characters of the passage from 0; an unresolved date leaves edtf to precision empty)
Table dates_table(const TextIndex& index);

}  // namespace parallax

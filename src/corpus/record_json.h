// The bibliographic record of a source: a CSL-JSON item, read as far as it is shown, kept whole.
#pragma once

#include <optional>
#include <string>

#include "corpus/corpus.h"
#include "corpus/json_cursor.h"

namespace parallax {

// Faults: no title; members of the wrong type; authors without any name.
Record read_record(JsonObject& item);

// The item's "issued" as a date: "date-parts" with one date or a range, "season" left aside,
// "circa" as approximate. None when there are no date-parts. Faults: parts that are no date.
std::optional<EdtfDate> read_csl_issued(JsonObject& item);

}  // namespace parallax

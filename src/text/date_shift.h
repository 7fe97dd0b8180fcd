// Counting units of the calendar from a date. Private to the date finder.
#pragma once

#include <cstdint>
#include <optional>

#include "base/edtf.h"
#include "text/date_phrase.h"
#include "text/date_portions.h"

namespace parallax {

// What all days of a date have in common: of 2021-06 the year and the month.
struct KnownParts {
    std::optional<std::int32_t> year, month, day;
};
KnownParts known_parts(const EdtfDate& date);

// The date that `phrase`, which has a shift as precise as itself, names when it counts from `from`.
// None when `from` is not precise enough ("three days ago" in a text of 2016).
std::optional<DateSides> shifted_sides(const DatePhrase& phrase, const EdtfDate& from);

}  // namespace parallax

// Calendar units and portions of them as EDTF. Thirds are the measure of early, middle and late:
// four months of a year, ten days of a month, 0-3, 4-6 and 7-9 of a decade, 33 years of a century;
// they are as vague as the words, so both their ends are approximate. Halves and quarters are not.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "text/date_phrase.h"

namespace parallax {

// The first and last point of a date, EDTF without qualifiers; the same for a single one.
struct DateSides {
    std::string begin, end;
    bool begin_approximate = false, end_approximate = false;
};

// None when the years lie outside what EDTF takes here, -9999 to 9999.
std::optional<DateSides> sides_of_month(std::int32_t year, std::int32_t month, Portion portion);
std::optional<DateSides> sides_of_season(std::int32_t year, std::int32_t season);
std::optional<DateSides> sides_of_year(std::int32_t year, Portion portion);
// `first` is the first year of the decade or century, as edtf_text.h has it.
std::optional<DateSides> sides_of_decade(std::int32_t first, Portion portion);
std::optional<DateSides> sides_of_century(std::int32_t first, Portion portion);

}  // namespace parallax

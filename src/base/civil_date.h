// Days of the proleptic Gregorian calendar as one integer, so that dates subtract and compare.
#pragma once

#include <compare>
#include <cstdint>

namespace parallax {

// Days since 1970-01-01, which is day 0; earlier days are negative.
using DayNumber = std::int64_t;

// Year 0 is 1 BC, as in ISO 8601; month 1-12; day 1-31.
struct CivilDate {
    std::int32_t year = 1970;
    std::int32_t month = 1;
    std::int32_t day = 1;
    constexpr auto operator<=>(const CivilDate&) const = default;
};

bool is_leap_year(std::int32_t year);
// 28 to 31. `month` must be 1-12.
std::int32_t days_in_month(std::int32_t year, std::int32_t month);
// Exact in both directions far beyond years -9999 to 9999; day_from_civil(civil_from_day(d)) == d.
// `date` must exist in the calendar: 30 February breaks an ENSURE.
DayNumber day_from_civil(CivilDate date);
CivilDate civil_from_day(DayNumber day);

}  // namespace parallax

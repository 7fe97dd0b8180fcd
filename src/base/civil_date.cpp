// The year is counted from March, so that the leap day comes last and month lengths follow
// one linear formula: 153 days for each five months.
#include "base/civil_date.h"

#include <array>

#include "base/check.h"

namespace parallax {
namespace {

// From 1 March of year 0 to 1 January 1970.
constexpr DayNumber kDaysBeforeEpoch = 719468;

constexpr std::int64_t floor_div(std::int64_t dividend, std::int64_t divisor) {
    const std::int64_t quotient = dividend / divisor;
    return quotient - (dividend % divisor < 0 ? 1 : 0);
}

// Days from 1 March of year 0 to 1 March of `year`.
constexpr std::int64_t days_before_march(std::int64_t year) {
    return 365 * year + floor_div(year, 4) - floor_div(year, 100) + floor_div(year, 400);
}

// Days from 1 March to the first of a month, March being month 0.
constexpr std::int64_t days_before_month(std::int64_t month_from_march) {
    return (153 * month_from_march + 2) / 5;
}

}  // namespace

bool is_leap_year(std::int32_t year) {
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

std::int32_t days_in_month(std::int32_t year, std::int32_t month) {
    ENSURE(month >= 1 && month <= 12);
    constexpr std::array<std::int32_t, 12> kDays = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && is_leap_year(year) ? 29 : kDays[static_cast<std::size_t>(month - 1)];
}

DayNumber day_from_civil(CivilDate date) {
    ENSURE(date.day >= 1 && date.day <= days_in_month(date.year, date.month));
    const bool before_march = date.month < 3;
    const std::int64_t year = std::int64_t{date.year} - (before_march ? 1 : 0);
    const std::int64_t month = date.month + (before_march ? 9 : -3);
    return days_before_march(year) + days_before_month(month) + date.day - 1 - kDaysBeforeEpoch;
}

CivilDate civil_from_day(DayNumber day) {
    const std::int64_t days = day + kDaysBeforeEpoch;
    // 400 years have 146097 days; the guess is off by one year at most, near 1 March.
    std::int64_t year = floor_div(days * 400, 146097);
    while (days_before_march(year) > days)
        --year;
    while (days_before_march(year + 1) <= days)
        ++year;
    const std::int64_t day_of_year = days - days_before_march(year);
    const std::int64_t month = (5 * day_of_year + 2) / 153;
    const bool next_year = month > 9;
    return {static_cast<std::int32_t>(year + (next_year ? 1 : 0)),
            static_cast<std::int32_t>(month + (next_year ? -9 : 3)),
            static_cast<std::int32_t>(day_of_year - days_before_month(month) + 1)};
}

}  // namespace parallax

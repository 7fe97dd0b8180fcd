// Each unit needs the reference known down to itself; nothing is made more precise than it was.
#include "text/date_shift.h"

#include <algorithm>
#include <cstdlib>

#include "base/civil_date.h"
#include "base/edtf_text.h"

namespace parallax {
namespace {

constexpr std::int32_t kFarthestYear = 9999;

std::int32_t floor_to(std::int32_t year, std::int32_t width) {
    return year - ((year % width) + width) % width;
}

// Centuries by number, the 1st 0 and the 1st BC -1, and their first years (date_portions.h).
std::int32_t century_of(std::int32_t year) {
    return year > 0 ? year / 100 : -1 - -year / 100;
}

std::int32_t first_of_century(std::int32_t century) {
    return century >= 0 ? century * 100 : century * 100 + 1;
}

std::optional<DateSides> single_day(DayNumber day) {
    const CivilDate date = civil_from_day(day);
    if (std::abs(date.year) > kFarthestYear) return std::nullopt;
    const std::string text = edtf_from_day(date);
    return DateSides{text, text};
}

// 1970-01-01 was a Thursday; weeks begin on Monday (ISO 8601).
DayNumber monday_of(DayNumber day) {
    return day - ((day + 3) % 7 + 7) % 7;
}

std::optional<DateSides> shifted_month(const KnownParts& from, int amount, Portion portion) {
    if (!from.month) return std::nullopt;
    const std::int32_t months = *from.year * 12 + *from.month - 1 + amount;
    const std::int32_t year = floor_to(months, 12) / 12;
    return sides_of_month(year, months - year * 12 + 1, portion);
}

// The month or season of a name in the year `year`.
std::optional<DateSides> named_sides(const DatePhrase& phrase, std::int32_t year) {
    return phrase.unit == TimeUnit::month ? sides_of_month(year, phrase.month, phrase.portion)
                                          : sides_of_season(year, phrase.season);
}

// "last summer" is the latest that was over, "next May" the first that has not begun, "this spring"
// that of the year.
std::optional<DateSides> shifted_name(const DatePhrase& phrase, const EdtfDate& from,
                                      std::int32_t year) {
    const int amount = phrase.shift->amount;
    if (amount == 0) return named_sides(phrase, year);
    constexpr std::int32_t kYearsTried = 3;
    for (std::int32_t k = 0; k < kYearsTried; ++k) {
        const auto sides = named_sides(phrase, year + (amount < 0 ? -k : k));
        if (!sides) return std::nullopt;
        const auto date = edtf_from_text(sides->begin);
        if (!date) return std::nullopt;
        const bool fits =
            amount < 0 ? date->last_day() < from.first_day() : date->first_day() > from.last_day();
        if (fits) return sides;
    }
    return std::nullopt;
}

std::optional<DateSides> shifted_point(const DatePhrase& phrase, const EdtfDate& from, int amount) {
    const KnownParts known = known_parts(from);
    if (!known.year) return std::nullopt;
    switch (phrase.unit) {
        case TimeUnit::day:
            if (!known.day) return std::nullopt;
            return single_day(from.first_day() + amount);
        case TimeUnit::week: {
            if (!known.day) return std::nullopt;
            const DayNumber monday = monday_of(from.first_day()) + 7 * DayNumber{amount};
            const auto begin = single_day(monday), end = single_day(monday + 6);
            if (!begin || !end) return std::nullopt;
            return DateSides{begin->begin, end->begin};
        }
        case TimeUnit::month:
            if (phrase.month > 0) return shifted_name(phrase, from, *known.year);
            return shifted_month(known, amount, phrase.portion);
        case TimeUnit::season:
            return shifted_name(phrase, from, *known.year);
        case TimeUnit::year:
            return sides_of_year(*known.year + amount, phrase.portion);
        case TimeUnit::decade:
            return sides_of_decade(floor_to(*known.year, 10) + 10 * amount, phrase.portion);
        case TimeUnit::century:
            return sides_of_century(first_of_century(century_of(*known.year) + amount),
                                    phrase.portion);
    }
    return std::nullopt;
}

}  // namespace

KnownParts known_parts(const EdtfDate& date) {
    const CivilDate first = civil_from_day(date.first_day());
    const CivilDate last = civil_from_day(date.last_day());
    KnownParts known;
    if (first.year != last.year) return known;
    known.year = first.year;
    if (first.month != last.month) return known;
    known.month = first.month;
    if (first.day == last.day) known.day = first.day;
    return known;
}

std::optional<DateSides> shifted_sides(const DatePhrase& phrase, const EdtfDate& from) {
    const int amount = phrase.shift->amount;
    auto point = shifted_point(phrase, from, amount);
    if (!point) return std::nullopt;
    if (phrase.approximate) point->begin_approximate = point->end_approximate = true;
    if (!phrase.stretch) return point;
    const auto here = shifted_point(phrase, from, 0);
    if (!here) return std::nullopt;
    DateSides stretch =
        amount < 0 ? DateSides{point->begin, here->end} : DateSides{here->begin, point->end};
    (amount < 0 ? stretch.begin_approximate : stretch.end_approximate) = phrase.approximate;
    return stretch;
}

}  // namespace parallax

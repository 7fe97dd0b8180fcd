// Dates in English words: the parts that both sides of a range share are said once.
#include <array>

#include "base/check.h"
#include "base/edtf.h"

namespace parallax {
namespace {

constexpr std::array<std::string_view, 12> kMonths = {
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};

std::string month_words(const CivilDate& date) {
    return std::string(kMonths[static_cast<std::size_t>(date.month - 1)]);
}

// Years below 100 would read like days, so they say their era.
std::string year_words(std::int32_t year) {
    if (year <= 0) return std::to_string(1 - year) + " BC";
    return (year < 100 ? "AD " : "") + std::to_string(year);
}

std::string day_and_month(const CivilDate& date) {
    return std::to_string(date.day) + " " + month_words(date);
}

std::string season_words(const CivilDate& first) {
    switch (first.month) {
        case 3:
            return "spring " + year_words(first.year);
        case 6:
            return "summer " + year_words(first.year);
        case 9:
            return "autumn " + year_words(first.year);
        default: {
            // Winter lies in two years: "winter 2021/22".
            if (first.year < 1000)
                return "winter " + year_words(first.year) + " to " + year_words(first.year + 1);
            const std::string next = std::to_string(first.year + 1);
            return "winter " + year_words(first.year) + "/" + next.substr(next.size() - 2);
        }
    }
}

std::string ordinal(std::int32_t number) {
    const std::int32_t tens = number % 100 / 10;
    const std::int32_t ones = tens == 1 ? 0 : number % 10;
    constexpr std::array<std::string_view, 4> kEndings = {"th", "st", "nd", "rd"};
    return std::to_string(number) +
           std::string(kEndings[ones > 3 ? 0U : static_cast<std::size_t>(ones)]);
}

// Several years as a whole; before year 10 and BC there is no such name for them.
std::string years_words(DatePrecision precision, std::int32_t first, std::int32_t last) {
    if (precision == DatePrecision::century && first >= 0)
        return "the " + ordinal(first / 100 + 1) + " century";
    if (precision == DatePrecision::decade && first >= 10)
        return "the " + std::to_string(first) + "s";
    return year_words(first) + " to " + year_words(last);
}

std::string span_words(const DatePoint& point) {
    const CivilDate first = civil_from_day(point.first);
    switch (point.precision) {
        case DatePrecision::day:
            return day_and_month(first) + " " + year_words(first.year);
        case DatePrecision::month:
            return month_words(first) + " " + year_words(first.year);
        case DatePrecision::season:
            return season_words(first);
        case DatePrecision::year:
            return year_words(first.year);
        case DatePrecision::decade:
        case DatePrecision::century:
            return years_words(point.precision, first.year, civil_from_day(point.last).year);
    }
    return {};
}

std::string qualified(const DatePoint& point, const std::string& words) {
    return std::string(point.uncertain ? "perhaps " : "") + (point.approximate ? "about " : "") +
           words;
}

// A lone day is said first and softened after: "14 June 2021, about".
std::string single_words(const DatePoint& point) {
    if (point.precision != DatePrecision::day || !point.approximate)
        return qualified(point, span_words(point));
    return (point.uncertain ? "perhaps " : "") + span_words(point) + ", about";
}

// What to say of the beginning when the end follows: "July" of "July to September 2021".
std::string begin_words(const DatePoint& begin, const DatePoint& end) {
    const CivilDate from = civil_from_day(begin.first);
    const CivilDate to = civil_from_day(end.first);
    const bool same_year = from.year == to.year;
    if (begin.precision == end.precision && same_year) {
        if (begin.precision == DatePrecision::day)
            return from.month == to.month ? std::to_string(from.day) : day_and_month(from);
        if (begin.precision == DatePrecision::month) return month_words(from);
    }
    return span_words(begin);
}

// A qualifier in front is meant for both sides; one of the beginning alone follows it.
std::string range_words(const DatePoint& begin, const DatePoint& end) {
    if (begin == end) return qualified(begin, span_words(begin));
    if (begin.approximate == end.approximate && begin.uncertain == end.uncertain)
        return qualified(begin, begin_words(begin, end) + " to " + span_words(end));
    const std::string qualifier = begin.uncertain && begin.approximate ? ", perhaps about,"
                                  : begin.uncertain                    ? ", perhaps,"
                                  : begin.approximate                  ? ", about,"
                                                                       : "";
    return span_words(begin) + qualifier + " to " + qualified(end, span_words(end));
}

}  // namespace

std::string words_from_date(const EdtfDate& date) {
    ENSURE(date.begin || date.end);
    if (!date.interval) return single_words(*date.begin);
    if (!date.begin) return "until " + qualified(*date.end, span_words(*date.end));
    if (date.end) return range_words(*date.begin, *date.end);
    // Open is not the same as not known: only ".." says that it goes on.
    const bool goes_on = date.text.ends_with("..");
    return (goes_on ? "since " : "from ") + qualified(*date.begin, span_words(*date.begin));
}

}  // namespace parallax

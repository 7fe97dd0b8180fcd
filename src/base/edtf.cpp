// Reads a date from the right: first the qualifier, then year, month and day between hyphens;
// each part may be masked by X, and what is masked widens the span of days.
#include "base/edtf.h"

#include <algorithm>
#include <charconv>
#include <vector>

#include "base/check.h"
#include "base/edtf_text.h"

namespace parallax {
namespace {

constexpr std::int32_t kFarthestYear = 9999;

std::unexpected<Error> wrong(std::string why) {
    return fail(ErrorKind::wrong_syntax, std::move(why));
}

std::string quoted(std::string_view text) {
    return '"' + std::string(text) + '"';
}

bool only_digits(std::string_view text) {
    return !text.empty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// Digits only. More digits than fit give a number above kFarthestYear.
std::int32_t number_from_digits(std::string_view digits) {
    std::int32_t number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return error == std::errc() ? number : kFarthestYear + 1;
}

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    while (true) {
        const std::size_t end = text.find(separator);
        parts.push_back(text.substr(0, end));
        if (end == std::string_view::npos) return parts;
        text.remove_prefix(end + 1);
    }
}

DayNumber first_of_month(std::int32_t year, std::int32_t month) {
    return day_from_civil({year, month, 1});
}

DayNumber last_of_month(std::int32_t year, std::int32_t month) {
    return day_from_civil({year, month, days_in_month(year, month)});
}

// Takes the qualifier off the end of `text` and notes it.
void take_qualifier(std::string_view& text, DatePoint& point) {
    if (text.empty()) return;
    const char last = text.back();
    point.approximate = last == '~' || last == '%';
    point.uncertain = last == '?' || last == '%';
    if (point.approximate || point.uncertain) text.remove_suffix(1);
}

struct YearSpan {
    std::int32_t first = 0;
    std::int32_t last = 0;
    DatePrecision precision = DatePrecision::year;
};

std::unexpected<Error> not_a_year(std::string_view found) {
    return wrong("expected a year of four digits such as 2021, found " + quoted(found));
}

// `digits` is the year without sign and Y. `far`: a Y stood before it.
Result<YearSpan> read_year(std::string_view digits, bool negative, bool far) {
    const std::size_t known = std::min(digits.find('X'), digits.size());
    const std::size_t masked = digits.size() - known;
    if (far ? masked > 0 : digits.size() != 4) return not_a_year(digits);
    if (digits.find_first_not_of('X', known) != std::string_view::npos) return not_a_year(digits);
    if (masked > 2) return wrong("a year with more than two unknown digits");
    if (!only_digits(digits.substr(0, known))) return not_a_year(digits);

    constexpr std::int32_t kWidths[] = {1, 10, 100};
    const std::int32_t width = kWidths[masked];
    const std::int32_t number = number_from_digits(digits.substr(0, known));
    if (number > kFarthestYear) return wrong("a year outside -9999 to 9999");
    if (negative && number == 0) return wrong("the year 0 takes no minus");
    YearSpan span{number * width, number * width + width - 1,
                  masked == 0   ? DatePrecision::year
                  : masked == 1 ? DatePrecision::decade
                                : DatePrecision::century};
    if (negative) span = {-span.last, -span.first, span.precision};
    return span;
}

void set_days(DatePoint& point, DatePrecision precision, DayNumber first, DayNumber last) {
    point.precision = precision;
    point.first = first;
    point.last = last;
}

// Seasons of the northern half: 21 spring is March to May, 24 winter begins in December.
Result<void> set_season(DatePoint& point, std::int32_t year, std::int32_t season) {
    const std::int32_t first_month = 3 * (season - 20);
    const bool winter = season == 24;
    if (winter && year == kFarthestYear) return wrong("a winter that ends after the year 9999");
    set_days(point, DatePrecision::season, first_of_month(year, first_month),
             winter ? last_of_month(year + 1, 2) : last_of_month(year, first_month + 2));
    return {};
}

Result<void> set_day(DatePoint& point, std::int32_t year, std::int32_t month,
                     std::string_view text) {
    if (text == "XX") return {};
    if (text.size() != 2 || !only_digits(text))
        return wrong("expected a day of two digits, found " + quoted(text));
    const std::int32_t day = number_from_digits(text);
    const std::int32_t days = days_in_month(year, month);
    if (day < 1 || day > days)
        return wrong("day " + std::string(text) + " in a month of " + std::to_string(days) +
                     " days");
    const DayNumber number = day_from_civil({year, month, day});
    set_days(point, DatePrecision::day, number, number);
    return {};
}

// `parts` are what stands behind the year: a month or season, and perhaps a day.
Result<void> set_month_and_day(DatePoint& point, std::int32_t year,
                               const std::vector<std::string_view>& parts) {
    const std::string_view text = parts[0];
    const bool has_day = parts.size() > 1;
    if (text == "XX") {
        if (has_day && parts[1] != "XX") return wrong("a day in an unknown month");
        return {};
    }
    if (text.size() != 2 || !only_digits(text))
        return wrong("expected a month of two digits, found " + quoted(text));
    const std::int32_t month = number_from_digits(text);
    if (month >= 21 && month <= 24) {
        if (has_day) return wrong("a day in a season");
        return set_season(point, year, month);
    }
    if (month < 1 || month > 12)
        return wrong("month " + std::string(text) +
                     "; months are 01 to 12, seasons 21 (spring) to 24 (winter)");
    set_days(point, DatePrecision::month, first_of_month(year, month), last_of_month(year, month));
    return has_day ? set_day(point, year, month, parts[1]) : Result<void>();
}

Result<DatePoint> read_point(std::string_view text) {
    const std::string_view whole = text;
    DatePoint point;
    take_qualifier(text, point);
    if (text.find_first_of("~?%") != std::string_view::npos)
        return wrong("a qualifier (~ ? %) may stand only once, at the end of a date");
    if (text.find('T') != std::string_view::npos)
        return wrong("a time of day; dates go down to the day only");

    const bool far = text.starts_with('Y');
    if (far) text.remove_prefix(1);
    const bool negative = text.starts_with('-');
    if (negative) text.remove_prefix(1);
    std::vector<std::string_view> parts = split(text, '-');
    if (parts[0].empty()) return not_a_year(whole);
    const Result<YearSpan> years = read_year(parts[0], negative, far);
    if (!years) return std::unexpected(years.error());
    set_days(point, years->precision, first_of_month(years->first, 1),
             last_of_month(years->last, 12));
    if (parts.size() == 1) return point;

    if (far) return wrong("a month behind a year written with Y");
    if (years->precision != DatePrecision::year) return wrong("a month in a year not fully known");
    if (parts.size() > 3) return wrong("more than year, month and day");
    parts.erase(parts.begin());
    if (const auto done = set_month_and_day(point, years->first, parts); !done)
        return std::unexpected(done.error());
    return point;
}

// One side of an interval; nothing in it when it is open.
Result<std::optional<DatePoint>> read_side(std::string_view text) {
    if (text.empty() || text == "..") return std::nullopt;
    return read_point(text);
}

std::string iso_from_day(DayNumber day) {
    return edtf_from_day(civil_from_day(day));
}

}  // namespace

DayNumber EdtfDate::first_day() const {
    ENSURE(begin || end);
    return begin ? begin->first : end->first;
}

DayNumber EdtfDate::last_day() const {
    ENSURE(begin || end);
    return end ? end->last : begin->last;
}

bool EdtfDate::approximate() const {
    return (begin && begin->approximate) || (end && end->approximate);
}

Result<EdtfDate> edtf_from_text(std::string_view text) {
    if (text.empty()) return wrong("an empty date");
    EdtfDate date;
    date.text = text;
    const std::vector<std::string_view> sides = split(text, '/');
    if (sides.size() == 1) {
        const Result<DatePoint> point = read_point(text);
        if (!point) return std::unexpected(point.error());
        date.begin = date.end = *point;
        return date;
    }
    if (sides.size() > 2) return wrong("more than one slash");
    date.interval = true;
    const auto begin = read_side(sides[0]);
    if (!begin) return std::unexpected(begin.error());
    const auto end = read_side(sides[1]);
    if (!end) return std::unexpected(end.error());
    date.begin = *begin;
    date.end = *end;
    if (!date.begin && !date.end) return wrong("open at both sides");
    if (date.begin && date.end && date.end->last < date.begin->first)
        return wrong("ends before it begins");
    return date;
}

std::string_view precision_name(const EdtfDate& date) {
    if (date.interval) return "range";
    ENSURE(date.begin);
    switch (date.begin->precision) {
        case DatePrecision::day:
            return "day";
        case DatePrecision::month:
            return "month";
        case DatePrecision::season:
            return "season";
        case DatePrecision::year:
            return "year";
        case DatePrecision::decade:
            return "decade";
        case DatePrecision::century:
            return "century";
    }
    return {};
}

std::string iso_begin(const EdtfDate& date) {
    return date.begin ? iso_from_day(date.begin->first) : std::string();
}

std::string iso_end(const EdtfDate& date) {
    return date.end ? iso_from_day(date.end->last) : std::string();
}

}  // namespace parallax

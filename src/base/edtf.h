// Dates as sources give them, in the Extended Date/Time Format (ISO 8601-2:2019, levels 0 and 1,
// and the level 2 open and masked forms that occur in prose): a span of days plus what is known of
// it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/civil_date.h"
#include "base/result.h"

namespace parallax {

enum class DatePrecision { day, month, season, year, decade, century };

// One end of a date. `first` and `last` are the first and last day it may mean: 2016-03 is
// 1 to 31 March 2016. `approximate` is "~" or "%", `uncertain` is "?" or "%".
struct DatePoint {
    DatePrecision precision = DatePrecision::day;
    DayNumber first = 0;
    DayNumber last = 0;
    bool approximate = false;
    bool uncertain = false;
    auto operator<=>(const DatePoint&) const = default;
};

// A date or an interval. A single date has begin == end. An interval that is open at one side
// ("../1949", "2022-02/..") has no point there; at least one side is always present.
struct EdtfDate {
    std::string text;  // as written
    std::optional<DatePoint> begin;
    std::optional<DatePoint> end;
    bool interval = false;

    // The days the date covers; an open side gives the known side's own first or last day.
    DayNumber first_day() const;
    DayNumber last_day() const;
    // True when either side is.
    bool approximate() const;
    bool operator==(const EdtfDate&) const = default;
};

// Takes YYYY, YYYY-MM, YYYY-MM-DD; seasons YYYY-21 to 24 (of the northern half: spring is March to
// May, winter December to February of the next year); decades 199X, centuries 19XX; masked parts
// YYYY-XX, YYYY-MM-XX, YYYY-XX-XX, which are as precise as what is known; a leading minus (0000 is
// 1 BC) or Y, within -9999 to 9999; one qualifier ~ ? % at the end of each side; intervals A/B with
// ".." or nothing for an open side. No time of day. Fails with wrong_syntax and says what is wrong
// ("month 13; ...", "ends before it begins"); `where` is left empty for the caller to fill.
Result<EdtfDate> edtf_from_text(std::string_view text);

// "day", "month", "season", "year", "decade", "century"; for an interval "range".
std::string_view precision_name(const EdtfDate& date);
// ISO calendar dates of first and last day, "2021-06-28"; empty for an open side.
std::string iso_begin(const EdtfDate& date);
std::string iso_end(const EdtfDate& date);
// As people write it: "28 June 2021", "June 2021", "2021", "winter 2021/22", "about 2023",
// "perhaps 2023" (uncertain), "14 June 2021, about", "1947 to 1991", "about 1949 to 1953"
// (both sides), "October 2023, about, to April 2024" (one), "1 to 3 March 2016", "July to
// September 2021", "since February 2022" (2022-02/..), "from February 2022" (2022-02/, the end is
// not known), "until 1949", "the 1990s", "the 20th century", "44 BC", "AD 9".
std::string words_from_date(const EdtfDate& date);

}  // namespace parallax

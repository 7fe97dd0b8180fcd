// Days and months by name: "28 June 2021", "June 28, 2021", "14-16 июня", "in May".
#include <algorithm>

#include "text/date_points.h"

namespace parallax {
namespace {

constexpr int kLongestMonth[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

bool is_day_of(int day, int month) {
    return day >= 1 && day <= kLongestMonth[month - 1];
}

bool joins_days(const DateTokens& tokens, std::size_t i) {
    const WordGap gap = tokens.gap(i);
    return gap == WordGap::hyphen || gap == WordGap::dash;
}

// "14-16", "14 to 16", "14 по 16": the day behind the joint at word i.
bool is_range_word(DateWord word) {
    return word.is(DateRole::to) || word.is(DateRole::until);
}

struct Day {
    int value = 0;
    std::size_t end = 0;
    bool figures = false;  // no ordinal
};

std::optional<Day> read_day(const DateTokens& tokens, std::size_t i) {
    const DateWord word = tokens.word(i);
    if (const auto ordinal = read_ordinal(tokens, i); ordinal && ordinal->value <= 31)
        return Day{ordinal->value, ordinal->end, false};
    if (word.is(DateRole::figures) && word.value >= 1 && word.value <= 31 &&
        (word.detail & ~kBeginsName) <= 2)
        return Day{word.value, i + 1, true};
    return std::nullopt;
}

// The month behind a day: "June", "of June". Its position.
std::optional<std::size_t> month_behind_day(const DateTokens& tokens, std::size_t i) {
    if (!tokens.blank_or_hyphen(i)) return std::nullopt;
    const std::size_t month = skip_of_the(tokens, i);
    if (!tokens.is(month, DateRole::month)) return std::nullopt;
    // "5 may be", "a 2 march"; "3 march 2014" is all there.
    const DateWord word = tokens.word(month);
    if (word.has(kDoubtfulMonth) && !tokens.is_capitalised(month) &&
        !read_year_slot(tokens, month + 1))
        return std::nullopt;
    return month;
}

DatePhrase day_phrase(int month, int day) {
    DatePhrase phrase;
    phrase.unit = TimeUnit::day;
    phrase.month = month;
    phrase.day = day;
    return phrase;
}

// "17:18:06", "17:18:06 CET" at word i, as logs write it between day and year.
std::size_t skip_time(const DateTokens& tokens, std::size_t i) {
    if (!tokens.is(i, DateRole::figures) || !tokens.blank(i)) return i;
    std::size_t end = i + 1;
    while (tokens.is(end, DateRole::figures) && tokens.between(end) == ":" && end < i + 3)
        ++end;
    if (end == i + 1) return i;
    constexpr std::size_t kLongestZone = 5;
    const std::string_view zone = tokens.written(end);
    const bool has_zone = tokens.blank(end) && zone.size() <= kLongestZone &&
                          std::ranges::all_of(zone, [](char c) { return c >= 'A' && c <= 'Z'; });
    return has_zone ? end + 1 : end;
}

// "28-Jun-2021": the year behind the second hyphen.
std::optional<ReadYear> read_hyphened_year(const DateTokens& tokens, std::size_t i) {
    const bool joined = tokens.gap(i) == WordGap::hyphen && tokens.gap(i - 1) == WordGap::hyphen;
    if (!joined || !is_year_figures(tokens.word(i)) || !is_free_after(tokens, i + 1))
        return std::nullopt;
    return ReadYear{tokens.word(i).value, std::nullopt, i + 1};
}

// "13 Jul 19" at the end of what is said.
std::optional<ReadYear> read_short_year(const DateTokens& tokens, std::size_t i) {
    const DateWord word = tokens.word(i);
    const bool ends = !tokens.blank(i + 1) && is_free_after(tokens, i + 1);
    if (!word.is(DateRole::figures) || tokens.written(i).size() != 2 || !tokens.blank(i) || !ends)
        return std::nullopt;
    return ReadYear{word.value, std::nullopt, i + 1, false, true};
}

std::optional<ReadYear> read_year_behind_day(const DateTokens& tokens, std::size_t i) {
    if (i >= tokens.size()) return std::nullopt;
    if (const auto hyphened = read_hyphened_year(tokens, i)) return hyphened;
    if (tokens.word(i - 1).has(kShortMonth) && tokens.is(i - 1, DateRole::month)) {
        if (const auto short_year = read_short_year(tokens, i)) return short_year;
    }
    return read_year_slot(tokens, skip_time(tokens, i));
}

// The phrases with the year behind word `end`, if one stands there.
ReadPoint read_to_year(const DateTokens& tokens, DatePhrase first, std::optional<DatePhrase> last,
                       std::size_t begin, std::size_t end) {
    const auto year = read_year_behind_day(tokens, end);
    if (year) set_year(first, *year);
    if (year && last) set_year(*last, *year);
    ReadPoint point = year ? make_read_point(tokens, first, begin, *year)
                           : make_read_point(tokens, first, begin, end);
    point.last = last;
    return point;
}

// "14-16 June", "14 to 16 June"; with "and" the second day is a date of its own and only lends
// the first one its month and year.
MaybePoint read_two_days(const DateTokens& tokens, std::size_t i, const Day& first) {
    std::size_t second = first.end;
    bool range = joins_days(tokens, second);
    bool list = false;
    if (!range && tokens.blank(second) && tokens.blank(second + 1)) {
        range = is_range_word(tokens.word(second));
        list = tokens.is(second, DateRole::conjunction);
        ++second;
    }
    if (!range && !list) return std::nullopt;
    const auto last = read_day(tokens, second);
    if (!last) return std::nullopt;
    const auto month = month_behind_day(tokens, last->end);
    if (!month) return std::nullopt;
    const int number = tokens.word(*month).value;
    if (!is_day_of(first.value, number) || !is_day_of(last->value, number) ||
        first.value >= last->value)
        return std::nullopt;
    ReadPoint point = read_to_year(tokens, day_phrase(number, first.value),
                                   day_phrase(number, last->value), i, *month + 1);
    if (range) return point;
    return make_read_point(tokens, point.phrase, i, first.end);
}

// "March 28", "March 28-30": the days behind a month. `end` is behind them.
struct Days {
    Day first;
    std::optional<Day> last;
};
std::optional<Days> read_days_behind(const DateTokens& tokens, std::size_t i) {
    const WordGap gap = tokens.gap(i);
    const bool after_short = tokens.word(i - 1).has(kShortMonth) && gap == WordGap::dot_blank;
    if (gap != WordGap::blank && !after_short) return std::nullopt;
    const auto first = read_day(tokens, i);
    if (!first || !is_free_after(tokens, first->end)) {
        // "14-16": the hyphen is no fault then.
        if (!first || !joins_days(tokens, first->end)) return std::nullopt;
    }
    if (tokens.is(first->end, DateRole::measure) && tokens.blank(first->end)) return std::nullopt;
    if (!joins_days(tokens, first->end)) return Days{*first, std::nullopt};
    const auto last = read_day(tokens, first->end);
    if (!last || last->value <= first->value) return std::nullopt;
    // "June 28 – 3 July" is another range.
    if (tokens.is(last->end, DateRole::month) && tokens.blank(last->end))
        return Days{*first, std::nullopt};
    return Days{*first, last};
}

// "June 28,2021", where the comma holds the figures together.
std::optional<ReadPoint> read_compound_day(const DateTokens& tokens, std::size_t i) {
    const std::string_view key = tokens.key(i + 1);
    if (!tokens.is(i + 1, DateRole::compound) || !tokens.blank(i + 1)) return std::nullopt;
    const std::size_t comma = key.find(',');
    if (comma == key.npos || comma > 2 || key.size() != comma + 5) return std::nullopt;
    const DateWord day = date_word(key.substr(0, comma));
    const DateWord year = date_word(key.substr(comma + 1));
    const int month = tokens.word(i).value;
    if (!is_year_figures(year) || !is_day_of(day.value, month)) return std::nullopt;
    DatePhrase phrase = day_phrase(month, day.value);
    phrase.year = year.value;
    return make_read_point(tokens, phrase, i, i + 2);
}

// The word before says that a month follows.
bool announces_month(const DateTokens& tokens, std::size_t i, bool doubtful) {
    if (i == 0 || !tokens.blank_or_hyphen(i)) return false;
    const DateWord before = tokens.word(i - 1);
    switch (before.role) {
        case DateRole::in:
        case DateRole::since:
        case DateRole::until:
        case DateRole::between:
        case DateRole::portion:
        case DateRole::deictic:
            return true;
        case DateRole::from:
        case DateRole::to:
        case DateRole::by:
            return !doubtful || before.has(kRussian);
        case DateRole::before:
        case DateRole::after:
        case DateRole::about:
            return !doubtful;
        default:
            return false;
    }
}

// "April Glaspie", "January Jones": a name goes on.
bool name_follows(const DateTokens& tokens, std::size_t i) {
    return tokens.blank(i + 1) && tokens.is_capitalised(i + 1) &&
           tokens.word(i + 1).is(DateRole::other);
}

// A month with nothing beside it is a date only where it cannot be another word.
bool is_bare_month(const DateTokens& tokens, std::size_t i) {
    const DateWord month = tokens.word(i);
    if (month.has(kShortMonth)) return false;
    const bool announced = announces_month(tokens, i, month.has(kDoubtfulMonth));
    if (month.has(kRussian)) return announced;
    if (!tokens.is_capitalised(i)) return false;
    // "between March and May", "March or April": its neighbour vouches for it.
    const bool in_list =
        i >= 2 && tokens.is(i - 2, DateRole::month) && tokens.blank(i) &&
        (tokens.is(i - 1, DateRole::conjunction) || tokens.is(i - 1, DateRole::to));
    if (announced || in_list) return true;
    const bool joined = tokens.gap(i) == WordGap::hyphen || tokens.gap(i + 1) == WordGap::hyphen;
    return !month.has(kDoubtfulMonth) && !name_follows(tokens, i) && !joined;
}

// The month that a list or range goes on with behind month i: "May and June", "July-September".
std::optional<std::size_t> next_month(const DateTokens& tokens, std::size_t i) {
    std::size_t next = i + 1;
    const WordGap gap = tokens.gap(next);
    if (gap == WordGap::blank && tokens.blank(next + 1) &&
        (tokens.is(next, DateRole::conjunction) || is_range_word(tokens.word(next)))) {
        ++next;
    } else if (gap != WordGap::hyphen && gap != WordGap::dash && gap != WordGap::comma) {
        return std::nullopt;
    }
    if (!tokens.is(next, DateRole::month)) return std::nullopt;
    return next;
}

// "March, April and May 2021": the year of the last month is that of the others, too.
std::optional<ReadYear> year_of_next_month(const DateTokens& tokens, std::size_t i) {
    constexpr int kMonthsOfYear = 12;
    auto month = next_month(tokens, i);
    for (int k = 0; month && k < kMonthsOfYear; ++k) {
        if (const auto year = read_year_slot(tokens, *month + 1)) return year;
        month = next_month(tokens, *month);
    }
    return std::nullopt;
}

// "31 June", "April 31": no day, and so no month either.
bool has_impossible_day(const DateTokens& tokens, std::size_t i) {
    const DateWord behind = tokens.word(i + 1);
    if (behind.is(DateRole::figures) && behind.value <= 31 && tokens.blank(i + 1)) return true;
    return i > 0 && tokens.is(i - 1, DateRole::figures) && tokens.blank(i);
}

}  // namespace

MaybePoint read_day_and_month(const DateTokens& tokens, std::size_t i) {
    const auto day = read_day(tokens, i);
    if (!day || !is_free_before(tokens, i)) return std::nullopt;
    if (const auto two = read_two_days(tokens, i, *day)) return two;
    const auto month = month_behind_day(tokens, day->end);
    if (!month) return std::nullopt;
    const int number = tokens.word(*month).value;
    if (!is_day_of(day->value, number)) return std::nullopt;
    return read_to_year(tokens, day_phrase(number, day->value), std::nullopt, i, *month + 1);
}

MaybePoint read_month(const DateTokens& tokens, std::size_t i) {
    const DateWord word = tokens.word(i);
    const bool sure_of_case = tokens.is_capitalised(i) || !word.has(kDoubtfulMonth);
    if (const auto compound = read_compound_day(tokens, i)) return compound;
    if (!word.has(kRussian)) {
        if (const auto days = read_days_behind(tokens, i + 1)) {
            std::optional<DatePhrase> last;
            if (days->last) last = day_phrase(word.value, days->last->value);
            const ReadPoint point =
                read_to_year(tokens, day_phrase(word.value, days->first.value), last, i,
                             days->last ? days->last->end : days->first.end);
            const bool days_fit = is_day_of(days->first.value, word.value) &&
                                  (!days->last || is_day_of(days->last->value, word.value));
            if (days_fit && (sure_of_case || point.phrase.year)) return point;
        }
    }
    DatePhrase phrase;
    phrase.unit = TimeUnit::month;
    phrase.month = word.value;
    if (const auto year = read_year_slot(tokens, i + 1); year && (sure_of_case || year->year)) {
        set_year(phrase, *year);
        return make_read_point(tokens, phrase, i, *year);
    }
    if (word.has(kShortMonth)) return std::nullopt;
    if (const auto year = year_of_next_month(tokens, i); year && sure_of_case) {
        set_year(phrase, *year);
        return make_read_point(tokens, phrase, i, i + 1);
    }
    if (!is_bare_month(tokens, i) || has_impossible_day(tokens, i)) return std::nullopt;
    return make_read_point(tokens, phrase, i, i + 1);
}

}  // namespace parallax

// Dates in figures alone. Dots mean day, month, year; of slashes either order is possible, so what
// fits both ways claims its year only, unless a clear one in the same text has shown the order.
#include <algorithm>
#include <array>
#include <charconv>

#include "base/civil_date.h"
#include "text/date_points.h"

namespace parallax {
namespace {

// Digits of a part and what they count to.
struct Part {
    int value = 0;
    std::size_t digits = 0;
};
using Parts = std::array<Part, 3>;

bool is_day(int year, int month, int day) {
    return month >= 1 && month <= 12 && day >= 1 && day <= days_in_month(year, month);
}

// A leap year stands in for one whose century is not known.
bool is_day_of_some_year(int month, int day) {
    return is_day(2000, month, day);
}

bool is_whole_year(const Part& part) {
    return part.digits == 4 && part.value >= 1000 && part.value <= 2199;
}

DatePhrase day_phrase(int year, int month, int day) {
    DatePhrase phrase;
    phrase.unit = TimeUnit::day;
    phrase.year = year;
    phrase.month = month;
    phrase.day = day;
    return phrase;
}

// 2021-06-28, 2021/06/28.
std::optional<DatePhrase> year_first(const Parts& parts) {
    const auto& [year, month, day] = parts;
    if (!is_whole_year(year) || month.digits != 2 || day.digits != 2) return std::nullopt;
    if (!is_day(year.value, month.value, day.value)) return std::nullopt;
    return day_phrase(year.value, month.value, day.value);
}

// 28.06.2021, 28-06-2021; 28.06.21 only with both zeros.
std::optional<DatePhrase> day_first(const Parts& parts) {
    const auto& [day, month, year] = parts;
    if (is_whole_year(year)) {
        if (!is_day(year.value, month.value, day.value)) return std::nullopt;
        return day_phrase(year.value, month.value, day.value);
    }
    const bool padded = day.digits == 2 && month.digits == 2 && year.digits == 2;
    if (!padded || !is_day_of_some_year(month.value, day.value)) return std::nullopt;
    DatePhrase phrase = day_phrase(year.value, month.value, day.value);
    phrase.short_year = true;
    return phrase;
}

// 28/06/2021, 6/28/2021, 03/04/2021, 6/28/21; a short year only where the order is clear.
std::optional<DatePhrase> slashed(const Parts& parts) {
    const auto& [first, second, year] = parts;
    if (!is_whole_year(year) && year.digits != 2) return std::nullopt;
    const bool day_first = is_day_of_some_year(second.value, first.value);
    const bool month_first = is_day_of_some_year(first.value, second.value);
    if (!day_first && !month_first) return std::nullopt;
    const bool clear = day_first != month_first || first.value == second.value;
    DatePhrase phrase = day_first ? day_phrase(year.value, second.value, first.value)
                                  : day_phrase(year.value, first.value, second.value);
    phrase.short_year = year.digits == 2;
    if (phrase.short_year && !clear) return std::nullopt;
    if (!phrase.short_year && clear && !is_day(year.value, phrase.month, phrase.day))
        return std::nullopt;
    phrase.either_order = !clear;
    phrase.slashed = day_first != month_first;
    phrase.month_first = !day_first;
    return phrase;
}

// Parts between slashes or hyphens.
std::optional<DatePhrase> phrase_from_parts(const Parts& parts, bool slash) {
    if (parts[0].digits == 4) return year_first(parts);
    if (slash) return slashed(parts);
    // 28-06-21 may be anything.
    return is_whole_year(parts[2]) ? day_first(parts) : std::nullopt;
}

std::optional<Part> part_of(DateWord word) {
    if (!word.is(DateRole::figures)) return std::nullopt;
    return Part{word.value, static_cast<std::size_t>(word.detail & ~kBeginsName)};
}

// "28t10", the end of 2021-06-28T10:15.
std::optional<Part> part_before_time(std::string_view key) {
    if (key.size() < 4 || key[2] != 't') return std::nullopt;
    int day = 0;
    const auto [end, error] = std::from_chars(key.data(), key.data() + 2, day);
    if (error != std::errc() || end != key.data() + 2) return std::nullopt;
    return Part{day, 2};
}

// "28.06.2021", which is one word.
std::optional<Parts> parts_of_dotted(std::string_view key) {
    Parts parts;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const std::size_t dot = std::min(key.find('.'), key.size());
        if (dot == 0 || dot > 4 || (i < 2) != (dot < key.size())) return std::nullopt;
        const auto [end, error] = std::from_chars(key.data(), key.data() + dot, parts[i].value);
        if (error != std::errc() || end != key.data() + dot) return std::nullopt;
        parts[i].digits = dot;
        key.remove_prefix(std::min(dot + 1, key.size()));
    }
    if (parts[0].digits > 2 || parts[1].digits > 2) return std::nullopt;
    return parts;
}

MaybePoint read_dotted(const DateTokens& tokens, std::size_t i) {
    const auto parts = parts_of_dotted(tokens.key(i));
    if (!parts) return std::nullopt;
    const auto phrase = day_first(*parts);
    if (!phrase || !is_free_after(tokens, i + 1)) return std::nullopt;
    return make_read_point(tokens, *phrase, i, skip_year_word(tokens, i + 1));
}

bool is_attack_of_2001(const DateTokens& tokens, std::size_t i) {
    if (tokens.key(i) != "9" || tokens.key(i + 1) != "11") return false;
    return tokens.gap(i + 1) == WordGap::slash || tokens.between(i + 1) == "·";
}

MaybePoint read_attack_of_2001(const DateTokens& tokens, std::size_t i) {
    if (!is_free_after(tokens, i + 2)) return std::nullopt;
    static constexpr NamedTime kAttack{"", "", "2001-09-11", EventKind::event};
    DatePhrase phrase;
    phrase.unit = TimeUnit::day;
    phrase.named = &kAttack;
    return make_read_point(tokens, phrase, i, i + 2);
}

}  // namespace

MaybePoint read_figures_date(const DateTokens& tokens, std::size_t i) {
    if (!is_free_before(tokens, i)) return std::nullopt;
    if (tokens.is(i, DateRole::compound)) return read_dotted(tokens, i);
    const WordGap gap = tokens.gap(i + 1);
    if (is_attack_of_2001(tokens, i)) return read_attack_of_2001(tokens, i);
    const bool slash = gap == WordGap::slash;
    if ((!slash && gap != WordGap::hyphen) || tokens.gap(i + 2) != gap) return std::nullopt;
    const auto first = part_of(tokens.word(i));
    const auto second = part_of(tokens.word(i + 1));
    const auto third = part_of(tokens.word(i + 2));
    const auto before_time = part_before_time(tokens.key(i + 2));
    if (!first || !second || (!third && !before_time)) return std::nullopt;
    const Parts parts{*first, *second, third ? *third : *before_time};
    if (third && !is_free_after(tokens, i + 3)) return std::nullopt;
    const auto phrase = phrase_from_parts(parts, slash);
    if (!phrase) return std::nullopt;
    ReadPoint point = make_read_point(tokens, *phrase, i, i + 3);
    if (!third) point.end_byte = tokens.begin(i + 2) + 2;
    return point;
}

}  // namespace parallax

// Points are read from the largest unit down, as Chinese writes them: year, month, day.
#include <algorithm>

#include "text/date_chinese_parts.h"
#include "text/date_points.h"

namespace parallax {
namespace {

constexpr int kFirstYear = 1000, kLastYear = 2199, kLastCentury = 30;

bool is_year_number(const ChineseNumber& number) {
    return number.places == 4 && number.value >= kFirstYear && number.value <= kLastYear;
}

struct UnitBehind {
    int number = 0;
    std::size_t end = 0;
};

// "6月", "六月份".
std::optional<UnitBehind> read_month(const ChineseText& text, std::size_t i) {
    const auto number = read_chinese_number(text, i);
    if (!number || number->value < 1 || number->value > 12 || text.at(number->end) != U'月')
        return std::nullopt;
    const std::size_t end = number->end + 1;
    return UnitBehind{number->value, text.at(end) == U'份' ? end + 1 : end};
}

std::optional<UnitBehind> read_day(const ChineseText& text, std::size_t i) {
    const auto number = read_chinese_number(text, i);
    if (!number || number->value < 1 || number->value > 31) return std::nullopt;
    if (text.match(number->end, U"日 号 號") == 0) return std::nullopt;
    return UnitBehind{number->value, number->end + 1};
}

std::size_t skip_joint(const ChineseText& text, std::size_t i) {
    return i + text.match(i, U"—— 至 到 - – — ~ ～ －");
}

// What may stand behind a month: a day, two days, a portion.
std::size_t take_day(const ChineseText& text, std::size_t i, ChinesePoint& point) {
    DatePhrase& phrase = point.phrase;
    if (const auto day = read_day(text, i)) {
        phrase.unit = TimeUnit::day;
        phrase.day = day->number;
        return day->end;
    }
    // 14-16日
    const auto first = read_chinese_number(text, i);
    if (first && first->value >= 1 && first->value <= 31 &&
        skip_joint(text, first->end) > first->end) {
        const auto last = read_day(text, skip_joint(text, first->end));
        if (last && last->number > first->value) {
            phrase.unit = TimeUnit::day;
            phrase.day = first->value;
            point.last = phrase;
            point.last->day = last->number;
            return last->end;
        }
    }
    return take_chinese_portion(text, i, phrase);
}

// 上半年, 第三季度, 春季 behind a year.
std::size_t take_season(const ChineseText& text, std::size_t i, DatePhrase& phrase) {
    constexpr std::u32string_view kSeasons = U"春夏秋冬";
    const std::size_t season = kSeasons.find(text.at(i));
    if (season != kSeasons.npos && text.at(i) != U'\0' && text.at(i + 1) != U'节') {
        phrase.unit = TimeUnit::season;
        phrase.season = 21 + static_cast<int>(season);
        return i + 1 + text.match(i + 1, U"天 季");
    }
    const std::size_t begin = i + text.match(i, U"第");
    const auto number = read_chinese_number(text, begin);
    if (number && number->value >= 1 && number->value <= 4 && text.has(number->end, U"季度")) {
        constexpr Portion kQuarters[] = {Portion::first_quarter, Portion::second_quarter,
                                         Portion::third_quarter, Portion::fourth_quarter};
        phrase.portion = kQuarters[number->value - 1];
        return number->end + 2;
    }
    return i;
}

// 90年代 behind a century or alone, 1990年代; the decade's first year.
std::optional<UnitBehind> read_decade_number(const ChineseText& text, std::size_t i) {
    const auto number = read_chinese_number(text, i);
    if (!number || number->value % 10 != 0 || !text.has(number->end, U"年代")) return std::nullopt;
    const bool whole = is_year_number(*number);
    if (!whole && (number->value < 10 || number->value > 90)) return std::nullopt;
    return UnitBehind{number->value, number->end + 2};
}

ChinesePoint read_portion_behind(const ChineseText& text, const DatePhrase& phrase,
                                 std::size_t begin, std::size_t end) {
    ChinesePoint point = make_chinese_point(phrase, begin, end);
    point.end = take_chinese_portion(text, end, point.phrase);
    return point;
}

// 20世纪, 20世纪90年代, 上世纪90年代; the century's phrase is there already.
ChinesePoint read_in_century(const ChineseText& text, std::size_t begin, std::size_t end,
                             DatePhrase century) {
    const auto decade = read_decade_number(text, end);
    if (!decade || decade->number > 90) return read_portion_behind(text, century, begin, end);
    century.unit = TimeUnit::decade;
    century.short_year = century.shift.has_value();
    century.year = century.year.value_or(0) + decade->number;
    return read_portion_behind(text, century, begin, decade->end);
}

// The two years of 2014至2016年.
std::optional<ChinesePoint> read_two_years(const ChineseText& text, std::size_t i,
                                           const ChineseNumber& first) {
    const std::size_t joint = skip_joint(text, first.end);
    if (!is_year_number(first) || joint == first.end) return std::nullopt;
    const auto last = read_chinese_number(text, joint);
    if (!last || !is_year_number(*last) || last->value <= first.value ||
        text.at(last->end) != U'年')
        return std::nullopt;
    DatePhrase from, to;
    from.year = first.value;
    to.year = last->value;
    ChinesePoint point = make_chinese_point(from, i, last->end + 1);
    point.last = to;
    return point;
}

// "2000年历史": so long, not when.
bool is_duration(const ChineseText& text, std::size_t i) {
    return text.match(i, U"历史 歷史 的历史 的歷史 来 來 间 間 之久 时间 時間 文明 多") > 0;
}

std::optional<ChinesePoint> read_year(const ChineseText& text, std::size_t i) {
    const std::size_t era_size = text.match(i, U"公元前 公元 西元前 西元");
    const int era = era_size == 3 ? -1 : 1;
    const auto number = read_chinese_number(text, i + era_size);
    if (!number || number->value == 0) return std::nullopt;
    if (text.match(number->end, U"世纪 世紀") > 0) {
        if (number->value > kLastCentury) return std::nullopt;
        DatePhrase century;
        century.unit = TimeUnit::century;
        century.year = first_year_of_century(number->value, era);
        if (era < 0) return read_portion_behind(text, century, i, number->end + 2);
        return read_in_century(text, i, number->end + 2, century);
    }
    if (const auto two = read_two_years(text, i, *number)) return two;
    if (text.at(number->end) != U'年') return std::nullopt;
    if (era_size == 0 && !is_year_number(*number)) return std::nullopt;
    if (is_duration(text, number->end + 1)) return std::nullopt;
    // 2000年前 is two thousand years ago, 2049年前 before that year.
    const bool round = number->value % 100 == 0;
    if (era_size == 0 && round && text.at(number->end + 1) == U'前') return std::nullopt;
    DatePhrase phrase;
    phrase.year = year_in_era(number->value, era);
    return read_in_chinese_year(text, i, number->end + 1, phrase);
}

std::optional<ChinesePoint> read_decade(const ChineseText& text, std::size_t i) {
    const auto decade = read_decade_number(text, i);
    if (!decade) return std::nullopt;
    DatePhrase phrase;
    phrase.unit = TimeUnit::decade;
    phrase.year = decade->number;
    phrase.short_year = decade->number < 100;
    return read_portion_behind(text, phrase, i, decade->end);
}

std::optional<ChinesePoint> read_month_alone(const ChineseText& text, std::size_t i) {
    const auto month = read_month(text, i);
    if (!month) return std::nullopt;
    DatePhrase phrase;
    phrase.unit = TimeUnit::month;
    phrase.month = month->number;
    ChinesePoint point = make_chinese_point(phrase, i, month->end);
    point.end = take_day(text, month->end, point);
    return point;
}

std::optional<ChinesePoint> read_name(const ChineseText& text, std::size_t i) {
    if (!is_han_character(text.at(i)) || (i > 0 && text.at(i - 1) == U'新')) return std::nullopt;
    const NamedMatch match = find_chinese_named_time(text.rest(i));
    if (!match.named) return std::nullopt;
    DatePhrase phrase;
    phrase.named = match.named;
    const std::size_t end = i + text.characters(i, match.size);
    const std::size_t over = text.match(end, U"结束 終結 终结 結束");
    const std::size_t begun = text.match(end, U"爆发 爆發 开始 開始");
    if (over > 0) phrase.portion = Portion::end;
    if (begun > 0) phrase.portion = Portion::early;
    return make_chinese_point(phrase, i, end + over + begun);
}

// 第3年, 每年3月, 2.3月: the number is of another kind.
bool is_number_free(const ChineseText& text, std::size_t i) {
    if (i == 0) return true;
    const char32_t before = text.at(i - 1);
    if (is_chinese_numeral(before) || before == U'第' || before == U'每' || before == U'.')
        return false;
    return !(i > 1 && text.has(i - 2, U"每年"));
}

}  // namespace

ChinesePoint make_chinese_point(const DatePhrase& phrase, std::size_t begin, std::size_t end) {
    ChinesePoint point;
    point.phrase = phrase;
    point.begin = begin;
    point.end = end;
    return point;
}

std::size_t take_chinese_portion(const ChineseText& text, std::size_t i, DatePhrase& phrase) {
    const auto take = [&](std::u32string_view words, Portion portion) {
        const std::size_t size = text.match(i, words);
        if (size > 0) phrase.portion = portion;
        return size;
    };
    const bool month = phrase.unit == TimeUnit::month;
    const auto first_of = [&](auto... sizes) {
        std::size_t taken = 0;
        ((taken = taken > 0 ? taken : sizes()), ...);
        return taken;
    };
    const std::size_t taken = first_of(
        [&] {
            return take(U"上半叶 上半葉 上半期 上半年 前半期 前半葉 前半叶", Portion::first_half);
        },
        [&] {
            return take(U"下半叶 下半葉 下半期 下半年 后半期 后半叶 後半期", Portion::second_half);
        },
        [&] { return take(U"上旬 初期 早期 年初 初", Portion::early); },
        [&] { return take(U"中旬 中叶 中葉 中期 年中", Portion::middle); },
        [&] { return take(U"下旬 末期 晚期 后期 年底 年末 底 末", Portion::late); },
        [&] {
            // 年中 ends the phrase; 中国, 中俄 begin another word.
            const bool alone = text.at(i) == U'中' && !is_han_character(text.at(i + 1));
            return alone && !month ? take(U"中", Portion::middle) : std::size_t{0};
        });
    return i + taken;
}

ChinesePoint read_in_chinese_year(const ChineseText& text, std::size_t begin, std::size_t i,
                                  const DatePhrase& year) {
    ChinesePoint point = make_chinese_point(year, begin, i);
    if (const auto month = read_month(text, i)) {
        point.phrase.unit = TimeUnit::month;
        point.phrase.month = month->number;
        point.end = take_day(text, month->end, point);
        return point;
    }
    point.end = take_season(text, i, point.phrase);
    if (point.end == i) point.end = take_chinese_portion(text, i, point.phrase);
    return point;
}

std::optional<ChinesePoint> read_chinese_point(const ChineseText& text, std::size_t i,
                                               std::size_t free) {
    const char32_t c = text.at(i);
    if (is_chinese_numeral(c)) {
        if (auto name = read_name(text, i)) return name;
        if (!is_number_free(text, i)) return std::nullopt;
        if (auto decade = read_decade(text, i)) return decade;
        if (auto year = read_year(text, i)) return year;
        if (auto distance = read_chinese_distance(text, i, free)) return distance;
        return read_month_alone(text, i);
    }
    if (c == U'公' || c == U'西') return read_year(text, i);
    if (c == U'半') return read_chinese_distance(text, i, free);
    if (!is_han_character(c)) return std::nullopt;
    if (auto year = read_chinese_year_word(text, i)) return year;
    if (auto unit = read_chinese_unit_word(text, i)) {
        if (unit->phrase.unit == TimeUnit::century && unit->phrase.portion == Portion::whole)
            return read_in_century(text, i, unit->end, unit->phrase);
        return unit;
    }
    if (auto stretch = read_chinese_stretch(text, i)) return stretch;
    return read_name(text, i);
}

std::optional<ChinesePoint> read_chinese_end(const ChineseText& text, std::size_t i,
                                             const DatePhrase& first) {
    if (const auto day = read_day(text, i); day && first.unit == TimeUnit::day) {
        DatePhrase phrase = first;
        phrase.day = day->number;
        return make_chinese_point(phrase, i, day->end);
    }
    auto last = read_chinese_point(text, i, i);
    if (!last || last->last || last->phrase.unit != first.unit) return std::nullopt;
    DatePhrase& phrase = last->phrase;
    if (!phrase.year && !phrase.shift) {
        phrase.year = first.year;
        phrase.shift = first.shift;
    }
    return last;
}

}  // namespace parallax

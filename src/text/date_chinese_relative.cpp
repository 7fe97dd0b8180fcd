// Chinese phrases that count from somewhere: from the day of writing, from a date in the text, from
// an event that they name.
#include <algorithm>

#include "text/date_chinese_parts.h"

namespace parallax {
namespace {

DatePhrase shifted(Reference from, TimeUnit unit, int amount) {
    DatePhrase phrase;
    phrase.unit = unit;
    phrase.shift = DateShift{from, unit, amount};
    return phrase;
}

// How much time: 15年, 两个月, 半个世纪.
struct Amount {
    DatePhrase phrase;  // shifted so far forward
    std::size_t end = 0;
};

std::optional<Amount> read_amount(const ChineseText& text, std::size_t i) {
    const bool half = text.at(i) == U'半';
    const auto number = half ? std::nullopt : read_chinese_number(text, i);
    if (!half && (!number || number->value == 0)) return std::nullopt;
    std::size_t unit = half ? i + 1 : number->end;
    const int count = half ? 1 : number->value;
    const bool measured = text.match(unit, U"个 個") > 0;
    if (measured) ++unit;
    const auto amount = [&](TimeUnit of, int units, std::size_t size, bool about) {
        Amount read{shifted(Reference::writing, of, units), unit + size};
        read.phrase.approximate = about;
        return read;
    };
    if (text.match(unit, U"世纪 世紀") > 0)
        return amount(TimeUnit::year, half ? 50 : 100 * count, 2, true);
    if (measured && text.at(unit) == U'月' && !half)
        return amount(TimeUnit::month, count, 1, false);
    if (text.has(unit, U"星期") && !half) return amount(TimeUnit::day, 7 * count, 2, true);
    if (measured) return std::nullopt;
    switch (text.at(unit)) {
        case U'年':
            if (half) return amount(TimeUnit::month, 6, 1, true);
            return amount(TimeUnit::year, count, 1, false);
        case U'天':
        case U'日':
            if (half) return std::nullopt;
            return amount(TimeUnit::day, count, 1, false);
        case U'周':
        case U'週':
            if (half) return std::nullopt;
            return amount(TimeUnit::day, 7 * count, 1, true);
        default:
            return std::nullopt;
    }
}

// Where the name of an event before character i begins: 北约峰会 of 北约峰会两周后.
std::optional<std::size_t> find_anchor(const ChineseText& text, std::size_t i, std::size_t free) {
    constexpr std::u32string_view kStops =
        U"在于於自从從当當是就才又曾将將到至比被由的了和与與及但而并也且则即后後前";
    constexpr std::size_t kLongest = 10, kShortest = 2;
    std::size_t begin = i;
    while (begin > free && i - begin < kLongest && is_han_character(text.at(begin - 1)) &&
           kStops.find(text.at(begin - 1)) == kStops.npos)
        --begin;
    const bool pronoun =
        std::u32string_view(U"他她它我你这那此").find(text.at(begin)) != std::u32string_view::npos;
    if (pronoun || i - begin < kShortest) return std::nullopt;
    return begin;
}

}  // namespace

std::optional<ChinesePoint> read_chinese_year_word(const ChineseText& text, std::size_t i) {
    struct YearWord {
        std::u32string_view words;
        Reference from;
        int amount;
    };
    constexpr YearWord kWords[] = {
        {U"去年", Reference::writing, -1}, {U"今年", Reference::writing, 0},
        {U"本年", Reference::writing, 0},  {U"明年", Reference::writing, 1},
        {U"前年", Reference::writing, -2}, {U"后年", Reference::writing, 2},
        {U"後年", Reference::writing, 2},  {U"同年", Reference::text, 0},
        {U"次年", Reference::text, 1},     {U"翌年", Reference::text, 1},
    };
    for (const YearWord& word : kWords) {
        if (!text.has(i, word.words)) continue;
        return read_in_chinese_year(text, i, i + 2,
                                    shifted(word.from, TimeUnit::year, word.amount));
    }
    return std::nullopt;
}

std::optional<ChinesePoint> read_chinese_unit_word(const ChineseText& text, std::size_t i) {
    struct UnitWord {
        std::u32string_view words;
        TimeUnit unit;
        int amount;
    };
    constexpr UnitWord kWords[] = {
        {U"上个月 上個月 上月", TimeUnit::month, -1},
        {U"本月 这个月 這個月", TimeUnit::month, 0},
        {U"下个月 下個月 下月", TimeUnit::month, 1},
        {U"上个星期 上星期 上周 上週", TimeUnit::week, -1},
        {U"本周 本週 这个星期 这周", TimeUnit::week, 0},
        {U"下个星期 下星期 下周 下週", TimeUnit::week, 1},
        {U"昨天 昨日", TimeUnit::day, -1},
        {U"上个世纪 上個世紀 上世纪 上世紀", TimeUnit::century, -1},
        {U"本世纪 本世紀", TimeUnit::century, 0},
        {U"下个世纪 下個世紀 下世纪", TimeUnit::century, 1},
    };
    for (const UnitWord& word : kWords) {
        const std::size_t size = text.match(i, word.words);
        if (size == 0) continue;
        ChinesePoint point =
            make_chinese_point(shifted(Reference::writing, word.unit, word.amount), i, i + size);
        point.end = take_chinese_portion(text, point.end, point.phrase);
        return point;
    }
    return std::nullopt;
}

std::optional<ChinesePoint> read_chinese_distance(const ChineseText& text, std::size_t i,
                                                  std::size_t free) {
    auto amount = read_amount(text, i);
    if (!amount) return std::nullopt;
    DatePhrase& phrase = amount->phrase;
    if (const std::size_t size = text.match(amount->end, U"以前 之前 前")) {
        phrase.shift->amount *= -1;
        return make_chinese_point(phrase, i, amount->end + size);
    }
    const std::size_t size = text.match(amount->end, U"以后 以後 之后 之後 后 後");
    if (size == 0) return std::nullopt;
    const auto anchor = find_anchor(text, i, free);
    phrase.shift->from = anchor ? Reference::anchor : Reference::text;
    ChinesePoint point = make_chinese_point(phrase, i, amount->end + size);
    point.anchor_begin = anchor;
    return point;
}

std::optional<ChinesePoint> read_chinese_stretch(const ChineseText& text, std::size_t i) {
    const std::size_t past = text.match(i, U"过去 過去 最近 近");
    const std::size_t coming = text.match(i, U"未来 未來 今后 今後");
    if (past + coming == 0) return std::nullopt;
    auto amount = read_amount(text, i + past + coming);
    if (!amount) return std::nullopt;
    if (past > 0) amount->phrase.shift->amount *= -1;
    amount->phrase.stretch = true;
    return make_chinese_point(amount->phrase, i,
                              amount->end + text.match(amount->end, U"以来 以來 来 來"));
}

}  // namespace parallax

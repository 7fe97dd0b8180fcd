// Phrases that count from somewhere: from the day of writing ("last year", "15 years ago"), from a
// date in the text ("two years later"), from an event that they name ("a week after the vote").
#include "text/date_anchor.h"
#include "text/date_points.h"

namespace parallax {
namespace {

constexpr int kDaysOfWeek = 7, kWeeksOfFortnight = 2;
constexpr int kYearsOfDecade = 10, kYearsOfCentury = 100;

TimeUnit unit_of(DateWord word) {
    return static_cast<TimeUnit>(word.value);
}

// How much time: "15 years", "a fortnight", "half a century", "weeks".
struct Amount {
    int count = 1;
    DateWord unit;
    bool half = false;
    bool unknown = false;  // "weeks", "several weeks"
    bool lone = false;     // "the day": no number and no "a"
    std::size_t begin = 0, end = 0;
};

bool is_unit_behind(const DateTokens& tokens, std::size_t i) {
    return tokens.is(i, DateRole::unit) && !tokens.word(i).has(kShortUnit) && tokens.blank(i);
}

std::optional<Amount> read_half(const DateTokens& tokens, std::size_t i) {
    const DateWord article = tokens.word(i + 1);
    if (!article.is(DateRole::article) || article.value != 1 || !tokens.blank(i + 1) ||
        !is_unit_behind(tokens, i + 2))
        return std::nullopt;
    return Amount{1, tokens.word(i + 2), true, false, false, i, i + 3};
}

// The unit at word i, with the "a" before it.
Amount read_unit_alone(const DateTokens& tokens, std::size_t i) {
    const DateWord unit = tokens.word(i);
    Amount amount{1, unit, unit.has(kHalfUnit), unit.has(kPluralUnit), true, i, i + 1};
    if (i == 0 || !tokens.blank(i)) return amount;
    const DateWord before = tokens.word(i - 1);
    if (before.is(DateRole::article) && before.value == 1) {
        amount.begin = i - 1;
        amount.lone = false;
    }
    return amount;
}

std::optional<Amount> read_amount(const DateTokens& tokens, std::size_t i) {
    const DateWord word = tokens.word(i);
    if (word.is(DateRole::half)) return read_half(tokens, i);
    if (word.is(DateRole::unit) && !word.has(kShortUnit)) return read_unit_alone(tokens, i);
    if (word.is(DateRole::indefinite)) {
        const std::size_t unit = tokens.is(i + 1, DateRole::of) ? i + 2 : i + 1;
        if (!is_unit_behind(tokens, unit)) return std::nullopt;
        return Amount{1, tokens.word(unit), false, true, false, i, unit + 1};
    }
    const auto number = read_cardinal(tokens, i);
    if (!number || !is_unit_behind(tokens, number->end)) return std::nullopt;
    return Amount{number->value, tokens.word(number->end), false, false, false, i, number->end + 1};
}

// Days are counted exactly, months and years as such; longer units only say about when.
DatePhrase phrase_from_amount(const Amount& amount, Reference from, int sign) {
    DatePhrase phrase;
    phrase.unknown_amount = amount.unknown;
    DateShift shift{from, TimeUnit::year, sign * amount.count};
    switch (unit_of(amount.unit)) {
        case TimeUnit::day:
            shift.unit = TimeUnit::day;
            break;
        case TimeUnit::week:
            shift.unit = TimeUnit::day;
            shift.amount *= kDaysOfWeek * (amount.unit.has(kFortnight) ? kWeeksOfFortnight : 1);
            phrase.approximate = true;
            break;
        case TimeUnit::month:
        case TimeUnit::season:
            shift.unit = TimeUnit::month;
            break;
        case TimeUnit::year:
            if (amount.half) shift = {from, TimeUnit::month, sign * 6};
            break;
        case TimeUnit::decade:
            shift.amount *= amount.half ? kYearsOfDecade / 2 : kYearsOfDecade;
            phrase.approximate = true;
            break;
        case TimeUnit::century:
            shift.amount *= amount.half ? kYearsOfCentury / 2 : kYearsOfCentury;
            phrase.approximate = true;
            break;
    }
    phrase.approximate = phrase.approximate || amount.half;
    phrase.unit = shift.unit;
    phrase.shift = shift;
    return phrase;
}

// "after the NATO summit": the preposition stands at word i.
MaybePoint read_anchored(const DateTokens& tokens, const Amount& amount, std::size_t begin,
                         std::size_t i, int sign) {
    if (!tokens.blank(i + 1)) return std::nullopt;
    const auto anchor = read_anchor(tokens, i + 1);
    if (!anchor) return std::nullopt;
    ReadPoint point = make_read_point(tokens, phrase_from_amount(amount, Reference::anchor, sign),
                                      begin, anchor->end);
    point.end_byte = anchor->end_byte;
    point.anchor = anchor->words;
    point.anchor_date = anchor->date;
    return point;
}

MaybePoint read_counted(const DateTokens& tokens, const Amount& amount, std::size_t end,
                        Reference from, int sign) {
    if (amount.unknown) return std::nullopt;
    return make_read_point(tokens, phrase_from_amount(amount, from, sign), amount.begin, end);
}

// "через две недели после саммита", "через год": later by what follows.
MaybePoint read_through(const DateTokens& tokens, std::size_t i) {
    if (!tokens.blank(i + 1)) return std::nullopt;
    auto amount = read_amount(tokens, i + 1);
    if (!amount) return std::nullopt;
    amount->begin = i;
    const std::size_t next = amount->end;
    if (tokens.is(next, DateRole::after) && tokens.blank(next)) {
        if (auto anchored = read_anchored(tokens, *amount, i, next, 1)) return anchored;
    }
    return read_counted(tokens, *amount, next, Reference::text, 1);
}

// "за два дня до саммита".
MaybePoint read_in_front(const DateTokens& tokens, std::size_t i) {
    if (!tokens.blank(i + 1)) return std::nullopt;
    const auto amount = read_amount(tokens, i + 1);
    if (!amount) return std::nullopt;
    const std::size_t until = amount->end;
    if (tokens.key(until) != "до" || !tokens.blank(until)) return std::nullopt;
    return read_anchored(tokens, *amount, i, until, -1);
}

DatePhrase stretch_phrase(const Amount& amount, int sign) {
    DatePhrase phrase = phrase_from_amount(amount, Reference::writing, sign);
    phrase.stretch = true;
    return phrase;
}

// "the last 15 years", "the coming decade".
MaybePoint read_stretch(const DateTokens& tokens, std::size_t i) {
    const DateWord word = tokens.word(i);
    const bool has_the = i > 0 && tokens.is(i - 1, DateRole::article) && tokens.blank(i);
    auto amount = read_amount(tokens, i + 1);
    if (!amount || amount->unknown || amount->half || !tokens.blank(i + 1)) return std::nullopt;
    const TimeUnit unit = unit_of(amount->unit);
    const bool one = amount->lone && (unit == TimeUnit::year || unit == TimeUnit::decade);
    const bool lone_stretch = one && (word.sense() == DeicticSense::stretch || has_the);
    if (amount->lone && !lone_stretch) return std::nullopt;
    if (word.sense() == DeicticSense::from_text || word.value == 0) return std::nullopt;
    if (tokens.is(amount->end, DateRole::of) && tokens.blank(amount->end)) return std::nullopt;
    return make_read_point(tokens, stretch_phrase(*amount, word.value), i, amount->end);
}

// "last year", "this century", "the following day".
MaybePoint read_deictic_unit(const DateTokens& tokens, std::size_t i, std::size_t unit) {
    const DateWord word = tokens.word(i);
    const DateWord unit_word = tokens.word(unit);
    if (unit_word.has(kPluralUnit) || unit_word.has(kShortUnit) || unit_word.has(kFortnight) ||
        unit_word.has(kHalfUnit) || word.sense() == DeicticSense::stretch)
        return std::nullopt;
    // "the last year of the war"
    if (tokens.is(unit + 1, DateRole::of) && tokens.blank(unit + 1)) return std::nullopt;
    const bool from_text = word.sense() == DeicticSense::from_text;
    if (unit_of(unit_word) == TimeUnit::day && !from_text) return std::nullopt;
    DatePhrase phrase;
    phrase.unit = unit_of(unit_word);
    phrase.shift =
        DateShift{from_text ? Reference::text : Reference::writing, phrase.unit, word.value};
    return make_read_point(tokens, phrase, i, unit + 1);
}

// "last summer", "next May", "that autumn"; the reckoning knows which one is meant.
MaybePoint read_deictic_name(const DateTokens& tokens, std::size_t i, std::size_t name) {
    const DateWord word = tokens.word(i);
    const DateWord named = tokens.word(name);
    if (word.sense() == DeicticSense::stretch || named.has(kShortMonth)) return std::nullopt;
    if (named.has(kDoubtfulMonth) && !tokens.is_capitalised(name)) return std::nullopt;
    DatePhrase phrase;
    const bool is_month = named.is(DateRole::month);
    phrase.unit = is_month ? TimeUnit::month : TimeUnit::season;
    (is_month ? phrase.month : phrase.season) = named.value;
    phrase.shift = word.sense() == DeicticSense::from_text
                       ? DateShift{Reference::text, TimeUnit::year, word.value}
                       : DateShift{Reference::writing, phrase.unit, word.value};
    return make_read_point(tokens, phrase, i, name + 1);
}

}  // namespace

MaybePoint read_deictic(const DateTokens& tokens, std::size_t i) {
    const DateWord word = tokens.word(i);
    if (word.is(DateRole::day_word)) {
        DatePhrase phrase;
        phrase.unit = TimeUnit::day;
        phrase.shift = DateShift{Reference::writing, TimeUnit::day, word.value};
        return make_read_point(tokens, phrase, i, i + 1);
    }
    if (const auto stretch = read_stretch(tokens, i)) return stretch;
    std::size_t next = i + 1;
    if (tokens.is(next, DateRole::same) && tokens.blank(next)) ++next;
    if (!tokens.blank(next)) return std::nullopt;
    const DateWord named = tokens.word(next);
    if (named.is(DateRole::unit)) return read_deictic_unit(tokens, i, next);
    if (named.is(DateRole::month) || named.is(DateRole::season))
        return read_deictic_name(tokens, i, next);
    return std::nullopt;
}

MaybePoint read_distance(const DateTokens& tokens, std::size_t i) {
    if (tokens.is(i, DateRole::through)) return read_through(tokens, i);
    if (tokens.is(i, DateRole::in_front)) return read_in_front(tokens, i);
    const auto amount = read_amount(tokens, i);
    if (!amount || !tokens.blank(amount->end)) return std::nullopt;
    if (tokens.is(i, DateRole::figures) && !is_free_before(tokens, i)) return std::nullopt;
    const std::size_t next = amount->end;
    switch (tokens.word(next).role) {
        case DateRole::ago:
            return read_counted(tokens, *amount, next + 1, Reference::writing, -1);
        case DateRole::earlier:
            return read_counted(tokens, *amount, next + 1, Reference::text, -1);
        case DateRole::later:
        case DateRole::through:
            return read_counted(tokens, *amount, next + 1, Reference::text, 1);
        case DateRole::before:
        case DateRole::after: {
            const int sign = tokens.is(next, DateRole::after) ? 1 : -1;
            if (auto anchored = read_anchored(tokens, *amount, amount->begin, next, sign))
                return anchored;
            // "the year before."
            if (tokens.blank(next + 1)) return std::nullopt;
            return read_counted(tokens, *amount, next + 1, Reference::text, sign);
        }
        default:
            return std::nullopt;
    }
}

}  // namespace parallax

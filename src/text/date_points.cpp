// Chooses the form by the first word; names and portions, which hold other points.
#include "text/date_points.h"

#include <algorithm>

namespace parallax {
namespace {

using Reader = MaybePoint (*)(const DateTokens&, std::size_t);

// What the first of the readers gives that gives anything.
MaybePoint first_of(std::initializer_list<Reader> readers, const DateTokens& tokens,
                    std::size_t i) {
    for (const Reader reader : readers) {
        if (auto point = reader(tokens, i)) return point;
    }
    return std::nullopt;
}

bool is_apostrophe_gap(std::string_view gap) {
    return gap == "' " || gap == "’ ";
}

std::array<std::string_view, kLongestName> keys_from(const DateTokens& tokens, std::size_t i) {
    std::array<std::string_view, kLongestName> keys;
    for (std::size_t k = 0; k < keys.size(); ++k) {
        if (i + k >= tokens.size()) break;
        if (k > 0 && !tokens.blank_or_hyphen(i + k) && !is_apostrophe_gap(tokens.between(i + k)))
            break;
        keys[k] = tokens.key(i + k);
    }
    return keys;
}

// Latin names carry a capital; "fall of the Berlin Wall" further on. Russian ones need none.
bool may_be_name(const DateTokens& tokens, std::size_t i) {
    return tokens.is_capitalised(i) || tokens.is_cyrillic(i) || tokens.is(i + 1, DateRole::of);
}

bool has_capital(const DateTokens& tokens, std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i) {
        if (tokens.is_capitalised(i) || tokens.is_cyrillic(i)) return true;
    }
    return false;
}

// "a new Cold War", "a second Cold War" is another one; so is a part of a longer word.
bool is_another_one(const DateTokens& tokens, std::size_t i) {
    if (tokens.between(i).ends_with('-')) return i == 0 || !tokens.is(i - 1, DateRole::year_prefix);
    if (i == 0 || !tokens.blank(i)) return false;
    return tokens.is(i - 1, DateRole::renewed) || tokens.is(i - 1, DateRole::ordinal);
}

Portion half_portion(int number) {
    return number == 1 ? Portion::first_half : Portion::second_half;
}

Portion quarter_portion(int number) {
    constexpr Portion kQuarters[] = {Portion::first_quarter, Portion::second_quarter,
                                     Portion::third_quarter, Portion::fourth_quarter};
    return kQuarters[number - 1];
}

struct PortionWords {
    Portion portion = Portion::whole;
    std::size_t end = 0;
};

// "early", "first half", "third quarter": the words before what they are a portion of.
std::optional<PortionWords> read_portion_words(const DateTokens& tokens, std::size_t i) {
    const DateWord word = tokens.word(i);
    if (word.is(DateRole::portion)) return PortionWords{static_cast<Portion>(word.value), i + 1};
    const auto number = read_ordinal(tokens, i);
    if (!number || !tokens.blank(number->end)) return std::nullopt;
    const DateWord part = tokens.word(number->end);
    if (part.is(DateRole::half) && number->value <= 2)
        return PortionWords{half_portion(number->value), number->end + 1};
    if (part.is(DateRole::quarter) && number->value <= 4)
        return PortionWords{quarter_portion(number->value), number->end + 1};
    return std::nullopt;
}

bool has_portion(const DatePhrase& whole, Portion portion) {
    if (whole.portion != Portion::whole || whole.stretch) return false;
    switch (whole.unit) {
        case TimeUnit::month:
            return portion < Portion::first_quarter;
        case TimeUnit::year:
        case TimeUnit::century:
            return true;
        case TimeUnit::decade:
            return portion < Portion::first_quarter;
        default:
            return false;
    }
}

// "by the end of" means the very end.
Portion exact_end(const DateTokens& tokens, std::size_t i) {
    if (i == 0 || !tokens.blank(i)) return Portion::late;
    std::size_t before = i - 1;
    if (before > 0 && tokens.is(before, DateRole::article) && tokens.blank(before)) --before;
    return tokens.is(before, DateRole::by) ? Portion::end : Portion::late;
}

// "the end of the year": the current one.
MaybePoint read_current_unit(const DateTokens& tokens, std::size_t i) {
    const DateWord unit = tokens.word(i);
    if (!unit.is(DateRole::unit) || unit.detail != (unit.detail & kRussian)) return std::nullopt;
    DatePhrase phrase;
    phrase.unit = static_cast<TimeUnit>(unit.value);
    phrase.shift = DateShift{Reference::writing, phrase.unit, 0};
    return make_read_point(tokens, phrase, i, i + 1);
}

// "Q1 2021", "H2 of 2021".
MaybePoint read_part_name(const DateTokens& tokens, std::size_t i) {
    const auto year = read_year_slot(tokens, i + 1);
    if (!year) return std::nullopt;
    DatePhrase phrase;
    set_year(phrase, *year);
    phrase.portion = static_cast<Portion>(tokens.word(i).value);
    return make_read_point(tokens, phrase, i, *year);
}

}  // namespace

MaybePoint read_named(const DateTokens& tokens, std::size_t i) {
    if (!may_be_name(tokens, i) || is_another_one(tokens, i)) return std::nullopt;
    const NamedMatch match = find_named_time(keys_from(tokens, i));
    if (!match.named || !has_capital(tokens, i, i + match.size)) return std::nullopt;
    DatePhrase phrase;
    phrase.named = match.named;
    return make_read_point(tokens, phrase, i, i + match.size);
}

MaybePoint read_portion(const DateTokens& tokens, std::size_t i) {
    if (tokens.is(i, DateRole::part_name)) return read_part_name(tokens, i);
    const auto words = read_portion_words(tokens, i);
    if (!words || !tokens.blank_or_hyphen(words->end)) return std::nullopt;
    // "early in 2022"
    const bool has_in = tokens.key(words->end) == "in" && tokens.blank(words->end + 1);
    const std::size_t inner = skip_of_the(tokens, words->end + (has_in ? 1 : 0));
    const bool has_of = tokens.is(words->end, DateRole::of) || tokens.is_cyrillic(i);
    MaybePoint point = read_plain_point(tokens, inner);
    if (!point && has_of) point = read_current_unit(tokens, inner);
    if (!point || point->last) return std::nullopt;
    if (point->phrase.named) {
        const bool edge = words->portion == Portion::early || words->portion == Portion::end;
        if (!edge || !has_of) return std::nullopt;
    } else if (!has_portion(point->phrase, words->portion)) {
        return std::nullopt;
    }
    point->begin = i;
    const bool end = words->portion == Portion::end;
    point->phrase.portion = end && !point->phrase.named ? exact_end(tokens, i) : words->portion;
    return point;
}

MaybePoint read_plain_point(const DateTokens& tokens, std::size_t i) {
    const DateWord word = tokens.word(i);
    if (word.has(kBeginsName)) {
        if (auto named = read_named(tokens, i)) return named;
    }
    switch (word.role) {
        case DateRole::figures:
            return first_of(
                {read_figures_date, read_day_and_month, read_century, read_decade, read_year},
                tokens, i);
        case DateRole::compound:
            return first_of({read_figures_date, read_year}, tokens, i);
        case DateRole::cardinal:
        case DateRole::ordinal:
            return first_of({read_day_and_month, read_century}, tokens, i);
        case DateRole::roman:
        case DateRole::suffix:
            return read_century(tokens, i);
        case DateRole::decade:
            return read_decade(tokens, i);
        case DateRole::month:
            return read_month(tokens, i);
        case DateRole::season:
            return read_season(tokens, i);
        case DateRole::deictic:
        case DateRole::day_word:
            return read_deictic(tokens, i);
        case DateRole::era:
            return read_year(tokens, i);
        default:
            return std::nullopt;
    }
}

MaybePoint read_point(const DateTokens& tokens, std::size_t i) {
    switch (tokens.word(i).role) {
        case DateRole::figures:
        case DateRole::cardinal:
        case DateRole::ordinal:
            return first_of({read_distance, read_portion, read_plain_point}, tokens, i);
        case DateRole::portion:
        case DateRole::part_name:
            return first_of({read_portion, read_plain_point}, tokens, i);
        case DateRole::unit:
        case DateRole::half:
        case DateRole::indefinite:
        case DateRole::through:
        case DateRole::in_front:
            return read_distance(tokens, i);
        default:
            return read_plain_point(tokens, i);
    }
}

}  // namespace parallax

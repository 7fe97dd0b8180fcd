// Decades and centuries: "the 1990s", "the nineties", "90-е годы прошлого века", "XIX век".
#include <algorithm>
#include <array>

#include "text/date_points.h"

namespace parallax {
namespace {

// "in his thirties" is an age.
bool is_age(const DateTokens& tokens, std::size_t i) {
    constexpr std::array<std::string_view, 5> kOwners = {"his", "her", "their", "my", "your"};
    if (i == 0) return false;
    const std::size_t owner = tokens.is(i - 1, DateRole::portion) && i > 1 ? i - 2 : i - 1;
    return std::ranges::find(kOwners, tokens.key(owner)) != kOwners.end();
}

// Short decades are words and figures of other things, too: "the" or an apostrophe speaks for them.
bool is_short_decade(const DateTokens& tokens, std::size_t i) {
    if (tokens.is_cyrillic(i)) return !tokens.key(i + 1).starts_with("числ");
    const std::string_view before = tokens.between(i);
    if (before.ends_with("’") || before.ends_with("'") || before.ends_with("‘")) return true;
    if (i == 0 || is_age(tokens, i) || !tokens.blank_or_hyphen(i)) return false;
    const DateWord word = tokens.word(i - 1);
    return word.is(DateRole::portion) || (word.is(DateRole::article) && word.value == 0);
}

// "1990s", "nineties", "90-е", "1990-х": the decade's first year and the position behind.
std::optional<ReadNumber> read_decade_number(const DateTokens& tokens, std::size_t i) {
    const DateWord word = tokens.word(i);
    if (word.is(DateRole::decade)) {
        if (word.value < 100 && !is_short_decade(tokens, i)) return std::nullopt;
        return ReadNumber{word.value, i + 1};
    }
    constexpr std::array<std::string_view, 5> kEndings = {"е", "х", "ые", "ых", "ми"};
    const bool plural = word.is(DateRole::figures) && tokens.gap(i + 1) == WordGap::hyphen &&
                        std::ranges::find(kEndings, tokens.key(i + 1)) != kEndings.end();
    if (!plural || word.value % 10 != 0) return std::nullopt;
    const bool short_one = word.value >= 20 && word.value < 100;
    if (!short_one && !is_year_figures(word)) return std::nullopt;
    if (short_one && tokens.key(i + 2).starts_with("числ")) return std::nullopt;
    return ReadNumber{word.value, i + 2};
}

// "the 1990's": the bytes of the ending behind word i, which is not part of it; 0 when there is
// none.
std::size_t size_of_plural_ending(const DateTokens& tokens, std::size_t i) {
    if (i == 0 || !is_year_figures(tokens.word(i)) || tokens.word(i).value % 10 != 0) return 0;
    const DateWord before = tokens.word(i - 1);
    if (!before.is(DateRole::article) && !before.is(DateRole::portion)) return 0;
    const std::string_view after = tokens.text().substr(tokens.end(i));
    for (const std::string_view ending : {std::string_view("'s"), std::string_view("’s")}) {
        if (after.starts_with(ending)) return ending.size();
    }
    return 0;
}

// "XIX века", "of the last century": completes a decade.
std::size_t take_century(const DateTokens& tokens, std::size_t i, DatePhrase& decade) {
    if (!tokens.blank(i)) return i;
    const std::size_t begin = skip_of_the(tokens, i);
    const DateWord word = tokens.word(begin);
    if (word.is(DateRole::deictic) && tokens.word(begin + 1).is_unit(TimeUnit::century) &&
        tokens.blank(begin + 1)) {
        decade.shift = DateShift{Reference::writing, TimeUnit::century, word.value};
        return begin + 2;
    }
    const MaybePoint century = read_century(tokens, begin);
    if (!century || century->last || *century->phrase.year < 0) return i;
    decade.year = *century->phrase.year + *decade.year;
    decade.short_year = false;
    return century->end;
}

struct CenturyNumber {
    int number = 0;
    std::size_t end = 0;
    bool roman = false;
};

// A Roman number; Cyrillic х alone is a Russian ending elsewhere.
std::optional<CenturyNumber> read_century_number(const DateTokens& tokens, std::size_t i) {
    if (const auto ordinal = read_ordinal(tokens, i))
        return CenturyNumber{ordinal->value, ordinal->end, false};
    if (const auto roman = number_from_roman(tokens.key(i)))
        return CenturyNumber{*roman, i + 1, true};
    return std::nullopt;
}

// "century", "век", and behind Roman figures "в.".
std::optional<std::size_t> end_of_century_word(const DateTokens& tokens, std::size_t i,
                                               bool roman) {
    if (!tokens.blank_or_hyphen(i)) return std::nullopt;
    if (tokens.word(i).is_unit(TimeUnit::century) && !tokens.word(i).has(kHalfUnit)) return i + 1;
    if (roman && tokens.key(i) == "в" && tokens.between(i + 1).starts_with('.')) return i + 1;
    return std::nullopt;
}

DatePhrase century_phrase(int number, int era) {
    DatePhrase phrase;
    phrase.unit = TimeUnit::century;
    phrase.year = first_year_of_century(number, era);
    return phrase;
}

// "19th and 20th centuries", "XVIII–XIX века": the number behind the joint at word i.
std::optional<CenturyNumber> read_second_century(const DateTokens& tokens, std::size_t i) {
    const WordGap gap = tokens.gap(i);
    if (gap == WordGap::hyphen || gap == WordGap::dash) return read_century_number(tokens, i);
    const DateWord word = tokens.word(i);
    if (!tokens.blank(i) || !tokens.blank(i + 1)) return std::nullopt;
    if (!word.is(DateRole::conjunction) && !word.is(DateRole::to)) return std::nullopt;
    return read_century_number(tokens, i + 1);
}

constexpr int kLastCentury = 30;

}  // namespace

MaybePoint read_decade(const DateTokens& tokens, std::size_t i) {
    if (const std::size_t ending = size_of_plural_ending(tokens, i)) {
        DatePhrase phrase;
        phrase.unit = TimeUnit::decade;
        phrase.year = tokens.word(i).value;
        ReadPoint point = make_read_point(tokens, phrase, i, i + 1);
        point.end_byte += ending;
        return point;
    }
    const auto number = read_decade_number(tokens, i);
    if (!number || !is_free_before(tokens, i)) return std::nullopt;
    DatePhrase phrase;
    phrase.unit = TimeUnit::decade;
    phrase.year = number->value;
    phrase.short_year = number->value < 100;
    std::size_t end = skip_year_word(tokens, number->end);
    if (phrase.short_year) end = take_century(tokens, end, phrase);
    return make_read_point(tokens, phrase, i, end);
}

MaybePoint read_century(const DateTokens& tokens, std::size_t i) {
    const auto first = read_century_number(tokens, i);
    if (!first || first->number < 1 || first->number > kLastCentury) return std::nullopt;
    std::optional<CenturyNumber> last;
    std::optional<std::size_t> end = end_of_century_word(tokens, first->end, first->roman);
    if (!end) {
        last = read_second_century(tokens, first->end);
        if (!last || last->number <= first->number || last->number > kLastCentury)
            return std::nullopt;
        end = end_of_century_word(tokens, last->end, last->roman);
        if (!end) return std::nullopt;
    }
    int era = 1;
    if (const auto read = read_era(tokens, *end)) {
        era = read->value;
        end = read->end;
    }
    if (last && era < 0) return std::nullopt;
    ReadPoint point = make_read_point(tokens, century_phrase(first->number, era), i, *end);
    if (tokens.key(*end - 1) == "в") ++point.end_byte;
    if (last) point.last = century_phrase(last->number, era);
    return point;
}

}  // namespace parallax

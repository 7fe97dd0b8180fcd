// Years alone, which look like any number of four digits: what stands around them decides.
#include <algorithm>
#include <array>

#include "text/date_points.h"

namespace parallax {
namespace {

// Round numbers and those of other times need a word that speaks for a year.
constexpr int kFirstPlainYear = 1800, kLastPlainYear = 2099;

bool is_joint(WordGap gap) {
    return gap == WordGap::hyphen || gap == WordGap::dash;
}

bool is_word_of_range(DateWord word) {
    return word.is(DateRole::to) || word.is(DateRole::until) || word.is(DateRole::conjunction);
}

// 2010-11 is read as two years, 2006-11 as a month of ISO 8601; a dash always parts years.
bool is_month_of_iso(const DateTokens& tokens, std::size_t second, int first) {
    const DateWord word = tokens.word(second);
    const bool next_year = word.value == (first + 1) % 100;
    return tokens.gap(second) == WordGap::hyphen && tokens.written(second - 1).size() == 4 &&
           word.value >= 1 && word.value <= 12 && !next_year;
}

struct SecondYear {
    int year = 0;
    std::size_t end = 0;
};

// "-22", "–2001", "/15" behind a year.
std::optional<SecondYear> read_second_year(const DateTokens& tokens, std::size_t i, int first) {
    const WordGap gap = tokens.gap(i);
    const DateWord word = tokens.word(i);
    if (!word.is(DateRole::figures) || (!is_joint(gap) && gap != WordGap::slash))
        return std::nullopt;
    const int digits = word.detail & ~kBeginsName;
    if (digits == 4) {
        if (!is_year_figures(word) || word.value <= first) return std::nullopt;
        if (gap == WordGap::slash && word.value != first + 1) return std::nullopt;
        return SecondYear{word.value, i + 1};
    }
    if (digits != 2 || gap == WordGap::dash) {
        // An en dash without blanks joins short years, too.
        if (digits != 2 || tokens.between(i) != "–") return std::nullopt;
    }
    const auto year = year_from_short(first, word.value);
    if (!year || (gap == WordGap::slash && *year != first + 1)) return std::nullopt;
    return SecondYear{*year, i + 1};
}

std::optional<DateWord> word_close_before(const DateTokens& tokens, std::size_t i) {
    if (i == 0) return std::nullopt;
    const DateWord before = tokens.word(i - 1);
    if (before.is(DateRole::about) && !says_about(tokens, i - 1)) return std::nullopt;
    // "c. 1850"
    const bool abbreviated = before.is(DateRole::about) && tokens.gap(i) == WordGap::dot_blank;
    if (!tokens.blank_or_hyphen(i) && !abbreviated) return std::nullopt;
    return before;
}

// "the 2016 elections", "its 2014 protests", "Russia's 2014 budget".
bool has_determiner(const DateTokens& tokens, std::size_t i) {
    if (i == 0) return false;
    constexpr std::array<std::string_view, 7> kPossessives = {"its", "their", "his", "her",
                                                              "our", "your",  "my"};
    if (tokens.between(i).ends_with("s ") && tokens.between(i).size() > 2) return true;
    if (!tokens.blank(i)) return false;
    const DateWord before = tokens.word(i - 1);
    if (before.is(DateRole::article) && before.value == 0) return true;
    return std::ranges::find(kPossessives, tokens.key(i - 1)) != kPossessives.end();
}

// "soldiers": what a number may count.
bool looks_plural(const DateTokens& tokens, std::size_t i) {
    const std::string_view word = tokens.written(i);
    if (!tokens.blank(i) || word.size() < 4 || !word.ends_with('s') || word.ends_with("ss"))
        return false;
    return !tokens.is_capitalised(i) && tokens.is(i, DateRole::other) && tokens.key(i) != "its";
}

// Words after which figures of four digits are a year.
bool announces_year(DateWord word, int year) {
    const bool round = year % 100 == 0;
    switch (word.role) {
        case DateRole::in:
        case DateRole::since:
        case DateRole::until:
        case DateRole::by:
        case DateRole::between:
        case DateRole::before:
        case DateRole::after:
        case DateRole::portion:
        case DateRole::year_prefix:
        case DateRole::through:
            return true;
        // These stand before any number; round ones and, but for "the peace of 1648", those of
        // other times need more.
        case DateRole::of:
        case DateRole::about:
            return !round || word.value == 1;
        case DateRole::from:
        case DateRole::to:
            return !round && year >= kFirstPlainYear;
        case DateRole::unit:
            return word.value == static_cast<int>(TimeUnit::year);
        default:
            return false;
    }
}

// Words that leave no doubt, so that "in 2014 troops came" counts no troops.
bool is_sure_of_year(DateWord word) {
    switch (word.role) {
        case DateRole::in:
        case DateRole::since:
        case DateRole::until:
        case DateRole::portion:
            return true;
        case DateRole::about:
            return word.value == 1;  // circa
        default:
            return false;
    }
}

// The novel, not the year: “1984”.
bool is_quoted(const DateTokens& tokens, std::size_t i, std::size_t end) {
    constexpr std::array<std::string_view, 7> kOpening = {"“", "\"", "«", "‘", "*", "「", "《"};
    const std::string_view before = tokens.between(i);
    const std::string_view after = tokens.between(end);
    const bool opened = std::ranges::any_of(
        kOpening, [before](std::string_view sign) { return before.ends_with(sign); });
    constexpr std::array<std::string_view, 7> kClosing = {"”", "\"", "»", "’", "*", "」", "》"};
    return opened && std::ranges::any_of(kClosing, [after](std::string_view sign) {
               return after.starts_with(sign);
           });
}

// Russian names years by "год"; figures before another word count it. In a list the last year's
// word serves all: "в 2014 и 2016 годах".
bool is_russian_count(const DateTokens& tokens, std::size_t i, std::size_t end) {
    const bool russian = (i > 0 && tokens.is_cyrillic(i - 1) && tokens.blank(i)) ||
                         (tokens.is_cyrillic(end) && tokens.blank(end));
    if (!russian) return false;
    // "с 2014 по настоящее время"
    if (tokens.is(end, DateRole::to) && tokens.is(end + 1, DateRole::present)) return false;
    const bool listed = is_word_of_range(tokens.word(end)) && is_year_figures(tokens.word(end + 1));
    return !listed || skip_year_word(tokens, end + 2) == end + 2;
}

// "out of 1217", "3 of 1999".
bool is_share(const DateTokens& tokens, std::size_t i) {
    if (i < 2 || !tokens.is(i - 1, DateRole::of)) return false;
    return tokens.key(i - 2) == "out" || tokens.is(i - 2, DateRole::figures);
}

// "2010 to 2020" behind any word.
bool begins_range(const DateTokens& tokens, std::size_t end, int year) {
    const DateWord joint = tokens.word(end);
    if (!joint.is(DateRole::to) && !joint.is(DateRole::until)) return false;
    const DateWord last = tokens.word(end + 1);
    return is_year_figures(last) && last.value > year && tokens.blank(end) && tokens.blank(end + 1);
}

// Whether plain figures at words i to end - 1 are a year, by the words around.
bool is_likely_year(const DateTokens& tokens, std::size_t i, std::size_t end, int year,
                    bool is_range) {
    const auto before = word_close_before(tokens, i);
    if (before && (before->is(DateRole::exceeding) || before->is(DateRole::label))) return false;
    if (tokens.gap(i) == WordGap::hyphen && before && !before->is(DateRole::year_prefix) &&
        !before->is(DateRole::portion))
        return false;
    if (is_quoted(tokens, i, end) || is_share(tokens, i)) return false;
    const bool round = year % 100 == 0;
    const bool sure = before && is_sure_of_year(*before) && (!round || before->value == 1);
    if (tokens.is(end, DateRole::measure) && tokens.blank(end) && !sure) return false;
    if (tokens.is(end, DateRole::figures) && tokens.blank(end)) return false;
    if (tokens.is(end, DateRole::han) && tokens.gap(end) == WordGap::none) return false;
    if (is_russian_count(tokens, i, end)) return false;
    const bool determined = has_determiner(tokens, i);
    const bool announced = before && announces_year(*before, year);
    if (looks_plural(tokens, end) && !determined && !sure && (!announced || round)) return false;
    if (is_range || announced || begins_range(tokens, end, year)) return true;
    // "about 1900 the canal was dug", but not "about 1900 letters"
    const bool ends_there = !tokens.blank(end) || !tokens.is(end, DateRole::other);
    if (before && before->is(DateRole::about) && ends_there) return true;
    // "command length 1816"
    const bool counted = before && before->is(DateRole::other) && !tokens.is_capitalised(i - 1);
    if (counted && !determined) return false;
    if (year < kFirstPlainYear || year > kLastPlainYear) return false;
    return !round || determined || tokens.between(i).ends_with('(');
}

DatePhrase year_phrase(int year) {
    DatePhrase phrase;
    phrase.year = year;
    return phrase;
}

// "44 BC", "79 AD", "AD 9", "44 году до н. э.".
MaybePoint read_year_of_era(const DateTokens& tokens, std::size_t i) {
    if (tokens.is(i, DateRole::era)) {
        const DateWord number = tokens.word(i + 1);
        // "Ad" begins other words; the era is written in capitals.
        if (tokens.written(i).front() != 'A' || tokens.written(i).back() == 'd')
            return std::nullopt;
        if (!number.is(DateRole::figures) || number.value == 0 || !tokens.blank(i + 1))
            return std::nullopt;
        return make_read_point(tokens, year_phrase(number.value), i, i + 2);
    }
    const DateWord word = tokens.word(i);
    if (!word.is(DateRole::figures) || word.value == 0 || !is_free_before(tokens, i))
        return std::nullopt;
    const auto era = read_era(tokens, skip_year_word(tokens, i + 1));
    if (!era) return std::nullopt;
    return make_read_point(tokens, year_phrase(year_in_era(word.value, era->value)), i, era->end);
}

// "44BC", "2021г".
MaybePoint read_compound_year(const DateTokens& tokens, std::size_t i) {
    const std::string_view key = tokens.key(i);
    const int value = tokens.word(i).value;
    if (const auto year = year_with_footnote(tokens, i)) {
        const auto before = word_close_before(tokens, i);
        if (!before || (!is_sure_of_year(*before) && !before->is(DateRole::of)))
            return std::nullopt;
        return make_read_point(tokens, year_phrase(*year), i, ReadYear{year, {}, i + 1, true});
    }
    const std::string_view written = tokens.written(i);
    if (!is_free_before(tokens, i) || !is_free_after(tokens, i + 1)) return std::nullopt;
    if ((written.ends_with("BC") || written.ends_with("BCE")) && value > 0)
        return make_read_point(tokens, year_phrase(year_in_era(value, -1)), i, i + 1);
    if (!key.ends_with("г") || value < 1000 || value > 2199) return std::nullopt;
    return make_read_point(tokens, year_phrase(value), i, i + 1);
}

}  // namespace

MaybePoint read_year(const DateTokens& tokens, std::size_t i) {
    if (tokens.is(i, DateRole::compound)) return read_compound_year(tokens, i);
    if (const auto of_era = read_year_of_era(tokens, i)) return of_era;
    const DateWord word = tokens.word(i);
    if (!is_year_figures(word) || !is_free_before(tokens, i)) return std::nullopt;
    const int first = word.value;

    std::size_t end = i + 1;
    DatePhrase phrase = year_phrase(first);
    std::optional<DatePhrase> last;
    if (tokens.is(end, DateRole::figures) && is_joint(tokens.gap(end)) &&
        tokens.written(end).size() == 2 && is_month_of_iso(tokens, end, first)) {
        if (!is_free_after(tokens, end + 1)) return std::nullopt;
        phrase.unit = TimeUnit::month;
        phrase.month = tokens.word(end).value;
        return make_read_point(tokens, phrase, i, end + 1);
    }
    if (const auto second = read_second_year(tokens, end, first)) {
        last = year_phrase(second->year);
        end = second->end;
    }
    if (!is_free_after(tokens, end)) return std::nullopt;
    // "2022-м", "2008-го".
    const bool ordinal =
        !last && tokens.is(end, DateRole::suffix) && tokens.gap(end) == WordGap::hyphen;
    if (ordinal) ++end;
    const std::size_t after_word = skip_year_word(tokens, end);
    const bool named_year = ordinal || after_word > end;
    end = after_word;
    if (!named_year && !is_likely_year(tokens, i, end, first, last.has_value()))
        return std::nullopt;
    ReadPoint point = make_read_point(tokens, phrase, i, end);
    point.last = last;
    return point;
}

MaybePoint read_season(const DateTokens& tokens, std::size_t i) {
    DatePhrase phrase;
    phrase.unit = TimeUnit::season;
    phrase.season = tokens.word(i).value;
    // A winter lies in two years: 2021/22.
    const std::size_t figures = skip_of_the(tokens, i + 1);
    const int first = tokens.word(figures).value;
    const auto second = read_second_year(tokens, figures + 1, first);
    if (second && second->year == first + 1 && is_year_figures(tokens.word(figures)) &&
        tokens.blank(i + 1)) {
        phrase.year = first;
        return make_read_point(tokens, phrase, i, skip_year_word(tokens, second->end));
    }
    const auto year = read_year_slot(tokens, i + 1);
    if (!year) return std::nullopt;
    set_year(phrase, *year);
    return make_read_point(tokens, phrase, i, *year);
}

}  // namespace parallax

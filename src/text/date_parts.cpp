// Numbers, years and signs: what the readers of points have in common.
#include <algorithm>
#include <array>

#include "text/date_points.h"
#include "text/utf8.h"

namespace parallax {
namespace {

constexpr int kFirstYear = 1000, kLastYear = 2199;
constexpr std::size_t kYearDigits = 4;

bool is_in(std::string_view sign, std::string_view signs) {
    return signs.find(sign) != std::string_view::npos;
}

bool is_ascii_digit(char c) {
    return c >= '0' && c <= '9';
}

bool is_ascii_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::string_view last_sign(std::string_view text) {
    if (text.empty()) return {};
    std::size_t at = text.size() - 1;
    while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80)
        --at;
    return text.substr(at);
}

std::string_view without_blanks_behind(std::string_view text) {
    while (text.ends_with(' ') || text.ends_with("\u00A0"))
        text.remove_suffix(text.ends_with(' ') ? 1 : 2);
    return text;
}

// "last year", "of the same year", "прошлого года", "того же года": from the deictic on.
std::optional<ReadYear> read_deictic_year(const DateTokens& tokens, std::size_t i) {
    const DateWord word = tokens.word(i);
    if (!word.is(DateRole::deictic) || word.sense() == DeicticSense::stretch) return std::nullopt;
    std::size_t unit = i + 1;
    if (tokens.is(unit, DateRole::same) && tokens.blank(unit)) ++unit;
    if (!tokens.word(unit).is_unit(TimeUnit::year) || !tokens.blank(unit)) return std::nullopt;
    const Reference from =
        word.sense() == DeicticSense::from_text ? Reference::text : Reference::writing;
    return ReadYear{std::nullopt, DateShift{from, TimeUnit::year, word.value}, unit + 1};
}

// "до н. э." as the two ways of cutting it into words have it.
std::optional<std::size_t> end_of_russian_era(const DateTokens& tokens, std::size_t i) {
    if (tokens.key(i) == "н.э") return i + 1;
    const bool parted = tokens.key(i) == "н" && tokens.key(i + 1) == "э" &&
                        (tokens.gap(i + 1) == WordGap::dot_blank);
    if (parted) return i + 2;
    return std::nullopt;
}

}  // namespace

ReadPoint make_read_point(const DateTokens& tokens, const DatePhrase& phrase, std::size_t begin,
                          std::size_t end) {
    ReadPoint point;
    point.phrase = phrase;
    point.begin = begin;
    extend(tokens, point, end);
    return point;
}

void extend(const DateTokens& tokens, ReadPoint& point, std::size_t end) {
    point.end = end;
    point.end_byte = tokens.end(end - 1);
    const DateWord last = tokens.word(end - 1);
    const bool abbreviated = (last.is(DateRole::unit) && last.has(kShortUnit)) ||
                             tokens.key(end - 1) == "н.э" || tokens.key(end - 1) == "э";
    if (abbreviated && tokens.text().substr(point.end_byte).starts_with('.')) ++point.end_byte;
}

std::optional<ReadNumber> read_cardinal(const DateTokens& tokens, std::size_t i) {
    const DateWord word = tokens.word(i);
    if (word.is(DateRole::figures)) {
        if (word.value == 0) return std::nullopt;
        return ReadNumber{word.value, i + 1};
    }
    if (!word.is(DateRole::cardinal)) return std::nullopt;
    const DateWord next = tokens.word(i + 1);
    if (word.value >= 20 && word.value < 100 && next.is(DateRole::cardinal) && next.value < 10 &&
        tokens.blank_or_hyphen(i + 1))
        return ReadNumber{word.value + next.value, i + 2};
    if (tokens.key(i + 1) == "hundred" && tokens.blank(i + 1))
        return ReadNumber{word.value * 100, i + 2};
    return ReadNumber{word.value, i + 1};
}

std::optional<ReadNumber> read_ordinal(const DateTokens& tokens, std::size_t i) {
    const DateWord word = tokens.word(i);
    if (word.is(DateRole::ordinal)) return ReadNumber{word.value, i + 1};
    const DateWord next = tokens.word(i + 1);
    if (word.is(DateRole::cardinal) && (word.value == 20 || word.value == 30) &&
        next.is(DateRole::ordinal) && next.value < 10 && tokens.blank_or_hyphen(i + 1))
        return ReadNumber{word.value + next.value, i + 2};
    if (word.is(DateRole::figures) && next.is(DateRole::suffix) &&
        tokens.gap(i + 1) == WordGap::hyphen)
        return ReadNumber{word.value, i + 2};
    return std::nullopt;
}

std::optional<ReadYear> read_year_slot(const DateTokens& tokens, std::size_t i) {
    const WordGap gap = tokens.gap(i);
    const bool after_short =
        i > 0 && tokens.is(i - 1, DateRole::month) && gap == WordGap::dot_blank;
    if (gap != WordGap::blank && gap != WordGap::comma && !after_short) return std::nullopt;
    const std::size_t year = skip_of_the(tokens, i);
    const DateWord word = tokens.word(year);
    if (is_year_figures(word)) {
        // "On 5 May 2000 people came" counts people.
        if (word.value % 100 == 0 && tokens.is(year + 1, DateRole::measure) &&
            tokens.blank(year + 1))
            return std::nullopt;
        if (!is_free_after(tokens, year + 1)) return std::nullopt;
        return ReadYear{word.value, std::nullopt, skip_year_word(tokens, year + 1)};
    }
    if (const auto footnoted = year_with_footnote(tokens, year))
        return ReadYear{footnoted, std::nullopt, year + 1, true};
    return gap == WordGap::comma ? std::nullopt : read_deictic_year(tokens, year);
}

ReadPoint make_read_point(const DateTokens& tokens, const DatePhrase& phrase, std::size_t begin,
                          const ReadYear& year) {
    ReadPoint point = make_read_point(tokens, phrase, begin, year.end);
    if (year.has_footnote) point.end_byte = tokens.begin(year.end - 1) + kYearDigits;
    return point;
}

std::optional<int> year_with_footnote(const DateTokens& tokens, std::size_t i) {
    constexpr std::size_t kLongestFootnote = 3;
    if (!tokens.is(i, DateRole::compound)) return std::nullopt;
    const std::string_view key = tokens.key(i);
    if (key.size() <= kYearDigits + 1 || key.size() > kYearDigits + 1 + kLongestFootnote ||
        key[kYearDigits] != '.' || key.find('.', kYearDigits + 1) != key.npos)
        return std::nullopt;
    const DateWord year = date_word(key.substr(0, kYearDigits));
    // Another sentence follows, or nothing.
    const bool ends = i + 1 >= tokens.size() || tokens.is_capitalised(i + 1);
    if (!is_year_figures(year) || !ends) return std::nullopt;
    return year.value;
}

void set_year(DatePhrase& phrase, const ReadYear& year) {
    phrase.year = year.year;
    phrase.short_year = year.lacks_century;
    phrase.shift = year.shift;
}

std::size_t skip_year_word(const DateTokens& tokens, std::size_t i) {
    const DateWord word = tokens.word(i);
    const bool there = word.is_unit(TimeUnit::year) && word.has(kRussian) && !word.has(kHalfUnit) &&
                       tokens.key(i) != "лет" && tokens.blank(i);
    return there ? i + 1 : i;
}

std::size_t skip_of_the(const DateTokens& tokens, std::size_t i) {
    if (tokens.is(i, DateRole::of) && tokens.blank(i + 1)) ++i;
    const DateWord word = tokens.word(i);
    if (word.is(DateRole::article) && word.value == 0 && tokens.blank(i + 1)) ++i;
    return i;
}

std::optional<ReadNumber> read_era(const DateTokens& tokens, std::size_t i) {
    if (!tokens.blank(i)) return std::nullopt;
    if (tokens.is(i, DateRole::era)) return ReadNumber{tokens.word(i).value, i + 1};
    if (const auto end = end_of_russian_era(tokens, i)) return ReadNumber{1, *end};
    if (tokens.key(i) != "до" || !tokens.blank(i + 1)) return std::nullopt;
    if (const auto end = end_of_russian_era(tokens, i + 1)) return ReadNumber{-1, *end};
    return std::nullopt;
}

int year_in_era(int year, int era) {
    return era < 0 ? 1 - year : year;
}

int first_year_of_century(int number, int era) {
    return era < 0 ? 1 - number * 100 : (number - 1) * 100;
}

bool says_about(const DateTokens& tokens, std::size_t i) {
    constexpr std::size_t kShortest = 3;
    const bool short_one = tokens.written(i).size() < kShortest;
    return tokens.is(i, DateRole::about) && !(short_one && tokens.is_capitalised(i));
}

bool is_year_figures(DateWord word) {
    return word.is(DateRole::figures) && (word.detail & ~kBeginsName) == 4 &&
           word.value >= kFirstYear && word.value <= kLastYear;
}

bool is_free_before(const DateTokens& tokens, std::size_t i) {
    const std::string_view before = tokens.between(i);
    const std::string_view touching = last_sign(before);
    if (!touching.empty() && is_in(touching, "$€£¥₽#/\\_=@§№&+%:.<")) return false;
    if (is_in(last_sign(without_blanks_behind(before)), "№§#+$€£") && !before.empty() &&
        !without_blanks_behind(before).empty())
        return false;
    if (i == 0) return true;
    const WordGap gap = tokens.gap(i);
    const bool number_before = tokens.is(i - 1, DateRole::figures);
    if (number_before && (gap == WordGap::blank || gap == WordGap::hyphen || gap == WordGap::dash))
        return false;
    if (tokens.is(i - 1, DateRole::label))
        return gap != WordGap::blank && gap != WordGap::dot_blank && gap != WordGap::hyphen;
    return true;
}

bool is_free_after(const DateTokens& tokens, std::size_t end) {
    std::string_view after = tokens.text().substr(tokens.end(end - 1));
    if (after.empty()) return true;
    const char sign = after.front();
    const char next = after.size() > 1 ? after[1] : ' ';
    if (sign == '%' || sign == '_' || sign == '@' || sign == '=') return false;
    if (sign == ' ' && next == '%') return false;
    if (sign == '/' && (is_ascii_digit(next) || is_ascii_letter(next))) return false;
    if ((sign == ':' || sign == '-') && is_ascii_digit(next)) return false;
    return !after.starts_with("°") && !after.starts_with("‰");
}

std::optional<int> year_from_short(int first, int last_two) {
    const int century = first - first % 100;
    if (last_two > first % 100) return century + last_two;
    if (first % 100 == 99 && last_two == 0) return century + 100;
    return std::nullopt;
}

}  // namespace parallax

// Names of events are told by what they cannot hold: pronouns, prepositions, forms of verbs.
#include "text/date_anchor.h"

#include <algorithm>
#include <array>

#include "text/date_points.h"

namespace parallax {
namespace {

// More words than these are hardly a name any more.
constexpr std::size_t kLongestAnchor = 6;

bool is_english_verb_form(const DateTokens& tokens, std::size_t i) {
    const std::string_view key = tokens.key(i);
    return !tokens.is_capitalised(i) && key.size() > 4 &&
           (key.ends_with("ed") || key.ends_with("ing"));
}

bool may_be_in_name(const DateTokens& tokens, std::size_t i) {
    const DateWord word = tokens.word(i);
    switch (word.role) {
        case DateRole::other:
        case DateRole::label:
        case DateRole::measure:
        case DateRole::ordinal:
        case DateRole::month:
        case DateRole::season:
        case DateRole::roman:
        case DateRole::renewed:
        case DateRole::cardinal:
            return i < tokens.size();
        case DateRole::figures:
            return is_year_figures(word);
        default:
            return false;
    }
}

// "саммита НАТО", "Мюнхенской конференции": an adjective calls for its noun, a name may follow.
bool goes_on_in_russian(const DateTokens& tokens, std::size_t last) {
    if (tokens.is_capitalised(last + 1)) return true;
    constexpr std::array<std::string_view, 6> kAdjectives = {"ого", "его", "ой", "ей", "ых", "их"};
    const std::string_view key = tokens.key(last);
    return std::ranges::any_of(kAdjectives,
                               [key](std::string_view ending) { return key.ends_with(ending); });
}

// The word behind the name that begins at word i; i when none does.
std::size_t end_of_name(const DateTokens& tokens, std::size_t i) {
    std::size_t at = i;
    bool expects_word = true;
    while (at < tokens.size() && at - i < kLongestAnchor) {
        if (at > i && !tokens.blank_or_hyphen(at)) break;
        if (!expects_word && tokens.is(at, DateRole::of)) {
            const std::size_t next = skip_of_the(tokens, at);
            // "the summit of 14 June": the date is no part of the name.
            if (next == at || !may_be_in_name(tokens, next) || read_plain_point(tokens, next))
                break;
            at = next;
            continue;
        }
        if (!may_be_in_name(tokens, at) || is_english_verb_form(tokens, at)) break;
        const bool russian = tokens.is_cyrillic(at);
        ++at;
        expects_word = false;
        if (russian && !goes_on_in_russian(tokens, at - 1)) break;
    }
    return at;
}

// "(14 June 2021)", "of 14 June 2021", "в июне 2021 года" behind the name.
std::optional<DatePhrase> date_behind(const DateTokens& tokens, std::size_t end) {
    if (end >= tokens.size()) return std::nullopt;
    std::size_t at = end;
    if (tokens.between(end) != " (") {
        if (!tokens.blank(end)) return std::nullopt;
        const DateWord word = tokens.word(end);
        const bool preposition =
            word.is(DateRole::of) || word.is(DateRole::in) || word.is(DateRole::onwards);
        if (preposition)
            at = end + 1;
        else if (!tokens.is_cyrillic(end - 1))
            return std::nullopt;
        if (preposition && !tokens.blank(at)) return std::nullopt;
    }
    const MaybePoint point = read_plain_point(tokens, at);
    if (!point || point->last || point->phrase.named) return std::nullopt;
    return point->phrase;
}

bool ends_as_name(const DateTokens& tokens, const ReadPoint& point) {
    return !tokens.blank(point.end) || !may_be_in_name(tokens, point.end);
}

}  // namespace

std::optional<ReadAnchor> read_anchor(const DateTokens& tokens, std::size_t i) {
    const bool has_article = tokens.is(i, DateRole::article) && tokens.blank(i + 1);
    const std::size_t first = has_article ? i + 1 : i;
    if (first >= tokens.size()) return std::nullopt;
    const auto words_to = [&](std::size_t end_byte) {
        return std::string(tokens.text().substr(tokens.begin(i), end_byte - tokens.begin(i)));
    };
    // "a year after 14 June 2021", "two years after the Cold War", "after the 2014 annexation".
    const MaybePoint date = read_plain_point(tokens, first);
    if (date && !date->last && ends_as_name(tokens, *date))
        return ReadAnchor{words_to(date->end_byte), date->phrase, date->end, date->end_byte};
    const std::size_t end = end_of_name(tokens, first);
    if (end == first) return std::nullopt;
    const std::size_t end_byte = tokens.end(end - 1);
    ReadAnchor anchor{words_to(end_byte), date_behind(tokens, end), end, end_byte};
    if (!anchor.date && date && !date->last) anchor.date = date->phrase;
    return anchor;
}

}  // namespace parallax

// The date finder on short lines, and the words that may stand beside a date.
#include "corpus/article_dates.h"

#include <algorithm>
#include <string>

#include "text/characters.h"
#include "text/date_finder.h"
#include "text/segments.h"
#include "text/words.h"

namespace parallax {
namespace {

// No field and no line of this length is a date.
constexpr std::size_t kMaxDateBytes = 200;

constexpr std::string_view kWeekdays[] = {
    "monday",  "tuesday", "wednesday",   "thursday",    "friday",  "saturday", "sunday",
    "mon",     "tue",     "tues",        "wed",         "thu",     "thur",     "thurs",
    "fri",     "sat",     "sun",         "понедельник", "вторник", "среда",    "четверг",
    "пятница", "суббота", "воскресенье", "пн",          "вт",      "ср",       "чт",
    "пт",      "сб",      "вс",          "星期",        "星期一",  "星期二",   "星期三",
    "星期四",  "星期五",  "星期六",      "星期日",      "星期天",  "周一",     "周二",
    "周三",    "周四",    "周五",        "周六",        "周日"};
constexpr std::string_view kPublishedWords[] = {
    "published", "posted",       "publication",  "issued",      "released",
    "first",     "опубликовано", "опубликована", "опубликован", "публикации",
    "发布",      "发表",         "刊发",         "日期",        "时间"};
constexpr std::string_view kModifiedWords[] = {"updated",  "modified", "edited",
                                               "revised",  "reviewed", "обновлено",
                                               "изменено", "更新",     "修改"};
// Also those of a reading time, which often shares the line.
constexpr std::string_view kFillers[] = {
    "on",   "at",  "date", "last", "the", "am",    "pm",     "gmt",     "utc",  "est",     "edt",
    "cet",  "bst", "ist",  "msk",  "min", "mins",  "minute", "minutes", "read", "reading", "мск",
    "дата", "г",   "года", "в",    "мин", "минут", "чтения", "於",      "于",   "分钟",    "阅读"};

template <std::size_t size>
bool is_among(const std::string_view (&table)[size], std::string_view word) {
    return std::find(std::begin(table), std::end(table), word) != std::end(table);
}

// "10", "10:32", "19.45": what is left of a time of day.
bool is_time_part(std::string_view word) {
    return word.size() <= 5 && is_digit(first_code_point(word)) &&
           word.find_first_not_of("0123456789.:apm") == std::string_view::npos;
}

// Takes up to `digits` figures.
std::string_view take_digits(std::string_view& text, std::size_t digits) {
    std::size_t size = 0;
    while (size < text.size() && size < digits && text[size] >= '0' && text[size] <= '9')
        ++size;
    const std::string_view taken = text.substr(0, size);
    text.remove_prefix(size);
    return taken;
}

// "2021-06-28T10:00:00Z", "2021-06-28 10:00", "20210628" as an EDTF day; "" for what is neither.
std::string day_of_time_stamp(std::string_view value) {
    std::string_view rest = value;
    const std::string_view year = take_digits(rest, 4);
    const bool hyphens = rest.starts_with('-') || rest.starts_with('/');
    if (hyphens) rest.remove_prefix(1);
    const std::string_view month = take_digits(rest, 2);
    if (hyphens && (rest.starts_with('-') || rest.starts_with('/'))) rest.remove_prefix(1);
    const std::string_view day = take_digits(rest, 2);
    if (year.size() != 4 || month.size() != 2 || day.size() != 2) return {};
    if (!rest.empty() && rest[0] != 'T' && rest[0] != ' ') return {};
    std::string edtf(year);
    ((((edtf += '-') += month) += '-') += day);
    return edtf;
}

}  // namespace

std::optional<DateInText> find_first_date(std::string_view utf8) {
    Lexicon lexicon;
    const Segments segments = segment(utf8, lexicon);
    for (const FoundDate& found : find_dates(utf8, segments.tokens, lexicon, {})) {
        const bool self_contained = found.date && found.basis == DateBasis::stated;
        if (self_contained) return DateInText{*found.date, found.span};
    }
    return std::nullopt;
}

std::optional<DateLine> find_date_line(std::string_view utf8) {
    if (utf8.size() > kMaxDateBytes) return std::nullopt;
    const auto found = find_first_date(utf8);
    if (!found) return std::nullopt;
    DateLine line;
    line.date = found->date;
    for (const Word& word : split_words(utf8)) {
        if (word.span.begin >= found->span.begin && word.span.end <= found->span.end) continue;
        if (is_among(kWeekdays, word.key)) {
            line.weekday = true;
        } else if (is_among(kPublishedWords, word.key)) {
            line.labelled = true;
        } else if (is_among(kModifiedWords, word.key)) {
            line.modified = true;
        } else if (!is_among(kFillers, word.key) && !is_time_part(word.key)) {
            return std::nullopt;
        }
    }
    return line;
}

std::optional<EdtfDate> date_from_field(std::string_view value) {
    value = trim(value);
    if (value.empty() || value.size() > kMaxDateBytes) return std::nullopt;
    const std::string day = day_of_time_stamp(value);
    if (Result<EdtfDate> date = edtf_from_text(day.empty() ? value : day)) return *std::move(date);
    const auto line = find_date_line(value);
    return line ? std::optional(line->date) : std::nullopt;
}

}  // namespace parallax

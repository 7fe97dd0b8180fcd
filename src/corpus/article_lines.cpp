// Lines that speak of the document: bylines, dates that share a line with them, and notes on where
// the text first appeared.
#include <algorithm>
#include <string>
#include <utility>

#include "corpus/article_dates.h"
#include "corpus/article_parts.h"
#include "corpus/person_names.h"
#include "corpus/phrases.h"
#include "text/characters.h"
#include "text/utf8.h"
#include "text/words.h"

namespace parallax {
namespace {

constexpr std::size_t kMaxBylineWords = 30, kMaxRepostWords = 45;
// A longer sentence that begins with "By" is text.
constexpr std::size_t kMaxNamesSentence = 8;
// What a name and a date share a line with: a section, a reading time.
constexpr std::size_t kMaxNameAndDateWords = 15;

// What a byline begins with, before the names.
constexpr std::string_view kBylineWords[] = {"by",      "written by", "text by", "author",
                                             "authors", "автор",      "авторы",  "текст"};
constexpr std::string_view kHanBylineWords[] = {"作者", "文", "撰文", "撰稿"};

// "A report by X": the work has an editor rather than a writer if X is an institution.
constexpr std::string_view kWorks[] = {"report",      "study",   "paper", "analysis", "briefing",
                                       "commentary",  "article", "essay", "survey",   "review",
                                       "publication", "story",   "column"};

constexpr std::string_view kRepostPhrases[] = {"originally appeared",
                                               "originally published",
                                               "originally posted",
                                               "first appeared",
                                               "first published",
                                               "was published in",
                                               "reprinted from",
                                               "reprinted with",
                                               "republished from",
                                               "republished with",
                                               "a version of this",
                                               "впервые опубликовано",
                                               "впервые опубликована",
                                               "впервые опубликован",
                                               "первоначально опубликовано",
                                               "первоначально опубликована",
                                               "перепечатано из",
                                               "оригинал статьи"};
constexpr std::string_view kHanRepostPhrases[] = {"原载于", "首发于", "转载自", "原刊于",
                                                  "原文刊于"};
// What such a note begins with; in the middle of the text only what nothing else begins with.
constexpr std::string_view kRepostSubjects[] = {
    "this article", "this piece",      "this essay",        "this text",
    "this post",    "this commentary", "this op ed",        "this interview",
    "this story",   "this column",     "a version of this", "эта статья"};
constexpr std::string_view kRepostSubjectsAtTheEnds[] = {
    "this report", "this analysis", "the article",   "the original", "originally",
    "first",       "reprinted",     "republished",   "статья",       "текст",
    "материал",    "впервые",       "первоначально", "перепечатано", "оригинал"};

void add(std::vector<Statement>& found, std::string_view field, std::string_view value,
         Confidence confidence, const ArticleBlock& block, std::string_view what) {
    found.push_back({std::string(field), std::string(value), confidence,
                     place_of(*block.block) + ": " + std::string(what)});
}

// Behind `count` words of the text.
std::string_view behind_words(std::string_view text, std::size_t count) {
    const std::vector<Word> words = split_words(whole_prefix(text, 600));
    if (count == 0) return text;
    return count <= words.size() ? text.substr(words[count - 1].span.end) : std::string_view();
}

std::size_t count_blanks(std::string_view phrase) {
    return static_cast<std::size_t>(std::count(phrase.begin(), phrase.end(), ' '));
}

// Without signs at either end, except the dot of an initial.
std::string_view without_signs(std::string_view text) {
    constexpr std::u32string_view kSigns = U":：,，;；|/·•–—-()[]\"“”«»【】";
    text = trim(text);
    while (!text.empty() && kSigns.find(first_code_point(text)) != std::u32string_view::npos)
        text = trim(text.substr(code_point_at(text, 0).size));
    while (!text.empty() && kSigns.find(last_code_point(text)) != std::u32string_view::npos) {
        remove_last_code_point(text);
        text = trim(text);
    }
    return text;
}

// What stands behind the words that make it a byline; nothing if none do.
std::optional<std::string_view> behind_byline_words(const ArticleBlock& block) {
    const std::string_view text = block.text();
    for (const std::string_view phrase : kHanBylineWords) {
        if (!fits(block, phrase, Fit::label)) continue;
        const std::size_t at = text.find(phrase);
        if (at != std::string_view::npos) return without_signs(text.substr(at + phrase.size()));
    }
    for (const std::string_view phrase : kBylineWords) {
        const Fit fit = phrase.ends_with("by") ? Fit::begins : Fit::label;
        if (fits(block, phrase, fit))
            return without_signs(behind_words(text, count_blanks(phrase) + 1));
    }
    return std::nullopt;
}

// "A report by X", "An analysis by X and Y": what stands behind "by".
std::optional<std::string_view> behind_work_words(const ArticleBlock& block) {
    const std::vector<Word> words = split_words(whole_prefix(block.text(), 200));
    for (std::size_t i = 1; i < words.size() && i <= 4; ++i) {
        if (words[i].key != "by") continue;
        const bool work =
            std::find(std::begin(kWorks), std::end(kWorks), words[i - 1].key) != std::end(kWorks);
        return work ? std::optional(without_signs(block.text().substr(words[i].span.end)))
                    : std::nullopt;
    }
    return std::nullopt;
}

// The text with a date in it cut out, and the date noted.
std::string cut_date(std::string_view text, const ArticleBlock& block,
                     std::vector<Statement>& found) {
    const auto date = find_first_date(text);
    if (!date) return std::string(text);
    add(found, "issued", text.substr(date->span.begin, date->span.size()), Confidence::likely,
        block, "the line with the author's name");
    return std::string(without_signs(text.substr(0, date->span.begin))) + " | " +
           std::string(without_signs(text.substr(date->span.end)));
}

bool read_work_line(const ArticleBlock& block, std::vector<Statement>& found) {
    const auto names = behind_work_words(block);
    if (!names || names->empty()) return false;
    const std::vector<std::string> parts = split_names(*names);
    if (parts.empty()) return false;
    if (std::any_of(parts.begin(), parts.end(),
                    [](const std::string& part) { return is_institution_like(part); })) {
        add(found, "publisher", *names, Confidence::likely, block, "who made it");
        return true;
    }
    for (const std::string& name : parts)
        add(found, "author", name, Confidence::stated, block, "byline");
    return true;
}

// What stands in quotation marks, of those in which names of papers stand; else "".
std::string_view quoted_name(std::string_view text) {
    constexpr std::pair<std::string_view, std::string_view> kMarks[] = {
        {"«", "»"}, {"《", "》"}, {"“", "”"}, {"「", "」"}};
    for (const auto& [open, close] : kMarks) {
        const std::size_t begin = text.find(open);
        if (begin == std::string_view::npos) continue;
        const std::size_t end = text.find(close, begin);
        if (end != std::string_view::npos)
            return trim(text.substr(begin + open.size(), end - begin - open.size()));
    }
    return {};
}

// "The River Review on 3 May 2020." -> "The River Review".
std::string_view outlet_at(std::string_view text) {
    if (const std::string_view quoted = quoted_name(text); !quoted.empty()) return quoted;
    std::size_t end = text.size();
    if (const auto date = find_first_date(text)) end = std::min(end, date->span.begin);
    for (const std::string_view stop :
         {". ", "; ", "。", "，", ", and ", " and is ", " under the "}) {
        end = std::min(end, text.find(stop));
    }
    std::string_view outlet = trim(text.substr(0, end));
    for (const std::string_view last : {" on", " in", ",", "."}) {
        if (outlet.ends_with(last)) outlet = trim(outlet.substr(0, outlet.size() - last.size()));
    }
    for (const std::string_view first : {"in ", "on ", "at ", "by ", "from ", "в ", "на ", "из "}) {
        if (outlet.starts_with(first)) outlet.remove_prefix(first.size());
    }
    return without_signs(outlet);
}

// Where in the text the phrase ends; the text's words are compared folded.
std::size_t find_phrase_end(std::string_view text, std::string_view phrase) {
    const std::vector<Word> words = split_words(whole_prefix(text, 600));
    const std::size_t size = count_blanks(phrase) + 1;
    for (std::size_t i = 0; i + size <= words.size(); ++i) {
        std::string run;
        for (std::size_t k = i; k < i + size; ++k) {
            if (k > i) run += ' ';
            run += words[k].key;
        }
        if (run == phrase) return words[i + size - 1].span.end;
    }
    return text.size();
}

std::optional<std::string_view> behind_repost_words(const ArticleBlock& block, Zone zone) {
    const std::string_view text = block.text();
    for (const std::string_view phrase : kHanRepostPhrases) {
        const std::size_t at = text.find(phrase);
        if (at != std::string_view::npos) return text.substr(at + phrase.size());
    }
    const bool at_an_end = zone != Zone::middle;
    if (!fits_any(block, kRepostSubjects, Fit::begins) &&
        !(at_an_end && fits_any(block, kRepostSubjectsAtTheEnds, Fit::begins)))
        return std::nullopt;
    for (const std::string_view phrase : kRepostPhrases) {
        if (fits(block, phrase, Fit::holds)) return text.substr(find_phrase_end(text, phrase));
    }
    return std::nullopt;
}

}  // namespace

bool read_byline(const ArticleBlock& block, std::vector<Statement>& found) {
    if (block.word_count > kMaxBylineWords || block.words == " ") return false;
    if (const auto names = behind_byline_words(block)) {
        std::vector<Statement> read;
        const std::string rest = cut_date(*names, block, read);
        const std::vector<std::string> list = split_names(rest);
        if (block.ending == Ending::sentence && block.word_count > kMaxNamesSentence) return false;
        for (const std::string& name : list)
            add(read, "author", name, Confidence::stated, block, "byline");
        if (list.empty()) return false;
        found.insert(found.end(), read.begin(), read.end());
        return true;
    }
    return read_work_line(block, found);
}

bool read_name_and_date(const ArticleBlock& block, std::vector<Statement>& found) {
    if (block.word_count > kMaxBylineWords) return false;
    std::vector<Statement> read;
    const std::string rest = cut_date(block.text(), block, read);
    if (read.empty()) return false;
    const std::string_view first =
        without_signs(std::string_view(rest).substr(0, rest.find(" | ")));
    const std::vector<std::string> names = split_names(first.empty() ? rest : first);
    if (names.empty() || count_words(rest) > kMaxNameAndDateWords) return false;
    const std::size_t named = std::min(names.size(), std::size_t{6});
    for (std::size_t i = 0; i < named; ++i)
        add(read, "author", names[i], Confidence::likely, block, "name beside a date");
    found.insert(found.end(), read.begin(), read.end());
    return true;
}

bool read_repost_note(const ArticleBlock& block, Zone zone, std::vector<Statement>& found) {
    if (block.word_count > kMaxRepostWords) return false;
    const auto rest = behind_repost_words(block, zone);
    if (!rest) return false;
    const std::string_view outlet = outlet_at(trim(*rest));
    if (!outlet.empty() && count_words(outlet) <= 10)
        add(found, "outlet", outlet, Confidence::stated, block, "note on the first publication");
    if (const auto date = find_first_date(*rest)) {
        add(found, "issued", rest->substr(date->span.begin, date->span.size()), Confidence::stated,
            block, "note on the first publication");
    }
    return true;
}

}  // namespace parallax

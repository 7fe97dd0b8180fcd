// Capitals, particles and commas; small tables of roles, titles and institutions in three
// languages.
#include "corpus/person_names.h"

#include <algorithm>
#include <array>

#include "text/characters.h"
#include "text/utf8.h"
#include "text/words.h"

namespace parallax {
namespace {

constexpr std::size_t kMaxNameWords = 5, kMaxNameBytes = 80;

constexpr std::string_view kParticles[] = {"van",   "von", "der", "den", "de", "da", "di", "del",
                                           "della", "dos", "das", "du",  "la", "le", "el", "al",
                                           "bin",   "ibn", "ter", "ten", "zu", "af", "av"};

constexpr std::string_view kTitles[] = {"dr",  "prof", "professor", "mr",         "mrs",
                                        "ms",  "sir",  "dame",      "ambassador", "gen",
                                        "col", "д-р",  "проф",      "профессор"};

constexpr std::string_view kSuffixes[] = {"Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV"};

constexpr std::string_view kRoles[] = {
    "researcher", "fellow",     "professor",     "lecturer",      "analyst",  "director",
    "expert",     "journalist", "editor",        "correspondent", "student",  "economist",
    "scholar",    "historian",  "columnist",     "writer",        "reporter", "scientist",
    "founder",    "chair",      "associate",     "consultant",    "adviser",  "advisor",
    "candidate",  "diplomat",   "head",          "president",     "author",   "coordinator",
    "manager",    "научный",    "сотрудник",     "профессор",     "эксперт",  "журналист",
    "доцент",     "аналитик",   "редактор",      "директор",      "историк",  "обозреватель",
    "политолог",  "экономист",  "корреспондент", "автор",         "кандидат", "доктор"};
constexpr std::string_view kHanRoles[] = {"研究员", "教授", "记者",   "编辑", "学者", "专家",
                                          "主任",   "博士", "评论员", "作者", "讲师", "院长"};

constexpr std::string_view kInstitutions[] = {
    "house",      "institute",   "institution", "centre",  "center",       "university", "council",
    "foundation", "fund",        "association", "agency",  "society",      "bureau",     "ministry",
    "committee",  "department",  "school",      "academy", "commission",   "bank",       "network",
    "press",      "magazine",    "review",      "times",   "post",         "staff",      "team",
    "editors",    "editorial",   "board",       "office",  "news",         "journal",    "институт",
    "центр",      "университет", "фонд",        "совет",   "министерство", "агентство",  "академия",
    "редакция",   "комитет",     "ассоциация"};
constexpr std::string_view kHanInstitutions[] = {"研究所", "研究院", "大学",   "中心", "基金会",
                                                 "协会",   "编辑部", "新闻社", "学院", "委员会"};

template <std::size_t size>
bool is_among(const std::string_view (&table)[size], std::string_view word) {
    return std::find(std::begin(table), std::end(table), word) != std::end(table);
}

template <std::size_t size>
bool holds_any(const std::string_view (&table)[size], std::string_view text) {
    return std::any_of(std::begin(table), std::end(table), [&](std::string_view part) {
        return text.find(part) != std::string_view::npos;
    });
}

// Parted by blanks.
std::vector<std::string_view> split_at_blanks(std::string_view text) {
    std::vector<std::string_view> parts;
    while (!(text = trim(text)).empty()) {
        const std::string_view part = text.substr(0, text.find(' '));
        parts.push_back(part);
        text.remove_prefix(part.size());
    }
    return parts;
}

bool is_particle(std::string_view word) {
    return is_among(kParticles, word);
}

// "J.", "И.И."
bool is_initial(std::string_view word) {
    bool dot_before = true;
    for (std::size_t i = 0; i < word.size();) {
        const CodePoint c = code_point_at(word, i);
        if (dot_before ? !is_upper(c.value) : c.value != '.') return false;
        dot_before = !dot_before;
        i += c.size;
    }
    return dot_before;
}

// "Lima", "O’Neil", "Jean-Luc", "J.", "McRae"; nothing but letters and what joins them.
bool is_name_word(std::string_view word) {
    if (!is_upper(first_code_point(word))) return false;
    for (std::size_t i = 0; i < word.size();) {
        const CodePoint c = code_point_at(word, i);
        const bool joins = c.value == '-' || c.value == '\'' || c.value == '.' || c.value == U'’' ||
                           c.value == U'‑';
        if (!is_letter(c.value) && !joins) return false;
        i += c.size;
    }
    return !word.ends_with('-');
}

bool is_han_name(std::string_view text) {
    constexpr std::size_t kHanBytes = 3;
    const std::size_t size = text.size() / kHanBytes;
    return is_han(text) && size >= 2 && size <= 4;
}

bool is_title(std::string_view word) {
    if (word.ends_with('.')) word.remove_suffix(1);
    return is_among(kTitles, fold(word));
}

std::string_view without_titles(std::string_view text) {
    while (true) {
        text = trim(text);
        const std::string_view first = text.substr(0, text.find(' '));
        if (first.size() == text.size() || !is_title(first)) return text;
        text.remove_prefix(first.size());
    }
}

std::string join(const std::vector<std::string_view>& words, std::size_t begin, std::size_t end) {
    std::string joined;
    for (std::size_t i = begin; i < end; ++i) {
        if (i > begin) joined += ' ';
        joined += words[i];
    }
    return joined;
}

// Bytes of the separator between two names at the beginning of `text`, else 0.
std::size_t separator_size(std::string_view text) {
    for (const std::string_view sign :
         {std::string_view(","), std::string_view(";"), std::string_view("/"),
          std::string_view("|"), std::string_view("、"), std::string_view("，"),
          std::string_view("；"), std::string_view("·"), std::string_view(" and "),
          std::string_view(" & "), std::string_view(" with "), std::string_view(" и "),
          std::string_view(" и\u00A0")}) {
        if (text.starts_with(sign)) return sign.size();
    }
    return 0;
}

void add_name(std::string_view part, std::vector<std::string>& names) {
    part = trim(part);
    for (const std::string_view word : {"and ", "& ", "и "}) {
        if (part.starts_with(word)) part = trim(part.substr(word.size()));
    }
    part = without_titles(part);
    while (part.ends_with('.') && !is_initial(part.substr(part.rfind(' ') + 1)))
        part = trim(part.substr(0, part.size() - 1));
    // Behind a person's name stands what the person is and where, not another author.
    const bool institution = is_institution_like(part);
    const bool of_person = !names.empty() && !is_institution_like(names.back());
    if (of_person && (institution || has_role_word(part))) return;
    if (is_name_like(part) || (institution && !has_role_word(part))) names.emplace_back(part);
}

}  // namespace

bool is_name_like(std::string_view text) {
    text = trim(text);
    if (text.empty() || text.size() > kMaxNameBytes) return false;
    if (is_han_name(text)) return true;
    const auto words = split_at_blanks(text);
    if (words.size() < 2 || words.size() > kMaxNameWords) return false;
    if (is_particle(words.back())) return false;
    return std::all_of(words.begin(), words.end(), [](std::string_view word) {
        return is_particle(word) || is_name_word(word);
    });
}

bool is_institution_like(std::string_view text) {
    text = trim(text);
    if (text.empty() || text.size() > 2 * kMaxNameBytes) return false;
    if (holds_any(kHanInstitutions, text)) return true;
    const auto words = split_at_blanks(text);
    const bool acronym =
        words.size() == 1 && text.size() >= 3 &&
        std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    return acronym || std::any_of(words.begin(), words.end(), [](std::string_view word) {
               return is_among(kInstitutions, fold(word));
           });
}

bool has_role_word(std::string_view text) {
    const std::string_view beginning = whole_prefix(text, 400);
    if (holds_any(kHanRoles, beginning)) return true;
    for (const Word& word : split_words(beginning)) {
        if (is_among(kRoles, word.key)) return true;
    }
    return false;
}

std::vector<std::string> split_names(std::string_view text) {
    std::vector<std::string> names;
    text = trim(text);
    if (text.starts_with("By ") || text.starts_with("by ")) text.remove_prefix(3);
    std::size_t begin = 0;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t size = separator_size(text.substr(i));
        if (size == 0) {
            ++i;
            continue;
        }
        add_name(text.substr(begin, i - begin), names);
        i += size;
        begin = i;
    }
    add_name(text.substr(std::min(begin, text.size())), names);
    return names;
}

Name name_from_text(std::string_view text) {
    text = without_titles(text);
    Name name;
    if (text.empty()) return name;
    const std::size_t comma = text.find(',');
    if (comma != std::string_view::npos) {
        name.family = trim(text.substr(0, comma));
        name.given = trim(text.substr(comma + 1));
        if (!name.family.empty()) return name;
        return {std::string(name.given), {}, {}};
    }
    if (is_institution_like(text)) {
        name.literal = text;
        return name;
    }
    const auto words = split_at_blanks(text);
    if (words.size() == 1) {
        name.family = text;
        return name;
    }
    std::size_t initials = 0;  // at the end: the family name stands first
    while (initials + 1 < words.size() && is_initial(words[words.size() - 1 - initials]))
        ++initials;
    if (initials > 0) {
        name.family = join(words, 0, words.size() - initials);
        name.given = join(words, words.size() - initials, words.size());
        return name;
    }
    std::size_t family = words.size() - 1;
    const bool has_suffix = words.size() > 2 && is_among(kSuffixes, words.back());
    if (has_suffix) --family;
    const std::size_t family_end = family + 1;
    while (family > 1 && is_particle(words[family - 1]))
        --family;
    name.given = join(words, 0, family);
    name.family = join(words, family, family_end);
    if (has_suffix) (name.given += ' ') += words.back();
    return name;
}

std::string_view leading_name(std::string_view text) {
    const std::string_view beginning = whole_prefix(text, kMaxNameBytes);
    std::size_t end = 0, words = 0, last_name_end = 0;
    while (words < kMaxNameWords && end < beginning.size()) {
        const std::size_t blank = std::min(beginning.find(' ', end), beginning.size());
        std::string_view word = beginning.substr(end, blank - end);
        const bool comma = word.ends_with(',');
        if (comma) word.remove_suffix(1);
        if (word.empty() || (!is_particle(word) && !is_name_word(word))) break;
        ++words;
        if (!is_particle(word)) last_name_end = end + word.size();
        end = blank + 1;
        if (comma) break;
    }
    const std::string_view name = beginning.substr(0, last_name_end);
    return is_name_like(name) ? name : std::string_view();
}

}  // namespace parallax

// UAX 29 proposes, the tables dispose: each full stop is judged by the words before and behind it.
#include "text/sentences.h"

#include <algorithm>
#include <string>

#include "text/abbreviations.h"
#include "text/char_class.h"
#include "text/sentence_scan.h"
#include "text/utf8.h"

namespace parallax {
namespace {

// No abbreviation and no opener is longer; so each stop costs the same, however long its words.
constexpr std::size_t kLongest_bytes = 32;
constexpr std::size_t kMostDigitsOfHeading = 3;

CharClass class_at(std::string_view text, std::size_t offset) {
    return class_of(code_point_at(text, offset).value);
}

// Letters, digits, marks, and stops and hyphens between them; empty when it is too long.
std::string_view word_before(std::string_view text, std::size_t end) {
    std::size_t begin = end, first = end;
    while (begin > 0) {
        const std::size_t before = code_point_before(text, begin);
        const CharClass c = class_at(text, before);
        if (c.counts) {
            first = before;
        } else if (text[before] != '.' && text[before] != '-' && c.word != WordClass::extend) {
            break;
        }
        begin = before;
        if (end - begin > kLongest_bytes) return {};
    }
    return text.substr(first, end - first);
}

std::size_t behind_letters(std::string_view text, std::size_t offset) {
    const std::size_t begin = offset;
    while (offset < text.size() && offset - begin <= kLongest_bytes) {
        const CodePoint c = code_point_at(text, offset);
        if (!class_of(c.value).counts && class_of(c.value).word != WordClass::extend) break;
        offset += c.size;
    }
    return offset;
}

// Behind quotes and brackets.
std::string_view word_from(std::string_view text, std::size_t offset) {
    const std::size_t last = std::min(text.size(), offset + kLongest_bytes);
    while (offset < last && !class_at(text, offset).counts)
        offset += code_point_at(text, offset).size;
    return text.substr(offset, behind_letters(text, offset) - offset);
}

std::size_t behind_blanks_before(std::string_view text, std::size_t offset) {
    while (offset > 0) {
        const std::size_t before = code_point_before(text, offset);
        if (class_at(text, before).sentence != SentenceClass::space) break;
        offset = before;
    }
    return offset;
}

bool is_one_letter(std::string_view word) {
    return !word.empty() && code_point_at(word, 0).size == word.size() &&
           class_at(word, 0).sentence != SentenceClass::numeric;
}

SentenceClass first_class(std::string_view word) {
    return word.empty() ? SentenceClass::other : class_at(word, 0).sentence;
}

bool is_number(std::string_view word) {
    return !word.empty() && word.find_first_not_of("0123456789") == std::string_view::npos;
}

bool is_roman_number(std::string_view word) {
    return !word.empty() && word.find_first_not_of("IVXLC") == std::string_view::npos;
}

// "U.S", "Ph.D", "p.m": parts of one or two letters.
bool is_lettered(std::string_view word) {
    bool parted = false;
    std::size_t letters = 0;
    for (std::size_t i = 0; i < word.size();) {
        const CodePoint c = code_point_at(word, i);
        i += c.size;
        if (c.value == U'.') {
            parted = true;
            letters = 0;
        } else if (++letters > 2 || class_of(c.value).word != WordClass::letter) {
            return false;
        }
    }
    return parted && letters > 0;
}

// Judges the full stops of one text.
class Stops {
  public:
    explicit Stops(std::string_view text) : text_(text) {}

    // `begin` is where the sentence began.
    bool ends_sentence(std::size_t begin, const SentenceBoundary& boundary) const {
        const std::string_view word = word_before(text_, boundary.terminator);
        if (word.empty()) return true;
        if (is_heading_number(begin, word)) return false;
        const auto kind = kind_of(word);
        if (!kind) return true;
        const std::string_view next = word_from(text_, boundary.offset);
        const bool parted = boundary.offset > boundary.terminator + 1;
        switch (*kind) {
            case AbbreviationKind::joins:
                return false;
            case AbbreviationKind::before_number:
                return first_class(next) != SentenceClass::numeric;
            case AbbreviationKind::may_end:
                return parted && opens_sentence(next);
            case AbbreviationKind::unit_or_place:
                return parted && follows_number(word) && opens_sentence(next);
        }
        return true;
    }

  private:
    std::size_t offset_of(std::string_view word) const {
        return static_cast<std::size_t>(word.data() - text_.data());
    }

    bool is_heading_number(std::size_t begin, std::string_view word) const {
        const bool short_number = is_number(word) && word.size() <= kMostDigitsOfHeading;
        if (!short_number && !is_one_letter(word) && !is_roman_number(word)) return false;
        return behind_blanks_before(text_, offset_of(word)) <= begin;
    }

    std::optional<AbbreviationKind> kind_of(std::string_view word) const {
        if (is_one_letter(word)) {
            if (first_class(word) == SentenceClass::upper) return AbbreviationKind::may_end;
            if (const auto kind = find_abbreviation(with_letter_before(word))) return kind;
        }
        if (const auto kind = find_abbreviation(word)) return kind;
        if (is_lettered(word)) return AbbreviationKind::may_end;
        return std::nullopt;
    }

    // "т.е" for the second letter of "т. е".
    std::string with_letter_before(std::string_view letter) const {
        const std::size_t stop = behind_blanks_before(text_, offset_of(letter));
        if (stop == 0 || text_[stop - 1] != '.') return std::string(letter);
        const std::string_view before = word_before(text_, stop - 1);
        if (!is_one_letter(before)) return std::string(letter);
        return std::string(before) + '.' + std::string(letter);
    }

    bool follows_number(std::string_view word) const {
        const std::string_view before =
            word_before(text_, behind_blanks_before(text_, offset_of(word)));
        return first_class(before) == SentenceClass::numeric || is_roman_number(before);
    }

    bool opens_sentence(std::string_view next) const {
        switch (first_class(next)) {
            case SentenceClass::upper:
                return is_sentence_opener(next) && !is_initial(next);
            case SentenceClass::lower:
            case SentenceClass::numeric:
                return false;
            default:
                return true;
        }
    }

    // "A." and "В." are openers without the stop only.
    bool is_initial(std::string_view word) const {
        const std::size_t end = offset_of(word) + word.size();
        return is_one_letter(word) && end < text_.size() && text_[end] == '.';
    }

    std::string_view text_;
};

}  // namespace

void find_sentence_ends(std::string_view utf8, std::vector<std::uint32_t>& ends) {
    const Stops stops(utf8);
    std::size_t begin = 0;
    SentenceScan scan(utf8);
    for (SentenceBoundary boundary; scan.next(boundary);) {
        const bool last = boundary.offset == utf8.size();
        if (boundary.plain_stop && !last && !stops.ends_sentence(begin, boundary)) continue;
        begin = boundary.offset;
        ends.push_back(static_cast<std::uint32_t>(begin));
    }
}

}  // namespace parallax

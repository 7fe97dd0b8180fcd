// Gaps are told apart by their bytes; a long one is never read whole.
#include "text/date_tokens.h"

#include <algorithm>
#include <array>

namespace parallax {
namespace {

// A longer gap between two words means nothing for a date.
constexpr std::size_t kLongestGap = 12;

constexpr std::array<std::string_view, 5> kBlanks = {" ", "\u00A0", "\u202F", "\u2009", "\t"};
constexpr std::array<std::string_view, 3> kHyphens = {"-", "\u2010", "\u2011"};
constexpr std::array<std::string_view, 5> kDashes = {"\u2013", "\u2014", "\u2212", "~", "\uFF5E"};

// Takes one of the signs off the front of `text`.
template <std::size_t kCount>
bool take(std::string_view& text, const std::array<std::string_view, kCount>& signs) {
    for (const std::string_view sign : signs) {
        if (!text.starts_with(sign)) continue;
        text.remove_prefix(sign.size());
        return true;
    }
    return false;
}

// A line break is a blank, an empty line is not. True when there was any.
bool take_blanks(std::string_view& text) {
    bool any = false, line_break = false;
    while (true) {
        if (take(text, kBlanks)) {
            any = true;
        } else if (!line_break && text.starts_with('\n')) {
            text.remove_prefix(1);
            any = line_break = true;
        } else {
            return any;
        }
    }
}

bool is_two_byte(std::string_view word, unsigned lead_first, unsigned lead_last) {
    if (word.size() < 2) return false;
    const auto lead = static_cast<unsigned char>(word.front());
    return lead >= lead_first && lead <= lead_last;
}

}  // namespace

DateTokens::DateTokens(std::string_view utf8, std::span<const Token> tokens, const Lexicon& lexicon,
                       DateTerms& terms)
    : text_(utf8), tokens_(tokens), lexicon_(lexicon), terms_(terms) {
    if (terms_.words.size() >= lexicon.size()) return;
    terms_.words.resize(lexicon.size());
    terms_.beginnings.resize(lexicon.size(), DateTerms::Beginning::unseen);
}

std::size_t DateTokens::next_beginning(std::size_t i) const {
    DateTerms::Beginning* const beginnings = terms_.beginnings.data();
    const std::span<const Token> tokens = tokens_;
    for (; i < tokens.size(); ++i) {
        DateTerms::Beginning& beginning = beginnings[tokens[i].term.index()];
        if (beginning == DateTerms::Beginning::none) continue;
        if (beginning == DateTerms::Beginning::date) break;
        const DateWord word = known(i);
        const bool may_begin = may_begin_date(word.role) || word.has(kBeginsName);
        beginning = may_begin ? DateTerms::Beginning::date : DateTerms::Beginning::none;
        if (may_begin) break;
    }
    return i;
}

std::string_view DateTokens::key(std::size_t i) const {
    return i < size() ? lexicon_.key(tokens_[i].term) : std::string_view();
}

std::string_view DateTokens::written(std::size_t i) const {
    return i < size() ? text_.substr(begin(i), end(i) - begin(i)) : std::string_view();
}

std::string_view DateTokens::between(std::size_t i) const {
    const std::size_t from = i == 0 ? 0 : end(std::min(i, size()) - 1);
    const std::size_t to = i < size() ? begin(i) : text_.size();
    return text_.substr(from, to - from);
}

WordGap DateTokens::read_gap(std::string_view text) {
    if (text.empty()) return WordGap::none;
    if (text.size() > kLongestGap) return WordGap::other;
    const bool blank_before = take_blanks(text);
    if (text.empty()) return WordGap::blank;
    const bool hyphen = take(text, kHyphens);
    const bool dash = !hyphen && take(text, kDashes);
    const char sign = text.empty() || hyphen || dash ? '\0' : text.front();
    if (!hyphen && !dash) text.remove_prefix(1);
    const bool blank_after = take_blanks(text);
    if (!text.empty()) return WordGap::other;
    if (dash) return WordGap::dash;
    if (hyphen) {
        if (blank_before != blank_after) return WordGap::other;
        return blank_before ? WordGap::dash : WordGap::hyphen;
    }
    if (blank_before) return WordGap::other;
    if (sign == ',') return WordGap::comma;
    if (sign == '.') return blank_after ? WordGap::dot_blank : WordGap::dot;
    return sign == '/' && !blank_after ? WordGap::slash : WordGap::other;
}

bool DateTokens::blank_or_hyphen(std::size_t i) const {
    const WordGap found = gap(i);
    return found == WordGap::blank || found == WordGap::hyphen;
}

bool DateTokens::is_capitalised(std::size_t i) const {
    const std::string_view word = written(i);
    if (word.empty()) return false;
    if (word.front() >= 'A' && word.front() <= 'Z') return true;
    // А to Я are D0 90 to D0 AF, Ё is D0 81.
    return word.size() > 1 && word[0] == '\xD0' &&
           ((word[1] >= '\x90' && word[1] <= '\xAF') || word[1] == '\x81');
}

bool DateTokens::is_cyrillic(std::size_t i) const {
    return is_two_byte(written(i), 0xD0, 0xD3);
}

bool DateTokens::ends_sentence_before(std::size_t i) const {
    if (blank(i)) return false;
    return between(i).substr(0, kLongestGap).find_first_of(".!?;") != std::string_view::npos;
}

}  // namespace parallax

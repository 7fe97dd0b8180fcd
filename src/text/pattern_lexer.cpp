// Signs are cut by their first character; what is no sign of its own is part of a bare word.
#include "text/pattern_lexer.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "text/term_pattern.h"
#include "text/utf8.h"

namespace parallax {
namespace {

constexpr std::array<std::string_view, 6> kQuotes = {"\"",     "\u201C", "\u201D",
                                                     "\u201E", "\u00AB", "\u00BB"};

constexpr std::string_view kAlone = "()|";  // signs of one character

bool is_ascii_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

}  // namespace

bool PatternLexer::is_blank(std::size_t offset) const {
    const char c = text_[offset];
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

std::size_t PatternLexer::quote_size(std::size_t offset) const {
    const std::string_view rest = text_.substr(offset);
    const auto found = std::ranges::find_if(
        kQuotes, [rest](std::string_view quote) { return rest.starts_with(quote); });
    return found == kQuotes.end() ? 0 : found->size();
}

std::size_t PatternLexer::character_at(std::size_t offset) const {
    return count_code_points(text_.substr(0, offset)) + 1;
}

std::unexpected<Error> PatternLexer::wrong_at(std::size_t offset, const std::string& what) const {
    return fail(ErrorKind::wrong_syntax,
                "at character " + std::to_string(character_at(offset)) + ": " + what);
}

std::unexpected<Error> PatternLexer::expected(const std::string& what, const Sign& found) const {
    std::string name;
    if (found.kind == SignKind::end) {
        name = "the end";
    } else if (found.kind == SignKind::phrase) {
        name = "a quoted phrase";
    } else if (found.kind == SignKind::regex) {
        name = "a regular expression";
    } else {
        name = '"' + std::string(found.text) + '"';
    }
    return wrong_at(found.offset, "expected " + what + ", found " + name);
}

std::unexpected<Error> PatternLexer::no_letter(const Sign& sign) const {
    return wrong_at(sign.offset, "no letter or digit in \"" + std::string(sign.text) + '"');
}

Result<std::size_t> PatternLexer::near_distance(const Sign& sign) const {
    const std::string_view digits = sign.text.substr(std::min<std::size_t>(5, sign.text.size()));
    int number = -1;
    const char* const end = digits.data() + digits.size();
    const auto [stop, error] = std::from_chars(digits.data(), end, number);
    if (error != std::errc() || stop != end || number < 0 || number > kMaxNear) {
        return expected("NEAR/n with n from 0 to " + std::to_string(kMaxNear) + " words between",
                        sign);
    }
    return static_cast<std::size_t>(number);
}

Result<Sign> PatternLexer::next() {
    while (next_ < text_.size() && is_blank(next_))
        ++next_;
    if (next_ == text_.size()) return Sign{SignKind::end, {}, next_, next_, false, {}};
    const bool exact = text_[next_] == '=' && next_ + 1 < text_.size() && !is_blank(next_ + 1) &&
                       kAlone.find(text_[next_ + 1]) == kAlone.npos;
    if (exact) ++next_;
    Result<Sign> sign;
    if (quote_size(next_) > 0) {
        sign = take_quoted();
    } else if (exact) {
        sign = take_bare();
    } else if (text_[next_] == '(') {
        sign = take(SignKind::open, 1);
    } else if (text_[next_] == ')') {
        sign = take(SignKind::close, 1);
    } else if (text_[next_] == '|') {
        sign = take(SignKind::either, 1);
    } else if (text_[next_] == '/' && regexes_) {
        sign = take_regex();
    } else {
        sign = take_bare();
    }
    if (sign && exact) {
        sign->exact = true;
        sign->kind = sign->kind == SignKind::phrase ? SignKind::phrase : SignKind::word;
        --sign->offset;
    }
    return sign;
}

Sign PatternLexer::take(SignKind kind, std::size_t size) {
    const std::size_t offset = next_;
    next_ += size;
    return {kind, text_.substr(offset, size), offset, next_, false, {}};
}

Result<Sign> PatternLexer::take_quoted() {
    const std::size_t offset = next_;
    const std::size_t begin = offset + quote_size(offset);
    std::size_t close = begin;
    while (close < text_.size() && quote_size(close) == 0)
        ++close;
    if (close == text_.size()) return wrong_at(offset, "the quote is not closed");
    next_ = close + quote_size(close);
    return Sign{SignKind::phrase, text_.substr(begin, close - begin), offset, next_, false, {}};
}

Result<Sign> PatternLexer::take_regex() {
    const std::size_t offset = next_;
    std::size_t close = offset + 1;
    bool in_class = false;  // a / between [ and ] ends nothing
    for (; close < text_.size() && (text_[close] != '/' || in_class); ++close) {
        if (text_[close] == '\\' && close + 1 < text_.size()) {
            ++close;
        } else if (text_[close] == '[') {
            in_class = true;
        } else if (text_[close] == ']') {
            in_class = false;
        }
    }
    if (close >= text_.size()) {
        return wrong_at(offset,
                        "the regular expression is not closed by / (a word that begins "
                        "with / stands in quotes)");
    }
    next_ = close + 1;
    while (next_ < text_.size() && is_ascii_letter(text_[next_]))
        ++next_;
    return Sign{SignKind::regex, text_.substr(offset + 1, close - offset - 1), offset, next_,
                false,           text_.substr(close + 1, next_ - close - 1)};
}

Sign PatternLexer::take_bare() {
    std::size_t end = next_;
    while (end < text_.size() && !is_blank(end) && quote_size(end) == 0 &&
           kAlone.find(text_[end]) == kAlone.npos) {
        ++end;
    }
    const std::string_view text = text_.substr(next_, end - next_);
    const SignKind kind = text == "NOT"                                 ? SignKind::without
                          : text == "NEAR" || text.starts_with("NEAR/") ? SignKind::near
                                                                        : SignKind::word;
    return take(kind, text.size());
}

}  // namespace parallax

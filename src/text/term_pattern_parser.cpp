// Recursive descent over the grammar in term_pattern.h, one function for each rank of operator.
// Words go through split_words, so that a pattern is cut and folded exactly as the text is.
#include <algorithm>
#include <charconv>
#include <optional>

#include "text/pattern_tree.h"
#include "text/term_pattern.h"
#include "text/utf8.h"

namespace parallax {
namespace {

// Parentheses inside parentheses; more would only wear out the stack.
constexpr int kMaxDepth = 20;

// Stands for * while words are split: a letter to Unicode, in no language's text, and unchanged by
// folding.
constexpr std::string_view kWildcard = "\uA78F";

enum class TokenKind { word, phrase, open, close, either, near, without, end };

struct Token {
    TokenKind kind = TokenKind::end;
    std::string_view text;   // of a phrase: without the quotes
    std::size_t offset = 0;  // bytes from the pattern's start
};

bool is_blank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

std::string quoted(std::string_view text) {
    return '"' + std::string(text) + '"';
}

std::string without_blanks(std::string_view text) {
    std::string kept;
    for (const char c : text) {
        if (!is_blank(c)) kept += c;
    }
    return kept;
}

std::string_view without_outer_wildcards(std::string_view text) {
    while (text.starts_with('*'))
        text.remove_prefix(1);
    while (text.ends_with('*'))
        text.remove_suffix(1);
    return text;
}

std::string with_wildcard_letters(std::string_view text) {
    std::string replaced;
    for (const char c : text) {
        if (c == '*') {
            replaced += kWildcard;
        } else {
            replaced += c;
        }
    }
    return replaced;
}

WordPattern word_pattern_from_key(std::string_view key) {
    WordPattern pattern;
    while (true) {
        const std::size_t end = key.find(kWildcard);
        pattern.pieces.emplace_back(key.substr(0, end));
        if (end == std::string_view::npos) return pattern;
        key.remove_prefix(end + kWildcard.size());
    }
}

bool is_only_wildcard(const WordPattern& word) {
    for (const std::string& piece : word.pieces) {
        if (!piece.empty()) return false;
    }
    return true;
}

bool is_near_operand(const PatternNode& node) {
    if (const AnyOf* any = std::get_if<AnyOf>(&node.form)) {
        for (const PatternNode& inner : any->nodes) {
            if (!is_near_operand(inner)) return false;
        }
        return true;
    }
    return std::holds_alternative<Phrase>(node.form) || std::holds_alternative<HanRun>(node.form);
}

class Parser {
  public:
    explicit Parser(std::string_view pattern) : pattern_(pattern) {}

    Result<PatternNode> read_whole() {
        if (auto done = advance(); !done) return std::unexpected(done.error());
        Result<PatternNode> node = read_either(0);
        if (!node || token_.kind == TokenKind::end) return node;
        return expected("|, NEAR/n, NOT or the end (words in order stand in quotes)");
    }

  private:
    std::unexpected<Error> wrong_at(std::size_t offset, const std::string& what) const {
        std::size_t character = 1;
        for (std::size_t i = 0; i < offset; i += code_point_at(pattern_, i).size)
            ++character;
        return fail(ErrorKind::wrong_syntax,
                    "at character " + std::to_string(character) + ": " + what);
    }

    std::unexpected<Error> expected(const std::string& what) const {
        std::string found = token_.kind == TokenKind::end      ? "the end"
                            : token_.kind == TokenKind::phrase ? "a quoted phrase"
                                                               : quoted(token_.text);
        return wrong_at(token_.offset, "expected " + what + ", found " + found);
    }

    // Reads the next token into token_.
    Result<void> advance() {
        while (next_ < pattern_.size() && is_blank(pattern_[next_]))
            ++next_;
        token_ = {TokenKind::end, {}, next_};
        if (next_ == pattern_.size()) return {};
        switch (pattern_[next_]) {
            case '(':
                return take(TokenKind::open, 1);
            case ')':
                return take(TokenKind::close, 1);
            case '|':
                return take(TokenKind::either, 1);
            case '"':
                return take_phrase();
            default:
                return take_bare();
        }
    }

    Result<void> take(TokenKind kind, std::size_t size) {
        token_ = {kind, pattern_.substr(next_, size), next_};
        next_ += size;
        return {};
    }

    Result<void> take_phrase() {
        const std::size_t close = pattern_.find('"', next_ + 1);
        if (close == std::string_view::npos) return wrong_at(next_, "the quote is not closed");
        token_ = {TokenKind::phrase, pattern_.substr(next_ + 1, close - next_ - 1), next_};
        next_ = close + 1;
        return {};
    }

    Result<void> take_bare() {
        std::size_t end = next_;
        while (end < pattern_.size() && !is_blank(pattern_[end]) &&
               std::string_view("()|\"").find(pattern_[end]) == std::string_view::npos) {
            ++end;
        }
        const std::string_view text = pattern_.substr(next_, end - next_);
        const TokenKind kind = text == "NOT"                                 ? TokenKind::without
                               : text == "NEAR" || text.starts_with("NEAR/") ? TokenKind::near
                                                                             : TokenKind::word;
        return take(kind, text.size());
    }

    // a | b | c
    Result<PatternNode> read_either(int depth) {
        AnyOf any;
        while (true) {
            Result<PatternNode> node = read_without(depth);
            if (!node) return node;
            any.nodes.push_back(std::move(*node));
            if (token_.kind != TokenKind::either) break;
            if (auto done = advance(); !done) return std::unexpected(done.error());
        }
        if (any.nodes.size() == 1) return std::move(any.nodes[0]);
        return PatternNode{std::move(any)};
    }

    // a NOT b NOT c
    Result<PatternNode> read_without(int depth) {
        Without without;
        while (true) {
            Result<PatternNode> node = read_near(depth);
            if (!node) return node;
            without.nodes.push_back(std::move(*node));
            if (token_.kind != TokenKind::without) break;
            if (auto done = advance(); !done) return std::unexpected(done.error());
        }
        if (without.nodes.size() == 1) return std::move(without.nodes[0]);
        return PatternNode{std::move(without)};
    }

    // a NEAR/3 b
    Result<PatternNode> read_near(int depth) {
        const std::size_t left_offset = token_.offset;
        Result<PatternNode> left = read_operand(depth);
        if (!left || token_.kind != TokenKind::near) return left;
        const auto most_between = near_distance();
        if (!most_between) return std::unexpected(most_between.error());
        if (auto done = advance(); !done) return std::unexpected(done.error());
        const std::size_t right_offset = token_.offset;
        Result<PatternNode> right = read_operand(depth);
        if (!right) return right;
        if (token_.kind == TokenKind::near) {
            return wrong_at(token_.offset, "only two terms can stand NEAR each other");
        }
        const std::string operand_rule = "beside NEAR only words, phrases and (a | b) can stand";
        if (!is_near_operand(*left)) return wrong_at(left_offset, operand_rule);
        if (!is_near_operand(*right)) return wrong_at(right_offset, operand_rule);
        Near near;
        near.operands.push_back(std::move(*left));
        near.operands.push_back(std::move(*right));
        near.most_between = *most_between;
        return PatternNode{std::move(near)};
    }

    // The n of the NEAR/n in token_.
    Result<std::size_t> near_distance() const {
        const std::string_view digits =
            token_.text.substr(std::min<std::size_t>(5, token_.text.size()));
        int number = -1;
        const auto [end, error] =
            std::from_chars(digits.data(), digits.data() + digits.size(), number);
        if (error != std::errc() || end != digits.data() + digits.size() || number < 0 ||
            number > kMaxNear) {
            return expected("NEAR/n with n from 0 to " + std::to_string(kMaxNear) +
                            " words between");
        }
        return static_cast<std::size_t>(number);
    }

    // word, "phrase" or ( ... )
    Result<PatternNode> read_operand(int depth) {
        if (token_.kind == TokenKind::open) return read_group(depth + 1);
        if (token_.kind != TokenKind::word && token_.kind != TokenKind::phrase) {
            return expected("a word, a quoted phrase or (");
        }
        Result<PatternNode> node = node_from_words(token_.text);
        if (!node) return node;
        if (auto done = advance(); !done) return std::unexpected(done.error());
        return node;
    }

    Result<PatternNode> read_group(int depth) {
        if (depth > kMaxDepth) {
            return wrong_at(token_.offset, "more than " + std::to_string(kMaxDepth) +
                                               " parentheses inside each other");
        }
        if (auto done = advance(); !done) return std::unexpected(done.error());
        Result<PatternNode> node = read_either(depth);
        if (!node) return node;
        if (token_.kind != TokenKind::close) return expected("|, NEAR/n, NOT or )");
        if (auto done = advance(); !done) return std::unexpected(done.error());
        return node;
    }

    Result<PatternNode> node_from_words(std::string_view text) const {
        const std::string han = without_blanks(text);
        const std::string_view bare_han = without_outer_wildcards(han);
        if (is_han(bare_han)) return PatternNode{HanRun{std::string(bare_han)}};
        Phrase phrase;
        bool has_letters = false;
        for (const Word& word : split_words(with_wildcard_letters(text))) {
            phrase.words.push_back(word_pattern_from_key(word.key));
            has_letters = has_letters || !is_only_wildcard(phrase.words.back());
        }
        if (!has_letters) return wrong_at(token_.offset, "no letter or digit in " + quoted(text));
        return PatternNode{std::move(phrase)};
    }

    std::string_view pattern_;
    std::size_t next_ = 0;
    Token token_;
};

}  // namespace

Result<PatternNode> pattern_from_text(std::string_view pattern) {
    if (const auto offset = find_invalid_utf8(pattern)) {
        return fail(ErrorKind::wrong_encoding,
                    "the pattern is not UTF-8 from byte " + std::to_string(*offset) + " on");
    }
    return Parser(pattern).read_whole();
}

}  // namespace parallax

// Recursive descent over the grammar in term_pattern.h, one function for each rank of operator.
#include "text/pattern_lexer.h"
#include "text/pattern_tree.h"
#include "text/term_pattern.h"
#include "text/utf8.h"

namespace parallax {
namespace {

// Parentheses inside parentheses; more would only wear out the stack.
constexpr int kMaxDepth = 20;

class Parser {
  public:
    explicit Parser(std::string_view pattern) : lexer_(pattern, false) {}

    Result<PatternNode> read_whole() {
        if (auto done = advance(); !done) return std::unexpected(done.error());
        Result<PatternNode> node = read_either(0);
        if (!node || sign_.kind == SignKind::end) return node;
        return lexer_.expected("|, NEAR/n, NOT or the end (words in order stand in quotes)", sign_);
    }

  private:
    // Reads the next sign into sign_.
    Result<void> advance() {
        Result<Sign> sign = lexer_.next();
        if (!sign) return std::unexpected(std::move(sign.error()));
        sign_ = *sign;
        return {};
    }

    // a | b | c
    Result<PatternNode> read_either(int depth) {
        AnyOf any;
        while (true) {
            Result<PatternNode> node = read_without(depth);
            if (!node) return node;
            any.nodes.push_back(std::move(*node));
            if (sign_.kind != SignKind::either) break;
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
            if (sign_.kind != SignKind::without) break;
            if (auto done = advance(); !done) return std::unexpected(done.error());
        }
        if (without.nodes.size() == 1) return std::move(without.nodes[0]);
        return PatternNode{std::move(without)};
    }

    // a NEAR/3 b
    Result<PatternNode> read_near(int depth) {
        const std::size_t left_offset = sign_.offset;
        Result<PatternNode> left = read_operand(depth);
        if (!left || sign_.kind != SignKind::near) return left;
        const auto most_between = lexer_.near_distance(sign_);
        if (!most_between) return std::unexpected(most_between.error());
        if (auto done = advance(); !done) return std::unexpected(done.error());
        const std::size_t right_offset = sign_.offset;
        Result<PatternNode> right = read_operand(depth);
        if (!right) return right;
        if (sign_.kind == SignKind::near)
            return lexer_.wrong_at(sign_.offset, "only two terms can stand NEAR each other");
        for (const auto& [node, offset] :
             {std::pair(&*left, left_offset), std::pair(&*right, right_offset)}) {
            if (!is_near_operand(*node))
                return lexer_.wrong_at(offset,
                                       "beside NEAR only words, phrases and (a | b) can stand");
        }
        Near near;
        near.operands.push_back(std::move(*left));
        near.operands.push_back(std::move(*right));
        near.most_between = *most_between;
        return PatternNode{std::move(near)};
    }

    // word, "phrase" or ( ... )
    Result<PatternNode> read_operand(int depth) {
        if (sign_.kind == SignKind::open) return read_group(depth + 1);
        if (sign_.kind != SignKind::word && sign_.kind != SignKind::phrase)
            return lexer_.expected("a word, a quoted phrase or (", sign_);
        std::optional<PatternNode> node = pattern_from_words(sign_.text, sign_.exact);
        if (!node) return lexer_.no_letter(sign_);
        if (auto done = advance(); !done) return std::unexpected(done.error());
        return *std::move(node);
    }

    Result<PatternNode> read_group(int depth) {
        if (depth > kMaxDepth) {
            return lexer_.wrong_at(sign_.offset, "more than " + std::to_string(kMaxDepth) +
                                                     " parentheses inside each other");
        }
        if (auto done = advance(); !done) return std::unexpected(done.error());
        Result<PatternNode> node = read_either(depth);
        if (!node) return node;
        if (sign_.kind != SignKind::close) return lexer_.expected("|, NEAR/n, NOT or )", sign_);
        if (auto done = advance(); !done) return std::unexpected(done.error());
        return node;
    }

    PatternLexer lexer_;
    Sign sign_;
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

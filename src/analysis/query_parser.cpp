// Recursive descent over the grammar in query.h, one function for each rank of operator. Words,
// phrases and NEAR are read with the parts of which the term pattern's parser is made.
#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "analysis/query.h"
#include "analysis/query_tree.h"
#include "text/pattern_lexer.h"
#include "text/utf8.h"

namespace parallax {
namespace {

struct NamedField {
    std::string_view name;
    QueryField field;
};
constexpr std::array<NamedField, 8> kFields = {{{"author", QueryField::author},
                                                {"title", QueryField::title},
                                                {"outlet", QueryField::outlet},
                                                {"heading", QueryField::heading},
                                                {"year", QueryField::year},
                                                {"lang", QueryField::language},
                                                {"source", QueryField::source},
                                                {"theme", QueryField::theme}}};

constexpr std::string_view kSentence = "SENTENCE";
constexpr std::string_view kOperand = "a word, a quoted phrase, a field, /…/ or (";
constexpr std::string_view kBehind = "a word, AND, OR, NOT, NEAR/n or ";

bool is_ascii_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::string lower(std::string_view letters) {
    std::string lowered(letters);
    for (char& c : lowered) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return lowered;
}

// The name before the colon of "author:sun"; empty when `word` names no field. One letter is no
// name: it may be a drive or a list.
std::string_view field_name(std::string_view word) {
    const std::size_t colon = word.find(':');
    if (colon == word.npos || colon < 2) return {};
    const std::string_view name = word.substr(0, colon);
    return std::ranges::all_of(name, is_ascii_letter) ? name : std::string_view();
}

class Parser {
  public:
    explicit Parser(std::string_view query) : query_(query), lexer_(query, true) {}

    Result<QueryNode> read_whole() {
        if (auto done = advance(); !done) return std::unexpected(done.error());
        Result<QueryNode> node = read_either(0);
        if (!node || sign_.kind == SignKind::end) return node;
        return lexer_.expected(std::string(kBehind) + "the end", sign_);
    }

  private:
    // Reads the next sign into sign_.
    Result<void> advance() {
        behind_ = sign_.end;
        Result<Sign> sign = lexer_.next();
        if (!sign) return std::unexpected(std::move(sign.error()));
        sign_ = *sign;
        return {};
    }

    bool at_word(std::string_view word) const {
        return sign_.kind == SignKind::word && !sign_.exact && sign_.text == word;
    }
    bool at_or() const { return sign_.kind == SignKind::either || at_word("OR"); }

    // From `begin` to the end of what was read last.
    template <class Form>
    QueryNode node_from(std::size_t begin, Form form) const {
        return {std::move(form), {begin, behind_}};
    }

    // a OR b | c
    Result<QueryNode> read_either(int depth) {
        const std::size_t begin = sign_.offset;
        EitherQuery either;
        while (true) {
            Result<QueryNode> node = read_all(depth);
            if (!node) return node;
            either.nodes.push_back(*std::move(node));
            if (!at_or()) break;
            if (auto done = advance(); !done) return std::unexpected(done.error());
        }
        if (either.nodes.size() == 1) return std::move(either.nodes.front());
        return node_from(begin, std::move(either));
    }

    // a AND b c NOT d
    Result<QueryNode> read_all(int depth) {
        const std::size_t begin = sign_.offset;
        AllQuery all;
        while (true) {
            Result<QueryNode> node = read_not(depth);
            if (!node) return node;
            all.nodes.push_back(*std::move(node));
            const bool says_and = at_word("AND");
            if (says_and) {
                if (auto done = advance(); !done) return std::unexpected(done.error());
            }
            const bool ends = sign_.kind == SignKind::end || sign_.kind == SignKind::close ||
                              sign_.kind == SignKind::near || at_or();
            if (ends && !says_and) break;
        }
        if (all.nodes.size() == 1) return std::move(all.nodes.front());
        return node_from(begin, std::move(all));
    }

    Result<QueryNode> read_not(int depth) {
        if (sign_.kind != SignKind::without) return read_near(depth);
        const std::size_t begin = sign_.offset;
        if (depth >= kMaxQueryDepth) return too_deep();
        if (auto done = advance(); !done) return std::unexpected(done.error());
        Result<QueryNode> node = read_not(depth + 1);
        if (!node) return node;
        NotQuery negation;
        negation.nodes.push_back(*std::move(node));
        return node_from(begin, std::move(negation));
    }

    // a NEAR/3 b
    Result<QueryNode> read_near(int depth) {
        const std::size_t begin = sign_.offset;
        Result<QueryNode> left = read_operand(depth);
        if (!left || sign_.kind != SignKind::near) return left;
        const auto most_between = lexer_.near_distance(sign_);
        if (!most_between) return std::unexpected(most_between.error());
        if (auto done = advance(); !done) return std::unexpected(done.error());
        Result<QueryNode> right = read_operand(depth);
        if (!right) return right;
        if (sign_.kind == SignKind::near)
            return lexer_.wrong_at(sign_.offset, "only two terms can stand NEAR each other");
        Near near;
        near.most_between = *most_between;
        for (QueryNode* operand : {&*left, &*right}) {
            const std::size_t offset = operand->place.begin;
            std::optional<PatternNode> pattern = near_operand(std::move(*operand));
            if (!pattern) {
                return lexer_.wrong_at(offset,
                                       "beside NEAR only words, phrases and (a | b) can stand");
            }
            near.operands.push_back(*std::move(pattern));
        }
        return node_from(begin, TermQuery{PatternNode{std::move(near)}});
    }

    static std::optional<PatternNode> near_operand(QueryNode node) {
        if (TermQuery* const term = std::get_if<TermQuery>(&node.form)) {
            if (!is_near_operand(term->pattern)) return std::nullopt;
            return std::move(term->pattern);
        }
        EitherQuery* const either = std::get_if<EitherQuery>(&node.form);
        if (!either) return std::nullopt;
        AnyOf any;
        for (QueryNode& choice : either->nodes) {
            std::optional<PatternNode> pattern = near_operand(std::move(choice));
            if (!pattern) return std::nullopt;
            any.nodes.push_back(*std::move(pattern));
        }
        return PatternNode{std::move(any)};
    }

    Result<QueryNode> read_operand(int depth) {
        if (sign_.kind == SignKind::open) return read_group(depth + 1);
        if (++terms_ > kMaxQueryTerms) {
            return fail(ErrorKind::over_limit, "more than " + std::to_string(kMaxQueryTerms) +
                                                   " words, phrases and fields in one query");
        }
        if (sign_.kind == SignKind::regex) return read_regex();
        if (sign_.kind == SignKind::phrase) return read_term();
        const bool is_operand = sign_.kind == SignKind::word && !at_word("AND") && !at_word("OR");
        if (!is_operand) return lexer_.expected(std::string(kOperand), sign_);
        if (sign_.exact) return read_term();
        if (at_word(kSentence) && query_.substr(sign_.end).starts_with('('))
            return read_sentence(depth);
        if (!field_name(sign_.text).empty()) return read_field();
        return read_term();
    }

    std::unexpected<Error> too_deep() const {
        Error error = lexer_
                          .wrong_at(sign_.offset, "more than " + std::to_string(kMaxQueryDepth) +
                                                      " parentheses inside each other")
                          .error();
        error.kind = ErrorKind::over_limit;
        return std::unexpected(std::move(error));
    }

    Result<QueryNode> read_group(int depth) {
        if (depth > kMaxQueryDepth) return too_deep();
        const std::size_t begin = sign_.offset;
        if (auto done = advance(); !done) return std::unexpected(done.error());
        Result<QueryNode> node = read_either(depth);
        if (!node) return node;
        if (sign_.kind != SignKind::close)
            return lexer_.expected(std::string(kBehind) + ")", sign_);
        if (auto done = advance(); !done) return std::unexpected(done.error());
        node->place = {begin, behind_};
        return node;
    }

    Result<QueryNode> read_sentence(int depth) {
        const std::size_t begin = sign_.offset;
        if (in_sentence_) return lexer_.wrong_at(begin, "a SENTENCE( ) stands inside another one");
        if (auto done = advance(); !done) return std::unexpected(done.error());
        in_sentence_ = true;
        Result<QueryNode> node = read_group(depth + 1);
        in_sentence_ = false;
        if (!node) return node;
        SentenceQuery sentence;
        sentence.nodes.push_back(*std::move(node));
        return node_from(begin, std::move(sentence));
    }

    Result<QueryNode> read_term() {
        const std::size_t begin = sign_.offset;
        std::optional<PatternNode> pattern = pattern_from_words(sign_.text, sign_.exact);
        if (!pattern) return lexer_.no_letter(sign_);
        if (auto done = advance(); !done) return std::unexpected(done.error());
        return node_from(begin, TermQuery{*std::move(pattern)});
    }

    Result<QueryNode> read_regex() {
        const std::size_t begin = sign_.offset;
        if (!sign_.flags.empty() && sign_.flags != "i") {
            return lexer_.wrong_at(sign_.end - sign_.flags.size(),
                                   "behind a regular expression only i can stand, for any case");
        }
        Result<Regex> regex =
            Regex::from_text(sign_.text, !sign_.flags.empty(), lexer_.character_at(begin + 1));
        if (!regex) return std::unexpected(std::move(regex.error()));
        if (auto done = advance(); !done) return std::unexpected(done.error());
        return node_from(begin, RegexQuery{*std::move(regex)});
    }

    // name:value or name:"value"
    Result<QueryNode> read_field() {
        const std::size_t begin = sign_.offset;
        const std::string name = lower(field_name(sign_.text));
        const auto named = std::ranges::find(kFields, name, &NamedField::name);
        if (named == kFields.end()) return unknown_field(name);
        if (in_sentence_) return lexer_.wrong_at(begin, "a field stands inside a SENTENCE( )");
        Sign value = sign_;
        value.text.remove_prefix(name.size() + 1);
        value.offset += name.size() + 1;
        const bool exact = value.text.starts_with('=');
        if (exact) value.text.remove_prefix(1);
        if (value.text.empty()) {
            if (auto done = advance(); !done) return std::unexpected(done.error());
            value = sign_;
        }
        value.exact = value.exact || exact;
        if (value.kind != SignKind::word && value.kind != SignKind::phrase)
            return lexer_.expected("what to look for in " + name + ":", value);
        Result<FieldQuery> field = field_from(named->field, value);
        if (!field) return std::unexpected(std::move(field.error()));
        if (auto done = advance(); !done) return std::unexpected(done.error());
        return node_from(begin, *std::move(field));
    }

    std::unexpected<Error> unknown_field(const std::string& name) const {
        std::string names;
        for (const NamedField& field : kFields)
            names += (names.empty() ? "" : ", ") + std::string(field.name) + ":";
        return lexer_.wrong_at(sign_.offset, "there is no field " + name + ":, but " + names +
                                                 " (a word with a colon stands in quotes)");
    }

    Result<FieldQuery> field_from(QueryField kind, const Sign& value) const {
        FieldQuery field;
        field.field = kind;
        field.value = value.text;
        switch (kind) {
            case QueryField::author:
            case QueryField::title:
            case QueryField::outlet:
            case QueryField::heading:
                field.pattern = pattern_from_words(value.text, value.exact);
                if (!field.pattern) return lexer_.no_letter(value);
                return field;
            case QueryField::year:
                if (!read_years(value.text, field)) {
                    return lexer_.expected("years such as 2021, 2019..2022, 2019.. or ..2022",
                                           value);
                }
                return field;
            case QueryField::language:
            case QueryField::source:
            case QueryField::theme:
                return field;
        }
        return field;
    }

    static bool read_years(std::string_view text, FieldQuery& field) {
        const std::size_t dots = text.find("..");
        if (dots == text.npos) {
            if (!read_year(text, field.first_year)) return false;
            field.last_year = field.first_year;
            return true;
        }
        const std::string_view first = text.substr(0, dots), last = text.substr(dots + 2);
        if (first.empty() && last.empty()) return false;
        return (first.empty() || read_year(first, field.first_year)) &&
               (last.empty() || read_year(last, field.last_year)) &&
               field.first_year <= field.last_year;
    }

    static bool read_year(std::string_view digits, int& year) {
        const char* const end = digits.data() + digits.size();
        const auto [stop, error] = std::from_chars(digits.data(), end, year);
        return error == std::errc() && stop == end && year >= -9999 && year <= 9999;
    }

    std::string_view query_;
    PatternLexer lexer_;
    Sign sign_;
    std::size_t behind_ = 0;  // end of the sign before sign_
    std::size_t terms_ = 0;
    bool in_sentence_ = false;
};

}  // namespace

Result<Query> Query::from_text(std::string_view text) {
    if (text.size() > kMaxQuery_bytes) {
        return fail(ErrorKind::over_limit,
                    "the query is longer than " + std::to_string(kMaxQuery_bytes) + " bytes");
    }
    if (const auto offset = find_invalid_utf8(text)) {
        return fail(ErrorKind::wrong_encoding,
                    "the query is not UTF-8 from byte " + std::to_string(*offset) + " on");
    }
    Query query;
    query.text_ = text;
    Result<QueryNode> root = Parser(query.text_).read_whole();
    if (!root) return std::unexpected(std::move(root.error()));
    query.root_ = std::make_shared<const QueryNode>(*std::move(root));
    return query;
}

}  // namespace parallax

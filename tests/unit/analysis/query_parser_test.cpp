// What is a query and what is not, and what the refusals say.
#include <catch_amalgamated.hpp>

#include "analysis/query.h"
#include "analysis/query_tree.h"
#include "base/overloaded.h"

namespace parallax {
namespace {

// The tree written out: AND(a b), OR, NOT, SENTENCE; fields by name; patterns by their parts.
std::string written(const PatternNode& pattern) {
    const auto list = [](const char* name, const std::vector<PatternNode>& nodes) {
        std::string text = name;
        for (const PatternNode& node : nodes)
            text += (text.ends_with('(') ? "" : " ") + written(node);
        return text + ')';
    };
    return std::visit(
        Overloaded{
            [](const Phrase& phrase) {
                std::string text;
                for (const WordPattern& word : phrase.words) {
                    if (!text.empty()) text += '_';
                    if (!word.exact.empty()) text += '=';
                    const auto& pieces = word.exact.empty() ? word.pieces : word.exact;
                    for (std::size_t i = 0; i < pieces.size(); ++i)
                        text += (i > 0 ? "*" : "") + pieces[i];
                }
                return text;
            },
            [](const HanRun& run) { return "han:" + run.bytes; },
            [&](const AnyOf& any) { return list("ANY(", any.nodes); },
            [&](const Near& near) {
                return list(("NEAR" + std::to_string(near.most_between) + "(").c_str(),
                            near.operands);
            },
            [&](const Without& without) { return list("WITHOUT(", without.nodes); },
        },
        pattern.form);
}

std::string written(const QueryNode& node) {
    const auto list = [](const char* name, const std::vector<QueryNode>& nodes) {
        std::string text = name;
        for (const QueryNode& inner : nodes)
            text += (text.ends_with('(') ? "" : " ") + written(inner);
        return text + ')';
    };
    return std::visit(
        Overloaded{
            [](const TermQuery& term) { return written(term.pattern); },
            [](const RegexQuery&) { return std::string("regex"); },
            [](const FieldQuery& field) {
                if (field.field == QueryField::year) {
                    return "year:" + std::to_string(field.first_year) + ".." +
                           std::to_string(field.last_year);
                }
                return "field" + std::to_string(static_cast<int>(field.field)) + ":" +
                       (field.pattern ? written(*field.pattern) : field.value);
            },
            [&](const AllQuery& all) { return list("AND(", all.nodes); },
            [&](const EitherQuery& either) { return list("OR(", either.nodes); },
            [&](const NotQuery& negation) { return list("NOT(", negation.nodes); },
            [&](const SentenceQuery& sentence) { return list("SENTENCE(", sentence.nodes); },
        },
        node.form);
}

TEST_CASE("queries are read as their grammar says") {
    struct Row {
        std::string_view query, tree;
    };
    const Row rows[] = {
        {"trade", "trade"},
        {" Trade ", "trade"},
        {"trade sanctions", "AND(trade sanctions)"},
        {"trade AND sanctions", "AND(trade sanctions)"},
        {"a b AND c", "AND(a b c)"},
        {"a OR b", "OR(a b)"},
        {"a | b|c", "OR(a b c)"},
        {"a OR b c", "OR(a AND(b c))"},
        {"(a OR b) c", "AND(OR(a b) c)"},
        {"a NOT b", "AND(a NOT(b))"},
        {"a AND NOT b", "AND(a NOT(b))"},
        {"NOT a", "NOT(a)"},
        {"NOT NOT a", "NOT(NOT(a))"},
        {"NOT a b", "AND(NOT(a) b)"},
        {"NOT (a b)", "NOT(AND(a b))"},
        {"a NOT b NEAR/2 c", "AND(a NOT(NEAR2(b c)))"},
        {"\"dual-use good*\"", "dual_use_good*"},
        {"“dual use”", "dual_use"},
        {"«двойное назначение»", "двойное_назначение"},
        {"dual-use", "dual_use"},
        {"Russia's", "russia"},
        {"Russia’s", "russia"},
        {"don’t", "don't"},
        {"=EU", "=EU"},
        {"=\"Left Party\"", "=Left_=Party"},
        {"=Caf*", "=Caf*"},
        {"=NOT", "=NOT"},
        {"*nuclear*", "*nuclear*"},
        {"росси*", "росси*"},
        {"中亚", "han:中亚"},
        {"junior NEAR/3 (partner | ally)", "NEAR3(junior ANY(partner ally))"},
        {"junior NEAR/3 (partner OR \"small ally\") x",
         "AND(NEAR3(junior ANY(partner small_ally)) x)"},
        {"\"NOT\" \"AND\" not and near", "AND(not and not and near)"},
        {"SENTENCE(a b)", "SENTENCE(AND(a b))"},
        {"SENTENCE(a OR NOT b) c", "AND(SENTENCE(OR(a NOT(b))) c)"},
        {"SENTENCE", "sentence"},
        {"SENTENCE (a)", "AND(sentence a)"},
        {"/a b/", "regex"},
        {"/[/]/ x", "AND(regex x)"},
        {"/a\\/b/i", "regex"},
        {"and/or", "and_or"},
        {"author:sun", "field0:sun"},
        {"Author:Sun", "field0:sun"},
        {"author: sun", "field0:sun"},
        {"author:\"Yun Sun\"", "field0:yun_sun"},
        {"author:=Sun", "field0:=Sun"},
        {"author:=\"Yun Sun\"", "field0:=Yun_=Sun"},
        {"title:new* x", "AND(field1:new* x)"},
        {"outlet:merics", "field2:merics"},
        {"heading:energy", "field3:energy"},
        {"year:2021", "year:2021..2021"},
        {"year:2019..2022", "year:2019..2022"},
        {"year:..2022", "year:-2147483648..2022"},
        {"year:2019..", "year:2019..2147483647"},
        {"lang:zh-CN", "field5:zh-CN"},
        {"source:merics-2021", "field6:merics-2021"},
        {"theme:trade", "field7:trade"},
        {"NOT theme:trade", "NOT(field7:trade)"},
        {"12.5", "12.5"},
        {"((((a))))", "a"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.query);
        const Result<Query> query = Query::from_text(row.query);
        if (!query) FAIL(query.error().message);
        CHECK(query->text() == row.query);
        CHECK(written(query->root()) == row.tree);
    }
}

TEST_CASE("what is no query is refused with the place and what was expected") {
    struct Row {
        std::string_view query, reason;
    };
    const Row rows[] = {
        {"", "at character 1: expected a word, a quoted phrase, a field, /…/ or (, found the end"},
        {"  ", "at character 3: expected a word"},
        {"a AND", "at character 6: expected a word"},
        {"a OR", "at character 5: expected a word"},
        {"a |", "at character 4: expected a word"},
        {"a NOT", "at character 6: expected a word"},
        {"AND a",
         "at character 1: expected a word, a quoted phrase, a field, /…/ or (, found \"AND\""},
        {"OR a", "at character 1: expected a word"},
        {"a AND OR b", "at character 7: expected a word"},
        {"a AND AND b", "at character 7: expected a word"},
        {"a OR OR b", "at character 6: expected a word"},
        {"(a", "at character 3: expected a word, AND, OR, NOT, NEAR/n or ), found the end"},
        {"a)", "at character 2: expected a word, AND, OR, NOT, NEAR/n or the end, found \")\""},
        {"()", "at character 2: expected a word"},
        {"ä (b", "at character 5: expected a word, AND"},
        {"\"a b", "at character 1: the quote is not closed"},
        {"中 “a b", "at character 3: the quote is not closed"},
        {"&", "at character 1: no letter or digit in \"&\""},
        {"a *", "at character 3: no letter or digit in \"*\""},
        {"a NEAR b", "at character 3: expected NEAR/n with n from 0 to 50"},
        {"a NEAR/51 b", "at character 3: expected NEAR/n"},
        {"a NEAR/2", "at character 9: expected a word"},
        {"a NEAR/2 b NEAR/2 c", "at character 12: only two terms"},
        {"(a b) NEAR/2 c", "at character 1: beside NEAR only"},
        {"a NEAR/2 (b NOT c)", "at character 10: beside NEAR only"},
        {"a NEAR/2 /b/", "at character 10: beside NEAR only"},
        {"a NEAR/2 year:2020", "at character 10: beside NEAR only"},
        {"a NEAR/2 (b NEAR/2 c)", "at character 10: beside NEAR only"},
        {"NEAR/2 a", "at character 1: expected a word"},
        {"SENTENCE(a SENTENCE(b))", "at character 12: a SENTENCE( ) stands inside another one"},
        {"SENTENCE(a year:2020)", "at character 12: a field stands inside a SENTENCE( )"},
        {"SENTENCE(a", "at character 11: expected"},
        {"SENTENCE()", "at character 10: expected a word"},
        {"/a", "at character 1: the regular expression is not closed"},
        {"/a\\/", "at character 1: the regular expression is not closed"},
        {"x /a(/", "at character 5: the ( is not closed"},
        {"中 /中(/", "at character 5: the ( is not closed"},
        {"//", "at character 2: the regular expression is empty"},
        {"/a/x", "at character 4: behind a regular expression only i"},
        {"colour:red", "at character 1: there is no field colour:, but author:, title:, outlet:"},
        {"a https://x.org", "at character 3: there is no field https:"},
        {"author:", "at character 8: expected what to look for in author:, found the end"},
        {"author:(a b)", "at character 8: expected what to look for in author:, found \"(\""},
        {"author:&", "at character 8: no letter or digit in \"&\""},
        {"year:soon", "at character 6: expected years such as 2021, 2019..2022"},
        {"year:2020..2019", "at character 6: expected years"},
        {"year:..", "at character 6: expected years"},
        {"year:2020...", "at character 6: expected years"},
        {"year:99999", "at character 6: expected years"},
        {"year:20x", "at character 6: expected years"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.query);
        const Result<Query> query = Query::from_text(row.query);
        REQUIRE_FALSE(query.has_value());
        CHECK(query.error().kind == ErrorKind::wrong_syntax);
        CHECK_THAT(query.error().message, Catch::Matchers::StartsWith(std::string(row.reason)));
    }
}

TEST_CASE("the limits of a query are refused by name, and only what is past them") {
    const auto nested = [](std::size_t depth) {
        return std::string(depth, '(') + "a" + std::string(depth, ')');
    };
    CHECK(Query::from_text(nested(64)).has_value());
    const auto is_over_limit = [](const std::string& text, std::string_view reason) {
        const Result<Query> query = Query::from_text(text);
        REQUIRE_FALSE(query.has_value());
        CHECK(query.error().kind == ErrorKind::over_limit);
        CHECK_THAT(query.error().message, Catch::Matchers::ContainsSubstring(std::string(reason)));
    };
    is_over_limit(nested(65), "at character 65: more than 64 parentheses inside each other");
    is_over_limit(std::string(60'000, '('), "more than 64 parentheses");
    std::string nots, words;
    for (int i = 0; i < 1'000; ++i)
        nots += "NOT ";
    is_over_limit(nots + "a", "more than 64");
    for (int i = 0; i < 256; ++i)
        words += "a ";
    CHECK(Query::from_text(words).has_value());
    is_over_limit(words + "a", "more than 256 words, phrases and fields");
    is_over_limit(std::string(70'000, 'a'), "longer than 65536 bytes");
    is_over_limit("/(a{1000}){1000}/", "more than 4000 steps");
}

TEST_CASE("bytes that are not UTF-8 are refused as such") {
    const Result<Query> query = Query::from_text("caf\xE9");
    REQUIRE_FALSE(query.has_value());
    CHECK(query.error().kind == ErrorKind::wrong_encoding);
}

TEST_CASE("nodes know their place in the query") {
    const std::string text = "äb (\"c d\" OR year:2020) NOT e";
    const Result<Query> query = Query::from_text(text);
    REQUIRE(query.has_value());
    const auto* const all = std::get_if<AllQuery>(&query->root().form);
    REQUIRE(all);
    const auto cut = [&](const QueryNode& node) {
        return text.substr(node.place.begin, node.place.size());
    };
    CHECK(cut(query->root()) == text);
    CHECK(cut(all->nodes[0]) == "äb");
    CHECK(cut(all->nodes[1]) == "(\"c d\" OR year:2020)");
    CHECK(cut(std::get_if<EitherQuery>(&all->nodes[1].form)->nodes[1]) == "year:2020");
    CHECK(cut(all->nodes[2]) == "NOT e");
}

TEST_CASE("every cut of a good query is taken or refused, never worse") {
    const std::string text =
        "((a* OR \"b 中\") NEAR/3 c) NOT SENTENCE(=d /e[/]+/i) year:2019.. title:\"x y\" | f";
    for (std::size_t begin = 0; begin < text.size(); ++begin) {
        for (std::size_t size = 0; size <= text.size() - begin; ++size) {
            const auto query = Query::from_text(text.substr(begin, size));
            if (!query) REQUIRE_FALSE(query.error().message.empty());
        }
    }
}

}  // namespace
}  // namespace parallax

// Tests of what is a term pattern and what is not, and of what the refusals say.
#include <catch_amalgamated.hpp>

#include "text/term_pattern.h"

namespace parallax {
namespace {

TEST_CASE("patterns are taken and keep their text") {
    for (const std::string_view text : {"sanction",
                                        "sanction*",
                                        "*nuclear*",
                                        "*ism",
                                        "col*r",
                                        "\"dual-use good*\"",
                                        "dual-use",
                                        "junior NEAR/3 partner",
                                        "(a | b)",
                                        "a | b | c",
                                        "a NOT b",
                                        "a NOT b NOT \"c d\"",
                                        "(Russia* | Moscow) NEAR/4 \"junior\"",
                                        "((a NEAR/0 b) | c) NOT (d | e)",
                                        "a NEAR/50 b",
                                        "near",
                                        "not",
                                        "\"NOT\"",
                                        "中亚",
                                        "(中国 | 中方) NEAR/3 合作",
                                        "*中亚*",
                                        "\"中国 俄罗斯\"",
                                        "U.S.",
                                        "12.5",
                                        "россия*",
                                        " a ",
                                        "\"community of * destiny\"",
                                        "a|b",
                                        "(a)",
                                        "=EU",
                                        "=\"Left party\"",
                                        "=EU NEAR/3 (=Left | right*)",
                                        "=NOT",
                                        "“dual-use”",
                                        "«двойное назначение»",
                                        "/path/",
                                        "Putin's"}) {
        CAPTURE(text);
        const Result<TermPattern> pattern = TermPattern::from_text(text);
        REQUIRE(pattern.has_value());
        CHECK(pattern->text() == text);
    }
}

TEST_CASE("what is no pattern is refused with the place and the reason") {
    struct Row {
        std::string_view text, reason;
    };
    const Row rows[] = {
        {"", "at character 1: expected a word, a quoted phrase or (, found the end"},
        {"   ", "at character 4: expected a word"},
        {"two words", "at character 5: expected |, NEAR/n, NOT or the end"},
        {"两 (词)", "at character 3: expected |, NEAR/n, NOT or the end"},
        {"a \"b c\"", "at character 3"},
        {"\"dual-use", "at character 1: the quote is not closed"},
        {"a | \"b", "at character 5: the quote is not closed"},
        {"(a | b", "at character 7: expected |, NEAR/n, NOT or ), found the end"},
        {"a | b)", "at character 6: expected |, NEAR/n, NOT or the end"},
        {"()", "at character 2: expected a word"},
        {"a |", "at character 4: expected a word"},
        {"| a", "at character 1: expected a word"},
        {"NOT a", "at character 1: expected a word, a quoted phrase or (, found \"NOT\""},
        {"a NOT", "at character 6: expected a word"},
        {"a NOT NOT b", "at character 7: expected a word"},
        {"NEAR/3 a", "at character 1: expected a word"},
        {"a NEAR b", "at character 3: expected NEAR/n with n from 0 to 50"},
        {"a NEAR/ b", "expected NEAR/n"},
        {"a NEAR/x b", "expected NEAR/n"},
        {"a NEAR/3x b", "expected NEAR/n"},
        {"a NEAR/-1 b", "expected NEAR/n"},
        {"a NEAR/51 b", "found \"NEAR/51\""},
        {"a NEAR/99999999999 b", "expected NEAR/n"},
        {"a NEAR/3", "at character 9: expected a word"},
        {"a NEAR/3 b NEAR/3 c", "only two terms"},
        {"(a NEAR/3 b) NEAR/3 c", "at character 1: beside NEAR"},
        {"c NEAR/3 (a | (b NOT d))", "at character 10: beside NEAR"},
        {"\"\"", "no letter or digit in \"\""},
        {"\"...\"", "no letter or digit"},
        {"&", "no letter or digit in \"&\""},
        {"*", "no letter or digit in \"*\""},
        {"\"* *\"", "no letter or digit"},
        {"a | -", "at character 5: no letter or digit"},
        {"=", "at character 1: no letter or digit in \"=\""},
        {"= EU", "at character 1: no letter or digit"},
        {"a | =&", "at character 5: no letter or digit in \"&\""},
        {"=(a | b)", "at character 1: no letter or digit in \"=\""},
        {"“a", "at character 1: the quote is not closed"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        const Result<TermPattern> pattern = TermPattern::from_text(row.text);
        REQUIRE_FALSE(pattern.has_value());
        CHECK(pattern.error().kind == ErrorKind::wrong_syntax);
        CHECK_THAT(pattern.error().message,
                   Catch::Matchers::ContainsSubstring(std::string(row.reason)));
    }
}

TEST_CASE("bytes that are not UTF-8 are refused as such") {
    const Result<TermPattern> pattern = TermPattern::from_text("caf\xE9");
    REQUIRE_FALSE(pattern.has_value());
    CHECK(pattern.error().kind == ErrorKind::wrong_encoding);
}

TEST_CASE("parentheses nest twenty deep and a million of them are an error, not a crash") {
    const std::string twenty = std::string(20, '(') + "a" + std::string(20, ')');
    CHECK(TermPattern::from_text(twenty).has_value());
    CHECK_FALSE(TermPattern::from_text("(" + twenty + ")").has_value());
    const auto million = TermPattern::from_text(std::string(1'000'000, '('));
    REQUIRE_FALSE(million.has_value());
    CHECK_THAT(million.error().message, Catch::Matchers::ContainsSubstring("inside each other"));
}

TEST_CASE("every cut of a good pattern is taken or refused, never worse") {
    const std::string text = "((Russ* | \"俄 罗\") NEAR/3 \"dual-use *\") NOT (c | U.S.) | *d*";
    for (std::size_t begin = 0; begin < text.size(); ++begin) {
        for (std::size_t size = 0; size <= text.size() - begin; ++size) {
            const auto pattern = TermPattern::from_text(text.substr(begin, size));
            if (!pattern) REQUIRE_FALSE(pattern.error().message.empty());
        }
    }
}

}  // namespace
}  // namespace parallax

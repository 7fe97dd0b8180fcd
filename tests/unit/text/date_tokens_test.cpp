// What stands between words, and how words are written.
#include "text/date_tokens.h"

#include <catch_amalgamated.hpp>
#include <string>

namespace parallax {
namespace {

struct Cut {
    explicit Cut(std::string_view utf8)
        : text(utf8),
          segments(segment(text, lexicon)),
          tokens(text, segments.tokens, lexicon, words) {}
    std::string text;
    Lexicon lexicon;
    Segments segments;
    DateTerms words;
    DateTokens tokens;
};

TEST_CASE("gaps between words are told apart") {
    struct Row {
        std::string_view text;
        WordGap gap;
    };
    const Row row = GENERATE(
        Row{"a b", WordGap::blank}, Row{"a  b", WordGap::blank}, Row{"a\u00A0b", WordGap::blank},
        Row{"a\nb", WordGap::blank}, Row{"a\n\nb", WordGap::other}, Row{"a, b", WordGap::comma},
        Row{"a-b", WordGap::hyphen}, Row{"a\u2011b", WordGap::hyphen}, Row{"a - b", WordGap::dash},
        Row{"a–b", WordGap::dash}, Row{"a — b", WordGap::dash}, Row{"a -b", WordGap::other},
        Row{"a/b", WordGap::slash}, Row{"a / b", WordGap::other}, Row{"a. b", WordGap::dot_blank},
        Row{"5; 6", WordGap::other}, Row{"a (b", WordGap::other},
        Row{"a                 b", WordGap::other}, Row{"年5", WordGap::none});
    INFO(row.text);
    const Cut cut(row.text);
    REQUIRE(cut.tokens.size() == 2);
    CHECK(cut.tokens.gap(1) == row.gap);
}

TEST_CASE("outside the text there is nothing") {
    const Cut cut("(June).");
    CHECK(cut.tokens.gap(0) == WordGap::other);
    CHECK(cut.tokens.gap(1) == WordGap::other);
    CHECK(cut.tokens.between(0) == "(");
    CHECK(cut.tokens.between(1) == ").");
    CHECK(cut.tokens.key(5).empty());
    CHECK(cut.tokens.written(5).empty());
    CHECK(cut.tokens.word(5).role == DateRole::other);
    CHECK_FALSE(cut.tokens.is_capitalised(5));
}

TEST_CASE("capitals and scripts are seen") {
    const Cut cut("May may Мая мая Ёлка. 年");
    CHECK(cut.tokens.is_capitalised(0));
    CHECK_FALSE(cut.tokens.is_capitalised(1));
    CHECK(cut.tokens.is_capitalised(2));
    CHECK_FALSE(cut.tokens.is_capitalised(3));
    CHECK(cut.tokens.is_capitalised(4));
    CHECK_FALSE(cut.tokens.is_cyrillic(1));
    CHECK(cut.tokens.is_cyrillic(3));
    CHECK_FALSE(cut.tokens.ends_sentence_before(4));
    CHECK(cut.tokens.ends_sentence_before(5));
}

}  // namespace
}  // namespace parallax

// Tests of text/characters: kinds of characters, ends of texts, one line of many.
#include "text/characters.h"

#include <catch_amalgamated.hpp>

#include "random_text.h"
#include "text/utf8.h"

namespace parallax {
namespace {

TEST_CASE("letters, digits and cases are those of Unicode") {
    CHECK(is_letter(U'a'));
    CHECK(is_letter(U'Ж'));
    CHECK(is_letter(U'河'));
    CHECK_FALSE(is_letter(U'7'));
    CHECK_FALSE(is_letter(U'-'));
    CHECK(is_digit(U'7'));
    CHECK(is_digit(U'٣'));
    CHECK_FALSE(is_digit(U'四'));
    CHECK(is_upper(U'Ж'));
    CHECK(is_lower(U'ж'));
    CHECK_FALSE(is_upper(U'河'));
    CHECK_FALSE(is_lower(U'河'));
    CHECK(is_unspaced(U'河'));
    CHECK(is_unspaced(U'の'));
    CHECK_FALSE(is_unspaced(U'한'));
    CHECK_FALSE(is_unspaced(U'a'));
}

TEST_CASE("blanks are white space of any kind, controls and invisible spaces") {
    for (const char32_t c : {U' ', U'\t', U'\n', U'\u00A0', U'\u2003', U'\u3000', U'\u200B',
                             U'\uFEFF', U'\u0001', U'\u007F'})
        CHECK(is_blank(c));
    for (const char32_t c : {U'a', U'.', U'\u00AD', U'\u200D'})
        CHECK_FALSE(is_blank(c));
}

TEST_CASE("a text's ends are whole characters") {
    CHECK(first_code_point("я.") == U'я');
    CHECK(last_code_point("до я") == U'я');
    std::string_view text = "a河";
    remove_last_code_point(text);
    CHECK(text == "a");
    remove_last_code_point(text);
    CHECK(text.empty());
    CHECK(whole_prefix("河川", 5) == "河");
    CHECK(whole_prefix("河川", 2).empty());
    CHECK(whole_prefix("河川", 6) == "河川");
    CHECK(trim("\u00A0 \tx y\u3000\n") == "x y");
    CHECK(trim(" \u2003 ").empty());
}

}  // namespace
}  // namespace parallax

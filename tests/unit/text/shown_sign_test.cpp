// What is drawn as one sign, and what stays as it is written.
#include "text/shown_sign.h"

#include <catch_amalgamated.hpp>
#include <string>

using namespace parallax;

namespace {

// All signs of a text, as they are shown.
std::u32string shown(std::string_view utf8) {
    std::u32string signs;
    for (std::size_t at = 0; at < utf8.size();) {
        const CodePoint sign = shown_sign_at(utf8, at);
        signs.push_back(sign.value);
        at += sign.size;
    }
    return signs;
}

}  // namespace

TEST_CASE("a letter and its marks are one sign where Unicode has one") {
    CHECK(shown("e\u0301") == U"\u00e9");
    CHECK(shown("\u0438\u0306") == U"\u0439");
    CHECK(shown("\u03b1\u0301\u03b2") == U"\u03ac\u03b2");
    CHECK(shown("a\u0302\u0301") == U"\u1ea5");  // one mark after the other
    CHECK(shown("\u304b\u3099") == U"\u304c");
    CHECK(shown("\u1112\u1161\u11ab") == U"\ud55c");
}

TEST_CASE("marks that join with nothing stay signs of their own") {
    CHECK(shown("x\u0301") == U"x\u0301");
    CHECK(shown("\u0301a") == U"\u0301a");
    CHECK(shown("\u0430\u0301") == U"\u0430\u0301");  // the stress mark of Russian
}

TEST_CASE("what needs no joining is left alone, byte for byte") {
    const std::string text = "Plain, e\u0301t\u00e9; \u4e2d\u3042\u1100 \U0001F9A9";
    std::size_t sum = 0;
    for (std::size_t at = 0; at < text.size(); at = sum)
        sum += shown_sign_at(text, at).size;
    CHECK(sum == text.size());
    CHECK(shown("\u4e2d\u3042\u3044\u1100a") == U"\u4e2d\u3042\u3044\u1100a");
}

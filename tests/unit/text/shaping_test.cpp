// Which texts cannot be drawn one letter after another.
#include "text/shaping.h"

#include <catch_amalgamated.hpp>

using namespace parallax;

TEST_CASE("Scripts that join, reorder or run from right to left need shaping") {
    for (const std::string_view text : {"هذا نص", "In Persian: فارسی", "זה טקסט", "यह पाठ है",
                                        "นี่คือข้อความ", "មនុស្ស", "ဤစာသား", "𐤀𐤁"})
        CHECK(needs_shaping(text));
}

TEST_CASE("Scripts whose letters stand one after another need none") {
    for (const std::string_view text : {"", "Plain words", "Русский текст", "Ελληνικά", "中文文本",
                                        "にほんご", "한국어", "Ünïcödé – “quotes” …", "𝒳 😀"})
        CHECK(!needs_shaping(text));
}

TEST_CASE("A text cut inside a character is read up to there") {
    const std::string_view arabic = "a هذا";
    CHECK(needs_shaping(arabic.substr(0, 4)));
    CHECK(!needs_shaping(arabic.substr(0, 3)));
    CHECK(!needs_shaping(std::string_view("a यह").substr(0, 4)));
}

// Tests of text/utf8 against the definition: what is well formed is what some scalar value encodes.
#include "text/utf8.h"

#include <catch_amalgamated.hpp>
#include <set>

namespace parallax {
namespace {

constexpr char32_t kLastCodePoint = 0x10FFFF;

bool is_scalar(char32_t c) {
    return c < 0xD800 || c > 0xDFFF;
}

std::string encoded(char32_t c) {
    std::string utf8;
    append_code_point(utf8, c);
    return utf8;
}

TEST_CASE("every scalar value is written, valid, and read back") {
    std::size_t wrong = 0;
    for (char32_t c = 0; c <= kLastCodePoint; ++c) {
        if (!is_scalar(c)) continue;
        const std::string utf8 = "x" + encoded(c) + "y";
        const CodePoint read = code_point_at(utf8, 1);
        const bool right =
            read.value == c && read.size == utf8.size() - 2 && !find_invalid_utf8(utf8);
        wrong += right ? 0 : 1;
    }
    CHECK(wrong == 0);
}

TEST_CASE("characters take one to four bytes") {
    CHECK(encoded(U'A') == "A");
    CHECK(encoded(U'é') == "\xC3\xA9");
    CHECK(encoded(U'中') == "\xE4\xB8\xAD");
    CHECK(encoded(0x1F30D) == "\xF0\x9F\x8C\x8D");
    CHECK(encoded(0x7F).size() == 1);
    CHECK(encoded(0x80).size() == 2);
    CHECK(encoded(0x7FF).size() == 2);
    CHECK(encoded(0x800).size() == 3);
    CHECK(encoded(0xFFFF).size() == 3);
    CHECK(encoded(0x10000).size() == 4);
}

TEST_CASE("two and three bytes are valid exactly when they are characters' encodings") {
    std::set<std::string> valid;
    for (char32_t c = 0x80; c <= 0xFFFF; ++c) {
        if (is_scalar(c)) valid.insert(encoded(c));
    }
    std::size_t wrong = 0;
    std::string bytes;
    for (int first = 0x80; first < 0x100; ++first) {
        for (int second = 0; second < 0x100; ++second) {
            bytes = {static_cast<char>(first), static_cast<char>(second)};
            if (find_invalid_utf8(bytes).has_value() == valid.contains(bytes)) ++wrong;
            // The third byte decides by its two top bits only.
            for (int third = 0x30; third < 0x100; third += 0x10) {
                bytes = {static_cast<char>(first), static_cast<char>(second),
                         static_cast<char>(third)};
                const bool two_and_ascii = third < 0x80 && valid.contains(bytes.substr(0, 2));
                const bool expected = two_and_ascii || valid.contains(bytes);
                if (find_invalid_utf8(bytes).has_value() == expected) ++wrong;
            }
        }
    }
    CHECK(wrong == 0);
}

TEST_CASE("the first bad byte is named") {
    struct Row {
        std::string bytes;
        std::size_t offset;
    };
    const Row rows[] = {
        {"\x80", 0},
        {"ab\xC3", 2},
        {"ab\xC3(", 2},
        {"\xC0\xAF", 0},          // overlong slash
        {"\xC1\xBF", 0},          // overlong
        {"\xE0\x80\xAF", 0},      // overlong
        {"\xE0\x9F\xBF", 0},      // overlong
        {"\xF0\x80\x80\xAF", 0},  // overlong
        {"\xF0\x8F\xBF\xBF", 0},  // overlong
        {"\xED\xA0\x80", 0},      // surrogate
        {"\xED\xBF\xBF", 0},      // surrogate
        {"\xF4\x90\x80\x80", 0},  // past U+10FFFF
        {"\xF5\x80\x80\x80", 0},  // past U+10FFFF
        {"\xFF", 0},
        {"\xE4\xB8\xAD\xE4\xB8", 3},  // cut
        {"\xF0\x9F\x8C", 0},          // cut
        {"\xF0\x9F\x8C\xC3\xA9", 0},  // cut, then good
        {"\xE4\xB8\xAD\xBD", 3},      // one too many
        {"caf\xE9 cr\xE8me", 3},      // Latin-1
    };
    for (const Row& row : rows) {
        CAPTURE(row.bytes);
        CHECK(find_invalid_utf8(row.bytes) == row.offset);
    }
}

TEST_CASE("valid text has no bad byte, zero included") {
    CHECK_FALSE(find_invalid_utf8(""));
    CHECK_FALSE(find_invalid_utf8("Россия и 中国, café"));
    CHECK_FALSE(find_invalid_utf8(std::string_view("a\0b", 3)));
    CHECK_FALSE(find_invalid_utf8("\xF4\x8F\xBF\xBF"));
}

TEST_CASE("characters are counted, not bytes") {
    CHECK(count_code_points("") == 0);
    CHECK(count_code_points("plain") == 5);
    CHECK(count_code_points("é 中国 й 😀") == 8);
}

}  // namespace
}  // namespace parallax

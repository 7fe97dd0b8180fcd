// UTF-8 as bytes: validity, code points, safe cuts. Everything above text/ holds valid UTF-8 only.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "base/check.h"

namespace parallax {

// Offset of the first byte that is not well-formed UTF-8 (Unicode 15, table 3-7); none if all is.
std::optional<std::size_t> find_invalid_utf8(std::string_view bytes);

// The code point at `offset`, which must begin one, of valid UTF-8, and its size in bytes (1-4).
struct CodePoint {
    char32_t value;
    std::size_t size;
};
inline CodePoint code_point_at(std::string_view utf8, std::size_t offset) {
    ENSURE(offset < utf8.size());
    const auto byte = [&](std::size_t i) -> char32_t {
        return static_cast<unsigned char>(utf8[offset + i]);
    };
    const char32_t first = byte(0);
    if (first < 0x80) return {first, 1};
    const std::size_t size = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    ENSURE(first >= 0xC2 && first <= 0xF4 && size <= utf8.size() - offset);
    if (size == 2) return {(first & 0x1F) << 6 | (byte(1) & 0x3F), 2};
    const char32_t middle = (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F);
    if (size == 3) return {(first & 0x0F) << 12 | middle, 3};
    return {(first & 0x07) << 18 | middle << 6 | (byte(3) & 0x3F), 4};
}

// Where the code point begins that ends before `offset`, which must not be 0.
inline std::size_t code_point_before(std::string_view utf8, std::size_t offset) {
    do {
        --offset;
    } while (offset > 0 && (static_cast<unsigned char>(utf8[offset]) & 0xC0) == 0x80);
    return offset;
}

// Characters of valid UTF-8, as offsets for people and other programs count them.
std::size_t count_code_points(std::string_view utf8);

// `value` must be a scalar value: up to U+10FFFF and no surrogate. Up to four bytes; where they
// end is returned.
char* write_code_point(char* to, char32_t value);
void append_code_point(std::string& utf8, char32_t value);

}  // namespace parallax

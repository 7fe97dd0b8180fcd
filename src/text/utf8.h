// UTF-8 as bytes: validity, code points, safe cuts. Everything above text/ holds valid UTF-8 only.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace parallax {

// Offset of the first byte that is not well-formed UTF-8 (Unicode 15, table 3-7); none if all is.
std::optional<std::size_t> find_invalid_utf8(std::string_view bytes);

// The code point at `offset`, which must begin one, of valid UTF-8, and its size in bytes (1-4).
struct CodePoint {
    char32_t value;
    std::size_t size;
};
CodePoint code_point_at(std::string_view utf8, std::size_t offset);
// Characters of valid UTF-8, as offsets for people and other programs count them.
std::size_t count_code_points(std::string_view utf8);
// `value` must be a scalar value: up to U+10FFFF and no surrogate.
void append_code_point(std::string& utf8, char32_t value);

}  // namespace parallax

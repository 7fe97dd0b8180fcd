// Eight bytes of text as one number, the first one lowest, so that short words are compared, made
// lower-case and hashed at once (the bytes of a word in memory's own order: little-endian).
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace parallax {

static_assert(std::endian::native == std::endian::little);

inline std::uint64_t eight_letters(const char* from) {
    std::uint64_t letters = 0;
    std::memcpy(&letters, from, sizeof letters);
    return letters;
}

// The first `size` (at most 8) bytes; zeros for the others.
inline std::uint64_t first_letters(std::uint64_t letters, std::size_t size) {
    return size == 0 ? 0 : letters & (~std::uint64_t{0} >> (64 - 8 * size));
}

// Text of at most eight bytes.
inline std::uint64_t few_letters(std::string_view text) {
    std::uint64_t letters = 0;
    for (std::size_t i = text.size(); i > 0; --i)
        letters = letters << 8 | static_cast<unsigned char>(text[i - 1]);
    return letters;
}

inline constexpr std::uint64_t kEachByte = 0x0101010101010101U;

inline bool are_ascii(std::uint64_t letters) {
    return (letters & 0x80 * kEachByte) == 0;
}

// A to Z become a to z, all else stays. The bytes must be ASCII: then no sum below leaves its byte.
inline std::uint64_t lower_ascii(std::uint64_t letters) {
    const std::uint64_t from_a = letters + (0x80 - 'A') * kEachByte;
    const std::uint64_t behind_z = letters + (0x80 - 'Z' - 1) * kEachByte;
    return letters | ((from_a & ~behind_z & 0x80 * kEachByte) >> 2);
}

}  // namespace parallax

// Well-formedness by the second byte's range, which alone tells overlong forms, surrogates and
// values past U+10FFFF from good ones.
#include "text/utf8.h"

#include <algorithm>

namespace parallax {
namespace {

unsigned byte_at(std::string_view bytes, std::size_t offset) {
    return static_cast<unsigned char>(bytes[offset]);
}

// What a lead byte asks for; size 0 when no character may begin with it.
struct Lead {
    std::size_t size;
    unsigned second_first, second_last;
};

Lead lead_of(unsigned byte) {
    if (byte < 0x80) return {1, 0, 0};
    if (byte < 0xC2) return {0, 0, 0};
    if (byte < 0xE0) return {2, 0x80, 0xBF};
    if (byte < 0xF0) return {3, byte == 0xE0 ? 0xA0U : 0x80U, byte == 0xED ? 0x9FU : 0xBFU};
    if (byte < 0xF5) return {4, byte == 0xF0 ? 0x90U : 0x80U, byte == 0xF4 ? 0x8FU : 0xBFU};
    return {0, 0, 0};
}

bool is_continuation(unsigned byte) {
    return (byte & 0xC0) == 0x80;
}

// Bytes of the character at `offset`, 0 when it is not well formed.
std::size_t size_at(std::string_view bytes, std::size_t offset) {
    const Lead lead = lead_of(byte_at(bytes, offset));
    if (lead.size > bytes.size() - offset) return 0;
    if (lead.size < 2) return lead.size;
    const unsigned second = byte_at(bytes, offset + 1);
    if (second < lead.second_first || second > lead.second_last) return 0;
    for (std::size_t i = 2; i < lead.size; ++i) {
        if (!is_continuation(byte_at(bytes, offset + i))) return 0;
    }
    return lead.size;
}

}  // namespace

std::optional<std::size_t> find_invalid_utf8(std::string_view bytes) {
    for (std::size_t offset = 0; offset < bytes.size();) {
        const std::size_t size = size_at(bytes, offset);
        if (size == 0) return offset;
        offset += size;
    }
    return std::nullopt;
}

char* write_code_point(char* to, char32_t value) {
    ENSURE(value <= 0x10FFFF && (value < 0xD800 || value > 0xDFFF));
    const auto write = [&to](char32_t byte) { *to++ = static_cast<char>(byte); };
    if (value < 0x80) {
        write(value);
        return to;
    }
    if (value < 0x800) {
        write(0xC0 | value >> 6);
    } else {
        if (value < 0x10000) {
            write(0xE0 | value >> 12);
        } else {
            write(0xF0 | value >> 18);
            write(0x80 | (value >> 12 & 0x3F));
        }
        write(0x80 | (value >> 6 & 0x3F));
    }
    write(0x80 | (value & 0x3F));
    return to;
}

std::size_t count_code_points(std::string_view utf8) {
    return static_cast<std::size_t>(std::ranges::count_if(
        utf8, [](char byte) { return !is_continuation(static_cast<unsigned char>(byte)); }));
}

void append_code_point(std::string& utf8, char32_t value) {
    char bytes[4];
    utf8.append(bytes, write_code_point(bytes, value));
}

}  // namespace parallax

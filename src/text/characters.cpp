// ICU's properties; ASCII is answered without them.
#include "text/characters.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include "base/check.h"
#include "text/utf8.h"

namespace parallax {
namespace {

UChar32 icu_code(char32_t c) {
    return static_cast<UChar32>(c);
}

bool is_continuation(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

// Where the last code point of a text that is not empty begins.
std::size_t last_offset(std::string_view utf8) {
    ENSURE(!utf8.empty());
    std::size_t offset = utf8.size() - 1;
    while (offset > 0 && is_continuation(utf8[offset]))
        --offset;
    return offset;
}

}  // namespace

bool is_letter(char32_t c) {
    if (c < 0x80) return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return u_isalpha(icu_code(c));
}

bool is_digit(char32_t c) {
    if (c < 0x80) return c >= '0' && c <= '9';
    return u_isdigit(icu_code(c));
}

bool is_upper(char32_t c) {
    if (c < 0x80) return c >= 'A' && c <= 'Z';
    return u_isUUppercase(icu_code(c)) || u_istitle(icu_code(c));
}

bool is_lower(char32_t c) {
    if (c < 0x80) return c >= 'a' && c <= 'z';
    return u_isULowercase(icu_code(c));
}

bool is_blank(char32_t c) {
    if (c < 0x80) return c <= ' ' || c == 0x7F;
    return u_isUWhiteSpace(icu_code(c)) || c == 0x200B || c == 0xFEFF;
}

bool is_unspaced(char32_t c) {
    if (c < 0x2E80) return false;
    UErrorCode error = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(icu_code(c), &error);
    return script == USCRIPT_HAN || script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA;
}

char32_t first_code_point(std::string_view utf8) {
    return code_point_at(utf8, 0).value;
}

char32_t last_code_point(std::string_view utf8) {
    return code_point_at(utf8, last_offset(utf8)).value;
}

void remove_last_code_point(std::string_view& utf8) {
    utf8 = utf8.substr(0, last_offset(utf8));
}

std::string_view trim(std::string_view utf8) {
    while (!utf8.empty()) {
        const CodePoint c = code_point_at(utf8, 0);
        if (!is_blank(c.value)) break;
        utf8.remove_prefix(c.size);
    }
    while (!utf8.empty() && is_blank(last_code_point(utf8)))
        remove_last_code_point(utf8);
    return utf8;
}

std::string_view whole_prefix(std::string_view utf8, std::size_t max_bytes) {
    if (utf8.size() <= max_bytes) return utf8;
    while (max_bytes > 0 && is_continuation(utf8[max_bytes]))
        --max_bytes;
    return utf8.substr(0, max_bytes);
}

}  // namespace parallax

#include "text/shown_sign.h"

#include <unicode/unorm2.h>

namespace parallax {
namespace {

constexpr bool may_join(char32_t c) {
    const bool is_mark = c >= 0x0300 && c <= 0x036F;
    const bool is_jamo = c >= 0x1161 && c <= 0x11C2;
    const bool is_voice_mark = c == 0x3099 || c == 0x309A;
    return is_mark || is_jamo || is_voice_mark;
}

}  // namespace

CodePoint composed_sign(std::string_view utf8, std::size_t offset, CodePoint first) {
    UErrorCode error = U_ZERO_ERROR;
    static const UNormalizer2* const nfc = unorm2_getNFCInstance(&error);
    if (nfc == nullptr) return first;
    CodePoint sign = first;
    while (offset + sign.size < utf8.size()) {
        const CodePoint next = code_point_at(utf8, offset + sign.size);
        if (!may_join(next.value)) break;
        const UChar32 joined = unorm2_composePair(nfc, static_cast<UChar32>(sign.value),
                                                  static_cast<UChar32>(next.value));
        if (joined < 0) break;
        sign = {static_cast<char32_t>(joined), sign.size + next.size};
    }
    return sign;
}

}  // namespace parallax

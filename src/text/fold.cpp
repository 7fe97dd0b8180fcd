// Folding: one pass of ICU's NFKC_Casefold, then marks come off the scripts in which readers leave
// them out. What can be folded character by character, most of what there is, never meets ICU.
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>

#include "base/check.h"
#include "text/fold_table.h"
#include "text/words.h"

namespace parallax {
namespace {

using GetNormalizer = const icu::Normalizer2* (*)(UErrorCode&);

icu::UnicodeString normalized(GetNormalizer get, const icu::UnicodeString& text) {
    UErrorCode error = U_ZERO_ERROR;
    const icu::Normalizer2* normalizer = get(error);
    ENSURE(U_SUCCESS(error));  // load_text_data has made sure of it
    icu::UnicodeString result = normalizer->normalize(text, error);
    ENSURE(U_SUCCESS(error));
    return result;
}

bool takes_no_marks(UChar32 base) {
    UErrorCode error = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(base, &error);
    return script == USCRIPT_LATIN || script == USCRIPT_GREEK || script == USCRIPT_CYRILLIC;
}

// Letters of their own in the alphabets that have them, not accented ones: й ї ў ѓ ќ.
bool is_letter_with_mark(UChar32 base, UChar32 mark) {
    constexpr UChar32 kBreve = 0x306, kDiaeresis = 0x308, kAcute = 0x301;
    switch (base) {
        case U'и':
        case U'у':
            return mark == kBreve;
        case U'і':
            return mark == kDiaeresis;
        case U'г':
        case U'к':
            return mark == kAcute;
        default:
            return false;
    }
}

bool is_apostrophe(UChar32 c) {
    return c == 0x2018 || c == 0x2019 || c == 0x201B || c == 0x02BC;
}

// `decomposed` is in NFD: a base and then its marks.
icu::UnicodeString without_marks(const icu::UnicodeString& decomposed) {
    icu::UnicodeString plain;
    UChar32 base = 0;
    bool drops = false;
    for (std::int32_t i = 0; i < decomposed.length(); i = decomposed.moveIndex32(i, 1)) {
        const UChar32 c = decomposed.char32At(i);
        if (u_charType(c) != U_NON_SPACING_MARK) {
            base = c;
            drops = takes_no_marks(c);
            plain.append(is_apostrophe(c) ? UChar32{'\''} : c);
        } else if (!drops) {
            plain.append(c);
        } else if (is_letter_with_mark(base, c)) {
            plain.append(c);
            base = 0;  // a second mark is an accent again
        }
    }
    return plain;
}

icu::UnicodeString to_utf16(std::string_view utf8) {
    return icu::UnicodeString::fromUTF8(
        icu::StringPiece(utf8.data(), static_cast<std::int32_t>(utf8.size())));
}

icu::UnicodeString case_folded(std::string_view utf8) {
    return normalized(icu::Normalizer2::getNFKCCasefoldInstance, to_utf16(utf8));
}

icu::UnicodeString composed(const icu::UnicodeString& text) {
    return normalized(icu::Normalizer2::getNFCInstance, text);
}

std::string to_utf8(const icu::UnicodeString& text) {
    std::string result;
    text.toUTF8String(result);
    return result;
}

}  // namespace

std::string fold_by_icu(std::string_view utf8) {
    const icu::UnicodeString folded = case_folded(utf8);
    return to_utf8(composed(without_marks(normalized(icu::Normalizer2::getNFDInstance, folded))));
}

std::string fold(std::string_view utf8) {
    std::string buffer;
    if (const auto folded = fold_simply(utf8, buffer)) {
        buffer.resize(folded->size());
        return buffer;
    }
    return fold_by_icu(utf8);
}

std::string fold_case(std::string_view utf8) {
    icu::UnicodeString folded = case_folded(utf8);
    for (std::int32_t i = 0; i < folded.length(); ++i) {
        if (is_apostrophe(folded[i])) folded.setCharAt(i, u'\'');
    }
    return to_utf8(composed(folded));
}

std::string exact_form(std::string_view utf8) {
    if (std::ranges::all_of(utf8, [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
        return std::string(utf8);
    const icu::UnicodeString text = to_utf16(utf8);
    icu::UnicodeString kept;
    for (std::int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        const UChar32 c = text.char32At(i);
        if (u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT)) continue;
        kept.append(is_apostrophe(c) ? UChar32{'\''} : c);
    }
    return to_utf8(composed(kept));
}

}  // namespace parallax

// What is special about the signs of China, Japan and Korea: one number stands for shapes that
// differ from country to country, there are tens of thousands, and all are equally wide.
#pragma once

#include <string_view>

namespace parallax {

// Whose shapes Han signs take.
enum class HanShapes { of_reader, simplified, traditional, japanese, korean };
inline constexpr int kHanShapesCount = 5;

// By the language of a text, as BCP 47 writes it; the reader's own for a language without Han.
HanShapes han_shapes_of(std::string_view language);

// Ideographs, kana, syllables of Korean, and the punctuation that belongs to them.
constexpr bool is_east_asian(char32_t c) {
    return (c >= 0x2E80 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7A3) ||
           (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE4F) ||
           (c >= 0xFF00 && c <= 0xFFEF) || (c >= 0x20000 && c <= 0x3FFFF);
}

// The sign that has the same width: one ideograph for all, one Korean syllable for all, else `c`
// itself.
constexpr char32_t width_sign_of(char32_t c) {
    if (c < 0x3400) return c;
    if (c <= 0x4DBF || (c >= 0x4E00 && c <= 0x9FFF)) return 0x4E00;
    if (c >= 0xAC00 && c <= 0xD7A3) return 0xAC00;
    if ((c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c <= 0x3FFFF)) return 0x4E00;
    return c;
}

// One of so many that a text may bring thousands of new ones; measuring asks for none of them.
constexpr bool is_one_of_many(char32_t c) {
    return width_sign_of(c) != c;
}

}  // namespace parallax

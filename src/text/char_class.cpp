// The properties come from ICU, so that the classes are those of the rules that it was built with.
#include "text/char_class.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include "text/han_words.h"

namespace parallax {
namespace {

bool is_cut_by_dictionary(UChar32 c) {
    const int word_break = u_getIntPropertyValue(c, UCHAR_WORD_BREAK);
    if (u_getIntPropertyValue(c, UCHAR_LINE_BREAK) == U_LB_COMPLEX_CONTEXT)
        return word_break != U_WB_EXTEND && word_break != U_WB_FORMAT;
    if (word_break == U_WB_KATAKANA) return true;
    if (u_hasBinaryProperty(c, UCHAR_IDEOGRAPHIC)) return true;
    UErrorCode error = U_ZERO_ERROR;
    switch (uscript_getScript(c, &error)) {
        case USCRIPT_HAN:
        case USCRIPT_HIRAGANA:
        case USCRIPT_KATAKANA:
            return true;
        case USCRIPT_HANGUL:
            return c >= 0xAC00 && c <= 0xD7A3;
        default:
            return false;
    }
}

WordClass word_class_of(UChar32 c) {
    if (is_common_han(static_cast<char32_t>(c)) && HanWords::has_dictionary())
        return WordClass::han;
    if (is_cut_by_dictionary(c)) return WordClass::dictionary;
    switch (u_getIntPropertyValue(c, UCHAR_WORD_BREAK)) {
        case U_WB_EXTEND:
        case U_WB_FORMAT:
            return WordClass::extend;
        case U_WB_ZWJ:
            return WordClass::joiner;
        case U_WB_ALETTER:
            return WordClass::letter;
        case U_WB_HEBREW_LETTER:
            return WordClass::hebrew;
        case U_WB_NUMERIC:
            return WordClass::numeric;
        case U_WB_EXTENDNUMLET:
            return WordClass::connector;
        case U_WB_SINGLE_QUOTE:
            return WordClass::single_quote;
        case U_WB_DOUBLE_QUOTE:
            return WordClass::double_quote;
        case U_WB_MIDNUMLET:
            return WordClass::mid_num_let;
        case U_WB_MIDLETTER: {
            // ICU lets no colon stand within a word.
            const bool colon = c == U':' || c == 0xFE55 || c == 0xFF1A;
            return colon ? WordClass::other : WordClass::mid_letter;
        }
        case U_WB_MIDNUM:
            return WordClass::mid_num;
        default:
            return WordClass::other;
    }
}

SentenceClass sentence_class_of(UChar32 c) {
    switch (u_getIntPropertyValue(c, UCHAR_SENTENCE_BREAK)) {
        case U_SB_EXTEND:
        case U_SB_FORMAT:
            return SentenceClass::extend;
        case U_SB_CR:
            return SentenceClass::carriage_return;
        case U_SB_LF:
        case U_SB_SEP:
            return SentenceClass::separator;
        case U_SB_SP:
            return SentenceClass::space;
        case U_SB_LOWER:
            return SentenceClass::lower;
        case U_SB_UPPER:
            return SentenceClass::upper;
        case U_SB_OLETTER:
            return SentenceClass::other_letter;
        case U_SB_NUMERIC:
            return SentenceClass::numeric;
        case U_SB_ATERM:
            return SentenceClass::full_stop;
        case U_SB_STERM:
            return SentenceClass::terminator;
        case U_SB_SCONTINUE:
            return SentenceClass::continuation;
        case U_SB_CLOSE:
            return SentenceClass::close;
        default:
            return SentenceClass::other;
    }
}

bool is_letter_or_digit(UChar32 c) {
    if (c < 0x80) return u_isalnum(c);
    return (u_hasBinaryProperty(c, UCHAR_ALPHABETIC) || u_isdigit(c)) &&
           !u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
}

// ' ‘ ’ ‛ ʼ ＇
bool is_apostrophe(char32_t c) {
    return c == U'\'' || c == 0x2018 || c == 0x2019 || c == 0x201B || c == 0x02BC || c == 0xFF07;
}

// ICU keeps the property itself in data that the program does not carry.
bool may_be_pictograph(char32_t c) {
    return c == 0xA9 || c == 0xAE || (c >= 0x2000 && c < 0x3300) || (c >= 0x1F000 && c < 0x20000);
}

}  // namespace

CharClass class_by_icu(char32_t c) {
    const auto code = static_cast<UChar32>(c);
    CharClass found;
    found.word = word_class_of(code);
    found.sentence = sentence_class_of(code);
    found.counts = is_letter_or_digit(code);
    found.apostrophe = is_apostrophe(c);
    found.may_be_pictograph = may_be_pictograph(c);
    return found;
}

}  // namespace parallax

// ICU finds the boundaries; here it is decided what between them is a word and where it ends.
#include "text/words.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <array>

#include "text/break_walk.h"
#include "text/utf8.h"

namespace parallax {
namespace {

// ' ‘ ’ ‛ ʼ ＇
constexpr std::array<std::string_view, 6> kApostrophes = {"'",      "\u2018", "\u2019",
                                                          "\u201B", "\u02BC", "\uFF07"};

// Bytes of the apostrophe that ends `text`, 0 when none does.
std::size_t final_apostrophe_size(std::string_view text) {
    for (const std::string_view apostrophe : kApostrophes) {
        if (text.ends_with(apostrophe)) return apostrophe.size();
    }
    return 0;
}

// "_" and its like, which UAX 29 takes for parts of words.
bool is_connector(char32_t c) {
    if (c < 0x80) return c == '_';
    return u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_WORD_BREAK) == U_WB_EXTENDNUMLET;
}

std::size_t last_code_point_offset(std::string_view text) {
    std::size_t offset = text.size() - 1;
    while (offset > 0 && (static_cast<unsigned char>(text[offset]) & 0xC0) == 0x80)
        --offset;
    return offset;
}

void trim_connectors(std::string_view& text) {
    while (!text.empty()) {
        const CodePoint first = code_point_at(text, 0);
        if (!is_connector(first.value)) break;
        text.remove_prefix(first.size);
    }
    while (!text.empty()) {
        const std::size_t last = last_code_point_offset(text);
        if (!is_connector(code_point_at(text, last).value)) break;
        text = text.substr(0, last);
    }
}

bool is_s(char c) {
    return c == 's' || c == 'S';
}

void trim_possessive(std::string_view& text) {
    if (text.size() > 2 && is_s(text.back())) {
        const std::size_t apostrophe = final_apostrophe_size(text.substr(0, text.size() - 1));
        if (apostrophe > 0) text.remove_suffix(apostrophe + 1);
    }
    while (const std::size_t apostrophe = final_apostrophe_size(text)) {
        text.remove_suffix(apostrophe);
    }
}

// The s of "U.S.'s" or "1990's", which UAX 29 cuts off as a word: an apostrophe stands before it
// and something other than a blank before that.
bool is_lone_possessive(std::string_view word, std::string_view before) {
    if (word.size() != 1 || !is_s(word[0])) return false;
    const std::size_t apostrophe = final_apostrophe_size(before);
    if (apostrophe == 0 || before.size() == apostrophe) return false;
    return static_cast<unsigned char>(before[before.size() - apostrophe - 1]) > ' ';
}

bool is_letter_or_digit(char32_t c) {
    const auto code = static_cast<UChar32>(c);
    if (c < 0x80) return u_isalnum(code);
    return (u_hasBinaryProperty(code, UCHAR_ALPHABETIC) || u_isdigit(code)) &&
           !u_hasBinaryProperty(code, UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
}

// Without one the key would be empty or a mere sign.
bool has_letter_or_digit(std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
        const CodePoint c = code_point_at(text, i);
        if (is_letter_or_digit(c.value)) return true;
        i += c.size;
    }
    return false;
}

// Calls visit(text of the word, which lies in utf8) for each word.
template <class Visit>
void for_each_word(std::string_view utf8, Visit visit) {
    BreakWalk walk(BreakKind::word, utf8);
    std::size_t begin = 0;
    while (const auto boundary = walk.next()) {
        std::string_view word = utf8.substr(begin, boundary->offset - begin);
        const std::string_view before = utf8.substr(0, begin);
        begin = boundary->offset;
        if (boundary->status < UBRK_WORD_NONE_LIMIT || is_lone_possessive(word, before)) continue;
        trim_connectors(word);
        trim_possessive(word);
        if (has_letter_or_digit(word)) visit(word);
    }
}

}  // namespace

std::vector<Word> split_words(std::string_view utf8) {
    std::vector<Word> words;
    for_each_word(utf8, [&](std::string_view word) {
        const auto begin = static_cast<std::size_t>(word.data() - utf8.data());
        words.push_back({{begin, begin + word.size()}, fold(word)});
    });
    return words;
}

std::size_t count_words(std::string_view utf8) {
    std::size_t count = 0;
    for_each_word(utf8, [&count](std::string_view) { ++count; });
    return count;
}

bool is_han(std::string_view utf8) {
    for (std::size_t i = 0; i < utf8.size();) {
        const CodePoint c = code_point_at(utf8, i);
        UErrorCode error = U_ZERO_ERROR;
        if (uscript_getScript(static_cast<UChar32>(c.value), &error) != USCRIPT_HAN) return false;
        i += c.size;
    }
    return !utf8.empty();
}

}  // namespace parallax

// Cuts from both ends; what is left must hold a letter or digit.
#include "text/word_edges.h"

#include "text/char_class.h"
#include "text/utf8.h"

namespace parallax {
namespace {

// "_" and its like, which UAX 29 takes for parts of words.
bool is_connector(char32_t c) {
    return class_of(c).word == WordClass::connector;
}

// Bytes of the apostrophe that ends `text`, 0 when none does.
std::size_t final_apostrophe_size(std::string_view text) {
    if (text.empty()) return 0;
    const CodePoint last = code_point_at(text, code_point_before(text, text.size()));
    return class_of(last.value).apostrophe ? last.size : 0;
}

void trim_connectors(std::string_view& text) {
    while (!text.empty()) {
        const CodePoint first = code_point_at(text, 0);
        if (!is_connector(first.value)) break;
        text.remove_prefix(first.size);
    }
    while (!text.empty()) {
        const std::size_t last = code_point_before(text, text.size());
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

// Without one the key would be empty or a mere sign.
bool has_letter_or_digit(std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
        const CodePoint c = code_point_at(text, i);
        if (class_of(c.value).counts) return true;
        i += c.size;
    }
    return false;
}

// A joiner may tie a letter to something before it that is none, such as a blank.
void trim_front(std::string_view& text) {
    while (!text.empty()) {
        const CodePoint first = code_point_at(text, 0);
        if (begins_word(class_of(first.value).word)) break;
        text.remove_prefix(first.size);
    }
}

}  // namespace

std::optional<ByteRange> find_word_in(std::string_view utf8, ByteRange segment) {
    std::string_view word = utf8.substr(segment.begin, segment.size());
    if (is_lone_possessive(word, utf8.substr(0, segment.begin))) return std::nullopt;
    trim_front(word);
    trim_connectors(word);
    trim_possessive(word);
    if (!has_letter_or_digit(word)) return std::nullopt;
    const auto begin = static_cast<std::size_t>(word.data() - utf8.data());
    return ByteRange{begin, begin + word.size()};
}

}  // namespace parallax

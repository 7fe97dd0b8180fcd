// The ASCII half of what formats are made of: names of tags, labels, keys. Not for words of a
// language, which text/words.h folds.
#pragma once

#include <string>
#include <string_view>

namespace parallax {

inline constexpr std::string_view kAsciiBlanks = " \t\n\v\f\r";

constexpr char lower_ascii(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

inline std::string lower_ascii(std::string_view text) {
    std::string lower(text);
    for (char& c : lower)
        c = lower_ascii(c);
    return lower;
}

constexpr bool is_ascii_digit(char c) {
    return c >= '0' && c <= '9';
}

// `text` without ASCII blanks at its ends.
constexpr std::string_view trim_ascii(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(kAsciiBlanks);
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(kAsciiBlanks) - begin + 1);
}

}  // namespace parallax

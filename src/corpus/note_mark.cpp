#include "corpus/note_mark.h"

#include <algorithm>
#include <cstddef>

#include "text/ascii.h"

namespace parallax {
namespace {

bool is_letter(char c) {
    return (lower_ascii(c) >= 'a' && lower_ascii(c) <= 'z') || (c & '\x80') != 0;
}

}  // namespace

bool is_note_mark(std::string_view utf8) {
    std::string_view mark = trim_ascii(utf8);
    if (mark.size() > 2 && (mark.front() == '[' || mark.front() == '(') &&
        (mark.back() == ']' || mark.back() == ')'))
        mark = mark.substr(1, mark.size() - 2);
    constexpr std::size_t kMaxDigits = 3;
    if (mark.empty()) return false;
    if (std::ranges::all_of(mark, is_ascii_digit)) return mark.size() <= kMaxDigits;
    if (mark.size() == 1) return mark == "*" || (mark[0] >= 'a' && mark[0] <= 'z');
    constexpr std::string_view kSigns[] = {"**", "***", "†", "‡", "§", "¶"};
    return std::ranges::find(kSigns, mark) != std::end(kSigns);
}

std::string raised_digits(std::string_view digits) {
    constexpr std::string_view kRaised[] = {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
    constexpr std::size_t kMaxDigits = 4;
    if (digits.size() > kMaxDigits || !std::ranges::all_of(digits, is_ascii_digit)) return {};
    std::string raised;
    for (const char digit : digits)
        raised += kRaised[digit - '0'];
    return raised;
}

bool may_carry_note(std::string_view before) {
    if (before.empty() || before.back() == ' ') return false;
    constexpr std::string_view kAsciiEnds = ".,;:!?)]\"'";
    if (kAsciiEnds.contains(before.back())) return true;
    // Units are shorter than most words; one character of Han takes three bytes.
    constexpr std::size_t kMinWordBytes = 4;
    std::size_t bytes = 0;
    while (bytes < before.size() && is_letter(before[before.size() - 1 - bytes]))
        ++bytes;
    return bytes >= kMinWordBytes || before.ends_with("”") || before.ends_with("»");
}

}  // namespace parallax

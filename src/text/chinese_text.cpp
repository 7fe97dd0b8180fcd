// Characters are decoded once; the grammar then looks at them by position.
#include "text/chinese_text.h"

#include <algorithm>

#include "text/utf8.h"

namespace parallax {
namespace {

constexpr std::u32string_view kNumerals = U"〇一二三四五六七八九";

bool is_figure(char32_t c) {
    return c >= U'0' && c <= U'9';
}

bool is_blank(char32_t c) {
    return c == U' ' || c == U'\u00A0' || c == U'\u3000';
}

char32_t plain(char32_t c) {
    constexpr char32_t kFullWidthZero = 0xFF10;
    return c >= kFullWidthZero && c <= kFullWidthZero + 9 ? c - kFullWidthZero + U'0' : c;
}

// Reads plain characters one by one.
class Walk {
  public:
    Walk(std::string_view text, std::size_t offset) : text_(text), offset_(offset) {}
    char32_t peek() const {
        return offset_ < text_.size() ? plain(code_point_at(text_, offset_).value) : U'\0';
    }
    void step() { offset_ += code_point_at(text_, offset_).size; }
    std::size_t offset() const { return offset_; }

    // At most `most` characters for which `is` holds; how many there were.
    template <class Is>
    int skip(Is is, int most) {
        int count = 0;
        for (; count < most && offset_ < text_.size() && is(peek()); ++count)
            step();
        return count;
    }

  private:
    std::string_view text_;
    std::size_t offset_;
};

bool ends_sentence(char32_t c) {
    return c == U'。' || c == U'！' || c == U'？';
}

bool is_joint(char32_t c) {
    return std::u32string_view(U"-–—~～－至到").find(c) != std::u32string_view::npos;
}

bool is_word_of_time(char32_t c) {
    return std::u32string_view(U"年月日号號世周週个個天季星").find(c) != std::u32string_view::npos;
}

bool belongs_to_run(char32_t c) {
    if (c < 0x80) return c != U'\n' && !(c >= U'a' && c <= U'z') && !(c >= U'A' && c <= U'Z');
    return c >= 0x2000 || c == U'·' || c == U'\u00A0';
}

// The digit that a character writes, from 0; none for 十 and 百.
std::optional<int> digit_of(char32_t c) {
    if (is_figure(c)) return static_cast<int>(c - U'0');
    if (c == U'零' || c == U'○') return 0;
    if (c == U'两' || c == U'兩') return 2;
    const std::size_t digit = kNumerals.find(c);
    if (digit == kNumerals.npos) return std::nullopt;
    return static_cast<int>(digit);
}

// 十 10, 百 100; 0 for other characters.
int weight_of(char32_t c) {
    return c == U'十' ? 10 : c == U'百' ? 100 : 0;
}

}  // namespace

bool is_chinese_figure(std::string_view utf8, std::size_t offset) {
    constexpr int kMostFigures = 4, kMostParts = 3;
    Walk walk(utf8, offset);
    for (int part = 0; part < kMostParts; ++part) {
        if (walk.skip(is_figure, kMostFigures) == 0) return false;
        walk.skip(is_blank, 1);
        if (is_word_of_time(walk.peek())) return true;
        if (walk.skip(is_joint, 2) == 0) return false;
        walk.skip(is_blank, 1);
    }
    return false;
}

ByteRange chinese_run(std::string_view utf8, std::size_t offset) {
    Walk walk(utf8, offset);
    char32_t last = U'\0';
    while (walk.offset() < utf8.size()) {
        const std::size_t size = walk.offset() - offset;
        if (size > kLongestRun && (ends_sentence(last) || size > 2 * kLongestRun)) break;
        const char32_t c = last = walk.peek();
        if (is_figure(c)) {
            if (!is_chinese_figure(utf8, walk.offset())) break;
            walk.skip(is_figure, 4);
        } else if (belongs_to_run(c)) {
            walk.step();
        } else {
            break;
        }
    }
    return {offset, walk.offset()};
}

ChineseText::ChineseText(std::string_view utf8, ByteRange run) : text_(utf8) {
    for (std::size_t i = run.begin; i < run.end;) {
        const CodePoint c = code_point_at(utf8, i);
        const std::size_t next = i + c.size;
        const char32_t behind = next < run.end ? plain(code_point_at(utf8, next).value) : U'\0';
        const bool after_figure = !chars_.empty() && is_figure(chars_.back());
        const bool dropped = is_blank(c.value) && after_figure != is_figure(behind);
        if (!dropped) {
            chars_.push_back(plain(c.value));
            begins_.push_back(static_cast<std::uint32_t>(i));
            ends_.push_back(static_cast<std::uint32_t>(next));
        }
        i = next;
    }
}

bool ChineseText::has(std::size_t i, std::u32string_view words) const {
    return i <= size() && std::u32string_view(chars_).substr(i).starts_with(words);
}

std::size_t ChineseText::match(std::size_t i, std::u32string_view words) const {
    while (!words.empty()) {
        const std::size_t end = std::min(words.find(U' '), words.size());
        if (has(i, words.substr(0, end))) return end;
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    return 0;
}

ByteRange ChineseText::bytes(std::size_t begin, std::size_t end) const {
    return {begins_.at(begin), ends_.at(end - 1)};
}

std::string_view ChineseText::rest(std::size_t i) const {
    return text_.substr(begins_.at(i));
}

std::size_t ChineseText::characters(std::size_t i, std::size_t size) const {
    const std::size_t end = begins_.at(i) + size;
    std::size_t count = 0;
    while (i + count < this->size() && ends_[i + count] <= end)
        ++count;
    return count;
}

std::optional<ChineseNumber> read_chinese_number(const ChineseText& text, std::size_t i) {
    constexpr std::size_t kMostPlaces = 4, kMostCharacters = 7;
    if (is_figure(text.at(i))) {
        int value = 0;
        std::size_t end = i;
        for (; is_figure(text.at(end)) && end - i <= kMostPlaces; ++end)
            value = value * 10 + *digit_of(text.at(end));
        if (end - i > kMostPlaces) return std::nullopt;
        return ChineseNumber{value, end - i, end};
    }
    std::size_t end = i;
    bool weighted = false;
    for (; is_chinese_numeral(text.at(end)) && end - i <= kMostCharacters; ++end)
        weighted = weighted || weight_of(text.at(end)) > 0;
    if (end == i || end - i > kMostCharacters || is_figure(text.at(end - 1))) return std::nullopt;
    if (!weighted) {
        if (end - i > kMostPlaces) return std::nullopt;
        int value = 0;
        for (std::size_t k = i; k < end; ++k)
            value = value * 10 + *digit_of(text.at(k));
        return ChineseNumber{value, end - i, end};
    }
    int value = 0, digit = 0;
    bool has_digit = false;
    for (std::size_t k = i; k < end; ++k) {
        if (const int weight = weight_of(text.at(k))) {
            value += (has_digit ? digit : 1) * weight;
            digit = 0;
            has_digit = false;
        } else {
            digit = *digit_of(text.at(k));
            has_digit = digit > 0;
        }
    }
    return ChineseNumber{value + digit, 1, end};
}

bool is_chinese_numeral(char32_t c) {
    return digit_of(c).has_value() || weight_of(c) > 0;
}

bool is_han_character(char32_t c) {
    return c >= 0x4E00 && c <= 0x9FFF;
}

}  // namespace parallax

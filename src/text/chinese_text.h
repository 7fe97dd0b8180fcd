// A run of Chinese as characters: figures of full width are plain, blanks beside figures are gone.
// Private to the date finder.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/range.h"

namespace parallax {

// The byte at `offset` begins figures that a Chinese word of time follows, as in "2021年",
// "14 - 16日", "２０２１ 年".
bool is_chinese_figure(std::string_view utf8, std::size_t offset);

// From `offset` on as long as the text is Chinese: characters, signs, and figures as above. A
// longer one ends with the next sentence, or at twice the length, so that decoding takes little
// memory.
inline constexpr std::size_t kLongestRun = 65536;
ByteRange chinese_run(std::string_view utf8, std::size_t offset);

class ChineseText {
  public:
    ChineseText(std::string_view utf8, ByteRange run);

    std::size_t size() const { return chars_.size(); }
    // 0 outside.
    char32_t at(std::size_t i) const { return i < size() ? chars_[i] : U'\0'; }
    bool has(std::size_t i, std::u32string_view words) const;
    // The first of `words`, parted by blanks, that stands at i; its length, or 0.
    std::size_t match(std::size_t i, std::u32string_view words) const;
    // Bytes of the text that characters `begin` to `end` - 1 take.
    ByteRange bytes(std::size_t begin, std::size_t end) const;
    // The text's bytes from character i on.
    std::string_view rest(std::size_t i) const;
    // How many characters the first `size` bytes of rest(i) are.
    std::size_t characters(std::size_t i, std::size_t size) const;

  private:
    std::string_view text_;
    std::u32string chars_;
    std::vector<std::uint32_t> begins_;  // of each character, in bytes
    std::vector<std::uint32_t> ends_;
};

// "15", "十五", "二〇二一". `places` counts the figures of numbers written place by place, 1 for
// the others.
struct ChineseNumber {
    int value = 0;
    std::size_t places = 1;
    std::size_t end = 0;
};
std::optional<ChineseNumber> read_chinese_number(const ChineseText& text, std::size_t i);

// A figure or a character that writes a number.
bool is_chinese_numeral(char32_t c);
bool is_han_character(char32_t c);

}  // namespace parallax

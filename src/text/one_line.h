// Running text as one line: what readers of formats make of the blanks and line ends of a file.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace parallax {

// Puts pieces of text one behind the other. Runs of blanks (any white space of Unicode, controls
// too) become one space, none at the ends; a run that held a line end vanishes between two
// characters of a script written without spaces (Han, Kana), for there it only wrapped the line.
// Soft hyphens, byte order marks and zero-width spaces go; joiners stay, they shape letters.
class OneLine {
  public:
    // `utf8` must be valid and hold whole characters.
    void append(std::string_view utf8);
    // A blank that no character stands for: a forced line end, the border of a cell.
    void append_blank();
    // Back to the first `bytes` of text(); what blanks followed is forgotten.
    void cut(std::size_t bytes);

    const std::string& text() const { return text_; }
    // Characters of text() that are no blanks.
    std::size_t letters() const { return letters_; }
    bool empty() const { return text_.empty(); }
    // The text, and all as at the beginning.
    std::string take();

  private:
    enum class Gap { none, blank, line_end };

    void append_character(std::string_view character, char32_t value);
    void widen(Gap gap);

    std::string text_;
    std::size_t letters_ = 0;
    Gap gap_ = Gap::none;
    bool unspaced_ = false;  // the last character is of a script written without spaces
};

// `utf8`, which must be valid, as one line.
std::string one_line(std::string_view utf8);

}  // namespace parallax

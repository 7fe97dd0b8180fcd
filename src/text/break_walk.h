// Walks the boundaries that ICU finds in UTF-8, in bytes. Private to text/: ICU stays behind it.
#pragma once

#include <unicode/ubrk.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace parallax {

enum class BreakKind { grapheme, word, sentence, line };

// `status` is the tag of the rule that found the boundary (ubrk_getRuleStatus).
struct Boundary {
    std::size_t offset = 0;
    int status = 0;
};

// The rules are read once for each kind; a walk works on a copy, which the next walk takes over, so
// walks do not disturb each other. `utf8` must outlive the walk and have less than 2 GB.
// A walk takes twice the space of its text.
class BreakWalk {
  public:
    BreakWalk(BreakKind kind, std::string_view utf8);
    ~BreakWalk();
    BreakWalk(const BreakWalk&) = delete;
    BreakWalk& operator=(const BreakWalk&) = delete;

    // The next boundary after the start of the text; none after its end.
    std::optional<Boundary> next();

  private:
    BreakKind kind_;
    UBreakIterator* iterator_;
    // ICU is given UTF-16: to its dictionaries UTF-8 is twice the work. Boundaries are counted back
    // as they come.
    std::string_view utf8_;
    std::vector<char16_t> utf16_;
    std::size_t offset_ = 0;  // of the last boundary, in utf8_
    std::int32_t unit_ = 0;   // in utf16_
};

}  // namespace parallax

// Walks the boundaries that ICU finds in UTF-8, in bytes. Private to text/: ICU stays behind it.
#pragma once

#include <unicode/ubrk.h>
#include <unicode/utext.h>

#include <cstddef>
#include <optional>
#include <string_view>

namespace parallax {

enum class BreakKind { grapheme, word, sentence, line };

// `status` is the tag of the rule that found the boundary (ubrk_getRuleStatus).
struct Boundary {
    std::size_t offset = 0;
    int status = 0;
};

// The rules are read once for each kind; a walk works on a copy, which the next walk takes over, so
// walks do not disturb each other. `utf8` must outlive the walk and have less than 2 GB.
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
    UText text_ = UTEXT_INITIALIZER;
    UBreakIterator* iterator_;
};

}  // namespace parallax

// Walks the sentence boundaries of UAX 29, the same that ICU finds, by looking only at the
// characters that may end a sentence. Abbreviations are none of its business. Private to text/.
#pragma once

#include <cstddef>
#include <string_view>

#include "text/char_class.h"

namespace parallax {

struct SentenceBoundary {
    // Where the next sentence would begin, in bytes; behind the blanks.
    std::size_t offset = 0;
    // The character that ends the sentence, text.size() when nothing but the text's end does.
    std::size_t terminator = 0;
    // It is a full stop with nothing but blanks behind it: it may belong to an abbreviation.
    bool plain_stop = false;
};

// `utf8` must outlive the scan.
class SentenceScan {
  public:
    explicit SentenceScan(std::string_view utf8) : text_(utf8) {}

    // The next boundary; the last one is at the end of the text. False behind it, and for a text
    // without a byte.
    bool next(SentenceBoundary& boundary) {
        if (!find_next(boundary)) return false;
        ended_ = boundary.offset;
        return true;
    }

  private:
    // A character and what belongs to it: Extend and Format.
    struct Char {
        SentenceClass kind = SentenceClass::other;
        std::size_t end = 0;
    };

    bool find_next(SentenceBoundary& boundary);
    // At the end of the text, a character of class `other` of no bytes.
    Char char_at(std::size_t offset) const;
    SentenceClass class_before(std::size_t offset) const;
    std::size_t behind_all(SentenceClass kind, std::size_t offset) const;
    std::size_t behind_separator(std::size_t offset) const;
    bool goes_on_in_lower_case(std::size_t offset) const;
    // Whether a sentence ends with the terminator at `offset`; where to look on if not.
    bool ends_at(std::size_t offset, SentenceClass kind, SentenceBoundary& boundary);

    std::string_view text_;
    std::size_t at_ = 0;
    std::size_t ended_ = 0;  // the last boundary given
};

}  // namespace parallax

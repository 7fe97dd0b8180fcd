// Term patterns and queries cut into signs: words, quoted phrases, parentheses, operators. Says
// where something is wrong, by the character.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/range.h"
#include "base/result.h"

namespace parallax {

enum class SignKind { word, phrase, open, close, either, near, without, regex, end };

struct Sign {
    SignKind kind = SignKind::end;
    std::string_view text;   // of phrases and regular expressions: what the marks enclose
    std::size_t offset = 0;  // bytes from the start
    std::size_t end = 0;     // behind its last byte, marks and letters after it included
    bool exact = false;      // = stood before it
    std::string_view flags;  // the letters behind a regular expression

    ByteRange place() const { return {offset, end}; }
};

class PatternLexer {
  public:
    // `text` is valid UTF-8. With `regexes`, a / that begins a word begins a regular expression.
    PatternLexer(std::string_view text, bool regexes) : text_(text), regexes_(regexes) {}

    // "…", “…”, „…“ and «…» quote, whichever of the marks ends them. Fails with wrong_syntax when
    // one is not closed.
    Result<Sign> next();

    // Number of the character that begins at `offset`, from 1.
    std::size_t character_at(std::size_t offset) const;
    // "at character N: what".
    std::unexpected<Error> wrong_at(std::size_t offset, const std::string& what) const;
    // "at character N: expected …, found …", of `found`.
    std::unexpected<Error> expected(const std::string& what, const Sign& found) const;
    // What is said of a word or phrase that pattern_from_words does not take.
    std::unexpected<Error> no_letter(const Sign& sign) const;
    // The n of the NEAR/n in `sign`.
    Result<std::size_t> near_distance(const Sign& sign) const;

  private:
    Sign take(SignKind kind, std::size_t size);
    Result<Sign> take_quoted();
    Result<Sign> take_regex();
    Sign take_bare();
    // Bytes of the quotation mark at `offset`, 0 when there is none.
    std::size_t quote_size(std::size_t offset) const;
    bool is_blank(std::size_t offset) const;

    std::string_view text_;
    bool regexes_ = false;
    std::size_t next_ = 0;
};

}  // namespace parallax

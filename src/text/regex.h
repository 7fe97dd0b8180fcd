// Regular expressions over passages, in time that grows linearly with the text whatever the
// expression: there is no backtracking.
//
//   ab  a|b  (ab)  (?:ab)       letters, choice, groups
//   a?  a*  a+  a{2}  a{2,}  a{2,5}    repetition, as often as possible; with ? behind it as seldom
//   .  [a-zé]  [^0-9]           any character but a line break; one of these; none of these
//   \d \w \s  \D \W \S          digit; letter, digit or _; blank (of any script), and their
//   opposites ^ $ \b \B                   begin and end of the passage; a border of a \w run or
//   none
//   \. \/ \n \t \u{4E2D}        a sign by itself; line break, tab, code point
// What only backtracking could do (\1, lookaround) is refused.
//
// Matches are leftmost; among those that begin together the first choice wins, as in Perl. Method:
// a pass from the end notes from which states the rest can still match, a pass from the front then
// follows only such states (Frisch, Cardelli 2004, "Greedy regular expression matching").
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/range.h"
#include "base/result.h"

namespace parallax {

// Most times that {m,n} may ask for, steps that an expression may come to once repetitions are
// written out, and groups inside each other.
inline constexpr int kMaxRegexRepeat = 1000;
inline constexpr std::size_t kMaxRegexSteps = 4000;
inline constexpr int kMaxRegexDepth = 64;

struct RegexProgram;

class Regex {
  public:
    // `text` is valid UTF-8. `ignore_case` compares letters without their case (simple case
    // folding). Fails with wrong_syntax or over_limit; the message names the character, where the
    // first one of `text` has the number `first_character`.
    static Result<Regex> from_text(std::string_view text, bool ignore_case,
                                   std::size_t first_character = 1);

    // Matches one behind the other, ascending, never overlapping, none of them empty. `utf8` is
    // valid UTF-8. Time: its size times the steps of the expression; memory a small part of its
    // size.
    std::vector<ByteRange> find_all(std::string_view utf8) const;

  private:
    std::shared_ptr<const RegexProgram> program_;
};

}  // namespace parallax

// Term patterns: what a theme looks for. Parsed once, matched over the words of a passage.
//
//   sanction                     a word: case, accents and a possessive 's do not matter
//   sanction*  *ism  *nuclear*   * is any run of letters or none, anywhere in a word
//   "dual-use good*"             words in order, whatever punctuation lies between; in it a lone *
//                                is any one word. A word with a hyphen means the same unquoted.
//   junior NEAR/3 partner        at most 3 words between, in either order
//   (partner | ally)             either
//   Central NOT "Central Europe" the first, in passages where the second does not occur
// NEAR binds closest, then NOT, then |. Beside NEAR stand words, phrases and (a | b) of them.
// Han patterns are plain text and match as substrings, also across word boundaries: 中亚.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/range.h"
#include "base/result.h"
#include "text/words.h"

namespace parallax {

struct PatternNode;  // the parsed tree, private to the matcher

class TermPattern {
  public:
    // Fails with wrong_syntax; the message names the character (from 1) and what was expected
    // there. Also wrong_encoding for what is not UTF-8.
    static Result<TermPattern> from_text(std::string_view pattern);

    const std::string& text() const { return text_; }
    // Hits in one passage, ascending, as spans of whole words (Han: of the characters). A NEAR hit
    // covers both words and what lies between, for every pair near enough. Overlapping hits of this
    // pattern are united into one; hits that only touch stay apart. `words` must be
    // split_words(utf8). A pattern that was not read from text has no hits.
    std::vector<ByteRange> find_hits(std::string_view utf8, const std::vector<Word>& words) const;

  private:
    std::string text_;
    std::shared_ptr<const PatternNode> root_;
};

// Largest n of NEAR/n.
inline constexpr int kMaxNear = 50;

}  // namespace parallax

// Term patterns: what a theme looks for. Parsed once, matched over the words of passages
// (analysis/pattern_hits).
//
//   sanction                     a word: case, accents and a possessive 's do not matter
//   sanction*  *ism  *nuclear*   * is any run of letters or none, anywhere in a word
//   "dual-use good*"             words in order, whatever punctuation lies between; in it a lone *
//                                is any one word. A word with a hyphen means the same unquoted.
//                                “Curly” marks and «these» quote as well.
//   =EU  ="Left party"           as written: case and accents matter, in every word of a phrase
//   junior NEAR/3 partner        at most 3 words between, in either order
//   (partner | ally)             either
//   Central NOT "Central Europe" the first, in passages where the second does not occur
// NEAR binds closest, then NOT, then |. Beside NEAR stand words, phrases and (a | b) of them.
// Han patterns are plain text and match as substrings, also across word boundaries: 中亚.
//
// Hits are spans of whole words (Han: of the characters). A NEAR hit covers both words and what
// lies between, for every pair near enough. Overlapping hits of one pattern are united into one;
// hits that only touch stay apart.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "base/result.h"

namespace parallax {

struct PatternNode;  // the parsed tree: text/pattern_tree.h

class TermPattern {
  public:
    // Fails with wrong_syntax; the message names the character (from 1) and what was expected
    // there. Also wrong_encoding for what is not UTF-8.
    static Result<TermPattern> from_text(std::string_view pattern);

    const std::string& text() const { return text_; }
    // None for a pattern that was not read from text; it has no hits.
    const PatternNode* root() const { return root_.get(); }

  private:
    std::string text_;
    std::shared_ptr<const PatternNode> root_;
};

// Largest n of NEAR/n.
inline constexpr int kMaxNear = 50;

}  // namespace parallax

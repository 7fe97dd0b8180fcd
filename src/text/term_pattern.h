// Term patterns: what a theme looks for. Parsed once, matched over the words of a passage.
//
//   word            one word                        sanction*   prefix      *nuclear*  infix
//   "dual-use good*"  words in order (a phrase)     junior NEAR/3 partner   at most 3 words
//   between, (a | b)         either                           either order a NOT b         a,
//   unless b is in the same passage
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
    // Fails with wrong_syntax; the message names the offset and what was expected there.
    static Result<TermPattern> from_text(std::string_view pattern);

    const std::string& text() const { return text_; }
    // Hits in one passage, ascending, overlapping ones of this pattern merged into the longest.
    // `words` must be split_words(utf8). A NEAR hit covers both words and what lies between.
    std::vector<ByteRange> find_hits(std::string_view utf8, const std::vector<Word>& words) const;

  private:
    std::string text_;
    std::shared_ptr<const PatternNode> root_;
};

// Largest n of NEAR/n.
inline constexpr int kMaxNear = 50;

}  // namespace parallax

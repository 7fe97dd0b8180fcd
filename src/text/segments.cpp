// Words come from split_words, sentences from ICU's rules.
#include "text/segments.h"

#include "text/break_walk.h"
#include "text/words.h"

namespace parallax {

Segments segment(std::string_view utf8, Lexicon& lexicon) {
    Segments segments;
    for (const Word& word : split_words(utf8)) {
        segments.tokens.push_back({lexicon.intern(word.key),
                                   static_cast<std::uint32_t>(word.span.begin),
                                   static_cast<std::uint32_t>(word.span.end)});
    }
    BreakWalk walk(BreakKind::sentence, utf8);
    while (const auto boundary = walk.next())
        segments.sentence_ends.push_back(static_cast<std::uint32_t>(boundary->offset));
    return segments;
}

}  // namespace parallax

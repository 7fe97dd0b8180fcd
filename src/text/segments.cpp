// Words and sentences are found by scans of their own; both read each byte once.
#include "text/segments.h"

#include "text/sentences.h"
#include "text/word_scan.h"

namespace parallax {

void segment(std::string_view utf8, Lexicon& lexicon, Segments& segments) {
    segments.tokens.clear();
    segments.sentence_ends.clear();
    WordScan scan(utf8);
    for (ByteRange span; scan.next(span);) {
        segments.tokens.push_back({lexicon.intern_word(utf8, span),
                                   static_cast<std::uint32_t>(span.begin),
                                   static_cast<std::uint32_t>(span.end)});
    }
    find_sentence_ends(utf8, segments.sentence_ends);
}

Segments segment(std::string_view utf8, Lexicon& lexicon) {
    Segments segments;
    segment(utf8, lexicon, segments);
    return segments;
}

}  // namespace parallax

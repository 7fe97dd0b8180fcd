// Any text into words and sentences: the same words as split_words, spans in order, sentences that
// cover the text.
#include "text/segments.h"

#include "fuzz.h"
#include "text/words.h"

using namespace parallax;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::load_icu();
    const std::string text = fuzz::valid_utf8(fuzz::text_of(data, size));
    Lexicon lexicon;
    const Segments segments = segment(text, lexicon);
    const std::vector<Word> words = split_words(text);
    ENSURE(words.size() == segments.tokens.size() && words.size() == count_words(text));
    for (std::size_t i = 0; i < words.size(); ++i) {
        ENSURE(words[i].span == segments.tokens[i].span());
        ENSURE(words[i].key == lexicon.key(segments.tokens[i].term));
        ENSURE(fold(words[i].key) == words[i].key);
    }
    fuzz::ensure_spans(segments.tokens, text.size());
    std::uint32_t before = 0;
    for (const std::uint32_t end : segments.sentence_ends) {
        ENSURE(end > before);
        before = end;
    }
    ENSURE(before == text.size());
    return 0;
}

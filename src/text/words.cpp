// Which bytes are words is decided in word_scan; here they get their keys.
#include "text/words.h"

#include <unicode/uscript.h>

#include "text/utf8.h"
#include "text/word_scan.h"

namespace parallax {

std::vector<Word> split_words(std::string_view utf8) {
    std::vector<Word> words;
    WordScan scan(utf8);
    for (ByteRange span; scan.next(span);)
        words.push_back({span, fold(utf8.substr(span.begin, span.size()))});
    return words;
}

std::size_t count_words(std::string_view utf8) {
    std::size_t count = 0;
    WordScan scan(utf8);
    for (ByteRange span; scan.next(span);)
        ++count;
    return count;
}

bool is_han(std::string_view utf8) {
    for (std::size_t i = 0; i < utf8.size();) {
        const CodePoint c = code_point_at(utf8, i);
        UErrorCode error = U_ZERO_ERROR;
        if (uscript_getScript(static_cast<UChar32>(c.value), &error) != USCRIPT_HAN) return false;
        i += c.size;
    }
    return !utf8.empty();
}

}  // namespace parallax

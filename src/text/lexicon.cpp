// Three roads to a term: ASCII is folded eight letters at a time, a short word as one number; most
// other words character by character; the rest by ICU, and is remembered as it was spelt.
#include "text/lexicon.h"

#include "text/fold_table.h"
#include "text/letters.h"
#include "text/words.h"

namespace parallax {
namespace {

constexpr std::size_t kLongestAscii = 64;

// False when `word`, of more than eight bytes, is not ASCII. The last eight may be done twice.
bool lower_all_ascii(std::string_view word, char* lower) {
    const auto eight = [&](std::size_t at) {
        const std::uint64_t letters = eight_letters(word.data() + at);
        const std::uint64_t small = lower_ascii(letters);
        std::memcpy(lower + at, &small, sizeof small);
        return are_ascii(letters);
    };
    const std::size_t last = word.size() - 8;
    bool ascii = true;
    for (std::size_t at = 0; ascii && at < last; at += 8)
        ascii = eight(at);
    return ascii && eight(last);
}

}  // namespace

TermId Lexicon::intern_word(std::string_view text, ByteRange span) {
    const std::size_t size = span.size();
    if (size <= KeyTable::kShort) {
        // Reading on behind the word is cheaper than reading it byte by byte.
        const std::uint64_t letters =
            span.begin + KeyTable::kShort <= text.size()
                ? first_letters(eight_letters(text.data() + span.begin), size)
                : few_letters(text.substr(span.begin, size));
        if (are_ascii(letters)) return TermId(keys_.intern_short(lower_ascii(letters), size));
    }
    const std::string_view word = text.substr(span.begin, size);
    if (size > KeyTable::kShort && size <= kLongestAscii) {
        char lower[kLongestAscii];
        if (lower_all_ascii(word, lower)) return intern({lower, size});
    }
    return intern_other(word);
}

TermId Lexicon::intern_other(std::string_view word) {
    if (const auto folded = fold_simply(word, buffer_)) return intern(*folded);
    if (const auto known = spellings_.find(word)) return terms_of_spellings_[*known];
    const TermId term = intern(fold(word));
    spellings_.intern(word);
    terms_of_spellings_.push_back(term);
    return term;
}

std::optional<TermId> Lexicon::find(std::string_view key) const {
    const auto number = keys_.find(key);
    if (!number) return std::nullopt;
    return TermId(*number);
}

std::size_t Lexicon::memory_bytes() const {
    return keys_.memory_bytes() + spellings_.memory_bytes() +
           terms_of_spellings_.capacity() * sizeof(TermId) + buffer_.capacity();
}

}  // namespace parallax

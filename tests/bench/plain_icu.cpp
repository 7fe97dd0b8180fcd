// The iterators are made once: opening one costs more than a short text.
#include "plain_icu.h"

#include <unicode/ubrk.h>
#include <unicode/ustring.h>

#include <vector>

#include "base/check.h"

namespace parallax::bench {

struct IcuText::Units {
    std::vector<char16_t> letters;
};

namespace {

UBreakIterator* iterator_of(UBreakIteratorType type) {
    UErrorCode status = U_ZERO_ERROR;
    UBreakIterator* iterator = ubrk_open(type, "", nullptr, 0, &status);
    ENSURE(U_SUCCESS(status));
    return iterator;
}

// Calls `visit` with the rule's tag at each boundary after the start.
template <class Visit>
void walk(UBreakIterator* iterator, const std::vector<char16_t>& letters, Visit visit) {
    UErrorCode status = U_ZERO_ERROR;
    ubrk_setText(iterator, letters.data(), static_cast<std::int32_t>(letters.size()), &status);
    ENSURE(U_SUCCESS(status));
    ubrk_first(iterator);
    while (ubrk_next(iterator) != UBRK_DONE)
        visit(ubrk_getRuleStatus(iterator));
}

}  // namespace

IcuText::IcuText(std::string_view utf8) : units_(std::make_unique<Units>()) {
    auto& letters = units_->letters;
    letters.resize(utf8.size());
    std::int32_t size = 0;
    UErrorCode status = U_ZERO_ERROR;
    u_strFromUTF8(letters.data(), static_cast<std::int32_t>(letters.size()), &size, utf8.data(),
                  static_cast<std::int32_t>(utf8.size()), &status);
    ENSURE(U_SUCCESS(status));
    letters.resize(static_cast<std::size_t>(size));
    letters.shrink_to_fit();
}

IcuText::~IcuText() = default;
IcuText::IcuText(IcuText&&) noexcept = default;

std::size_t IcuText::count_words() const {
    static UBreakIterator* const iterator = iterator_of(UBRK_WORD);
    std::size_t words = 0;
    walk(iterator, units_->letters, [&](std::int32_t tag) { words += tag >= UBRK_WORD_NUMBER; });
    return words;
}

std::size_t IcuText::count_sentences() const {
    static UBreakIterator* const iterator = iterator_of(UBRK_SENTENCE);
    std::size_t sentences = 0;
    walk(iterator, units_->letters, [&](std::int32_t) { ++sentences; });
    return sentences;
}

}  // namespace parallax::bench

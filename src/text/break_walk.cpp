// Iterators are opened for the root locale by name, so that nothing of the machine's own locale
// decides how text is cut.
#include "text/break_walk.h"

#include <array>
#include <memory>

#include "base/check.h"

namespace parallax {
namespace {

struct CloseIterator {
    void operator()(UBreakIterator* iterator) const { ubrk_close(iterator); }
};
using OwnedIterator = std::unique_ptr<UBreakIterator, CloseIterator>;

OwnedIterator open_iterator(UBreakIteratorType type) {
    UErrorCode error = U_ZERO_ERROR;
    OwnedIterator iterator(ubrk_open(type, "", nullptr, 0, &error));
    ENSURE(U_SUCCESS(error));  // load_text_data has made sure of it
    return iterator;
}

const UBreakIterator* iterator_of(BreakKind kind) {
    switch (kind) {
        case BreakKind::grapheme: {
            static const OwnedIterator iterator = open_iterator(UBRK_CHARACTER);
            return iterator.get();
        }
        case BreakKind::word: {
            static const OwnedIterator iterator = open_iterator(UBRK_WORD);
            return iterator.get();
        }
        case BreakKind::sentence: {
            static const OwnedIterator iterator = open_iterator(UBRK_SENTENCE);
            return iterator.get();
        }
        case BreakKind::line: {
            static const OwnedIterator iterator = open_iterator(UBRK_LINE);
            return iterator.get();
        }
    }
    return nullptr;
}

}  // namespace

BreakWalk::BreakWalk(BreakKind kind, std::string_view utf8) {
    // ICU takes no null pointer, which an empty view may hold.
    const char* bytes = utf8.empty() ? "" : utf8.data();
    UErrorCode error = U_ZERO_ERROR;
    utext_openUTF8(&text_, bytes, static_cast<std::int64_t>(utf8.size()), &error);
    iterator_ = ubrk_clone(iterator_of(kind), &error);
    ubrk_setUText(iterator_, &text_, &error);
    ENSURE(U_SUCCESS(error));
}

BreakWalk::~BreakWalk() {
    ubrk_close(iterator_);
    utext_close(&text_);
}

std::optional<Boundary> BreakWalk::next() {
    const std::int32_t offset = ubrk_next(iterator_);
    if (offset == UBRK_DONE) return std::nullopt;
    return Boundary{static_cast<std::size_t>(offset), ubrk_getRuleStatus(iterator_)};
}

}  // namespace parallax

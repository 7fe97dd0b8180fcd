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

// Of one kind: the iterator that the others are copies of, and one that no walk has at present.
struct Iterators {
    explicit Iterators(UBreakIteratorType type) : first(open_iterator(type)) {}
    OwnedIterator first;
    OwnedIterator idle;
};

Iterators& iterators_of(BreakKind kind) {
    static std::array<Iterators, 4> iterators = {Iterators(UBRK_CHARACTER), Iterators(UBRK_WORD),
                                                 Iterators(UBRK_SENTENCE), Iterators(UBRK_LINE)};
    return iterators[static_cast<std::size_t>(kind)];
}

// Copying one costs more than most walks do.
UBreakIterator* take_iterator(BreakKind kind) {
    Iterators& iterators = iterators_of(kind);
    if (iterators.idle) return iterators.idle.release();
    UErrorCode error = U_ZERO_ERROR;
    UBreakIterator* copy = ubrk_clone(iterators.first.get(), &error);
    ENSURE(U_SUCCESS(error));
    return copy;
}

}  // namespace

BreakWalk::BreakWalk(BreakKind kind, std::string_view utf8)
    : kind_(kind), iterator_(take_iterator(kind)) {
    // ICU takes no null pointer, which an empty view may hold.
    const char* bytes = utf8.empty() ? "" : utf8.data();
    UErrorCode error = U_ZERO_ERROR;
    utext_openUTF8(&text_, bytes, static_cast<std::int64_t>(utf8.size()), &error);
    ubrk_setUText(iterator_, &text_, &error);
    ENSURE(U_SUCCESS(error));
}

BreakWalk::~BreakWalk() {
    OwnedIterator back(iterator_);
    back.swap(iterators_of(kind_).idle);
    utext_close(&text_);
}

std::optional<Boundary> BreakWalk::next() {
    const std::int32_t offset = ubrk_next(iterator_);
    if (offset == UBRK_DONE) return std::nullopt;
    return Boundary{static_cast<std::size_t>(offset), ubrk_getRuleStatus(iterator_)};
}

}  // namespace parallax

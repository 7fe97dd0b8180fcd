// Iterators are opened for the root locale by name, so that nothing of the machine's own locale
// decides how text is cut.
#include "text/break_walk.h"

#include <unicode/utf16.h>

#include <array>
#include <memory>

#include "base/check.h"
#include "text/utf8.h"

namespace parallax {
namespace {

constexpr char32_t kFirstOfTwoUnits = 0x10000;

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
    : kind_(kind), iterator_(take_iterator(kind)), utf8_(utf8) {
    utf16_.reserve(utf8.size());
    for (std::size_t at = 0; at < utf8.size();) {
        const CodePoint c = code_point_at(utf8, at);
        at += c.size;
        if (c.value < kFirstOfTwoUnits) {
            utf16_.push_back(static_cast<char16_t>(c.value));
        } else {
            utf16_.push_back(U16_LEAD(c.value));
            utf16_.push_back(U16_TRAIL(c.value));
        }
    }
    UErrorCode error = U_ZERO_ERROR;
    // ICU takes no null pointer, which an empty vector may hold.
    ubrk_setText(iterator_, utf16_.empty() ? u"" : utf16_.data(),
                 static_cast<std::int32_t>(utf16_.size()), &error);
    ENSURE(U_SUCCESS(error));
}

BreakWalk::~BreakWalk() {
    OwnedIterator back(iterator_);
    back.swap(iterators_of(kind_).idle);
}

std::optional<Boundary> BreakWalk::next() {
    const std::int32_t boundary = ubrk_next(iterator_);
    if (boundary == UBRK_DONE) return std::nullopt;
    while (unit_ < boundary) {
        const CodePoint c = code_point_at(utf8_, offset_);
        offset_ += c.size;
        unit_ += c.value < kFirstOfTwoUnits ? 1 : 2;
    }
    return Boundary{offset_, ubrk_getRuleStatus(iterator_)};
}

}  // namespace parallax

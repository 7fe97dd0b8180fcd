// Slices grow with their list, so that what lies idle at its end stays a fraction of it.
#include "analysis/address_lists.h"

#include <algorithm>
#include <bit>

namespace parallax {
namespace {

constexpr std::size_t kSmallestSlice_bytes = 16;
constexpr std::size_t kLargestSlice_bytes = 512;

std::size_t varint_size(std::uint32_t value) {
    return (static_cast<std::size_t>(std::bit_width(value | 1)) + 6) / 7;
}

}  // namespace

void AddressLists::append(TermId term, std::uint32_t address) {
    if (term.index() >= lists_.size()) lists_.resize(term.index() + 1);
    List& list = lists_[term.index()];
    if (list.last != kNone) {
        // Counted from the address before 0, so that the first difference is not 0 either.
        if (list.room == 0) write(list, list.last + 1);
        write(list, address - list.last);
    }
    list.last = address;
    ++list.count;
}

void AddressLists::write(List& list, std::uint32_t difference) {
    const std::size_t size = varint_size(difference);
    if (size + kLink_bytes > list.room) extend(list);
    std::uint8_t* at = pool_.at(list.tail);
    for (; difference >= 0x80; difference >>= 7)
        *at++ = static_cast<std::uint8_t>(difference | 0x80);
    *at = static_cast<std::uint8_t>(difference);
    list.tail += static_cast<std::uint32_t>(size);
    list.room -= static_cast<std::uint32_t>(size);
}

void AddressLists::extend(List& list) {
    const std::size_t size =
        std::clamp<std::size_t>(list.count, kSmallestSlice_bytes, kLargestSlice_bytes);
    const std::uint32_t slice = pool_.allocate(size);
    if (list.room == 0) {
        list.head = slice;
    } else {
        std::uint8_t* at = pool_.at(list.tail);
        *at = 0;
        std::memcpy(at + 1, &slice, sizeof slice);
    }
    list.tail = slice;
    list.room = static_cast<std::uint32_t>(size);
}

AddressLists::Walk AddressLists::walk(TermId term) const {
    Walk walk;
    if (term.index() >= lists_.size()) return walk;
    const List& list = lists_[term.index()];
    if (list.last == kNone) return walk;
    walk.pool_ = &pool_;
    walk.at_ = list.room == 0 ? nullptr : pool_.at(list.head);
    walk.last_ = list.last;
    walk.done_ = false;
    return walk;
}

}  // namespace parallax

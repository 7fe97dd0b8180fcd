// Slices grow with their list, so that what lies idle at its end stays a fraction of it.
#include "analysis/address_lists.h"

#include <algorithm>

namespace parallax {
namespace {

constexpr std::size_t kSmallestSlice_bytes = 32;
constexpr std::size_t kLargestSlice_bytes = 512;
constexpr std::size_t kLongestDifference_bytes = 5;

}  // namespace

void AddressLists::append(TermId term, std::uint32_t address) {
    while (term.index() >= lists_.end())
        *lists_.at(lists_.allocate(1)) = List();
    List& list = *lists_.at(term.value);
    std::uint32_t difference = address - list.last;
    list.last = address;
    ++list.count;

    std::array<std::uint8_t, kLongestDifference_bytes> bytes;
    std::size_t size = 0;
    for (; difference >= 0x80; difference >>= 7)
        bytes[size++] = static_cast<std::uint8_t>(difference | 0x80);
    bytes[size++] = static_cast<std::uint8_t>(difference);

    if (list.recent_size + size > kRecent_bytes) flush(list);
    for (std::size_t i = 0; i < size; ++i)
        list.recent[list.recent_size++] = bytes[i];
}

void AddressLists::link(std::uint32_t from, std::uint32_t to) {
    std::uint8_t* at = pool_.at(from);
    *at = 0;
    std::memcpy(at + 1, &to, sizeof to);
}

void AddressLists::flush(List& list) {
    if (list.recent_size + kLink_bytes > list.room) {
        const std::size_t size =
            std::clamp<std::size_t>(list.count, kSmallestSlice_bytes, kLargestSlice_bytes);
        const std::uint32_t slice = pool_.allocate(size);
        if (list.head == kNone) {
            list.head = slice;
        } else {
            link(list.tail, slice);
        }
        list.tail = slice;
        list.room = static_cast<std::uint16_t>(size);
    }
    std::memcpy(pool_.at(list.tail), list.recent.data(), list.recent_size);
    list.tail += list.recent_size;
    list.room = static_cast<std::uint16_t>(list.room - list.recent_size);
    list.recent_size = 0;
    link(list.tail, kNone);
}

AddressLists::Walk AddressLists::walk(TermId term) const {
    Walk walk;
    if (term.index() >= lists_.end()) return walk;
    const List& list = *lists_.at(term.value);
    walk.pool_ = &pool_;
    walk.recent_ = list.recent.data();
    walk.at_ = list.head == kNone ? walk.recent_ : pool_.at(list.head);
    walk.last_ = list.last;
    return walk;
}

}  // namespace parallax

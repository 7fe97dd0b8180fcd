// The place of a key is the top of its product with 2^64 divided by the golden ratio (Knuth 1973,
// multiplicative hashing); collisions step on to the next slot.
#include "text/key_table.h"

#include <bit>
#include <cstring>

#include "base/check.h"
#include "text/letters.h"

namespace parallax {
namespace {

constexpr std::size_t kFewestSlots = 1024;
constexpr std::uint64_t kGolden = 0x9E3779B97F4A7C15U;

std::uint64_t stirred(std::uint64_t value) {
    value *= kGolden;
    return value ^ value >> 32;
}

constexpr std::uint64_t kHash = 0xFFFFFFFF00000000U;

// The upper half of a hash of a key that is longer than a slot holds. Its last eight bytes may be
// read twice.
std::uint64_t long_head(std::string_view key) {
    std::uint64_t hash = stirred(key.size());
    for (std::size_t i = 0; i + 8 < key.size(); i += 8)
        hash = stirred(hash ^ eight_letters(key.data() + i));
    return (hash ^ eight_letters(key.data() + key.size() - 8)) * kGolden & kHash;
}

// Of as many letters, more than eight. A memcmp may go byte by byte, as that of wasm does.
bool are_same(const char* one, const char* other, std::size_t size) {
    for (std::size_t i = 0; i + 8 < size; i += 8) {
        if (eight_letters(one + i) != eight_letters(other + i)) return false;
    }
    return eight_letters(one + size - 8) == eight_letters(other + size - 8);
}

}  // namespace

std::size_t KeyTable::place_of(std::uint64_t head, std::uint32_t size) const {
    const std::uint64_t fixed = size <= kShort ? head : head & kHash;
    return static_cast<std::size_t>((stirred(fixed + size) * kGolden) >> shift_);
}

const KeyTable::Slot& KeyTable::slot_of_short(std::uint64_t head, std::uint32_t size) const {
    const std::size_t mask = slots_.size() - 1;
    for (std::size_t at = place_of(head, size);; at = (at + 1) & mask) {
        const Slot& slot = slots_[at];
        if (slot.number_plus_one == 0 || (slot.head == head && slot.size == size)) return slot;
    }
}

const KeyTable::Slot& KeyTable::slot_of_long(std::uint64_t head, std::string_view key) const {
    const std::size_t mask = slots_.size() - 1;
    for (std::size_t at = place_of(head, static_cast<std::uint32_t>(key.size()));;
         at = (at + 1) & mask) {
        const Slot& slot = slots_[at];
        if (slot.number_plus_one == 0) return slot;
        if ((slot.head & kHash) != head || slot.size != key.size()) continue;
        const std::size_t begin = slot.head & ~kHash;
        if (are_same(letters_.data() + begin, key.data(), key.size())) return slot;
    }
}

const KeyTable::Slot& KeyTable::slot_of(std::string_view key) const {
    if (key.size() > kShort) return slot_of_long(long_head(key), key);
    return slot_of_short(few_letters(key), static_cast<std::uint32_t>(key.size()));
}

void KeyTable::make_room() {
    if (4 * (size() + 1) <= 3 * slots_.size()) return;
    std::vector<Slot> old(slots_.empty() ? kFewestSlots : 2 * slots_.size());
    old.swap(slots_);
    shift_ = 64U - static_cast<unsigned>(std::countr_zero(slots_.size()));
    const std::size_t mask = slots_.size() - 1;
    for (const Slot& slot : old) {
        if (slot.number_plus_one == 0) continue;
        std::size_t at = place_of(slot.head, slot.size);
        while (slots_[at].number_plus_one != 0)
            at = (at + 1) & mask;
        slots_[at] = slot;
    }
}

std::uint32_t KeyTable::add(const Slot& free, std::uint64_t head, std::string_view key) {
    ENSURE(letters_.size() + key.size() <= UINT32_MAX);
    if (key.size() > kShort) head |= letters_.size();
    letters_.insert(letters_.end(), key.begin(), key.end());
    ends_.push_back(static_cast<std::uint32_t>(letters_.size()));
    slots_[static_cast<std::size_t>(&free - slots_.data())] = {
        head, static_cast<std::uint32_t>(key.size()), static_cast<std::uint32_t>(size())};
    return static_cast<std::uint32_t>(size() - 1);
}

std::uint32_t KeyTable::intern(std::string_view key) {
    if (key.size() <= kShort) return intern_short(few_letters(key), key.size());
    make_room();
    const std::uint64_t head = long_head(key);
    const Slot& slot = slot_of_long(head, key);
    return slot.number_plus_one != 0 ? slot.number_plus_one - 1 : add(slot, head, key);
}

std::uint32_t KeyTable::intern_short(std::uint64_t letters, std::size_t size) {
    make_room();
    const Slot& slot = slot_of_short(letters, static_cast<std::uint32_t>(size));
    if (slot.number_plus_one != 0) return slot.number_plus_one - 1;
    char key[kShort];
    std::memcpy(key, &letters, kShort);
    return add(slot, letters, {key, size});
}

std::optional<std::uint32_t> KeyTable::find(std::string_view key) const {
    if (slots_.empty()) return std::nullopt;
    const Slot& slot = slot_of(key);
    if (slot.number_plus_one == 0) return std::nullopt;
    return slot.number_plus_one - 1;
}

std::string_view KeyTable::key(std::uint32_t number) const {
    ENSURE(number < size());
    const std::size_t begin = number == 0 ? 0 : ends_[number - 1];
    return {letters_.data() + begin, ends_[number] - begin};
}

std::size_t KeyTable::memory_bytes() const {
    return slots_.capacity() * sizeof(Slot) + letters_.capacity() +
           ends_.capacity() * sizeof(std::uint32_t);
}

}  // namespace parallax

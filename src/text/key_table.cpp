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

// Of a key longer than a slot holds. Its last eight bytes may be read twice.
std::uint64_t hash_of(std::string_view key) {
    std::uint64_t hash = stirred(key.size());
    for (std::size_t i = 0; i + 8 < key.size(); i += 8)
        hash = stirred(hash ^ eight_letters(key.data() + i));
    return stirred(hash ^ eight_letters(key.data() + key.size() - 8));
}

std::uint64_t head_of(std::string_view key) {
    return key.size() <= KeyTable::kShort ? few_letters(key) : hash_of(key);
}

}  // namespace

std::size_t KeyTable::place_of(std::uint64_t head, std::uint32_t size) const {
    return static_cast<std::size_t>((stirred(head + size) * kGolden) >> shift_);
}

std::size_t KeyTable::slot_of(std::uint64_t head, std::string_view key) const {
    const std::size_t mask = slots_.size() - 1;
    const auto size = static_cast<std::uint32_t>(key.size());
    for (std::size_t at = place_of(head, size);; at = (at + 1) & mask) {
        const Slot& slot = slots_[at];
        if (slot.number_plus_one == 0) return at;
        if (slot.head != head || slot.size != size) continue;
        if (size <= kShort || this->key(slot.number_plus_one - 1) == key) return at;
    }
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

std::uint32_t KeyTable::add(Slot& slot, std::uint64_t head, std::string_view key) {
    ENSURE(letters_.size() + key.size() <= UINT32_MAX);
    letters_.insert(letters_.end(), key.begin(), key.end());
    ends_.push_back(static_cast<std::uint32_t>(letters_.size()));
    slot = {head, static_cast<std::uint32_t>(key.size()), static_cast<std::uint32_t>(size())};
    return slot.number_plus_one - 1;
}

std::uint32_t KeyTable::intern(std::string_view key) {
    make_room();
    const std::uint64_t head = head_of(key);
    Slot& slot = slots_[slot_of(head, key)];
    return slot.number_plus_one != 0 ? slot.number_plus_one - 1 : add(slot, head, key);
}

std::uint32_t KeyTable::intern_short(std::uint64_t letters, std::size_t size) {
    make_room();
    char key[kShort];
    std::memcpy(key, &letters, kShort);
    Slot& slot = slots_[slot_of(letters, {key, size})];
    return slot.number_plus_one != 0 ? slot.number_plus_one - 1 : add(slot, letters, {key, size});
}

std::optional<std::uint32_t> KeyTable::find(std::string_view key) const {
    if (slots_.empty()) return std::nullopt;
    const Slot& slot = slots_[slot_of(head_of(key), key)];
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

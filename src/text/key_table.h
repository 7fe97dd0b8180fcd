// Keys numbered in the order in which they come: open addressing over one arena of letters. A key
// of up to eight bytes lies in its slot whole, so that to find one touches a single line of memory;
// a longer one leaves there its hash and where its letters are.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace parallax {

class KeyTable {
  public:
    // The key's number; the next one, from 0 on, if it is new.
    std::uint32_t intern(std::string_view key);
    // The same for a key of at most kShort bytes given as a number: its first byte lowest, zeros
    // behind its last.
    std::uint32_t intern_short(std::uint64_t letters, std::size_t size);
    std::optional<std::uint32_t> find(std::string_view key) const;
    // Valid until the next `intern`.
    std::string_view key(std::uint32_t number) const;
    std::size_t size() const { return ends_.size(); }
    std::size_t memory_bytes() const;

    static constexpr std::size_t kShort = sizeof(std::uint64_t);

  private:
    struct Slot {
        // A short key itself; of a longer one the hash and, in the lower half, where it begins.
        std::uint64_t head = 0;
        std::uint32_t size = 0;
        std::uint32_t number_plus_one = 0;  // 0: free
    };

    std::size_t place_of(std::uint64_t head, std::uint32_t size) const;
    // The slot of the key, or the free one where it belongs. `head` of a long key holds 0 for where
    // it begins.
    const Slot& slot_of_short(std::uint64_t head, std::uint32_t size) const;
    const Slot& slot_of_long(std::uint64_t head, std::string_view key) const;
    const Slot& slot_of(std::string_view key) const;
    std::uint32_t add(const Slot& free, std::uint64_t head, std::string_view key);
    void make_room();

    std::vector<Slot> slots_;  // a power of two, at most three quarters full
    unsigned shift_ = 64;      // from a 64-bit hash to a slot
    std::vector<char> letters_;
    std::vector<std::uint32_t> ends_;  // of each key in letters_
};

}  // namespace parallax

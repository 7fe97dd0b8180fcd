// For each term the addresses of its words, ascending, as differences of seven bits a byte. The
// last few lie beside the term itself, the others in slices of one pool that are chained as a list
// grows; so to append one mostly touches a single line of memory, and a rare term has no slice.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>

#include "base/chunked_array.h"
#include "text/lexicon.h"

namespace parallax {

class AddressLists {
  public:
    class Walk;

    // `address` is greater than all that the term has.
    void append(TermId term, std::uint32_t address);
    // One address of the term no longer counts; the list still holds it.
    void discount(TermId term) { --lists_.at(term.value)->count; }

    // Addresses appended less those discounted.
    std::size_t count(TermId term) const {
        return term.index() < lists_.end() ? lists_.at(term.value)->count : 0;
    }
    // Every address appended, ascending.
    Walk walk(TermId term) const;

    std::size_t memory_bytes() const { return lists_.memory_bytes() + pool_.memory_bytes(); }

  private:
    static constexpr std::size_t kRecent_bytes = 13;

    struct alignas(32) List {
        std::uint32_t count = 0;
        std::uint32_t last = kNone;  // the greatest address
        std::uint32_t head = kNone;  // the first slice
        std::uint32_t tail = 0;      // where the next differences go in the last slice
        std::uint16_t room = 0;      // bytes from tail on
        std::uint8_t recent_size = 0;
        std::array<std::uint8_t, kRecent_bytes> recent{};  // differences not in a slice yet
    };
    static constexpr std::uint32_t kNone = UINT32_MAX;

    // Ends what a slice holds: a zero byte (no difference is 0) and the address of the next slice,
    // kNone when `recent` is next.
    static constexpr std::size_t kLink_bytes = 1 + sizeof(std::uint32_t);

    void flush(List& list);
    void link(std::uint32_t from, std::uint32_t to);

    ChunkedArray<List> lists_;  // by term
    ChunkedArray<std::uint8_t> pool_;
};

// Valid until an address is appended.
class AddressLists::Walk {
  public:
    // False behind the last address.
    bool next(std::uint32_t& address) {
        if (address_ == last_) return false;
        address_ += read();
        address = address_;
        return true;
    }

  private:
    friend class AddressLists;
    Walk() = default;

    std::uint32_t read() {
        while (*at_ == 0)
            follow();
        std::uint32_t value = *at_ & 0x7FU;
        for (unsigned shift = 7; *at_++ >= 0x80; shift += 7)
            value |= (*at_ & 0x7FU) << shift;
        return value;
    }
    void follow() {
        std::uint32_t slice = 0;
        std::memcpy(&slice, at_ + 1, sizeof slice);
        at_ = slice == kNone ? recent_ : pool_->at(slice);
    }

    const ChunkedArray<std::uint8_t>* pool_ = nullptr;
    const std::uint8_t* at_ = nullptr;
    const std::uint8_t* recent_ = nullptr;
    // Counted from the address before 0, so that no difference is 0.
    std::uint32_t address_ = kNone;
    std::uint32_t last_ = kNone;
};

}  // namespace parallax

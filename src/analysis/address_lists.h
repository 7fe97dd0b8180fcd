// For each term the addresses of its words, ascending: differences of seven bits a byte, written
// into slices of one pool that are chained as a list grows. A term met once has no slice at all.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <vector>

#include "analysis/chunked_array.h"
#include "text/lexicon.h"

namespace parallax {

class AddressLists {
  public:
    class Walk;

    // `address` is greater than all that the term has.
    void append(TermId term, std::uint32_t address);
    // One address of the term no longer counts; the list still holds it.
    void discount(TermId term) { --lists_[term.index()].count; }

    // Addresses appended less those discounted.
    std::size_t count(TermId term) const {
        return term.index() < lists_.size() ? lists_[term.index()].count : 0;
    }
    // Every address appended, ascending.
    Walk walk(TermId term) const;

    std::size_t memory_bytes() const {
        return lists_.capacity() * sizeof(List) + pool_.memory_bytes();
    }

  private:
    static constexpr std::uint32_t kNone = UINT32_MAX;

    // In a slice: differences, then, when the list goes on elsewhere, a zero byte (no difference
    // is 0) and the address of the next slice.
    struct List {
        std::uint32_t count = 0;
        std::uint32_t last = kNone;  // the greatest address
        std::uint32_t head = 0;      // the first slice
        std::uint32_t tail = 0;      // where the next difference is written
        std::uint32_t room = 0;      // bytes from tail to the end of its slice; 0 before the first
    };

    static constexpr std::size_t kLink_bytes = 1 + sizeof(std::uint32_t);

    void write(List& list, std::uint32_t difference);
    void extend(List& list);

    std::vector<List> lists_;  // by term
    ChunkedArray<std::uint8_t> pool_;
};

// Valid until an address is appended.
class AddressLists::Walk {
  public:
    // False behind the last address.
    bool next(std::uint32_t& address) {
        if (done_) return false;
        if (at_ == nullptr) {
            address_ = last_;
        } else {
            address_ += read();
        }
        address = address_;
        done_ = address_ == last_;
        return true;
    }

  private:
    friend class AddressLists;
    Walk() = default;

    std::uint32_t read() {
        if (*at_ == 0) {
            std::uint32_t slice = 0;
            std::memcpy(&slice, at_ + 1, sizeof slice);
            at_ = pool_->at(slice);
        }
        std::uint32_t value = *at_ & 0x7F;
        for (unsigned shift = 7; *at_++ >= 0x80; shift += 7)
            value |= (*at_ & 0x7FU) << shift;
        return value;
    }

    const ChunkedArray<std::uint8_t>* pool_ = nullptr;
    const std::uint8_t* at_ = nullptr;  // none when `last_` is the only address
    std::uint32_t address_ = UINT32_MAX;
    std::uint32_t last_ = 0;
    bool done_ = true;
};

}  // namespace parallax

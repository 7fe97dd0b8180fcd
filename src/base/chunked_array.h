// An array that grows by whole chunks: nothing is ever copied or moved, no capacity lies idle
// beyond one chunk, and what was allocated together stays together.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include "base/check.h"

namespace parallax {

// Elements have addresses from 0. Between two allocations addresses may be left out, because an
// allocation that does not fit into the rest of a chunk begins the next one.
template <class T>
class ChunkedArray {
  public:
    // The address of `count` elements one behind the other, whose content is undefined.
    std::uint32_t allocate(std::size_t count) {
        if (count > room()) add_chunks(count);
        const auto address = static_cast<std::uint32_t>(end_);
        end_ += count;
        return address;
    }

    // The element at `address` and, behind it, those that were allocated with it.
    T* at(std::uint32_t address) { return chunks_[address / kChunk] + address % kChunk; }
    const T* at(std::uint32_t address) const {
        return chunks_[address / kChunk] + address % kChunk;
    }

    // Where the next allocation would begin if it fits.
    std::uint32_t end() const { return static_cast<std::uint32_t>(end_); }

    std::size_t memory_bytes() const {
        return chunks_.size() * (kChunk * sizeof(T) + sizeof(T*)) +
               blocks_.capacity() * sizeof(blocks_[0]);
    }

  private:
    // Large beside one passage, small beside a corpus.
    static constexpr std::size_t kChunk = (1 << 16) / sizeof(T);

    std::size_t room() const { return chunks_.size() * kChunk - end_; }

    void add_chunks(std::size_t count) {
        end_ = chunks_.size() * kChunk;
        const std::size_t added = (count + kChunk - 1) / kChunk;
        ENSURE(end_ + added * kChunk <= UINT32_MAX);
        blocks_.push_back(std::make_unique_for_overwrite<T[]>(added * kChunk));
        for (std::size_t i = 0; i < added; ++i)
            chunks_.push_back(blocks_.back().get() + i * kChunk);
    }

    std::vector<std::unique_ptr<T[]>> blocks_;  // one or several chunks each
    std::vector<T*> chunks_;
    std::size_t end_ = 0;
};

}  // namespace parallax

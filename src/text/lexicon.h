// Folded keys of words as small numbers, each distinct key once: equal words have equal terms.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "base/id.h"

namespace parallax {

using TermId = Id<struct TermTag>;

class Lexicon {
  public:
    // The key's term; a new one, numbered on from 0, if it has not been seen.
    TermId intern(std::string_view key);
    std::optional<TermId> find(std::string_view key) const;
    // Valid until the next `intern`.
    std::string_view key(TermId term) const;
    std::size_t size() const { return ends_.size(); }
    std::size_t memory_bytes() const;

  private:
    std::size_t slot_of(std::string_view key) const;
    void grow();

    std::vector<char> letters_;          // all keys, one behind the other
    std::vector<std::uint32_t> ends_;    // where each key ends in letters_
    std::vector<std::uint32_t> hashes_;  // of each key, for growing
    std::vector<std::uint32_t> slots_;   // term + 1, or 0; a power of two, at most half full
};

}  // namespace parallax

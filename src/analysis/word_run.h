// Some words of one passage, one behind the other.
#pragma once

#include <compare>
#include <cstdint>

#include "analysis/positional_index.h"

namespace parallax {

// The words [begin, end) of the passage, counted from 0.
struct WordRun {
    PassageNumber passage;
    std::uint32_t begin = 0, end = 0;

    std::size_t size() const { return end - begin; }
    auto operator<=>(const WordRun&) const = default;
};

// The bytes from the first to the last of its words; it must have one.
inline ByteRange bytes_of(const PositionalIndex& index, const WordRun& run) {
    const TokenList tokens = index.tokens(run.passage);
    return {tokens[run.begin].begin, tokens[run.end - 1].end};
}

}  // namespace parallax

// Half-open ranges [begin, end). A ByteRange counts bytes of UTF-8 within one passage's text.
#pragma once

#include <compare>
#include <cstddef>

namespace parallax {

struct ByteRange {
    std::size_t begin = 0;
    std::size_t end = 0;

    constexpr std::size_t size() const { return end - begin; }
    constexpr bool empty() const { return begin == end; }
    constexpr auto operator<=>(const ByteRange&) const = default;
};

}  // namespace parallax

// Times that have names: "Cold War" is 1947 to 1991. An open table; a line more is all it takes.
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string_view>

#include "base/dating.h"

namespace parallax {

// `names` are folded, parted by ";", words by blanks, "*" at the end of a word for any ending;
// `chinese` as they are written, parted by ";". The date is what general reference works give.
struct NamedTime {
    std::string_view names;
    std::string_view chinese;
    std::string_view edtf;
    EventKind kind = EventKind::period;
};

std::span<const NamedTime> named_times();

// True when a name may begin with the word of this folded key.
bool begins_named_time(std::string_view key);

// `size` counts words, or bytes of Chinese; no `named`: none of the names stands there.
struct NamedMatch {
    const NamedTime* named = nullptr;
    std::size_t size = 0;
};

// As many words as the longest name has.
inline constexpr std::size_t kLongestName = 6;
// The longest name that the words begin with; their folded keys, "" where the text ends or breaks.
NamedMatch find_named_time(const std::array<std::string_view, kLongestName>& keys);
// The longest Chinese name that `text` begins with.
NamedMatch find_chinese_named_time(std::string_view text);

}  // namespace parallax

// How many slips part two words.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace parallax {

// Insertions, deletions, substitutions and swaps of neighbours that make one word of the other, no
// letter touched twice (optimal string alignment; Damerau 1964, Levenshtein 1966); none when it
// takes more than `most`. Time: the length of the words times `most`.
std::optional<std::size_t> edit_distance_within(std::u32string_view a, std::u32string_view b,
                                                std::size_t most);

}  // namespace parallax

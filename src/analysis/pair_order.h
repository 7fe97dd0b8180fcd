// Two columns joined by pairs: which pairs keep the order, which have moved, which changed places.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace parallax {

enum class PairOrder { kept, moved, swapped };

// What a pair joins, as places in the order of its side. Places may occur more than once.
struct PairPlaces {
    std::uint32_t left = 0, right = 0;
    auto operator<=>(const PairPlaces&) const = default;
};

struct PlacedPair {
    PairOrder order = PairOrder::kept;
    // Pairs that stand above it on one side and below it on the other.
    std::size_t crossings = 0;
    bool operator==(const PlacedPair&) const = default;
};

// `pairs` must ascend. Kept are the pairs of the longest chain of which no two cross (a longest
// ascending subsequence, Schensted 1961; of equally long ones that whose pairs are displaced least
// in sum); every other pair has moved. A moved pair is swapped when it has changed places with one
// other, which is then swapped too, kept or not: it crosses of the chain that pair alone, or both
// cross the same stretch of the chain in opposite directions. In the order of `pairs`; takes
// n log n.
std::vector<PlacedPair> place_pairs(std::span<const PairPlaces> pairs);

}  // namespace parallax

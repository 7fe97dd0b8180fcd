// Hashes that are the same in every run and on every machine: for keys and names, not for secrets.
#pragma once

#include <cstdint>
#include <string_view>

namespace parallax {

inline constexpr std::uint64_t kFnvBasis = 14'695'981'039'346'656'037U;

// FNV-1a (Fowler, Noll, Vo) of 64 bits; goes on from `hash`.
constexpr std::uint64_t fnv1a(std::string_view bytes, std::uint64_t hash = kFnvBasis) {
    for (const char byte : bytes) {
        hash ^= static_cast<unsigned char>(byte);
        hash *= 1'099'511'628'211U;
    }
    return hash;
}

// The last step of SplitMix64 (Steele, Lea, Flood 2014): spreads what differs over all bits.
constexpr std::uint64_t mixed(std::uint64_t bits) {
    bits = (bits ^ (bits >> 30)) * 0xBF58'476D'1CE4'E5B9U;
    bits = (bits ^ (bits >> 27)) * 0x94D0'49BB'1331'11EBU;
    return bits ^ (bits >> 31);
}

}  // namespace parallax

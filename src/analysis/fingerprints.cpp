// The window is so small that looking at all of it again is the quickest way to its smallest hash.
#include "analysis/fingerprints.h"

#include <algorithm>
#include <array>

namespace parallax {
namespace {

constexpr std::uint64_t kFactor = 0x9E3779B97F4A7C15U;  // 2^64 over the golden ratio

// The terms as digits of a number to the base kFactor, with the finish of MurmurHash3 (Appleby
// 2011), so that neighbouring term numbers do not give neighbouring hashes.
std::uint32_t hash_of(const TermId* shingle) {
    std::uint64_t hash = 0, power = kFactor;
    for (std::size_t i = 0; i < kShingleWords; ++i, power *= kFactor)
        hash += (shingle[i].value + 1) * power;
    hash ^= hash >> 33;
    hash *= 0xFF51AFD7ED558CCDU;
    return static_cast<std::uint32_t>(hash >> 32);
}

}  // namespace

void append_fingerprints(std::span<const TermId> words, std::uint32_t first_word,
                         std::vector<Fingerprint>& out) {
    if (words.size() < kShingleWords) return;
    const std::size_t shingles = words.size() - kShingleWords + 1;
    const std::size_t window = std::min(kShingleWindow, shingles);
    std::array<Fingerprint, kShingleWindow> recent;  // a ring of the last shingles
    std::uint32_t kept = UINT32_MAX;                 // the word of the last one kept
    for (std::size_t i = 0; i < shingles; ++i) {
        recent[i % window] = {hash_of(&words[i]), first_word + static_cast<std::uint32_t>(i)};
        if (i + 1 < window) continue;
        Fingerprint smallest = recent[0];
        for (std::size_t k = 1; k < window; ++k) {
            const Fingerprint& other = recent[k];
            const bool later = other.word > smallest.word;
            if (other.hash < smallest.hash || (other.hash == smallest.hash && later))
                smallest = other;
        }
        if (smallest.word == kept) continue;
        kept = smallest.word;
        out.push_back(smallest);
    }
}

void sort_by_hash(std::vector<Fingerprint>& fingerprints) {
    constexpr int kDigitBits = 11, kHashBits = 32;
    constexpr std::uint32_t kDigits = 1U << kDigitBits;
    std::vector<Fingerprint> sorted(fingerprints.size());
    for (int shift = 0; shift < kHashBits; shift += kDigitBits) {
        std::array<std::size_t, kDigits + 1> begins{};
        for (const Fingerprint& f : fingerprints)
            ++begins[((f.hash >> shift) & (kDigits - 1)) + 1];
        for (std::uint32_t digit = 0; digit < kDigits; ++digit)
            begins[digit + 1] += begins[digit];
        for (const Fingerprint& f : fingerprints)
            sorted[begins[(f.hash >> shift) & (kDigits - 1)]++] = f;
        fingerprints.swap(sorted);
    }
}

}  // namespace parallax

// The keys of a lexicon in order: prefixes, ranks for sorting, and which words hold a Han
// character.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "text/lexicon.h"
#include "text/pattern_tree.h"

namespace parallax {

// A term whose key holds `character`.
struct HanTerm {
    char32_t character = 0;
    TermId term;
    auto operator<=>(const HanTerm&) const = default;
};

// Of the terms that `lexicon` had when the order was made; the lexicon is not kept. n log n in
// them.
class TermOrder {
  public:
    TermOrder() = default;
    explicit TermOrder(const Lexicon& lexicon);

    // Position of the term's key among all keys in code point order, from 0.
    std::uint32_t rank(TermId term) const { return ranks_[term.index()]; }
    std::size_t size() const { return sorted_.size(); }
    std::size_t memory_bytes() const;

    // By key. `lexicon` must be the one that the order was made of.
    std::span<const TermId> with_prefix(const Lexicon& lexicon, std::string_view prefix) const;
    // Each term once, ascending.
    std::span<const HanTerm> with_han(char32_t character) const;
    // Terms whose keys the word matches, ascending; exact spelling is not looked at.
    std::vector<TermId> matching(const Lexicon& lexicon, const WordPattern& word) const;

  private:
    std::vector<TermId> sorted_;
    std::vector<std::uint32_t> ranks_;  // by term
    std::vector<HanTerm> han_;
};

}  // namespace parallax

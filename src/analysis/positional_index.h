// Passages as words with their positions: what search, concordance, themes and keyness ask.
// Passages come and go one at a time; nothing else is built anew.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "base/id.h"
#include "base/range.h"
#include "text/lexicon.h"
#include "text/segments.h"

namespace parallax {

// Numbered from 0 in the order of adding; a number is never used again.
using PassageNumber = Id<struct IndexedPassageTag>;

// Where a term stands: the `word`th word of its passage, from 0.
struct Place {
    PassageNumber passage;
    std::uint32_t word = 0;
    auto operator<=>(const Place&) const = default;
};

class PositionalIndex {
  public:
    // Splits, interns and posts. `utf8` is not kept. Linear in its size.
    PassageNumber add_passage(std::string_view utf8);
    // The passage has no words from now on and its terms no places in it.
    void remove_passage(PassageNumber passage);

    // Removed ones included.
    std::size_t passage_count() const { return passages_.size(); }
    // Words of all passages that are there.
    std::size_t word_count() const { return word_count_; }
    const Lexicon& lexicon() const { return lexicon_; }

    // The passage's words in order. Valid until a passage is added or removed.
    std::span<const Token> tokens(PassageNumber passage) const;
    // Ends of the passage's sentences in bytes, as Segments has them.
    std::span<const std::uint32_t> sentence_ends(PassageNumber passage) const;
    // Every place of the term, ascending; none for a term that no passage holds any more.
    std::vector<Place> places(TermId term) const;
    // How often the term occurs.
    std::size_t frequency(TermId term) const;
    // All that the index holds, its lexicon included.
    std::size_t memory_bytes() const;

  private:
    struct Passage {
        std::vector<Token> tokens;
        std::vector<std::uint32_t> sentence_ends;
    };

    Lexicon lexicon_;
    std::vector<Passage> passages_;
    std::vector<std::vector<Place>> places_;  // by term
    std::size_t word_count_ = 0;
};

}  // namespace parallax

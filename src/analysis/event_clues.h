// What two accounts of an event may have in common, the date aside: the entities that they name and
// the rare words that they use, each with a weight.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/entity_mentions.h"
#include "analysis/same_events.h"
#include "analysis/text_index.h"

namespace parallax {

// Words are clues when at most this share of the passages holds them (or kFewPassages), so that no
// list of stop words is needed; a word weighs half of an entity.
inline constexpr double kRareShare = 0.1;
inline constexpr std::size_t kFewPassages = 2;
inline constexpr double kWordWeight = 0.5;

class EventClues {
  public:
    // Keeps `index`, which must outlive it. Linear in the text of the corpus.
    explicit EventClues(const TextIndex& index);

    // Clues of the part `window` of a passage: entities named in it and words that are no entity,
    // have no digit and lie outside the `dates` (ascending). Unordered, perhaps twice.
    void add_from_passage(PassageNumber passage, ByteRange window, std::span<const ByteRange> dates,
                          std::vector<ClueId>& clues) const;
    // The same of a text that is no passage; words that no passage has are rare.
    void add_from_text(std::string_view text, std::vector<ClueId>& clues);

    // By ClueId, for all clues given so far. With P passages, n of them with the clue: the inverse
    // passage frequency ln((P + 1) / n) (Spärck Jones 1972) as a share of the largest, ln(P + 1),
    // and squared, as a product of both accounts' weights is: 1 for what one passage has.
    std::vector<double> weights() const;
    // The entity's label or the word's key.
    std::string name_of(ClueId clue) const;
    bool is_entity(ClueId clue) const { return clue.index() < entity_passages_.size(); }

  private:
    void add(std::string_view text, ByteRange window, std::span<const Token> tokens,
             std::span<const ByteRange> dates, std::vector<ClueId>& clues) const;
    ClueId clue_of(EntityId entity) const { return ClueId(entity.index()); }
    ClueId clue_of(TermId term) const { return ClueId(entity_passages_.size() + term.index()); }

    const TextIndex& index_;
    Lexicon lexicon_;  // the index's, with the words of aliases and texts behind
    EntityFinder finder_;
    std::vector<std::size_t> entity_passages_;  // by entity
    std::vector<std::size_t> term_passages_;    // by term of the index
};

}  // namespace parallax

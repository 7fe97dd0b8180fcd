// Where a text names the entities of the corpus, by any of their aliases in any language.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/id.h"
#include "base/range.h"
#include "corpus/corpus.h"
#include "text/segments.h"

namespace parallax {

using EntityId = Id<struct EntityTag>;  // position in Corpus::entities

struct EntityMention {
    EntityId entity;
    ByteRange span;
    bool operator==(const EntityMention&) const = default;
};

// Aliases are matched as folded words in a row, the longest one first, so that "European
// Commission" is never the alias "Commission"; those in Han as characters, also across words. Other
// forms of a word ("России" for "Россия") are aliases only if the corpus lists them. An alias of
// two entities means the first.
class EntityFinder {
  public:
    // Interns the words of the aliases.
    EntityFinder(const Corpus& corpus, Lexicon& lexicon);

    // Those within `window` of the text, ascending, never overlapping. `tokens` must be those of
    // the window, by the lexicon of the constructor. Linear in the window for aliases of bounded
    // length.
    std::vector<EntityMention> find(std::string_view text, ByteRange window,
                                    std::span<const Token> tokens) const;

  private:
    struct WordAlias {
        std::vector<TermId> terms;
        EntityId entity;
    };
    struct HanAlias {
        std::string characters;
        EntityId entity;
    };

    void find_words(std::span<const Token> tokens, std::vector<EntityMention>& found) const;
    void find_han(std::string_view text, ByteRange window, std::vector<EntityMention>& found) const;

    // Each list by falling length, then as the corpus has them.
    std::unordered_map<std::uint32_t, std::vector<WordAlias>> by_first_term_;
    std::unordered_map<std::string, std::vector<HanAlias>> by_first_character_;
};

}  // namespace parallax

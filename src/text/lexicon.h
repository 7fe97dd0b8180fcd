// Folded keys of words as small numbers, each distinct key once: equal words have equal terms.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/id.h"
#include "base/range.h"
#include "text/key_table.h"

namespace parallax {

using TermId = Id<struct TermTag>;

class Lexicon {
  public:
    // The key's term; a new one, numbered on from 0, if it has not been seen.
    TermId intern(std::string_view key) { return TermId(keys_.intern(key)); }
    // The term of fold(the word at `span` of `text`). A spelling that needs ICU to be folded does
    // so once.
    TermId intern_word(std::string_view text, ByteRange span);
    std::optional<TermId> find(std::string_view key) const;
    // Valid until the next `intern`.
    std::string_view key(TermId term) const { return keys_.key(term.value); }
    std::size_t size() const { return keys_.size(); }
    std::size_t memory_bytes() const;

  private:
    TermId intern_other(std::string_view word);

    KeyTable keys_;
    KeyTable spellings_;  // those that fold_simply refuses
    std::vector<TermId> terms_of_spellings_;
    std::string buffer_;  // kept for its capacity
};

}  // namespace parallax

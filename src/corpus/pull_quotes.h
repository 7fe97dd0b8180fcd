// Pull quotes: passages that stand again, word for word, inside another.
#pragma once

#include <vector>

#include "corpus/import.h"

namespace parallax {

// Shorter repetitions are turns of phrase.
inline constexpr std::size_t kMinPullQuoteWords = 6;

// Ascending, at most one for each passage. Of two passages with the same words the later one
// repeats the earlier. Words are compared folded, punctuation aside. Near-linear: of a beginning
// that very many passages share, only the first few are compared.
std::vector<PullQuote> find_pull_quotes(const std::vector<Passage>& passages);

}  // namespace parallax

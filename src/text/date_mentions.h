// Points and what stands around them: ranges, "since" and "by", "about", and what the sentence says
// of its time. Private to the date finder.
#pragma once

#include <cstddef>
#include <optional>

#include "text/date_phrase.h"
#include "text/date_tokens.h"

namespace parallax {

// `end` is the word behind the mention.
struct ReadMention {
    DateMention mention;
    std::size_t end = 0;
};

// The mention whose date begins at word i. Words before `free` belong to another one. Looks at a
// bounded number of words around.
std::optional<ReadMention> read_mention(const DateTokens& tokens, std::size_t i, std::size_t free);

}  // namespace parallax

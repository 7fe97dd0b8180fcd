// The event that a relative phrase counts from: "the NATO summit" of "a fortnight after the NATO
// summit", with its date when that stands right there. Private to the date finder.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "text/date_phrase.h"
#include "text/date_tokens.h"

namespace parallax {

struct ReadAnchor {
    std::string words;
    std::optional<DatePhrase> date;
    std::size_t end = 0;       // the word behind
    std::size_t end_byte = 0;  // of the anchor's words
};

// From word i on; none where no name of an event can stand ("after he left", "after taking
// office").
std::optional<ReadAnchor> read_anchor(const DateTokens& tokens, std::size_t i);

}  // namespace parallax

// Dates in running text, English, Russian and Chinese: what they mean as EDTF and how it is known.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/dating.h"
#include "base/edtf.h"
#include "base/range.h"
#include "text/segments.h"

namespace parallax {

// `span` covers the words that carry the date ("28 June 2021", "a fortnight after the NATO
// summit"), no preposition before them that only says "in" or "on". An unresolved date has no
// `date`: the anchor of a relative phrase is named in `anchor` but its own date is not known.
struct FoundDate {
    ByteRange span;
    std::optional<EdtfDate> date;
    DateBasis basis = DateBasis::stated;
    EventKind kind = EventKind::event;
    std::string anchor;  // what the phrase is relative to: "the NATO summit", or ""
    bool operator==(const FoundDate&) const = default;
};

// What is known around the text, for relative and incomplete dates.
struct DateContext {
    std::optional<EdtfDate> written;  // the source's own date
    std::optional<EdtfDate> before;   // the last full date of the passages before this one
};

// Ascending, never overlapping. `tokens` must be segment(utf8, lexicon).tokens. Linear in them.
std::vector<FoundDate> find_dates(std::string_view utf8, std::span<const Token> tokens,
                                  const Lexicon& lexicon, const DateContext& context);

}  // namespace parallax

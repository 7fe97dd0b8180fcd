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
#include "text/date_tokens.h"
#include "text/segments.h"

namespace parallax {

// `span` covers the words that carry the date ("28 June 2021", "a fortnight after the NATO
// summit"), no preposition before them that only says "in" or "on"; "since", "until", "by",
// "about", "between" say more and belong to it. An unresolved date has no `date`: nothing is known
// to reckon it from, or the anchor of a relative phrase is named in `anchor` but its own date is
// not known; its basis is computed.
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

// How phrases become EDTF:
// - "since 2014" is 2014/.., "until 2016" ../2016, "by 2049" 2049; "about" and the like add "~".
// - Early, middle and late are thirds with "~" at both ends (date_portions.h): "mid-2021" is
//   2021-05~/2021-08~, "late 1990s" 1997~/1999~. Halves and quarters are exact ranges; "by the end
//   of 2027" is 2027-12.
// - "15 years ago" is a year, "two months ago" a month, "three days ago" a day; weeks, decades and
//   centuries are "~". "last week" is Monday to Sunday. "the last 15 years" runs to the year of
//   writing.
// - A day or month without a year takes that of the last date of the same text that tells when
//   something happened ("in 2014", not "the 2014 treaty"); else that of context.before when it lies
//   more than ten years from the day of writing, or that is not known; else the year of writing,
//   or the one before when it would lie more than four months ahead and nothing says "will".
// - 03/04/2021 claims its year only, unless a date in slashes of the same text shows the order.
// - Names of times (named_times.h) and 9/11 are inferred; all else is stated or computed.
// The kind is goal for what lies after the day of writing (hypothetical behind an "if"), and for
// "by" where that day is not known and nothing says "was"; period for ranges, decades, centuries,
// open sides and names of times; else event.
class DateFinder {
  public:
    // The lexicon must outlive this and may grow.
    explicit DateFinder(const Lexicon& lexicon) : lexicon_(&lexicon) {}

    // Ascending, never overlapping. `tokens` must be segment(utf8, lexicon).tokens. Linear in them.
    std::vector<FoundDate> find(std::string_view utf8, std::span<const Token> tokens,
                                const DateContext& context);

  private:
    const Lexicon* lexicon_;
    DateTerms terms_;
};

// The same for one text; for many with one lexicon keep a DateFinder, which looks each word up
// once.
std::vector<FoundDate> find_dates(std::string_view utf8, std::span<const Token> tokens,
                                  const Lexicon& lexicon, const DateContext& context);

}  // namespace parallax

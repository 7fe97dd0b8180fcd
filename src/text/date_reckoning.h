// Makes dates of what phrases say, by what is known around them. Private to the date finder.
#pragma once

#include <cstdint>
#include <expected>
#include <optional>

#include "text/date_finder.h"
#include "text/date_phrase.h"
#include "text/date_portions.h"

namespace parallax {

// Goes through the mentions of one text in their order and remembers the dates that later ones
// lean on.
class DateReckoning {
  public:
    explicit DateReckoning(const DateContext& context) : context_(context) {}

    // None when the phrase turns out to name no day of the calendar ("29 February 2021").
    std::optional<FoundDate> reckon(const DateMention& mention);

  private:
    enum class Missing { context, day };  // nothing to reckon from; no such day
    struct Reckoned {
        DateSides sides;
        DateBasis basis = DateBasis::stated;
    };
    using MaybeReckoned = std::expected<Reckoned, Missing>;

    MaybeReckoned reckon_mention(const DateMention& mention);
    MaybeReckoned reckon_range(const DateMention& mention) const;
    MaybeReckoned reckon_phrase(const DatePhrase& phrase, const DateMention& mention) const;
    std::optional<int> find_year(const DatePhrase& phrase, const DateMention& mention) const;
    std::optional<int> year_around(const DatePhrase& phrase, Outlook outlook) const;
    std::optional<int> year_from_short(const DatePhrase& phrase) const;
    std::optional<EdtfDate> reference_date(Reference from, const DateMention& mention) const;
    // Settles 03/04/2021 by what the text has shown of its order.
    DatePhrase in_known_order(DatePhrase phrase);

    EventKind kind_of(const DateMention& mention, const std::optional<EdtfDate>& date) const;
    void remember(const DateMention& mention, const FoundDate& found);

    const DateContext& context_;
    std::optional<EdtfDate> nearest_;    // the last date of this text, for "a year later"
    std::optional<int> narrative_year_;  // the year that the text tells of
    std::optional<bool> month_first_;    // the order that dates in slashes have shown
};

}  // namespace parallax

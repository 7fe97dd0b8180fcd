// What a phrase says of a time, before anything is known of its surroundings: the grammars of the
// languages read phrases, date_reckoning makes dates of them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "base/range.h"
#include "text/date_words.h"
#include "text/named_times.h"

namespace parallax {

enum class Portion : std::uint8_t {
    whole,
    early,
    middle,
    late,
    end,  // "by the end of": the last month, day or year itself
    first_half,
    second_half,
    first_quarter,
    second_quarter,
    third_quarter,
    fourth_quarter,
};

enum class Reference : std::uint8_t { writing, text, anchor };

// `amount` units after the reference, before it when negative.
struct DateShift {
    Reference from = Reference::writing;
    TimeUnit unit = TimeUnit::year;
    int amount = 0;
};

// One point in time. `year` counts 0 as 1 BC; of a decade or century it is the first one. Without
// year and shift the year is to be taken from the surroundings. A shift coarser than the unit
// gives the year only ("June last year").
struct DatePhrase {
    TimeUnit unit = TimeUnit::year;  // how precise
    std::optional<int> year;
    bool short_year = false;             // `year` lacks its century: "6/28/21", "the nineties"
    int month = 0, day = 0, season = 0;  // 0: not said
    std::optional<DateShift> shift;
    bool stretch = false;       // all the time between the reference and the shifted point
    bool either_order = false;  // 03/04/2021: day and month may be the other way round
    bool slashed = false;       // shows the order of day and month for the others
    bool month_first = false;
    bool unknown_amount = false;  // "weeks after the vote"
    Portion portion = Portion::whole;
    bool approximate = false;
    const NamedTime* named = nullptr;

    bool has_year() const { return year && !short_year; }
};

enum class OpenSide : std::uint8_t { none, since, until };
// What the words around say: nothing, that it is still to come, that it has been, that it is
// only supposed.
enum class Outlook : std::uint8_t { plain, future, past, supposed };

struct DateMention {
    ByteRange span;
    DatePhrase first;
    std::optional<DatePhrase> last;  // of a range
    OpenSide open = OpenSide::none;
    bool deadline = false;  // "by"
    bool narrative =
        false;  // tells when things happen ("in 2014"), not which thing ("2014 treaty")
    Outlook outlook = Outlook::plain;
    std::string anchor;
    std::optional<DatePhrase> anchor_date;
};

}  // namespace parallax

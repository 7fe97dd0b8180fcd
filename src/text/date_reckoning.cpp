// Years come from the phrase, else from the text around it, else from the source's own date.
#include "text/date_reckoning.h"

#include <cstdlib>
#include <string>

#include "base/civil_date.h"
#include "base/edtf_text.h"
#include "text/date_shift.h"

namespace parallax {
namespace {

// A text that names a full date so far from its own day tells of another time, and goes on doing
// so in the next passage; a nearer one is taken for a remark.
constexpr std::int32_t kNarrativeYears = 10;
// A month without a year lies up to so many months after the day of writing, else in the year
// before: "In December" written in January.
constexpr std::int32_t kMonthsAhead = 4;
// Two digits of a year mean one from 80 years before the day of writing to 20 after.
constexpr std::int32_t kShortYearsAhead = 20;

std::string qualified(const std::string& text, bool approximate) {
    return approximate ? text + "~" : text;
}

std::string text_from_sides(const DateSides& sides, OpenSide open) {
    const std::string begin = qualified(sides.begin, sides.begin_approximate);
    const std::string end = qualified(sides.end, sides.end_approximate);
    switch (open) {
        case OpenSide::since:
            return begin + "/..";
        case OpenSide::until:
            return "../" + end;
        case OpenSide::none:
            break;
    }
    return sides.begin == sides.end ? begin : begin + "/" + end;
}

std::optional<DateSides> sides_of_name(const DatePhrase& phrase) {
    std::string_view text = phrase.named->edtf;
    const std::size_t slash = text.find('/');
    std::string_view begin = text.substr(0, slash);
    std::string_view end = slash == text.npos ? begin : text.substr(slash + 1);
    if (phrase.portion == Portion::early) end = begin;
    if (phrase.portion == Portion::late || phrase.portion == Portion::end) begin = end;
    DateSides sides;
    sides.begin_approximate = begin.ends_with('~');
    sides.end_approximate = end.ends_with('~');
    if (sides.begin_approximate) begin.remove_suffix(1);
    if (sides.end_approximate) end.remove_suffix(1);
    sides.begin = begin;
    sides.end = end;
    return sides;
}

std::optional<DateSides> sides_in_year(const DatePhrase& phrase, std::int32_t year) {
    switch (phrase.unit) {
        case TimeUnit::day: {
            if (std::abs(year) > 9999) return std::nullopt;
            const std::string text = edtf_from_day({year, phrase.month, phrase.day});
            return DateSides{text, text};
        }
        case TimeUnit::month:
            return sides_of_month(year, phrase.month, phrase.portion);
        case TimeUnit::season:
            return sides_of_season(year, phrase.season);
        case TimeUnit::decade:
            return sides_of_decade(year, phrase.portion);
        case TimeUnit::century:
            return sides_of_century(year, phrase.portion);
        case TimeUnit::week:
        case TimeUnit::year:
            break;
    }
    return sides_of_year(year, phrase.portion);
}

bool is_no_day(const DatePhrase& phrase, std::int32_t year) {
    return phrase.unit == TimeUnit::day && phrase.day > days_in_month(year, phrase.month);
}

// The phrase counts as a whole, not only for its year.
bool is_shift_itself(const DatePhrase& phrase) {
    return phrase.shift && phrase.shift->unit == phrase.unit;
}

bool is_portion_of_time(Portion portion) {
    return portion >= Portion::first_half;
}

}  // namespace

std::optional<FoundDate> DateReckoning::reckon(const DateMention& mention) {
    FoundDate found;
    found.span = mention.span;
    found.anchor = mention.anchor;
    found.basis = DateBasis::computed;
    const MaybeReckoned reckoned = mention.last ? reckon_range(mention) : reckon_mention(mention);
    if (!reckoned && reckoned.error() == Missing::day) return std::nullopt;
    if (reckoned) {
        auto date = edtf_from_text(text_from_sides(reckoned->sides, mention.open));
        if (!date) return std::nullopt;  // ends before it begins
        found.date = *std::move(date);
        found.basis = reckoned->basis;
    }
    found.kind = kind_of(mention, found.date);
    remember(mention, found);
    return found;
}

DateReckoning::MaybeReckoned DateReckoning::reckon_mention(const DateMention& mention) {
    return reckon_phrase(in_known_order(mention.first), mention);
}

DateReckoning::MaybeReckoned DateReckoning::reckon_range(const DateMention& mention) const {
    const MaybeReckoned last = reckon_phrase(*mention.last, mention);
    if (!last) return last;
    DatePhrase phrase = mention.first;
    if (!phrase.year && !phrase.shift) {
        // The same year as the end, or the one before: "between November and March".
        const auto date = edtf_from_text(last->sides.end);
        if (!date) return std::unexpected(Missing::day);
        const CivilDate end = civil_from_day(date->first_day());
        phrase.year = end.year - (phrase.month > end.month ? 1 : 0);
    }
    MaybeReckoned first = reckon_phrase(phrase, mention);
    if (!first) return first;
    first->sides.end = last->sides.end;
    first->sides.end_approximate = last->sides.end_approximate;
    if (last->basis != DateBasis::stated) first->basis = last->basis;
    return first;
}

DateReckoning::MaybeReckoned DateReckoning::reckon_phrase(const DatePhrase& phrase,
                                                          const DateMention& mention) const {
    std::optional<DateSides> sides;
    DateBasis basis = DateBasis::computed;
    if (phrase.unknown_amount) return std::unexpected(Missing::context);
    if (phrase.named) {
        sides = sides_of_name(phrase);
        basis = DateBasis::inferred;
    } else if (is_shift_itself(phrase)) {
        const auto from = reference_date(phrase.shift->from, mention);
        if (from) sides = shifted_sides(phrase, *from);
    } else {
        const auto year = find_year(phrase, mention);
        if (year && is_no_day(phrase, *year)) return std::unexpected(Missing::day);
        if (year) sides = sides_in_year(phrase, *year);
        if (phrase.has_year()) basis = DateBasis::stated;
    }
    if (!sides) return std::unexpected(Missing::context);
    if (phrase.approximate && !phrase.stretch)
        sides->begin_approximate = sides->end_approximate = true;
    return Reckoned{*sides, basis};
}

std::optional<int> DateReckoning::find_year(const DatePhrase& phrase,
                                            const DateMention& mention) const {
    if (phrase.has_year()) return phrase.year;
    if (phrase.shift) {
        const auto from = reference_date(phrase.shift->from, mention);
        if (!from) return std::nullopt;
        const auto year = known_parts(*from).year;
        if (!year) return std::nullopt;
        if (phrase.shift->unit != TimeUnit::century) return *year + phrase.shift->amount;
        return *year - *year % 100 + 100 * phrase.shift->amount + phrase.year.value_or(0);
    }
    if (phrase.short_year) return year_from_short(phrase);
    return year_around(phrase, mention.outlook);
}

// A month, day or season without a year.
std::optional<int> DateReckoning::year_around(const DatePhrase& phrase, Outlook outlook) const {
    if (narrative_year_) return narrative_year_;
    const auto written = context_.written ? known_parts(*context_.written) : KnownParts();
    const auto before = context_.before ? known_parts(*context_.before) : KnownParts();
    if (before.year && (!written.year || std::abs(*written.year - *before.year) > kNarrativeYears))
        return before.year;
    if (!written.year || !written.month) return written.year;
    const int month = phrase.month > 0 ? phrase.month : 3 * (phrase.season - 20);
    const int ahead = month - *written.month;
    if (outlook == Outlook::future) return *written.year + (ahead < 0 ? 1 : 0);
    return *written.year - (ahead > kMonthsAhead ? 1 : 0);
}

// The nearest such decade to the time the text tells of, else the latest one begun before it was
// written.
std::optional<int> DateReckoning::year_from_short(const DatePhrase& phrase) const {
    const auto written = context_.written ? known_parts(*context_.written).year : std::nullopt;
    const bool narrative = narrative_year_ && phrase.unit == TimeUnit::decade;
    const std::optional<int> reference = narrative ? narrative_year_ : written;
    if (!reference) return std::nullopt;
    int year = *reference - *reference % 100 + *phrase.year;
    const int latest = narrative                         ? *reference + 50
                       : phrase.unit == TimeUnit::decade ? *reference
                                                         : *reference + kShortYearsAhead;
    while (year > latest)
        year -= 100;
    while (year + 100 <= latest)
        year += 100;
    return year;
}

std::optional<EdtfDate> DateReckoning::reference_date(Reference from,
                                                      const DateMention& mention) const {
    switch (from) {
        case Reference::writing:
            return context_.written;
        case Reference::text:
            return nearest_ ? nearest_ : context_.before;
        case Reference::anchor:
            break;
    }
    if (!mention.anchor_date) return std::nullopt;
    const MaybeReckoned reckoned = reckon_phrase(*mention.anchor_date, mention);
    if (!reckoned) return std::nullopt;
    // Counting goes from the end of what lasted.
    const bool after = mention.first.shift && mention.first.shift->amount > 0;
    const auto date = edtf_from_text(after ? reckoned->sides.end : reckoned->sides.begin);
    return date ? std::optional(*date) : std::nullopt;
}

DatePhrase DateReckoning::in_known_order(DatePhrase phrase) {
    if (phrase.slashed) month_first_ = phrase.month_first;
    if (!phrase.either_order) return phrase;
    if (month_first_) {
        if (*month_first_) std::swap(phrase.month, phrase.day);
        return phrase;
    }
    DatePhrase year;
    year.year = phrase.year;
    return year;
}

EventKind DateReckoning::kind_of(const DateMention& mention,
                                 const std::optional<EdtfDate>& date) const {
    const DatePhrase& first = mention.first;
    if (first.named) {
        const bool edge = first.portion != Portion::whole && mention.open == OpenSide::none;
        return edge ? EventKind::event : first.named->kind;
    }
    const bool ahead =
        first.shift && first.shift->from == Reference::writing && first.shift->amount > 0;
    bool future = ahead;
    if (date && context_.written && !future) {
        const DayNumber day = mention.deadline ? date->last_day() : date->first_day();
        future = mention.open == OpenSide::none && day > context_.written->last_day();
    }
    if (!context_.written && mention.deadline && mention.outlook != Outlook::past) future = true;
    if (future && mention.outlook == Outlook::supposed) return EventKind::hypothetical;
    if (future) return EventKind::goal;
    const bool lasts = mention.last || mention.open != OpenSide::none || first.stretch ||
                       first.unit >= TimeUnit::decade || is_portion_of_time(first.portion);
    return lasts ? EventKind::period : EventKind::event;
}

void DateReckoning::remember(const DateMention& mention, const FoundDate& found) {
    const bool happened = found.kind == EventKind::event || found.kind == EventKind::period;
    if (!found.date || !happened || mention.open != OpenSide::none) return;
    const auto year = known_parts(*found.date).year;
    if (!year) return;
    nearest_ = found.date;
    if (mention.narrative && found.basis != DateBasis::inferred && mention.anchor.empty())
        narrative_year_ = year;
}

}  // namespace parallax

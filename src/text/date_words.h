// What single words have to do with dates, in English and Russian. Found once for each distinct
// word; a scan then costs one look in a table for each word of the text.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace parallax {

enum class DateRole : std::uint8_t {
    unseen,  // not looked up yet
    other,   // nothing
    // These may begin a date.
    figures,     // digits only, up to 9999; detail: how many
    compound,    // figures with signs or letters that may be a whole date: 28.06.2021, 2021г
    cardinal,    // two, fifteen, пять
    ordinal,     // first, 28th, первого
    decade,      // 1990s: 1990; nineties, 90s: 90
    roman,       // xix
    part_name,   // q1, h2: a Portion of a year
    month,       // 1 to 12
    season,      // 21 to 24, as EDTF has them
    unit,        // a TimeUnit
    deictic,     // last -1, this 0, next 1; detail: a DeicticSense
    portion,     // a Portion: early, middle, late
    day_word,    // yesterday -1
    half,        // of "half a century", too
    indefinite,  // several, few
    through,     // через, спустя: so much later
    in_front,    // за: "за два дня до"
    era,         // BC -1, AD 1
    suffix,      // Russian endings behind figures: 28-го; х is a Roman ten, too
    han,         // begins with a Chinese character
    // These only stand at dates.
    quarter,
    article,  // the 0, a 1
    ago,
    earlier,
    later,
    before,
    after,
    of,
    in,
    same,  // же
    conjunction,
    to,
    from,
    since,
    until,
    by,
    between,
    about,
    exceeding,  // than, over, at least: a number of things follows
    onwards,
    present,
    year_prefix,  // pre, post; 1 for what comes after
    renewed,      // new: "a new cold war" is another one
    measure,      // km, people: what stands before is no year
    label,        // article, resolution: what follows is no year
    future,       // will, plans
    past,         // was, had
    supposing,    // if
    stop,         // ends the name of an event
};

// True of words that a date may begin with.
constexpr bool may_begin_date(DateRole role) {
    return role > DateRole::other && role <= DateRole::han;
}

enum class TimeUnit : std::int8_t { day, week, month, season, year, decade, century };

// Details of words, by role.
inline constexpr std::uint8_t kShortMonth = 1;     // "Sept", a date only beside figures
inline constexpr std::uint8_t kDoubtfulMonth = 2;  // may, march, april, august: words or names too
inline constexpr std::uint8_t kRussian = 4;
inline constexpr std::uint8_t kPluralUnit = 1;
inline constexpr std::uint8_t kShortUnit = 2;      // г, гг, вв: a dot follows
inline constexpr std::uint8_t kFortnight = 8;      // two weeks in one word
inline constexpr std::uint8_t kHalfUnit = 16;      // полвека, полгода
inline constexpr std::uint8_t kPastEnding = 0x40;  // role other: has_past_ending
inline constexpr std::uint8_t kBeginsName = 0x80;  // any role: a named time may begin here

enum class DeicticSense : std::uint8_t {
    from_writing,  // last, this, next, прошлый: reckoned from the source's own date
    from_text,     // previous, following, same, that: from the date named before
    stretch,       // past, coming, последние: the time up to or from now
};

struct DateWord {
    DateRole role = DateRole::unseen;
    std::uint8_t detail = 0;
    std::int16_t value = 0;

    bool is(DateRole wanted) const { return role == wanted; }
    bool has(std::uint8_t flag) const { return (detail & flag) != 0; }
    bool is_unit(TimeUnit unit) const {
        return role == DateRole::unit && value == static_cast<std::int16_t>(unit);
    }
    DeicticSense sense() const { return static_cast<DeicticSense>(detail & 0x7F); }
};

// The word with this folded key (words.h); role other when it has nothing to do with dates.
DateWord date_word(std::string_view key);

// Russian verbs say by their endings that something has been.
bool has_past_ending(std::string_view key);

// Roman figures up to 39, Cyrillic х for X too; not a lone i, and none for anything else.
std::optional<int> number_from_roman(std::string_view key);

}  // namespace parallax

// Which dated things are one event: those whose dates agree and whose surroundings share rare
// clues. A date alone never makes them one, nor does a name.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "base/edtf.h"
#include "base/id.h"

namespace parallax {

// A number for whatever two surroundings may have in common: an entity, a word.
using ClueId = Id<struct ClueTag>;

struct DatedThing {
    EdtfDate date;
    SourceId source;
    bool curated = false;  // a reader has written it down as one event of its source
    bool ahead = false;    // a goal or a supposition, never what has happened
    std::optional<std::size_t>
        decree;                 // things of equal decree are one event whatever else is true
    std::vector<ClueId> clues;  // ascending, each once
};

// How two dates agree. `holds`: one is a month or year that holds the other.
enum class DateAgreement { equal, holds };

// Days that equal or hold one another; qualifiers (~ ?) do not matter. Only a plain month or year
// holds: a day within a decade, a season or an interval says nothing.
std::optional<DateAgreement> find_agreement(const EdtfDate& a, const EdtfDate& b);

// Why two things are one event.
struct SameEvent {
    std::size_t a = 0, b = 0;            // positions in the things given, a < b
    bool decreed = false;                // by equal decrees; then no clue was asked for
    std::optional<DateAgreement> dates;  // none only where it is decreed
    std::vector<ClueId> clues;           // that both have, heaviest first, then ascending
    // weight / (weight + weight needed): from 0.5 on the two are one; 1 for what is decreed.
    double score = 0;
};

struct EventGroup {
    std::vector<std::size_t> things;  // ascending; at least two
    std::size_t source_count = 0;
    std::vector<SameEvent> links;  // that joined them, one fewer than things; strongest first
};

// How heavy the clues in common must be, by how many days the wider date has: so much coincidence
// is to be expected of things of one day, of one season, of one year or more. With the weights of
// event_clues.h a day asks for an entity that at most the square root of all passages names.
inline constexpr double kNeededOfDay = 0.25;
inline constexpr double kNeededOfSeason = 0.6;  // up to kSeasonDays
inline constexpr double kNeededOfYear = 0.9;
inline constexpr DayNumber kSeasonDays = 92;
// Two things are held against one another when a single clue in common has this share of the
// weight needed. Of all that have a date and such a clue in common each is held against the first
// kMostRivals, and keeps its kMostLinks strongest links; further things meet through these.
inline constexpr double kKeyShare = 0.25;
inline constexpr std::size_t kMostRivals = 8;
inline constexpr std::size_t kMostLinks = 8;

// Groups by their first thing. `weights` by ClueId: 0 for a clue that says nothing, 1 for the
// rarest. Strongest links join first; a link is dropped when it would join two curated things of
// one source, two decrees, or dates that do not agree. Time grows with
// things x clues (and the logarithm of it).
std::vector<EventGroup> group_same_events(std::span<const DatedThing> things,
                                          std::span<const double> weights);

}  // namespace parallax

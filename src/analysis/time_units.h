// Time as columns: years, quarters or months, by when sources were published or by what dates their
// passages name.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "analysis/text_units.h"
#include "analysis/timeline_entries.h"

namespace parallax {

enum class TimeBin { year, quarter, month };

// publication: a passage counts where its source's date falls. events: it counts in each column
// that a date of an event anchored in it falls in, once.
enum class TimeClock { publication, events };

// A date falls in the smallest of its month (if `bin` asks for months), its quarter (for months or
// quarters) and its year that holds all its days: under months "2021" is a column of its own, named
// so, before those of its quarters and months, and no month gets a share of what nobody assigned to
// it. Dates that no year holds, and those open at one side, share the column "several-years".
// Passages without a date (without a dated event) share "undated". "About" and "perhaps" change
// nothing: the days are those that the date names.
struct TimeColumn {
    // "2019", "2019-Q3", "2019-03", "several-years", "undated"; BC "-0043".
    std::string name;
    // "2019", "Q3 2019", "Mar 2019", "Several years", "Undated"; BC "44 BC".
    std::string label;
    // Of a column coarser than the bins or without days, why it is one, as a sentence; else "".
    std::string note;
    std::optional<DayNumber> first_day, last_day;  // none for the two that have no days
    // Whole bins of the asked size without a column between this one and the last before it that
    // ended earlier: what a drawing may fold.
    std::size_t bins_before = 0;
};

// Columns that hold at least one kept passage, as time runs, the coarser before the finer that it
// holds; "several-years", then "undated" last. units.units[i] is columns[i] and named alike.
struct TimeUnits {
    TextUnits units;
    std::vector<TimeColumn> columns;
};

// By date of publication: every kept passage is in one column. Linear in passages.
TimeUnits make_publication_units(const TextIndex& index, TimeBin bin,
                                 const KeptPassages& kept = {});
// By `dates`, of events of `index`: a passage may be in several columns, so figures of columns may
// add up to more than the corpus has; those of the corpus count each passage once. Linear in
// passages and dates, n log n in the columns.
TimeUnits make_event_units(const TextIndex& index, TimeBin bin,
                           std::span<const TimelineEntry> dates, const KeptPassages& kept = {});

}  // namespace parallax

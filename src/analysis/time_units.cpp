// Each date has one column by its days alone; the columns that somebody needs are then put in
// order.
#include "analysis/time_units.h"

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <utility>

#include "base/check.h"
#include "base/edtf_text.h"

namespace parallax {
namespace {

// A column by its first day and then from coarse to fine, which is the order of the columns.
struct Key {
    enum class Level { year, quarter, month, none };
    DayNumber first_day = 0;
    Level level = Level::none;
    auto operator<=>(const Key&) const = default;
};
constexpr DayNumber kLastDay = std::numeric_limits<DayNumber>::max();
constexpr Key kSeveralYears{kLastDay - 1, Key::Level::none};
constexpr Key kUndated{kLastDay, Key::Level::none};

constexpr std::array<std::string_view, 12> kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                   "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

std::int32_t quarter_of(CivilDate date) {
    return (date.month - 1) / 3;
}

// The days first to last, an open side apart.
Key key_of(DayNumber first, DayNumber last, TimeBin bin) {
    const CivilDate begin = civil_from_day(first), end = civil_from_day(last);
    if (begin.year != end.year) return kSeveralYears;
    if (bin == TimeBin::month && begin.month == end.month)
        return {day_from_civil({begin.year, begin.month, 1}), Key::Level::month};
    if (bin != TimeBin::year && quarter_of(begin) == quarter_of(end))
        return {day_from_civil({begin.year, quarter_of(begin) * 3 + 1, 1}), Key::Level::quarter};
    return {day_from_civil({begin.year, 1, 1}), Key::Level::year};
}

Key key_of(const Issued& issued, TimeBin bin) {
    if (!issued.date) return kUndated;
    if (!issued.date->begin || !issued.date->end) return kSeveralYears;
    return key_of(issued.date->first_day(), issued.date->last_day(), bin);
}

Key key_of(const TimelineEntry& entry, TimeBin bin) {
    if (entry.open_begin || entry.open_end) return kSeveralYears;
    return key_of(entry.first_day, entry.last_day, bin);
}

std::string year_words(std::int32_t year) {
    return year > 0 ? std::to_string(year) : std::to_string(1 - year) + " BC";
}

DayNumber last_day_of(const Key& key) {
    CivilDate date = civil_from_day(key.first_day);
    if (key.level == Key::Level::year) date.month = 12;
    if (key.level == Key::Level::quarter) date.month += 2;
    return day_from_civil({date.year, date.month, days_in_month(date.year, date.month)});
}

TimeColumn column_without_days(const Key& key, TimeClock clock) {
    TimeColumn column;
    column.name = key == kUndated ? "undated" : "several-years";
    column.label = key == kUndated ? "Undated" : "Several years";
    if (key == kSeveralYears)
        column.note = "Dates that no single year holds.";
    else if (clock == TimeClock::publication)
        column.note = "When it was published is not known.";
    else
        column.note = "No dated event stands in these passages.";
    return column;
}

TimeColumn column_of(const Key& key, TimeBin bin, TimeClock clock) {
    if (key.level == Key::Level::none) return column_without_days(key, clock);
    const CivilDate date = civil_from_day(key.first_day);
    TimeColumn column;
    column.first_day = key.first_day;
    column.last_day = last_day_of(key);
    const std::string year = edtf_from_year(date.year), said = year_words(date.year);
    switch (key.level) {
        case Key::Level::month:
            column.name = edtf_from_month(date.year, date.month);
            column.label =
                std::string(kMonths[static_cast<std::size_t>(date.month - 1)]) + ' ' + said;
            break;
        case Key::Level::quarter: {
            const std::string quarter = 'Q' + std::to_string(quarter_of(date) + 1);
            column.name = year + '-' + quarter;
            column.label = quarter + ' ' + said;
            if (bin == TimeBin::month) column.note = "Dates that name no single month.";
            break;
        }
        default:
            column.name = year;
            column.label = said;
            if (bin == TimeBin::month) column.note = "Dates that name no single month or quarter.";
            if (bin == TimeBin::quarter) column.note = "Dates that name no single quarter.";
    }
    return column;
}

// Bins of the asked size, numbered through.
std::int64_t bin_number(DayNumber day, TimeBin bin) {
    const CivilDate date = civil_from_day(day);
    if (bin == TimeBin::year) return date.year;
    if (bin == TimeBin::quarter) return 4 * std::int64_t{date.year} + quarter_of(date);
    return 12 * std::int64_t{date.year} + date.month - 1;
}

void count_bins_between(std::vector<TimeColumn>& columns, TimeBin bin) {
    std::optional<std::int64_t> reached;
    for (TimeColumn& column : columns) {
        if (!column.first_day) continue;
        const std::int64_t first = bin_number(*column.first_day, bin);
        const std::int64_t last = bin_number(*column.last_day, bin);
        if (reached && first > *reached + 1)
            column.bins_before = static_cast<std::size_t>(first - *reached - 1);
        reached = std::max(reached.value_or(last), last);
    }
}

UnitKind unit_kind_of(TimeBin bin) {
    if (bin == TimeBin::month) return UnitKind::month;
    return bin == TimeBin::quarter ? UnitKind::quarter : UnitKind::year;
}

// `keys`: of each passage, ascending, each once; none for those that are not kept.
TimeUnits make_units(const TextIndex& index, TimeBin bin, TimeClock clock,
                     const std::vector<std::vector<Key>>& keys) {
    std::map<Key, std::size_t> units;
    for (const std::vector<Key>& of_passage : keys)
        for (const Key& key : of_passage)
            units[key] = 0;
    TimeUnits made{.units = empty_text_units(index, unit_kind_of(bin)), .columns = {}};
    for (auto& [key, unit] : units) {
        unit = made.columns.size();
        made.columns.push_back(column_of(key, bin, clock));
        made.units.units.push_back({.name = made.columns.back().name, .source = {}});
    }
    std::vector<std::size_t> into;
    for (const std::vector<Key>& of_passage : keys) {
        into.clear();
        for (const Key& key : of_passage)
            into.push_back(units[key]);
        append_whole(made.units, index, into);
    }
    finish(made.units);
    count_bins_between(made.columns, bin);
    return made;
}

}  // namespace

TimeUnits make_publication_units(const TextIndex& index, TimeBin bin, const KeptPassages& kept) {
    ENSURE(index.corpus != nullptr);
    std::vector<std::vector<Key>> keys(index.passages.size());
    for (std::size_t i = 0; i < keys.size(); ++i)
        if (is_kept(kept, PassageNumber(i)))
            keys[i] = {key_of(index.corpus->source(index.passages[i].source).issued, bin)};
    return make_units(index, bin, TimeClock::publication, keys);
}

TimeUnits make_event_units(const TextIndex& index, TimeBin bin,
                           std::span<const TimelineEntry> dates, const KeptPassages& kept) {
    ENSURE(index.corpus != nullptr);
    std::vector<std::vector<Key>> keys(index.passages.size());
    for (const TimelineEntry& date : dates)
        for (const std::uint32_t position : index.corpus->event(date.event).passages) {
            const PassageNumber number = index.number({date.event.source, position});
            if (is_kept(kept, number)) keys[number.index()].push_back(key_of(date, bin));
        }
    for (std::size_t i = 0; i < keys.size(); ++i) {
        std::ranges::sort(keys[i]);
        keys[i].erase(std::ranges::unique(keys[i]).begin(), keys[i].end());
        if (keys[i].empty() && is_kept(kept, PassageNumber(i))) keys[i] = {kUndated};
    }
    return make_units(index, bin, TimeClock::events, keys);
}

}  // namespace parallax

// Days as places on an axis whose long empty years are folded away: a few unfolded stretches, each
// linear, with a fold of fixed width between them.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "base/civil_date.h"

namespace parallax {

// Days as real numbers, so that zoom and pan lose nothing; [first, end).
struct DaySpan {
    double first = 0, end = 0;
    double length() const { return end - first; }
    bool operator==(const DaySpan&) const = default;
};

struct TimeStretch {
    DaySpan days;
    float x0 = 0, x1 = 0;
};

// The years between two stretches, drawn as a band from x0 to x1.
struct TimeFold {
    DaySpan days;
    float x0 = 0, x1 = 0;
    int years() const;
    float centre() const { return (x0 + x1) / 2; }
};

inline constexpr float kFoldWidth = 20;
// A fold needs at least so many empty years.
inline constexpr int kFoldedYears = 5;
// A date that covers more years is a period: it may be cut by a fold.
inline constexpr int kLongYears = 12;
inline constexpr double kShortestVisibleDays = 1;
inline constexpr double kLongestVisibleDays = 5000 * 365.2425;

class TimeScale {
  public:
    std::vector<TimeStretch> stretches;  // never empty; from left to right
    std::vector<TimeFold> folds;         // one between each two stretches
    std::size_t main = 0;                // the stretch that is zoomed and panned
    bool folded = false;                 // made by make_folded_scale: shows all it had room for

    const TimeStretch& main_stretch() const { return stretches[main]; }
    float left() const { return stretches.front().x0; }
    float right() const { return stretches.back().x1; }
    DaySpan days() const { return {stretches.front().days.first, stretches.back().days.end}; }
    // Of the main stretch.
    double days_per_px() const;
    // A folded day stands in the middle of its fold. Outside the scale the end stretches go on.
    float x_from_day(double day) const;
    // The other way; inside a fold the folded days are spread over its width.
    double day_from_x(float x) const;
    // The stretch that holds the day, if it is not folded and not outside.
    std::optional<std::size_t> find_stretch(double day) const;
};

// First day of a year and the year of a day.
double day_from_year(int year);
int year_of_day(double day);

// How a stretch is named below the axis: "2049", "1947–55", "1999–2001".
std::string words_from_years(const DaySpan& days);

using StretchLabelWidth = std::function<float(const std::string&)>;

// All `spans` between x0 and x1. Stretches are whole years; the one in which most spans begin is
// the main one and takes what the others leave; each other is as wide as its label asks. Those
// farthest from the main one are left out until at least half of the width is the main one's.
// Periods over kLongYears that hold other dates stay unfolded only around their first year.
TimeScale make_folded_scale(std::span<const DaySpan> spans, float x0, float x1,
                            const StretchLabelWidth& label_width);
// One linear stretch.
TimeScale make_open_scale(DaySpan days, float x0, float x1);

// `days` made `factor` times as long (below 1: nearer) with `about` at the same share of it, within
// the shortest and the longest span and the years -9999 to 9999.
DaySpan zoomed(DaySpan days, double about, double factor);
DaySpan panned(DaySpan days, double by_days);

}  // namespace parallax

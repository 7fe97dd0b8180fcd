// Occupied years are gathered into stretches, the fullest becomes the main one, and the width is
// given out from the main one outwards.
#include "chart/time_scale.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "base/check.h"

namespace parallax {
namespace {

constexpr float kMainShare = 0.5f;
constexpr float kSideYearWidth = 7, kSideWidest = 72;

struct Years {
    int first, end;  // [first, end)
};

Years years_of(const DaySpan& span) {
    const int first = year_of_day(span.first);
    return {first, std::max(first, year_of_day(span.end - 0.5)) + 1};
}

bool is_long(const Years& years) {
    return years.end - years.first > kLongYears;
}

// Sorted, and joined where fewer than kFoldedYears lie between.
std::vector<Years> joined(std::vector<Years> parts) {
    std::ranges::sort(parts, {}, &Years::first);
    std::vector<Years> whole;
    for (const Years& part : parts) {
        if (!whole.empty() && part.first - whole.back().end < kFoldedYears)
            whole.back().end = std::max(whole.back().end, part.end);
        else
            whole.push_back(part);
    }
    return whole;
}

std::vector<Years> occupied_years(std::span<const DaySpan> spans) {
    std::vector<Years> parts;
    for (const DaySpan& span : spans)
        if (const Years years = years_of(span); !is_long(years)) parts.push_back(years);
    const std::vector<Years> dates = parts;
    for (const DaySpan& span : spans) {
        const Years years = years_of(span);
        if (!is_long(years)) continue;
        const bool holds_dates = std::ranges::any_of(dates, [&](const Years& date) {
            return date.first < years.end && years.first < date.end;
        });
        parts.push_back(holds_dates ? Years{years.first, years.first + 1} : years);
    }
    return joined(std::move(parts));
}

DaySpan days_of(const Years& years) {
    return {day_from_year(years.first), day_from_year(years.end)};
}

std::size_t fullest(const std::vector<TimeStretch>& stretches, std::span<const DaySpan> spans) {
    std::size_t best = 0, most = 0;
    for (std::size_t i = 0; i < stretches.size(); ++i) {
        const auto count = static_cast<std::size_t>(std::ranges::count_if(spans, [&](auto& span) {
            return span.first >= stretches[i].days.first && span.first < stretches[i].days.end;
        }));
        if (count < most) continue;
        most = count;
        best = i;
    }
    return best;
}

// The label may lean over a part of the folds beside it, and what the folds say needs room too.
float side_width(const TimeStretch& side, bool outermost, const StretchLabelWidth& label_width) {
    constexpr float kLean = 6, kBetweenFolds = 38, kLeast = 24;
    const float label = label_width(words_from_years(side.days)) - 2 * kLean;
    const auto years = static_cast<float>(side.days.length() / 365.2425);
    const float by_years = years > kLongYears ? 0 : std::min(kSideWidest, years * kSideYearWidth);
    return std::max({outermost ? kLeast : kBetweenFolds, label, by_years});
}

double distance(const TimeStretch& a, const TimeStretch& b) {
    return a.days.first > b.days.first ? a.days.first - b.days.end : b.days.first - a.days.end;
}

}  // namespace

int TimeFold::years() const {
    return year_of_day(days.end) - year_of_day(days.first);
}

double day_from_year(int year) {
    return static_cast<double>(day_from_civil({year, 1, 1}));
}

int year_of_day(double day) {
    return civil_from_day(static_cast<DayNumber>(std::floor(day))).year;
}

double TimeScale::days_per_px() const {
    const TimeStretch& stretch = main_stretch();
    return stretch.days.length() / (stretch.x1 - stretch.x0);
}

float TimeScale::x_from_day(double day) const {
    const auto within = [](const TimeStretch& s, double d) {
        return s.x0 + static_cast<float>((d - s.days.first) / s.days.length()) * (s.x1 - s.x0);
    };
    for (std::size_t i = 0; i < stretches.size(); ++i) {
        if (day <= stretches[i].days.end || i + 1 == stretches.size())
            return within(stretches[i], day);
        if (day < stretches[i + 1].days.first) return folds[i].centre();
    }
    return right();
}

double TimeScale::day_from_x(float x) const {
    const auto within = [x](const DaySpan& days, float x0, float x1) {
        return days.first + days.length() * static_cast<double>((x - x0) / (x1 - x0));
    };
    for (std::size_t i = 0; i < stretches.size(); ++i) {
        const TimeStretch& s = stretches[i];
        if (x < s.x1 || i + 1 == stretches.size()) return within(s.days, s.x0, s.x1);
        if (x < folds[i].x1) return within(folds[i].days, folds[i].x0, folds[i].x1);
    }
    return days().end;
}

std::optional<std::size_t> TimeScale::find_stretch(double day) const {
    for (std::size_t i = 0; i < stretches.size(); ++i)
        if (day >= stretches[i].days.first && day < stretches[i].days.end) return i;
    return std::nullopt;
}

std::string words_from_years(const DaySpan& days) {
    const int first = year_of_day(days.first), last = year_of_day(days.end - 0.5);
    const auto name = [](int year) {
        return year > 0 ? std::to_string(year) : std::to_string(1 - year) + " BC";
    };
    if (first == last) return name(first);
    std::string end = name(last);
    if (first >= 1000 && first / 100 == last / 100) end = end.substr(2);
    return name(first) + "–" + end;
}

TimeScale make_folded_scale(std::span<const DaySpan> spans, float x0, float x1,
                            const StretchLabelWidth& label_width) {
    ENSURE(!spans.empty() && x1 > x0);
    TimeScale scale;
    scale.folded = true;
    for (const Years& years : occupied_years(spans))
        scale.stretches.push_back({days_of(years), 0, 0});
    scale.main = fullest(scale.stretches, spans);

    std::vector<float> widths;
    for (std::size_t i = 0; i < scale.stretches.size(); ++i)
        widths.push_back(
            side_width(scale.stretches[i], i == 0 || i + 1 == scale.stretches.size(), label_width));
    const auto main_width = [&] {
        float rest = x1 - x0;
        for (std::size_t i = 0; i < widths.size(); ++i)
            if (i != scale.main) rest -= widths[i] + kFoldWidth;
        return rest;
    };
    while (scale.stretches.size() > 1 && main_width() < kMainShare * (x1 - x0)) {
        const TimeStretch& main = scale.main_stretch();
        const bool left_goes = scale.main > 0 && (scale.main + 1 == scale.stretches.size() ||
                                                  distance(scale.stretches.front(), main) >
                                                      distance(scale.stretches.back(), main));
        if (left_goes) {
            scale.stretches.erase(scale.stretches.begin());
            widths.erase(widths.begin());
            --scale.main;
        } else {
            scale.stretches.pop_back();
            widths.pop_back();
        }
    }
    widths[scale.main] = main_width();
    float x = x0;
    for (std::size_t i = 0; i < scale.stretches.size(); ++i) {
        TimeStretch& stretch = scale.stretches[i];
        stretch.x0 = x;
        x = stretch.x1 = x + widths[i];
        if (i + 1 == scale.stretches.size()) break;
        scale.folds.push_back({{stretch.days.end, scale.stretches[i + 1].days.first}, x, x});
        x = scale.folds.back().x1 = x + kFoldWidth;
    }
    return scale;
}

TimeScale make_open_scale(DaySpan days, float x0, float x1) {
    ENSURE(x1 > x0);
    TimeScale scale;
    scale.stretches.push_back({zoomed(days, days.first, 1), x0, x1});
    return scale;
}

DaySpan zoomed(DaySpan days, double about, double factor) {
    const double length =
        std::clamp(days.length() * factor, kShortestVisibleDays, kLongestVisibleDays);
    const double share = days.length() > 0 ? (about - days.first) / days.length() : 0.5;
    const double first = about - share * length;
    return panned({first, first + length}, 0);
}

DaySpan panned(DaySpan days, double by_days) {
    const double earliest = day_from_year(-9999), latest = day_from_year(10000);
    const double first = std::clamp(days.first + by_days, earliest, latest - days.length());
    return {first, first + days.length()};
}

}  // namespace parallax

// Bars are at least 3 px wide, so several years may share one.
#include "chart/timeline_strip.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace parallax {
namespace {

// Dates so many years from the open ones go into a block of their own.
constexpr int kFarYears = 100;
constexpr float kBlock = 24, kBlockGap = 8, kLeastBar = 3, kLeastHeight = 3, kTop = 8;
constexpr float kLeastStep = 80, kWidestBar = 16;

TimeScale make_strip_scale(std::span<const double> begins, DaySpan open, Rect box) {
    int first = year_of_day(open.first), end = year_of_day(open.end - 0.5) + 1;
    const auto near_first = std::ranges::lower_bound(begins, day_from_year(first - kFarYears));
    const auto near_end = std::ranges::lower_bound(begins, day_from_year(end + kFarYears));
    const auto years_of = [](auto from, auto to) {
        return DaySpan{day_from_year(year_of_day(*from)),
                       day_from_year(year_of_day(*std::prev(to)) + 1)};
    };
    std::optional<DaySpan> before, after;
    if (near_first != begins.begin()) before = years_of(begins.begin(), near_first);
    if (near_end != begins.end()) after = years_of(near_end, begins.end());
    if (near_first != near_end) {
        first = std::min(first, year_of_day(*near_first));
        end = std::max(end, year_of_day(*std::prev(near_end)) + 1);
    }
    // A little air at both sides, so that the frame can be taken by its handles.
    const int air = std::max(1, (end - first) / 20);
    TimeScale scale;
    scale.folded = true;
    float x0 = box.x, x1 = box.right();
    const auto add_fold = [&](double from, double to, float x) {
        scale.folds.push_back({{from, to}, x, x + kBlockGap});
    };
    const DaySpan near{day_from_year(first - air), day_from_year(end + air)};
    if (before) {
        scale.stretches.push_back({*before, x0, x0 + kBlock});
        add_fold(before->end, near.first, x0 + kBlock);
        x0 += kBlock + kBlockGap;
    }
    scale.main = scale.stretches.size();
    if (after) x1 -= kBlock + kBlockGap;
    scale.stretches.push_back({near, x0, x1});
    if (after) {
        add_fold(near.end, after->first, x1);
        scale.stretches.push_back({*after, x1 + kBlockGap, x1 + kBlockGap + kBlock});
    }
    return scale;
}

std::vector<StripBar> make_bars(std::span<const double> begins, const TimeScale& scale, Rect box) {
    const double years_px = kLeastBar * scale.days_per_px() / 365.2425;
    const int step = std::max(1, static_cast<int>(std::ceil(years_px)));
    std::map<std::pair<std::size_t, int>, std::size_t> counts;  // by stretch and bin
    for (std::size_t s = 0; s < scale.stretches.size(); ++s) {
        const DaySpan days = scale.stretches[s].days;
        auto from = std::ranges::lower_bound(begins, days.first);
        const auto end = std::lower_bound(from, begins.end(), days.end);
        while (from != end) {
            const double year = year_of_day(*from);
            const int bin = s == scale.main ? static_cast<int>(std::floor(year / step)) : 0;
            const auto to = s == scale.main
                                ? std::lower_bound(from, end, day_from_year((bin + 1) * step))
                                : end;
            counts[{s, bin}] += static_cast<std::size_t>(to - from);
            from = to;
        }
    }
    std::size_t most = 1;
    for (const auto& [place, count] : counts)
        most = std::max(most, count);
    std::vector<StripBar> bars;
    for (const auto& [place, count] : counts) {
        const TimeStretch& stretch = scale.stretches[place.first];
        float x0 = (stretch.x0 + stretch.x1) / 2 - 3, x1 = x0 + 6;
        if (place.first == scale.main) {
            x0 = scale.x_from_day(day_from_year(place.second * step));
            x1 = std::max(x0 + kLeastBar - 1,
                          scale.x_from_day(day_from_year((place.second + 1) * step)) - 1);
            const float too_wide = std::max(0.f, x1 - x0 - kWidestBar);
            x0 += too_wide / 2;
            x1 -= too_wide / 2;
        }
        const float share = static_cast<float>(count) / static_cast<float>(most);
        const float height = std::max(kLeastHeight, share * (box.h - kTop));
        bars.push_back({{x0, box.bottom() - height, x1 - x0, height}, count});
    }
    return bars;
}

// The two lines stand beside the frame, on the wider side, above bars that are low.
std::optional<Point> caption_place(const TimelineStrip& strip, const TextMeasure& measure) {
    const float width = std::max(measure.width_px(TextStyle::small, strip.caption_words),
                                 measure.width_px(TextStyle::small, kStripHint));
    const TimeStretch& main = strip.scale.main_stretch();
    const float left_room = strip.frame.x - main.x0, right_room = main.x1 - strip.frame.right();
    const bool left = left_room >= right_room;
    const float from = left ? main.x0 + 8 : strip.frame.right() + 12;
    const float to = (left ? strip.frame.x - 12 : main.x1 - 8) - width;
    const float y = strip.box.y + 2;
    std::optional<Point> best;
    float nearest = 0;
    for (float x = from; x <= to; x += 8) {
        const Rect text{x, y, width, 32};
        if (std::ranges::any_of(strip.bars, [&](const StripBar& bar) {
                return bar.box.inset(-3, 0).overlaps(text);
            }))
            continue;
        const float away = std::abs(x + width / 2 - (from + to + width) / 2);
        if (best && away >= nearest) continue;
        best = Point{x, y};
        nearest = away;
    }
    return best;
}

}  // namespace

TimelineStrip layout_strip(std::span<const double> begins, DaySpan open, Rect box,
                           const TextMeasure& measure) {
    TimelineStrip strip;
    strip.box = box;
    strip.scale = make_strip_scale(begins, open, box);
    strip.bars = make_bars(begins, strip.scale, box);
    for (AxisLabel& label : layout_axis(strip.scale, measure, kLeastStep).labels)
        if (label.line == 0) strip.labels.push_back(std::move(label));
    const float x0 = strip.scale.x_from_day(open.first), x1 = strip.scale.x_from_day(open.end);
    const float least = std::max(0.f, 10 - (x1 - x0));
    strip.frame = {x0 - least / 2, box.y, x1 - x0 + least, box.h};
    const int first = year_of_day(open.first), last = year_of_day(open.end - 0.5);
    strip.caption_words = "Unfolded above: " + std::to_string(first);
    if (last != first) strip.caption_words += " to " + std::to_string(last);
    strip.caption = caption_place(strip, measure);
    return strip;
}

}  // namespace parallax

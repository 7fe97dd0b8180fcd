// Units from a day to a thousand years are tried from the finest; the first whose widest label has
// room wins.
#include "chart/timeline_axis.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace parallax {
namespace {

constexpr float kApart = 4, kOverhang = 8;
constexpr std::array<const char*, 12> kShortMonths = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                      "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
constexpr std::array<const char*, 12> kMonths = {"January",   "February", "March",    "April",
                                                 "May",       "June",     "July",     "August",
                                                 "September", "October",  "November", "December"};

enum class Unit { day, month, year };

struct Step {
    Unit unit;
    int count;
    double days;         // shortest length
    const char* widest;  // a label of this step
};

constexpr std::array<Step, 16> kSteps = {{{Unit::day, 1, 1, "30"},
                                          {Unit::day, 2, 2, "30"},
                                          {Unit::day, 5, 4, "30"},
                                          {Unit::day, 10, 8, "30"},
                                          {Unit::month, 1, 28, "May"},
                                          {Unit::month, 3, 90, "January"},
                                          {Unit::year, 1, 365, "2000"},
                                          {Unit::year, 2, 730, "2000"},
                                          {Unit::year, 5, 1826, "2000"},
                                          {Unit::year, 10, 3652, "2000"},
                                          {Unit::year, 20, 7304, "2000"},
                                          {Unit::year, 50, 18262, "2000"},
                                          {Unit::year, 100, 36524, "2000"},
                                          {Unit::year, 200, 73048, "2000"},
                                          {Unit::year, 500, 182621, "2000 BC"},
                                          {Unit::year, 1000, 365242, "2000 BC"}}};

Step choose_step(const TimeStretch& stretch, const TextMeasure& measure, float least_px) {
    const double px_per_day = static_cast<double>(stretch.x1 - stretch.x0) / stretch.days.length();
    for (const Step& step : kSteps) {
        const float room =
            std::max(least_px, measure.width_px(TextStyle::small, step.widest) + 2 * kApart);
        // A day says nothing without its month.
        const float month = measure.width_px(TextStyle::small, "September 2021") + 2 * kApart;
        if (step.unit == Unit::day && 28 * px_per_day < static_cast<double>(month)) continue;
        if (step.days * px_per_day >= static_cast<double>(room)) return step;
    }
    return kSteps.back();
}

int floor_to(int value, int step) {
    return static_cast<int>(std::floor(static_cast<double>(value) / step)) * step;
}

// The first date of a step at or before `day`, and the one after a date.
CivilDate step_begin(const Step& step, double day) {
    CivilDate date = civil_from_day(static_cast<DayNumber>(std::floor(day)));
    if (step.unit == Unit::year) return {floor_to(date.year, step.count), 1, 1};
    if (step.unit == Unit::month) return {date.year, floor_to(date.month - 1, step.count) + 1, 1};
    return {date.year, date.month, floor_to(date.day - 1, step.count) + 1};
}

CivilDate step_next(const Step& step, CivilDate date) {
    if (step.unit == Unit::year) return {date.year + step.count, 1, 1};
    if (step.unit == Unit::day) {
        const int next = date.day + step.count;
        // Days count anew each month; a rest of one or two at its end is no step of its own.
        const int least = step.count == 1 ? 0 : step.count / 2;
        if (next + least <= days_in_month(date.year, date.month))
            return {date.year, date.month, next};
        return step_next({Unit::month, 1, 0, ""}, {date.year, date.month, 1});
    }
    const int month = date.month + step.count;
    return month > 12 ? CivilDate{date.year + 1, month - 12, 1} : CivilDate{date.year, month, 1};
}

std::string year_name(int year) {
    return year > 0 ? std::to_string(year) : std::to_string(1 - year) + " BC";
}

std::string label_of(const Step& step, const CivilDate& date, float room,
                     const TextMeasure& measure) {
    if (step.unit == Unit::year) return year_name(date.year);
    if (step.unit == Unit::day) return std::to_string(date.day);
    const auto month = static_cast<std::size_t>(date.month - 1);
    const bool wide = measure.width_px(TextStyle::small, "September") + 2 * kApart <= room;
    return wide ? kMonths[month] : kShortMonths[month];
}

class Labels {
  public:
    Labels(const TimeScale& scale, const TextMeasure& measure)
        : left_(scale.left() - kOverhang), right_(scale.right() + kOverhang), measure_(measure) {}

    // Centred at `centre`, pushed inside the scale; left out where it would touch another one.
    void add_centred(std::string text, float centre, int line) {
        const float width = measure_.width_px(TextStyle::small, text);
        add(std::move(text), std::clamp(centre - width / 2, left_, std::max(left_, right_ - width)),
            width, line);
    }
    // Within [x0, x1] as far left as may be.
    void add_within(std::string text, float x0, float x1, int line) {
        const float width = measure_.width_px(TextStyle::small, text);
        if (width <= x1 - x0) add(std::move(text), x0, width, line);
    }
    std::vector<AxisLabel> take() { return std::move(labels_); }

  private:
    void add(std::string text, float x, float width, int line) {
        for (const AxisLabel& other : labels_)
            if (other.line == line && x < other.x + other.width + kApart &&
                other.x < x + width + kApart)
                return;
        labels_.push_back({std::move(text), x, width, line});
    }

    std::vector<AxisLabel> labels_;
    float left_, right_;
    const TextMeasure& measure_;
};

// Years under months, months under days: each group's name stands at its begin or at the left edge.
void add_groups(const Step& step, const TimeScale& scale, Labels& labels) {
    if (step.unit == Unit::year) return;
    const TimeStretch& main = scale.main_stretch();
    const Step group{step.unit == Unit::month ? Unit::year : Unit::month, 1, 0, ""};
    for (CivilDate date = step_begin(group, main.days.first);;) {
        const CivilDate next = step_next(group, date);
        const auto begin = static_cast<double>(day_from_civil(date));
        if (begin >= main.days.end) return;
        const float x0 = std::max(main.x0, scale.x_from_day(begin)) + 4;
        const auto end = static_cast<double>(day_from_civil(next));
        const float x1 = end >= main.days.end ? main.x1 : scale.x_from_day(end);
        std::string name = year_name(date.year);
        if (group.unit == Unit::month)
            name = std::string(kMonths[static_cast<std::size_t>(date.month - 1)]) + " " + name;
        labels.add_within(std::move(name), x0, x1, 1);
        date = next;
    }
}

void add_steps(const Step& step, const TimeScale& scale, const TextMeasure& measure,
               std::vector<float>& ticks, Labels& labels) {
    const TimeStretch& main = scale.main_stretch();
    for (CivilDate date = step_begin(step, main.days.first);;) {
        const CivilDate next = step_next(step, date);
        const auto begin = static_cast<double>(day_from_civil(date));
        const auto end = static_cast<double>(day_from_civil(next));
        if (begin >= main.days.end) break;
        const auto x_of = [&](double day) {
            const double share = (day - main.days.first) / main.days.length();
            return main.x0 + static_cast<float>(share) * (main.x1 - main.x0);
        };
        const float x0 = x_of(begin), x1 = x_of(end);
        if (begin >= main.days.first) ticks.push_back(x0);
        // One unit is named in its middle, several where they begin.
        const float centre = step.count == 1 ? (x0 + x1) / 2 : x0;
        if (centre >= main.x0 - 1 && centre <= main.x1 + 1)
            labels.add_centred(label_of(step, date, x1 - x0, measure), centre, 0);
        date = next;
    }
    if (scale.folds.size() > scale.main) ticks.push_back(main.x1);
}

}  // namespace

TimelineAxis layout_axis(const TimeScale& scale, const TextMeasure& measure, float least_px) {
    TimelineAxis axis;
    Labels labels(scale, measure);
    const Step step = choose_step(scale.main_stretch(), measure, least_px);
    // The side stretches come first: without its name a folded stretch cannot be read at all.
    for (std::size_t i = 0; i < scale.stretches.size(); ++i)
        if (i != scale.main)
            labels.add_centred(words_from_years(scale.stretches[i].days),
                               (scale.stretches[i].x0 + scale.stretches[i].x1) / 2, 0);
    for (const TimeFold& fold : scale.folds)
        labels.add_centred(std::to_string(fold.years()) + " years", fold.centre(), 1);
    add_steps(step, scale, measure, axis.ticks, labels);
    add_groups(step, scale, labels);
    axis.labels = labels.take();
    return axis;
}

}  // namespace parallax

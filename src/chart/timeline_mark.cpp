// Shapes from dates.
#include "chart/timeline_mark.h"

#include <algorithm>

#include "base/check.h"

namespace parallax {
namespace {

constexpr float kOpenLength = 40;

void widen_to(MarkShape& shape, float least) {
    const float missing = least - (shape.x1 - shape.x0);
    if (missing <= 0) return;
    shape.x0 -= missing / 2;
    shape.x1 += missing / 2;
}

void set_around(MarkShape& shape, float centre, float size) {
    shape.x0 = centre - size / 2;
    shape.x1 = centre + size / 2;
}

bool is_qualified(const std::optional<DatePoint>& point) {
    return point && (point->approximate || point->uncertain);
}

MarkForm form_of(const Event& event) {
    const EdtfDate& date = *event.date;
    if (event.kind == EventKind::goal || event.kind == EventKind::hypothetical)
        return MarkForm::aim;
    if (!date.interval) {
        ENSURE(date.begin);
        return date.begin->precision == DatePrecision::day ? MarkForm::dot : MarkForm::bar;
    }
    return MarkForm::line;
}

// In years that are folded the day stands at the edge of the fold nearest to the mark.
float end_at(const TimeScale& scale, double day, bool is_begin, bool& torn) {
    for (const TimeFold& fold : scale.folds) {
        const bool inside = is_begin ? day >= fold.days.first && day < fold.days.end
                                     : day > fold.days.first && day <= fold.days.end;
        if (!inside) continue;
        torn = true;
        return is_begin ? fold.x1 - kFoldWidth / 2 : fold.x0 + kFoldWidth / 2;
    }
    return scale.x_from_day(day);
}

}  // namespace

PlacedMark place_by_event(const Event& event, const TimeScale& scale,
                          const Publication* publication) {
    if (!event.date) return {};
    const EdtfDate& date = *event.date;
    const auto first = static_cast<double>(date.first_day());
    double end = static_cast<double>(date.last_day()) + 1;
    const bool open_begin = !date.begin, open_end = !date.end;
    if (open_end && publication) end = std::max(end, static_cast<double>(publication->first_day));
    const DaySpan seen = scale.days();
    if (end <= seen.first) return {Placed::earlier, {}};
    if (first >= seen.end) return {Placed::later, {}};

    MarkShape shape;
    shape.basis = event.basis;
    shape.small = event.found;
    shape.form = form_of(event);
    shape.fades = is_qualified(date.begin) || is_qualified(date.end);
    shape.open_left = open_begin;
    shape.open_right = open_end;
    shape.x0 = end_at(scale, first, true, shape.torn_left);
    shape.x1 = end_at(scale, end, false, shape.torn_right);
    switch (shape.form) {
        case MarkForm::dot:
            set_around(shape, scale.x_from_day(first + 0.5), shape.small ? kSmallMark : kDotSize);
            break;
        case MarkForm::aim:
            set_around(shape, std::clamp(shape.centre(), scale.left(), scale.right()), kAimSize);
            shape.torn_left = shape.torn_right = false;
            break;
        case MarkForm::bar:
            widen_to(shape, shape.small ? kSmallMark : kBarLeast);
            break;
        case MarkForm::line:
            // The arrow stops short of the mark of publication.
            if (open_end && publication) shape.x1 = std::max(shape.x0, shape.x1 - 3);
            if (open_begin) shape.x0 = std::min(shape.x0, shape.x1 - kOpenLength);
            if (open_end && !publication) shape.x1 = std::max(shape.x1, shape.x0 + kOpenLength);
            if (shape.fades && !open_begin && !open_end) {
                shape.form = MarkForm::bar;
                widen_to(shape, kBarLeast);
            }
            widen_to(shape, kLineLeast);
            break;
    }
    return {Placed::here, shape};
}

PlacedMark place_by_publication(const Publication* publication, const TimeScale& scale) {
    if (!publication) return {};
    const auto first = static_cast<double>(publication->first_day);
    const double end = static_cast<double>(publication->last_day) + 1;
    const DaySpan seen = scale.days();
    if (end <= seen.first) return {Placed::earlier, {}};
    if (first >= seen.end) return {Placed::later, {}};
    MarkShape shape;
    shape.form = MarkForm::dot;
    shape.basis = publication->basis;
    set_around(shape, scale.x_from_day((first + end) / 2), kDotSize);
    return {Placed::here, shape};
}

}  // namespace parallax

#include "chart/timeline_publication.h"

#include <algorithm>

namespace parallax {

PublicationMark publication_mark(const Publication& publication, const TimeScale& scale,
                                 const Rect& plot) {
    const auto first = static_cast<double>(publication.first_day);
    const double end = static_cast<double>(publication.last_day) + 1;
    PublicationMark mark;
    mark.is_day =
        publication.first_day == publication.last_day && publication.basis == DateBasis::stated;
    mark.x0 = scale.x_from_day(mark.is_day ? (first + end) / 2 : first);
    mark.x1 = mark.is_day ? mark.x0 : std::max(mark.x0 + 3, scale.x_from_day(end));
    mark.x0 = std::max(mark.x0, plot.x);
    mark.x1 = std::min(mark.x1, plot.right());
    return mark;
}

bool is_seen(const Publication& publication, const TimeScale& scale) {
    const DaySpan seen = scale.days();
    return static_cast<double>(publication.last_day) + 1 > seen.first &&
           static_cast<double>(publication.first_day) < seen.end;
}

}  // namespace parallax

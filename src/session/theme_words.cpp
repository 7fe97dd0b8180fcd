#include "session/theme_words.h"

#include <cmath>

namespace parallax {
namespace {

std::string per_cent(double share) {
    return std::to_string(std::lround(100 * share)) + " %";
}

}  // namespace

std::string precision_words(const Results& results, const Session& session, ThemeId theme) {
    const auto judged = session.codebook.judgements_of(results.theme(theme).id);
    const auto precision = precision_of(judged, results.counts.row(theme));
    if (!precision) return {};
    return "Precision: " + std::to_string(precision->right) + " of " +
           counted(precision->judged, "judged hit is", "judged hits are") + " right, " +
           per_cent(precision->share) + " (" + std::string(name_of(IntervalKind::wilson)) + ": " +
           per_cent(precision->interval.low) + " to " + per_cent(precision->interval.high) + ")";
}

}  // namespace parallax

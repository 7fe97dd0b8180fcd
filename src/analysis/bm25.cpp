// What depends on the passage alone is worked out once.
#include "analysis/bm25.h"

#include <algorithm>
#include <cmath>

namespace parallax {

Bm25::Bm25(const PositionalIndex& words) {
    const auto count = static_cast<double>(words.passage_count());
    const double average = static_cast<double>(words.word_count()) / std::max(count, 1.0);
    norms_.reserve(words.passage_count());
    for (std::size_t i = 0; i < words.passage_count(); ++i) {
        const auto length = static_cast<double>(words.terms(PassageNumber(i)).size());
        const double relative = average > 0 ? length / average : 1;
        norms_.push_back(kBm25K1 * (1 - kBm25B + kBm25B * relative));
    }
}

double Bm25::weight(std::size_t passages_with_term) const {
    const auto all = static_cast<double>(norms_.size());
    const auto with = static_cast<double>(passages_with_term);
    return std::log(1 + (all - with + 0.5) / (with + 0.5));
}

}  // namespace parallax

// How much a passage is about what was looked for: BM25 (Robertson, Zaragoza 2009, "The
// Probabilistic Relevance Framework: BM25 and Beyond").
#pragma once

#include <vector>

#include "analysis/positional_index.h"

namespace parallax {

inline constexpr double kBm25K1 = 1.2;  // how soon more hits add little
inline constexpr double kBm25B = 0.75;  // how much long passages are held back

// For N passages, of which n hold the term, f times in a passage of l words, l' words on average:
//   weight = ln(1 + (N - n + 0.5) / (n + 0.5))
//   score  = weight * f * (k1 + 1) / (f + k1 * (1 - b + b * l / l'))
// The 1 within the logarithm keeps terms of more than half of the passages from counting against
// them.
class Bm25 {
  public:
    Bm25() = default;
    explicit Bm25(const PositionalIndex& words);

    double weight(std::size_t passages_with_term) const;
    // `hits` is a count.
    double score(double weight, double hits, PassageNumber passage) const {
        return weight * hits * (kBm25K1 + 1) / (hits + norms_[passage.index()]);
    }

  private:
    std::vector<double> norms_;  // k1 * (1 - b + b * l / l'), by passage
};

}  // namespace parallax

// The passages of earlier sources that are like one passage, for all passages in turn; a little at
// a time, so that whoever asks can stop and go on.
#pragma once

#include <functional>
#include <vector>

#include "analysis/passage_vectors.h"

namespace parallax {

class PartnerFinder {
  public:
    // Pairs of passages of two different `sources` with a cosine of at least `min_score`, in
    // (0, 1]. A feature of more passages than kMostPassagesOfSeed (similarity.h) finds none by
    // itself. `vectors` must outlive this. Linear in the features of all passages.
    PartnerFinder(const PassageVectors& vectors, double min_score,
                  std::vector<std::vector<PassageNumber>> sources);

    using Visit = std::function<void(PassageNumber earlier, PassageNumber later, double score)>;

    // Goes on with the next passage and tells its partners of the sources before its own. Gives how
    // many features it looked at: its work.
    std::size_t advance(const Visit& visit);

    bool is_done() const { return source_ == sources_.size(); }
    std::size_t passages_done() const { return done_; }
    std::size_t passages() const { return total_; }
    // Features too frequent to find a pair.
    std::size_t passed_over() const { return passed_over_; }

  private:
    struct Posting {
        PassageNumber passage;
        float weight = 0;
    };

    void count_features();
    bool passed_over(FeatureId feature) const;
    void measure_common(PassageNumber passage);
    void post(PassageNumber passage);
    std::size_t find_partners(PassageNumber passage, const Visit& visit);

    const PassageVectors& vectors_;
    double min_score_;
    std::vector<std::vector<PassageNumber>> sources_;
    std::size_t source_ = 0, passage_ = 0;  // whose turn is next
    std::size_t done_ = 0, total_ = 0;

    std::vector<std::size_t> lists_;  // by feature, where its list begins in postings_
    std::vector<std::size_t> fill_;   // by feature, where its next posting goes
    std::vector<Posting> postings_;
    std::vector<double> common_length_;  // by passage, of its features that are passed over
    std::vector<float> sums_;            // by passage, for the one that asks
    std::vector<PassageNumber> touched_;
    std::size_t passed_over_ = 0;
};

}  // namespace parallax

// Inverted lists add up what two passages have in common (Salton and McGill 1983, term at a time);
// only pairs that can still reach the least score are multiplied out.
#include "analysis/similarity.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "analysis/source_passages.h"
#include "base/check.h"

namespace parallax {
namespace {

struct FoundPair {
    PassageNumber a, b;
    double score = 0;
};

bool before(const FoundPair& x, const FoundPair& y) {
    if (x.score != y.score) return x.score > y.score;
    return std::pair(x.a, x.b) < std::pair(y.a, y.b);
}

// Keeps the best pairs only, in no order until `take`.
class BestPairs {
  public:
    void add(const FoundPair& pair) {
        pairs_.push_back(pair);
        if (pairs_.size() >= 2 * kMostSimilarPairs) cut();
    }
    std::vector<FoundPair> take() {
        cut();
        std::ranges::sort(pairs_, before);
        return std::move(pairs_);
    }
    std::size_t left_out() const { return left_out_; }

  private:
    void cut() {
        if (pairs_.size() <= kMostSimilarPairs) return;
        const auto end = pairs_.begin() + kMostSimilarPairs;
        std::nth_element(pairs_.begin(), end, pairs_.end(), before);
        left_out_ += pairs_.size() - kMostSimilarPairs;
        pairs_.erase(end, pairs_.end());
    }

    std::vector<FoundPair> pairs_;
    std::size_t left_out_ = 0;
};

// Passages are first posted, source by source, then asked for by those of later sources.
class PairFinder {
  public:
    PairFinder(const PassageVectors& vectors, double min_score,
               const std::vector<std::vector<PassageNumber>>& sources)
        : vectors_(vectors), min_score_(min_score) {
        count_features(sources);
        common_length_.resize(vectors.passage_count());
        sums_.resize(vectors.passage_count());
        for (const auto& passages : sources) {
            for (const PassageNumber passage : passages)
                measure_common(passage);
            if (posted_ > 0) {
                for (const PassageNumber passage : passages)
                    find_partners(passage);
            }
            for (const PassageNumber passage : passages)
                post(passage);
        }
    }

    BestPairs& pairs() { return pairs_; }
    std::size_t passed_over() const { return passed_over_; }

  private:
    struct Posting {
        PassageNumber passage;
        float weight = 0;
    };

    // Room for each feature's list, none for those that are passed over.
    void count_features(const std::vector<std::vector<PassageNumber>>& sources) {
        std::vector<std::size_t> counts(vectors_.feature_count());
        for (const auto& passages : sources) {
            for (const PassageNumber passage : passages)
                for (const WeightedFeature& f : vectors_.of(passage))
                    ++counts[f.feature.index()];
        }
        lists_.reserve(counts.size() + 1);
        lists_.push_back(0);
        for (const std::size_t count : counts) {
            const bool frequent = count > kMostPassagesOfSeed;
            if (frequent) ++passed_over_;
            lists_.push_back(lists_.back() + (frequent ? 0 : count));
        }
        fill_.assign(lists_.begin(), lists_.end() - 1);
        postings_.resize(lists_.back());
    }

    bool passed_over(FeatureId feature) const {
        return lists_[feature.index()] == lists_[feature.index() + 1];
    }

    void measure_common(PassageNumber passage) {
        double squares = 0;
        for (const WeightedFeature& f : vectors_.of(passage))
            if (passed_over(f.feature)) squares += static_cast<double>(f.weight) * f.weight;
        common_length_[passage.index()] = std::sqrt(squares);
    }

    void post(PassageNumber passage) {
        for (const WeightedFeature& f : vectors_.of(passage))
            if (!passed_over(f.feature))
                postings_[fill_[f.feature.index()]++] = {passage, f.weight};
        ++posted_;
    }

    void find_partners(PassageNumber passage) {
        for (const WeightedFeature& f : vectors_.of(passage)) {
            for (std::size_t i = lists_[f.feature.index()]; i < fill_[f.feature.index()]; ++i) {
                float& sum = sums_[postings_[i].passage.index()];
                if (sum == 0) touched_.push_back(postings_[i].passage);
                sum += f.weight * postings_[i].weight;
            }
        }
        for (const PassageNumber partner : touched_) {
            // What the features passed over can add at most (Cauchy, Schwarz); but they alone make
            // no pair.
            const double rest = std::min(
                min_score_ / 2, common_length_[passage.index()] * common_length_[partner.index()]);
            const double most = std::exchange(sums_[partner.index()], 0.0F) + rest + kRounding;
            if (most < min_score_) continue;
            const double score = vectors_.cosine(partner, passage);
            if (score + kCosineRounding >= min_score_) pairs_.add({partner, passage, score});
        }
        touched_.clear();
    }

    static constexpr double kRounding = 1e-4;        // of sums of floats
    static constexpr double kCosineRounding = 1e-6;  // so that equal texts reach a score of 1

    const PassageVectors& vectors_;
    double min_score_;
    std::vector<std::size_t> lists_;  // by feature, where its list begins in postings_
    std::vector<std::size_t> fill_;   // by feature, where its next posting goes
    std::vector<Posting> postings_;
    std::vector<double> common_length_;  // by passage, of its features that are passed over
    std::vector<float> sums_;            // by passage, for the one that asks
    std::vector<PassageNumber> touched_;
    BestPairs pairs_;
    std::size_t posted_ = 0, passed_over_ = 0;
};

Similarity compare(const PassageVectors& vectors,
                   const std::vector<std::vector<PassageNumber>>& sources,
                   const SimilarityOptions& options) {
    ENSURE(options.min_score > 0 && options.min_score <= 1);
    PairFinder finder(vectors, options.min_score, sources);
    Similarity similarity;
    for (const FoundPair& pair : finder.pairs().take()) {
        similarity.pairs.push_back({pair.a, pair.b, pair.score,
                                    shared_terms(vectors, pair.a, pair.b, options.shared_terms)});
    }
    similarity.left_out = finder.pairs().left_out();
    similarity.passed_over = finder.passed_over();
    return similarity;
}

}  // namespace

std::vector<SharedTerm> shared_terms(const PassageVectors& vectors, PassageNumber a,
                                     PassageNumber b, std::size_t most) {
    std::vector<std::pair<double, FeatureId>> products;
    for_each_shared(vectors.of(a), vectors.of(b), [&](FeatureId feature, double product) {
        products.emplace_back(product, feature);
    });
    const auto end =
        products.begin() + static_cast<std::ptrdiff_t>(std::min(most, products.size()));
    std::ranges::partial_sort(products, end, [](const auto& x, const auto& y) {
        if (x.first != y.first) return x.first > y.first;
        return x.second < y.second;
    });
    std::vector<SharedTerm> terms;
    for (auto it = products.begin(); it != end; ++it)
        terms.push_back({std::string(vectors.name(it->second)), it->first});
    return terms;
}

Similarity find_similar(const TextIndex& index, const PassageVectors& vectors, SourceId a,
                        SourceId b, const SimilarityOptions& options) {
    ENSURE(a != b);
    return compare(vectors, {passages_of_source(index, a), passages_of_source(index, b)}, options);
}

Similarity find_similar(const TextIndex& index, const PassageVectors& vectors,
                        const SimilarityOptions& options) {
    return compare(vectors, passages_by_source(index), options);
}

}  // namespace parallax

// Of the pairs that are found the best are kept and explained.
#include "analysis/similarity.h"

#include <algorithm>
#include <utility>

#include "analysis/partner_finder.h"
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

// Pairs are found, then the best are explained.
struct SimilarityJob::State {
    State(const PassageVectors& v, const SimilarityOptions& o,
          std::vector<std::vector<PassageNumber>> sources)
        : vectors(v), options(o), finder(v, o.min_score, std::move(sources)) {}

    std::size_t find_next() {
        const std::size_t work =
            finder.advance([this](PassageNumber a, PassageNumber b, double score) {
                best.add({a, b, score});
            });
        if (finder.is_done()) found = best.take();
        return work;
    }
    std::size_t explain_next() {
        const FoundPair& pair = found[similarity.pairs.size()];
        similarity.pairs.push_back({pair.a, pair.b, pair.score,
                                    shared_terms(vectors, pair.a, pair.b, options.shared_terms)});
        return vectors.of(pair.a).size() + vectors.of(pair.b).size();
    }
    bool is_done() const { return finder.is_done() && similarity.pairs.size() == found.size(); }
    Similarity take() {
        similarity.left_out = best.left_out();
        similarity.passed_over = finder.passed_over();
        return std::move(similarity);
    }

    const PassageVectors& vectors;
    SimilarityOptions options;
    PartnerFinder finder;
    BestPairs best;
    std::vector<FoundPair> found;  // the best, when all are found
    Similarity similarity;
};

SimilarityJob::SimilarityJob(const PassageVectors& vectors, const SimilarityOptions& options,
                             std::vector<std::vector<PassageNumber>> sources)
    : state_(std::make_unique<State>(vectors, options, std::move(sources))) {}
SimilarityJob::SimilarityJob(const TextIndex& index, const PassageVectors& vectors,
                             const SimilarityOptions& options)
    : SimilarityJob(vectors, options, passages_by_source(index)) {}
SimilarityJob::~SimilarityJob() = default;
SimilarityJob::SimilarityJob(SimilarityJob&&) noexcept = default;

bool SimilarityJob::step(std::size_t budget) {
    for (std::size_t spent = 0; !is_done();) {
        spent += state_->finder.is_done() ? state_->explain_next() : state_->find_next();
        if (spent >= budget) break;
    }
    return !is_done();
}

double SimilarityJob::progress() const {
    const auto half = [](std::size_t done, std::size_t all) {
        return 0.5 * static_cast<double>(done) / static_cast<double>(all);
    };
    if (is_done()) return 1;
    if (!state_->finder.is_done())
        return half(state_->finder.passages_done(), state_->finder.passages());
    return 0.5 + half(state_->similarity.pairs.size(), state_->found.size());
}

bool SimilarityJob::is_done() const {
    return state_->is_done();
}

Similarity SimilarityJob::take() {
    ENSURE(is_done());
    return state_->take();
}

Similarity find_similar(const TextIndex& index, const PassageVectors& vectors, SourceId a,
                        SourceId b, const SimilarityOptions& options) {
    ENSURE(a != b);
    SimilarityJob job(vectors, options,
                      {passages_of_source(index, a), passages_of_source(index, b)});
    job.step(SIZE_MAX);
    return job.take();
}

Similarity find_similar(const TextIndex& index, const PassageVectors& vectors,
                        const SimilarityOptions& options) {
    SimilarityJob job(index, vectors, options);
    job.step(SIZE_MAX);
    return job.take();
}

}  // namespace parallax

// Inverted lists add up what two passages have in common (Salton and McGill 1983, term at a time);
// only pairs that can still reach the least score are multiplied out.
#include "analysis/partner_finder.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "analysis/similarity.h"
#include "base/check.h"

namespace parallax {
namespace {

constexpr double kRounding = 1e-4;        // of sums of floats
constexpr double kCosineRounding = 1e-6;  // so that equal texts reach a score of 1

}  // namespace

PartnerFinder::PartnerFinder(const PassageVectors& vectors, double min_score,
                             std::vector<std::vector<PassageNumber>> sources)
    : vectors_(vectors), min_score_(min_score), sources_(std::move(sources)) {
    ENSURE(min_score > 0 && min_score <= 1);
    std::erase_if(sources_, [](const auto& passages) { return passages.empty(); });
    count_features();
    common_length_.resize(vectors.passage_count());
    sums_.resize(vectors.passage_count());
    for (const auto& passages : sources_) {
        total_ += passages.size();
        for (const PassageNumber passage : passages)
            measure_common(passage);
    }
}

std::size_t PartnerFinder::advance(const Visit& visit) {
    ENSURE(!is_done());
    const std::vector<PassageNumber>& passages = sources_[source_];
    const std::size_t work = find_partners(passages[passage_], visit);
    ++done_;
    if (++passage_ < passages.size()) return work;
    // A source is posted as a whole, so that it finds nothing of its own.
    for (const PassageNumber passage : passages)
        post(passage);
    ++source_;
    passage_ = 0;
    return work;
}

// Room for each feature's list, none for those that are passed over.
void PartnerFinder::count_features() {
    std::vector<std::size_t> counts(vectors_.feature_count());
    for (const auto& passages : sources_) {
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

bool PartnerFinder::passed_over(FeatureId feature) const {
    return lists_[feature.index()] == lists_[feature.index() + 1];
}

void PartnerFinder::measure_common(PassageNumber passage) {
    double squares = 0;
    for (const WeightedFeature& f : vectors_.of(passage))
        if (passed_over(f.feature)) squares += static_cast<double>(f.weight) * f.weight;
    common_length_[passage.index()] = std::sqrt(squares);
}

void PartnerFinder::post(PassageNumber passage) {
    for (const WeightedFeature& f : vectors_.of(passage))
        if (!passed_over(f.feature)) postings_[fill_[f.feature.index()]++] = {passage, f.weight};
}

std::size_t PartnerFinder::find_partners(PassageNumber passage, const Visit& visit) {
    std::size_t work = vectors_.of(passage).size();
    for (const WeightedFeature& f : vectors_.of(passage)) {
        const std::size_t begin = lists_[f.feature.index()], end = fill_[f.feature.index()];
        work += end - begin;
        for (std::size_t i = begin; i < end; ++i) {
            float& sum = sums_[postings_[i].passage.index()];
            if (sum == 0) touched_.push_back(postings_[i].passage);
            sum += f.weight * postings_[i].weight;
        }
    }
    for (const PassageNumber partner : touched_) {
        // What the features passed over can add at most (Cauchy, Schwarz); but they alone make no
        // pair.
        const double rest = std::min(
            min_score_ / 2, common_length_[passage.index()] * common_length_[partner.index()]);
        const double most = std::exchange(sums_[partner.index()], 0.0F) + rest + kRounding;
        if (most < min_score_) continue;
        work += vectors_.of(passage).size();
        const double score = vectors_.cosine(partner, passage);
        if (score + kCosineRounding >= min_score_) visit(partner, passage, score);
    }
    touched_.clear();
    return work;
}

}  // namespace parallax

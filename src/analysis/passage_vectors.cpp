// Features are ranked by rarity once, so that every list of them begins with what tells most.
#include "analysis/passage_vectors.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "analysis/passage_features.h"

namespace parallax {
namespace {

// Numbers of the features that occur, the rarest first; among equals as they were numbered.
std::vector<std::uint32_t> rank_features(const std::vector<std::uint32_t>& passages_with) {
    std::vector<std::uint32_t> ranked;
    for (std::uint32_t feature = 0; feature < passages_with.size(); ++feature)
        if (passages_with[feature] > 0) ranked.push_back(feature);
    std::ranges::stable_sort(ranked, {}, [&](std::uint32_t f) { return passages_with[f]; });
    return ranked;
}

std::size_t count_passages_with_words(const std::vector<std::size_t>& ends) {
    std::size_t count = 0, begin = 0;
    for (const std::size_t end : ends) {
        if (end > begin) ++count;
        begin = end;
    }
    return count;
}

void normalise(std::span<WeightedFeature> vector) {
    double squares = 0;
    for (const WeightedFeature& f : vector)
        squares += static_cast<double>(f.weight) * f.weight;
    const double length = std::sqrt(squares);
    for (WeightedFeature& f : vector)
        f.weight = static_cast<float>(f.weight / length);
}

}  // namespace

PassageVectors::PassageVectors(const PositionalIndex& index) : words_(&index.lexicon()) {
    PassageFeatures raw = count_features(index);
    pairs_ = std::move(raw.pairs);
    ranked_ = rank_features(raw.passages_with);
    ends_ = std::move(raw.ends);

    const double passages = static_cast<double>(count_passages_with_words(ends_));
    std::vector<std::uint32_t> rank(raw.passages_with.size());
    std::vector<double> rarity(ranked_.size());
    for (std::uint32_t i = 0; i < ranked_.size(); ++i) {
        rank[ranked_[i]] = i;
        rarity[i] = std::log((passages + 1) / raw.passages_with[ranked_[i]]);
    }

    features_.reserve(raw.counts.size());
    for (const auto& [feature, count] : raw.counts) {
        const double often = count == 1 ? 1 : 1 + std::log(static_cast<double>(count));
        features_.push_back(
            {FeatureId(rank[feature]), static_cast<float>(often * rarity[rank[feature]])});
    }
    std::size_t begin = 0;
    for (const std::size_t end : ends_) {
        const auto vector = std::span(features_).subspan(begin, end - begin);
        std::ranges::sort(vector, {}, &WeightedFeature::feature);
        normalise(vector);
        begin = end;
    }
}

std::span<const WeightedFeature> PassageVectors::of(PassageNumber passage) const {
    const std::size_t begin = passage.index() == 0 ? 0 : ends_.at(passage.index() - 1);
    return std::span(features_).subspan(begin, ends_.at(passage.index()) - begin);
}

std::string_view PassageVectors::name(FeatureId feature) const {
    const std::size_t raw = ranked_.at(feature.index());
    if (raw < words_->size()) return words_->key(TermId(raw));
    return pairs_.key(TermId(raw - words_->size()));
}

double PassageVectors::cosine(PassageNumber a, PassageNumber b) const {
    double sum = 0;
    for_each_shared(of(a), of(b), [&](FeatureId, double product) { sum += product; });
    return std::min(sum, 1.0);  // weights are rounded
}

}  // namespace parallax

// Passages as weighted vectors (the vector space model), by which their likeness is measured.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/positional_index.h"

namespace parallax {

// A feature of passage_features.h, numbered from 0 by the passages that hold it, the rarest first.
using FeatureId = Id<struct FeatureTag>;

struct WeightedFeature {
    FeatureId feature;
    float weight = 0;
};

// Weights are (1 + ln tf) * ln((N + 1) / df), divided by their Euclidean length: tf the feature's
// count in the passage, df the passages that hold it, N all passages with words. This is the
// scheme "ltc" of the term weights that Salton and Buckley (1988) compare, except that N + 1 stands
// for N: so a feature of every passage keeps a little weight, and two texts that are the whole
// corpus can be compared.
class PassageVectors {
  public:
    // `index` must outlive this and not change meanwhile. Time and memory grow with its words.
    explicit PassageVectors(const PositionalIndex& index);

    std::size_t passage_count() const { return ends_.size(); }
    // By ascending feature, so the rarest first; their squares add up to 1. None for a passage
    // without words.
    std::span<const WeightedFeature> of(PassageNumber passage) const;

    std::size_t feature_count() const { return ranked_.size(); }
    // The word's key or the characters.
    std::string_view name(FeatureId feature) const;

    // From 0 (nothing in common, or one has no words) to 1 (the same features as often).
    double cosine(PassageNumber a, PassageNumber b) const;

  private:
    const Lexicon* words_;
    Lexicon pairs_;
    std::vector<std::uint32_t> ranked_;      // by feature: its number in PassageFeatures
    std::vector<WeightedFeature> features_;  // of all passages
    std::vector<std::size_t> ends_;          // by passage, in features_
};

// Calls visit(feature, product of the two weights) for each feature of both, in order.
template <class Visit>
void for_each_shared(std::span<const WeightedFeature> a, std::span<const WeightedFeature> b,
                     Visit visit) {
    for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        if (a[i].feature < b[j].feature) {
            ++i;
        } else if (b[j].feature < a[i].feature) {
            ++j;
        } else {
            visit(a[i].feature, static_cast<double>(a[i].weight) * b[j].weight);
            ++i, ++j;
        }
    }
}

}  // namespace parallax

// How right a theme is: a random sample of its hits to be judged, and the precision they show.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "analysis/statistics.h"
#include "analysis/theme_counts.h"

namespace parallax {

struct SampledHit {
    PassageId passage;
    ByteRange hit;
    auto operator<=>(const SampledHit&) const = default;
};

inline constexpr std::size_t kUsualSample = 10;

// `size` hits of the theme, or all when it has no more, each equally likely, in random order.
// Every hit has a key of 64 bits: FNV-1a over theme id, source id, number of the passage and first
// byte of the hit, mixed by the last step of SplitMix64 (Steele, Lea, Flood 2014); the smallest
// keys are the sample (bottom-k sampling, Cohen and Kaplan 2007). So it is the same in every run, a
// larger one begins with the smaller, and hits that come or go leave the rest of it alone.
// `theme_cells` is the theme's row in ThemeCounts. Linear in its hits, n log n in `size`.
std::vector<SampledHit> sample_hits(const Corpus& corpus, const Theme& theme,
                                    const ThemeRow& theme_cells, std::size_t size = kUsualSample);

struct Judgement {
    SampledHit hit;
    bool right = false;
    bool operator==(const Judgement&) const = default;
};

struct Precision {
    std::size_t right = 0, judged = 0;
    std::size_t hits = 0;  // of the theme
    double share = 0;      // right / judged
    // wilson_interval; not narrowed by how large a part of all hits was judged.
    Interval interval;
};

// Of judgements on hits that the theme still has, the last one of each; none without any.
std::optional<Precision> precision_of(std::span<const Judgement> judgements,
                                      const ThemeRow& theme_cells);

}  // namespace parallax

// Each hit draws a key of its own; the smallest keys are a random sample.
#include "analysis/theme_sample.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "analysis/hash.h"

namespace parallax {
namespace {

// Parts are ended by a byte that stands in none, so that "a" "bc" is not "ab" "c".
std::uint64_t key_of(const Corpus& corpus, const Theme& theme, const SampledHit& hit) {
    constexpr std::string_view kEnd("\0", 1);
    std::uint64_t hash = fnv1a(kEnd, fnv1a(theme.id));
    hash = fnv1a(kEnd, fnv1a(corpus.source(hit.passage.source).id, hash));
    hash = fnv1a(kEnd, fnv1a(std::to_string(corpus.passage(hit.passage).n), hash));
    return mixed(fnv1a(std::to_string(hit.hit.begin), hash));
}

}  // namespace

std::vector<SampledHit> sample_hits(const Corpus& corpus, const Theme& theme,
                                    const ThemeRow& theme_cells, std::size_t size) {
    std::vector<std::pair<std::uint64_t, SampledHit>> keyed;
    for (const ThemeCell& cell : theme_cells)
        for (const PassageHits& passage : cell.passages)
            for (const ByteRange& hit : passage.hits) {
                const SampledHit each{passage.passage, hit};
                keyed.emplace_back(key_of(corpus, theme, each), each);
            }
    const auto end = keyed.begin() + static_cast<std::ptrdiff_t>(std::min(size, keyed.size()));
    std::partial_sort(keyed.begin(), end, keyed.end());
    std::vector<SampledHit> sample;
    for (auto each = keyed.begin(); each != end; ++each)
        sample.push_back(each->second);
    return sample;
}

std::optional<Precision> precision_of(std::span<const Judgement> judgements,
                                      const ThemeRow& theme_cells) {
    std::map<SampledHit, bool> last;
    for (const Judgement& judgement : judgements)
        last[judgement.hit] = judgement.right;
    Precision precision;
    for (const ThemeCell& cell : theme_cells) {
        precision.hits += cell.hits;
        if (last.empty()) continue;
        for (const PassageHits& passage : cell.passages)
            for (const ByteRange& hit : passage.hits) {
                const auto found = last.find({passage.passage, hit});
                if (found == last.end()) continue;
                ++precision.judged;
                if (found->second) ++precision.right;
            }
    }
    if (precision.judged == 0) return std::nullopt;
    precision.share = static_cast<double>(precision.right) / static_cast<double>(precision.judged);
    precision.interval = wilson_interval(precision.right, precision.judged);
    return precision;
}

}  // namespace parallax

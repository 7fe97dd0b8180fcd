// Hits of one pattern alone, held against those of its neighbours.
#include "analysis/pattern_counts.h"

#include <algorithm>

#include "analysis/theme_counts.h"

namespace parallax {
namespace {

std::vector<PatternHit> kept_hits(std::vector<PatternHit> hits, const KeptPassages& kept) {
    std::erase_if(hits, [&](const PatternHit& hit) { return !is_kept(kept, hit.passage); });
    return hits;
}

std::vector<PatternHit> hits_of(const TextIndex& index, const TermPattern& pattern,
                                const KeptPassages& kept) {
    if (!pattern.root()) return {};
    return kept_hits(find_hits(*pattern.root(), index.ground()), kept);
}

// Both ascending and without overlaps in themselves.
std::size_t count_apart(const std::vector<PatternHit>& hits,
                        const std::vector<PatternHit>& others) {
    std::size_t apart = 0;
    auto other = others.begin();
    for (const PatternHit& hit : hits) {
        const auto ends_before = [&hit](const PatternHit& each) {
            return each.passage < hit.passage ||
                   (each.passage == hit.passage && each.end <= hit.begin);
        };
        while (other != others.end() && ends_before(*other))
            ++other;
        const bool overlaps =
            other != others.end() && other->passage == hit.passage && other->begin < hit.end;
        if (!overlaps) ++apart;
    }
    return apart;
}

std::vector<PatternHit> hits_of_others(const TextIndex& index, const Theme& theme,
                                       std::size_t without, const KeptPassages& kept) {
    std::vector<const PatternNode*> patterns;
    for (std::size_t i = 0; i < theme.terms.size(); ++i) {
        const Term& term = theme.terms[i];
        if (i != without && !term.off && term.pattern.root())
            patterns.push_back(term.pattern.root());
    }
    return kept_hits(find_hits(patterns, index.ground()), kept);
}

}  // namespace

std::vector<PatternCount> make_pattern_counts(const TextIndex& index, const Theme& theme,
                                              const KeptPassages& kept) {
    std::vector<PatternCount> counts;
    for (std::size_t i = 0; i < theme.terms.size(); ++i) {
        const std::vector<PatternHit> hits = hits_of(index, theme.terms[i].pattern, kept);
        PatternCount& count = counts.emplace_back();
        count.hits = hits.size();
        for (std::size_t k = 0; k < hits.size(); ++k)
            if (k == 0 || hits[k].passage != hits[k - 1].passage) ++count.passages;
        if (!hits.empty())
            count.only_here = count_apart(hits, hits_of_others(index, theme, i, kept));
    }
    return counts;
}

Concordance make_pattern_lines(const TextIndex& index, const TermPattern& pattern,
                               const KeptPassages& kept, const ConcordanceOptions& options) {
    return make_concordance(index, hits_of(index, pattern, kept), options);
}

Concordance make_theme_lines(const TextIndex& index, const Theme& theme, const KeptPassages& kept,
                             const ConcordanceOptions& options) {
    return make_concordance(index, kept_hits(find_theme_hits(theme, index.ground()), kept),
                            options);
}

}  // namespace parallax

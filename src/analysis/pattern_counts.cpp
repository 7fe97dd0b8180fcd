// Hits of one pattern alone, held against those of its neighbours: each hit knows by how many
// others it is met, so that a pattern that comes or goes costs a walk over the hits and no search.
#include "analysis/pattern_counts.h"

#include <algorithm>
#include <utility>

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

// Adds `step` to each of `hits` that one of `others` lies over. Both are ascending and without
// overlaps in themselves.
void meet(const std::vector<PatternHit>& hits, const std::vector<PatternHit>& others,
          std::uint32_t step, std::vector<std::uint32_t>& met_by) {
    auto other = others.begin();
    for (std::size_t i = 0; i < hits.size(); ++i) {
        const PatternHit& hit = hits[i];
        const auto ends_before = [&hit](const PatternHit& each) {
            return each.passage < hit.passage ||
                   (each.passage == hit.passage && each.end <= hit.begin);
        };
        while (other != others.end() && ends_before(*other))
            ++other;
        if (other == others.end()) return;
        if (other->passage == hit.passage && other->begin < hit.end) met_by[i] += step;
    }
}

PatternCount count_of(const std::vector<PatternHit>& hits,
                      const std::vector<std::uint32_t>& met_by) {
    PatternCount count{.hits = hits.size()};
    for (std::size_t i = 0; i < hits.size(); ++i) {
        if (i == 0 || hits[i].passage != hits[i - 1].passage) ++count.passages;
        if (met_by[i] == 0) ++count.only_here;
    }
    return count;
}

}  // namespace

const std::vector<PatternCount>& PatternCounter::follow(const TextIndex& index, const Theme& theme,
                                                        const KeptPassages& kept) {
    constexpr std::uint32_t kMore = 1, kLess = ~std::uint32_t{0};  // -1
    std::vector<Pattern> before = std::exchange(patterns_, {}), now(theme.terms.size());
    std::vector<bool> is_in(now.size());
    for (std::size_t i = 0; i < now.size(); ++i) {
        const Term& term = theme.terms[i];
        const auto same = std::ranges::find_if(before, [&term](const Pattern& each) {
            return each.text == term.pattern.text() && each.off == term.off;
        });
        if (same == before.end()) continue;
        now[i] = std::move(*same);
        before.erase(same);
        is_in[i] = true;
    }
    for (const Pattern& gone : before)
        for (std::size_t i = 0; i < now.size(); ++i)
            if (is_in[i] && !gone.off) meet(now[i].hits, gone.hits, kLess, now[i].met_by);
    for (std::size_t i = 0; i < now.size(); ++i) {
        if (is_in[i]) continue;
        const Term& term = theme.terms[i];
        Pattern& fresh = now[i];
        fresh.text = term.pattern.text();
        fresh.off = term.off;
        const auto switched = std::ranges::find(before, fresh.text, &Pattern::text);
        fresh.hits = switched != before.end() ? switched->hits : hits_of(index, term.pattern, kept);
        fresh.met_by.resize(fresh.hits.size());
        for (std::size_t j = 0; j < now.size(); ++j) {
            if (!is_in[j]) continue;
            if (!now[j].off) meet(fresh.hits, now[j].hits, kMore, fresh.met_by);
            if (!fresh.off) meet(now[j].hits, fresh.hits, kMore, now[j].met_by);
        }
        is_in[i] = true;
    }
    patterns_ = std::move(now);
    counts_.clear();
    for (const Pattern& each : patterns_)
        counts_.push_back(count_of(each.hits, each.met_by));
    return counts_;
}

std::vector<PatternCount> make_pattern_counts(const TextIndex& index, const Theme& theme,
                                              const KeptPassages& kept) {
    return PatternCounter().follow(index, theme, kept);
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

// Hits of one pattern alone, held against those of its neighbours: each hit knows by how many
// others it is met, so that a pattern that comes or goes costs a walk over the hits and no search.
#include "analysis/pattern_counts.h"

#include <algorithm>
#include <span>
#include <tuple>
#include <utility>

#include "analysis/gallop.h"
#include "analysis/theme_counts.h"

namespace parallax {
namespace {

std::vector<PatternHit> kept_hits(std::vector<PatternHit> hits, const KeptPassages& kept) {
    std::erase_if(hits, [&](const PatternHit& hit) { return !is_kept(kept, hit.passage); });
    return hits;
}

// One of two lists that meet, ascending and without overlaps in itself: `step` goes to each hit
// that one of the other list lies over.
struct Meeting {
    const std::vector<PatternHit>& hits;
    std::vector<std::uint32_t>& met_by;
    std::uint32_t step;
};

void meet(const Meeting& a, const Meeting& b) {
    const Meeting &few = a.hits.size() < b.hits.size() ? a : b,
                  &many = a.hits.size() < b.hits.size() ? b : a;
    std::size_t place = 0, untouched = 0;  // in `many`; two of `few` may lie over the same
    for (std::size_t i = 0; i < few.hits.size(); ++i) {
        const PatternHit& hit = few.hits[i];
        place += count_in_front(std::span(many.hits).subspan(place), [&](const PatternHit& each) {
            return std::tie(each.passage, each.end) <= std::tie(hit.passage, hit.begin);
        });
        const auto lies_over = [&](std::size_t at) {
            return at < many.hits.size() && many.hits[at].passage == hit.passage &&
                   many.hits[at].begin < hit.end;
        };
        if (!lies_over(place)) continue;
        few.met_by[i] += few.step;
        for (std::size_t at = std::max(place, untouched); lies_over(at); ++at) {
            many.met_by[at] += many.step;
            untouched = at + 1;
        }
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

const std::vector<PatternCount>& PatternCounter::follow(const TextIndex& index,
                                                        FoundPatterns& found, const Theme& theme,
                                                        const KeptPassages& kept) {
    constexpr std::uint32_t kMore = 1, kNone = 0, kLess = ~std::uint32_t{0};  // -1
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
    for (Pattern& gone : before)
        for (std::size_t i = 0; i < now.size(); ++i)
            if (is_in[i] && !gone.off)
                meet({*now[i].hits, now[i].met_by, kLess}, {*gone.hits, gone.met_by, kNone});
    for (std::size_t i = 0; i < now.size(); ++i) {
        if (is_in[i]) continue;
        const Term& term = theme.terms[i];
        Pattern& fresh = now[i];
        fresh.text = term.pattern.text();
        fresh.off = term.off;
        const auto switched = std::ranges::find(before, fresh.text, &Pattern::text);
        if (switched != before.end()) {
            fresh.hits = switched->hits;
        } else {
            fresh.hits = found.hits_of(term.pattern, index.ground());
            if (!kept.empty())
                fresh.hits =
                    std::make_shared<std::vector<PatternHit>>(kept_hits(*fresh.hits, kept));
        }
        fresh.met_by.resize(fresh.hits->size());
        for (std::size_t j = 0; j < now.size(); ++j)
            if (is_in[j])
                meet({*fresh.hits, fresh.met_by, now[j].off ? kNone : kMore},
                     {*now[j].hits, now[j].met_by, fresh.off ? kNone : kMore});
        is_in[i] = true;
    }
    patterns_ = std::move(now);
    counts_.clear();
    for (const Pattern& each : patterns_)
        counts_.push_back(count_of(*each.hits, each.met_by));
    return counts_;
}

std::vector<PatternCount> make_pattern_counts(const TextIndex& index, const Theme& theme,
                                              const KeptPassages& kept) {
    FoundPatterns found;
    return PatternCounter().follow(index, found, theme, kept);
}

Concordance make_pattern_lines(const TextIndex& index, const TermPattern& pattern,
                               const KeptPassages& kept, const ConcordanceOptions& options) {
    std::vector<PatternHit> hits;
    if (pattern.root()) hits = kept_hits(find_hits(*pattern.root(), index.ground()), kept);
    return make_concordance(index, hits, options);
}

Concordance make_theme_lines(const TextIndex& index, const Theme& theme, const KeptPassages& kept,
                             const ConcordanceOptions& options) {
    return make_concordance(index, kept_hits(find_theme_hits(theme, index.ground()), kept),
                            options);
}

}  // namespace parallax

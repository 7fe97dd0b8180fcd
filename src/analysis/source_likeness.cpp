// Terms are counted by source, then one walk over each term's sources adds to every two of them.
#include "analysis/source_likeness.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <utility>

#include "base/check.h"

namespace parallax {
namespace {

// Where the pair a < b stands among all pairs of `count`, ordered by a, then b.
std::size_t place_of(std::size_t a, std::size_t b, std::size_t count) {
    ENSURE(a < b && b < count);
    return a * (2 * count - a - 1) / 2 + (b - a - 1);
}

struct SourceTerm {
    std::uint32_t feature = 0, source = 0, count = 0;
};

// By feature, then source.
std::vector<SourceTerm> count_terms(const TextIndex& index, const PassageFeatures& features,
                                    const KeptPassages& kept) {
    std::vector<SourceTerm> terms;
    std::vector<std::uint32_t> count(features.passages_with.size());
    std::size_t number = 0, begin = 0;
    for (std::uint32_t s = 0; s < index.sources.size(); ++s) {
        std::vector<std::uint32_t> seen;
        const std::size_t passages = index.corpus->sources[s].passages.size();
        for (const std::size_t end = number + passages; number < end; ++number) {
            if (is_kept(kept, PassageNumber(number))) {
                for (std::size_t i = begin; i < features.ends[number]; ++i) {
                    const PassageFeatures::Count& found = features.counts[i];
                    if (count[found.feature] == 0) seen.push_back(found.feature);
                    count[found.feature] += found.count;
                }
            }
            begin = features.ends[number];
        }
        for (const std::uint32_t feature : seen)
            terms.push_back({feature, s, std::exchange(count[feature], 0)});
    }
    std::ranges::sort(terms, {},
                      [](const SourceTerm& t) { return std::pair(t.feature, t.source); });
    return terms;
}

void add_cosines(SourceLikeness& likeness, const std::vector<SourceTerm>& terms) {
    const auto with_words = std::ranges::count_if(likeness.words, [](auto n) { return n > 0; });
    std::vector<double> squares(likeness.sources);
    std::vector<double> weights;
    for (auto begin = terms.begin(); begin != terms.end();) {
        const auto end = std::find_if(begin, terms.end(), [&](const SourceTerm& term) {
            return term.feature != begin->feature;
        });
        const double rarity =
            std::log((static_cast<double>(with_words) + 1) / static_cast<double>(end - begin));
        weights.clear();
        for (auto term = begin; term != end; ++term) {
            weights.push_back((1 + std::log(static_cast<double>(term->count))) * rarity);
            squares[term->source] += weights.back() * weights.back();
        }
        for (std::size_t i = 0; i < weights.size(); ++i)
            for (std::size_t k = i + 1; k < weights.size(); ++k) {
                const std::size_t place =
                    place_of(begin[static_cast<std::ptrdiff_t>(i)].source,
                             begin[static_cast<std::ptrdiff_t>(k)].source, likeness.sources);
                likeness.pairs[place].cosine += weights[i] * weights[k];
            }
        begin = end;
    }
    for (std::size_t a = 0, place = 0; a < likeness.sources; ++a)
        for (std::size_t b = a + 1; b < likeness.sources; ++b, ++place) {
            double& cosine = likeness.pairs[place].cosine;
            if (cosine > 0) cosine = std::min(1.0, cosine / std::sqrt(squares[a] * squares[b]));
        }
}

// Words of runs, those of one passage that overlap counted once.
std::size_t words_of(std::vector<WordRun>& runs) {
    std::ranges::sort(runs);
    std::size_t words = 0;
    std::uint32_t reached = 0;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        if (i == 0 || runs[i].passage != runs[i - 1].passage) reached = 0;
        const std::uint32_t begin = std::max(runs[i].begin, reached);
        if (runs[i].end > begin) words += runs[i].end - begin;
        reached = std::max(reached, runs[i].end);
    }
    return words;
}

void add_pairs(SourceLikeness& likeness, const TextIndex& index, const SourcePairs& found,
               const KeptPassages& kept) {
    std::vector<std::pair<std::vector<WordRun>, std::vector<WordRun>>> runs(likeness.pairs.size());
    const auto add = [&](PassageNumber a, PassageNumber b) -> std::optional<std::size_t> {
        if (!is_kept(kept, a) || !is_kept(kept, b)) return std::nullopt;
        const PassagePair pair{index.passage(a), index.passage(b)};
        const std::size_t place =
            place_of(pair.a.source.index(), pair.b.source.index(), likeness.sources);
        likeness.pairs[place].pairs.push_back(pair);
        return place;
    };
    for (const SimilarPair& pair : found.similar.pairs)
        add(pair.a, pair.b);
    for (const ReusedText& text : found.reuse.texts)
        if (const auto place = add(text.a.passage, text.b.passage)) {
            runs[*place].first.push_back(text.a);
            runs[*place].second.push_back(text.b);
        }
    const auto sort_once = [](auto& list, auto key) {
        std::ranges::sort(list, {}, key);
        list.erase(std::ranges::unique(list, {}, key).begin(), list.end());
    };
    for (std::size_t i = 0; i < likeness.pairs.size(); ++i) {
        SourcePair& pair = likeness.pairs[i];
        sort_once(pair.pairs, std::identity());
        for (const PassagePair& each : pair.pairs) {
            pair.passages_a.push_back(each.a);
            pair.passages_b.push_back(each.b);
        }
        sort_once(pair.passages_a, std::identity());
        sort_once(pair.passages_b, std::identity());
        pair.reused_a = words_of(runs[i].first);
        pair.reused_b = words_of(runs[i].second);
    }
}

}  // namespace

SourcePairs make_source_pairs(const TextIndex& index) {
    const PassageVectors vectors(index.words);
    return {count_features(index.words), find_similar(index, vectors), find_text_reuse(index)};
}

const SourcePair& SourceLikeness::pair(SourceId a, SourceId b) const {
    return pairs.at(place_of(a.index(), b.index(), sources));
}

std::optional<double> SourceLikeness::term_cosine(SourceId a, SourceId b) const {
    if (words.at(a.index()) == 0 || words.at(b.index()) == 0) return std::nullopt;
    if (a == b) return 1;
    return pair(std::min(a, b), std::max(a, b)).cosine;
}

std::optional<double> SourceLikeness::theme_cosine(SourceId a, SourceId b) const {
    const std::vector<std::size_t>& of_a = theme_hits.at(a.index());
    const std::vector<std::size_t>& of_b = theme_hits.at(b.index());
    double product = 0, square_a = 0, square_b = 0;
    for (std::size_t t = 0; t < of_a.size(); ++t) {
        const double x = static_cast<double>(of_a[t]), y = static_cast<double>(of_b[t]);
        product += x * y;
        square_a += x * x;
        square_b += y * y;
    }
    if (square_a == 0 || square_b == 0) return std::nullopt;
    return a == b ? 1 : std::min(1.0, product / std::sqrt(square_a * square_b));
}

std::optional<double> SourceLikeness::reuse_share(SourceId of, SourceId in) const {
    const std::size_t all = words.at(of.index());
    if (all == 0) return std::nullopt;
    if (of == in) return 1;
    const SourcePair& both = pair(std::min(of, in), std::max(of, in));
    const std::size_t reused = of < in ? both.reused_a : both.reused_b;
    return static_cast<double>(reused) / static_cast<double>(all);
}

void count_theme_hits(SourceLikeness& likeness, const ThemeCounts& counts) {
    likeness.theme_hits.assign(likeness.sources, std::vector<std::size_t>(counts.rows.size()));
    for (std::size_t t = 0; t < counts.rows.size(); ++t)
        for (std::size_t s = 0; s < likeness.sources; ++s)
            likeness.theme_hits[s][t] = counts.row(ThemeId(t)).at(s).hits;
}

SourceLikeness make_source_likeness(const TextIndex& index, const SourcePairs& pairs,
                                    const ThemeCounts& counts, const KeptPassages& kept) {
    SourceLikeness likeness;
    const std::size_t sources = likeness.sources = index.sources.size();
    likeness.pairs.resize(sources < 2 ? 0 : sources * (sources - 1) / 2);
    likeness.words.resize(sources);
    likeness.passages.resize(sources);
    for (std::size_t i = 0; i < index.passages.size(); ++i) {
        if (!is_kept(kept, PassageNumber(i))) continue;
        const std::size_t source = index.passages[i].source.index();
        likeness.words[source] += index.words.terms(PassageNumber(i)).size();
        ++likeness.passages[source];
    }
    count_theme_hits(likeness, counts);
    add_cosines(likeness, count_terms(index, pairs.features, kept));
    add_pairs(likeness, index, pairs, kept);
    return likeness;
}

}  // namespace parallax

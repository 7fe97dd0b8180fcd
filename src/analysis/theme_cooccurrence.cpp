// The themes of each passage are listed once; every two of them are one more joint passage.
#include "analysis/theme_cooccurrence.h"

#include <algorithm>
#include <span>
#include <utility>

#include "analysis/gallop.h"
#include "analysis/statistics.h"
#include "base/check.h"

namespace parallax {
namespace {

// Where the pair a < b stands among all pairs of `themes`, ordered by a, then b.
std::size_t place_of(std::size_t a, std::size_t b, std::size_t themes) {
    ENSURE(a < b && b < themes);
    return a * (2 * themes - a - 1) / 2 + (b - a - 1);
}

// All pairs without a joint passage yet.
std::vector<ThemePair> make_pairs(const ThemeCounts& counts) {
    std::vector<std::size_t> passages;
    for (std::size_t t = 0; t < counts.rows.size(); ++t)
        passages.push_back(counts.theme_passages(ThemeId(t)));
    std::vector<ThemePair> pairs;
    for (std::size_t a = 0; a < passages.size(); ++a)
        for (std::size_t b = a + 1; b < passages.size(); ++b)
            pairs.push_back({ThemeId(a), ThemeId(b), passages[a], passages[b], {}});
    return pairs;
}

// Passages with hits of both.
void append_shared(const ThemeCell& a, const ThemeCell& b, std::vector<PassageId>& both) {
    std::span<const PassageHits> few = a.passages, many = b.passages;
    if (many.size() < few.size()) std::swap(few, many);
    for (const PassageHits& each : few) {
        many = many.subspan(count_in_front(
            many, [&each](const PassageHits& other) { return other.passage < each.passage; }));
        if (!many.empty() && many.front().passage == each.passage) both.push_back(each.passage);
    }
}

}  // namespace

std::optional<double> ThemePair::jaccard() const {
    const std::size_t either = passages_a + passages_b - both.size();
    if (either == 0) return std::nullopt;
    return static_cast<double>(both.size()) / static_cast<double>(either);
}

const ThemePair& ThemeCooccurrence::pair(ThemeId a, ThemeId b) const {
    return pairs.at(place_of(a.index(), b.index(), themes));
}

double ThemeCooccurrence::g2(const ThemePair& pair) const {
    const std::size_t both = pair.both.size();
    return log_likelihood({.both = both,
                           .only_a = pair.passages_a - both,
                           .only_b = pair.passages_b - both,
                           .neither = passages - (pair.passages_a + pair.passages_b - both)});
}

ThemeCooccurrence make_theme_cooccurrence(const Corpus& corpus, const ThemeCounts& counts) {
    return make_theme_cooccurrence(corpus, counts, corpus.passage_count());
}

ThemeCooccurrence make_theme_cooccurrence(const Corpus& corpus, const ThemeCounts& counts,
                                          std::size_t passages) {
    ThemeCooccurrence result;
    result.themes = counts.rows.size();
    result.passages = passages;
    result.pairs = make_pairs(counts);
    for (std::size_t s = 0; s < corpus.sources.size(); ++s) {
        std::vector<std::vector<std::size_t>> themes_of(corpus.sources[s].passages.size());
        for (std::size_t t = 0; t < result.themes; ++t)
            for (const PassageHits& hit : counts.cell(ThemeId(t), SourceId(s)).passages)
                themes_of.at(hit.passage.position).push_back(t);
        for (std::uint32_t i = 0; i < themes_of.size(); ++i) {
            const std::vector<std::size_t>& themes = themes_of[i];
            for (std::size_t a = 0; a < themes.size(); ++a)
                for (std::size_t b = a + 1; b < themes.size(); ++b)
                    result.pairs[place_of(themes[a], themes[b], result.themes)].both.push_back(
                        {SourceId(s), i});
        }
    }
    return result;
}

void replace_theme(ThemeCooccurrence& cooccurrence, const ThemeCounts& counts, ThemeId theme) {
    const std::size_t passages = counts.theme_passages(theme);
    for (std::size_t t = 0; t < cooccurrence.themes; ++t) {
        if (t == theme.index()) continue;
        const std::size_t a = std::min(t, theme.index()), b = std::max(t, theme.index());
        ThemePair& pair = cooccurrence.pairs[place_of(a, b, cooccurrence.themes)];
        (a == t ? pair.passages_b : pair.passages_a) = passages;
        pair.both.clear();
        for (std::size_t s = 0; s < counts.row(ThemeId(t)).size(); ++s)
            append_shared(counts.row(theme)[s], counts.row(ThemeId(t))[s], pair.both);
    }
}

}  // namespace parallax

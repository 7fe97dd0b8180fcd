// All hits of a theme come from the index at once, in order of passages, and fall into their cells.
#include "analysis/theme_counts.h"

#include <algorithm>

#include "base/check.h"

namespace parallax {
namespace {

// Why a cell without hits is empty: what the codebook says of it, else the plain zero.
Nothing nothing_in(const Theme& theme, SourceId source) {
    const auto absence = std::ranges::find(theme.absences, source, &Absence::source);
    if (absence == theme.absences.end()) return Nothing::no_match;
    if (absence->kind == Stance::silent) return Nothing::silent;
    if (absence->kind == Stance::not_covered) return Nothing::not_covered;
    ENSURE(absence->kind == Stance::outside_its_time);  // the reader takes no other
    return Nothing::outside_its_time;
}

std::size_t passages_of(const ThemeCell& cell) {
    return cell.passages.size();
}
std::size_t hits_of(const ThemeCell& cell) {
    return cell.hits;
}

using CellNumber = std::size_t (*)(const ThemeCell&);

std::size_t sum_of_theme(const ThemeCounts& counts, ThemeId theme, CellNumber number) {
    std::size_t sum = 0;
    for (const ThemeCell& cell : counts.row(theme))
        sum += number(cell);
    return sum;
}

std::size_t sum_of_source(const ThemeCounts& counts, SourceId source, CellNumber number) {
    std::size_t sum = 0;
    for (const auto& row : counts.rows)
        sum += number(row->at(source.index()));
    return sum;
}

}  // namespace

std::vector<PatternHit> find_theme_hits(const Theme& theme, const PatternGround& ground) {
    std::vector<const PatternNode*> patterns;
    for (const Term& term : theme.terms) {
        if (term.pattern.root() && !term.off) patterns.push_back(term.pattern.root());
    }
    return find_hits(patterns, ground);
}

std::optional<double> ThemeCell::hits_per_1000() const {
    if (words == 0) return std::nullopt;
    return 1000.0 * static_cast<double>(hits) / static_cast<double>(words);
}

double ThemeCell::passage_share(std::size_t passage_total) const {
    ENSURE(passage_total >= passages.size() && passage_total > 0);
    return static_cast<double>(passages.size()) / static_cast<double>(passage_total);
}

std::size_t ThemeCounts::theme_passages(ThemeId theme) const {
    return sum_of_theme(*this, theme, passages_of);
}
std::size_t ThemeCounts::theme_hits(ThemeId theme) const {
    return sum_of_theme(*this, theme, hits_of);
}
std::size_t ThemeCounts::source_marks(SourceId source) const {
    return sum_of_source(*this, source, passages_of);
}
std::size_t ThemeCounts::source_hits(SourceId source) const {
    return sum_of_source(*this, source, hits_of);
}

ThemeRow make_theme_row(const TextIndex& index, const Theme& theme) {
    return make_theme_row(index, theme, find_theme_hits(theme, index.ground()));
}

ThemeRow make_theme_row(const TextIndex& index, const Theme& theme,
                        std::span<const PatternHit> hits) {
    ThemeRow cells(index.sources.size());
    for (auto begin = hits.begin(); begin != hits.end();) {
        const PassageNumber number = begin->passage;
        const auto end = std::find_if(
            begin, hits.end(), [number](const PatternHit& hit) { return hit.passage != number; });
        const PassageId passage = index.passage(number);
        ThemeCell& cell = cells[passage.source.index()];
        std::vector<ByteRange>& ranges = cell.passages.emplace_back(PassageHits{passage, {}}).hits;
        ranges.reserve(static_cast<std::size_t>(end - begin));
        const std::size_t words = index.words.terms(number).size();
        const auto last = static_cast<std::uint32_t>(std::max<std::size_t>(words, 1) - 1);
        for (auto hit = begin; hit != end; ++hit) {
            ranges.push_back(hit->bytes());
            cell.first_words.push_back(std::min(hit->first, last));
        }
        cell.hits += ranges.size();
        begin = end;
    }
    for (std::size_t i = 0; i < cells.size(); ++i) {
        cells[i].words = index.sources[i].words;
        cells[i].nothing = cells[i].hits > 0 ? Nothing::none : nothing_in(theme, SourceId(i));
    }
    return cells;
}

ThemeCounts make_theme_counts(const TextIndex& index, std::span<const Theme> themes) {
    ThemeCounts counts;
    counts.rows.reserve(themes.size());
    for (const Theme& theme : themes)
        counts.rows.push_back(std::make_shared<ThemeRow>(make_theme_row(index, theme)));
    return counts;
}

ThemeCounts make_theme_counts(const TextIndex& index) {
    ENSURE(index.corpus != nullptr);
    return make_theme_counts(index, index.corpus->themes);
}

std::vector<PassageHits> passages_of_theme(const ThemeCounts& counts, ThemeId theme) {
    std::vector<PassageHits> all;
    for (const ThemeCell& cell : counts.row(theme))
        all.insert(all.end(), cell.passages.begin(), cell.passages.end());
    return all;
}

}  // namespace parallax

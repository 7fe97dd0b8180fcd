// Each cell is filled by asking every pattern of the theme about every passage of the source.
#include "analysis/theme_counts.h"

#include <algorithm>
#include <utility>

#include "base/check.h"

namespace parallax {
namespace {

// Touching ranges stay two hits: Chinese terms often stand side by side without a blank.
std::vector<ByteRange> unite_overlapping(std::vector<ByteRange> ranges) {
    std::ranges::sort(ranges);
    std::vector<ByteRange> united;
    for (const ByteRange& range : ranges) {
        if (!united.empty() && range.begin < united.back().end)
            united.back().end = std::max(united.back().end, range.end);
        else
            united.push_back(range);
    }
    return united;
}

std::vector<ByteRange> find_theme_hits(const Theme& theme, const std::string& text,
                                       const std::vector<Word>& words) {
    std::vector<ByteRange> all;
    for (const Term& term : theme.terms) {
        const std::vector<ByteRange> hits = term.pattern.find_hits(text, words);
        all.insert(all.end(), hits.begin(), hits.end());
    }
    return unite_overlapping(std::move(all));
}

// Why a cell without hits is empty: what the codebook says of it, else the plain zero.
Nothing nothing_in(const Theme& theme, SourceId source) {
    const auto absence = std::ranges::find(theme.absences, source, &Absence::source);
    if (absence == theme.absences.end()) return Nothing::no_match;
    if (absence->kind == Stance::silent) return Nothing::silent;
    if (absence->kind == Stance::not_covered) return Nothing::not_covered;
    ENSURE(absence->kind == Stance::outside_its_time);  // the reader takes no other
    return Nothing::outside_its_time;
}

ThemeCell make_cell(const TextIndex& index, const Theme& theme, SourceId source) {
    const Source& text = index.corpus->source(source);
    const IndexedSource& indexed = index.sources.at(source.index());
    ThemeCell cell;
    cell.words = indexed.words;
    for (std::size_t i = 0; i < text.passages.size(); ++i) {
        auto hits = find_theme_hits(theme, text.passages[i].text, indexed.passages.at(i).words);
        if (hits.empty()) continue;
        cell.hits += hits.size();
        cell.passages.push_back({{source, static_cast<std::uint32_t>(i)}, std::move(hits)});
    }
    cell.nothing = cell.hits > 0 ? Nothing::none : nothing_in(theme, source);
    return cell;
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
    for (const ThemeCell& cell : counts.cells.at(theme.index()))
        sum += number(cell);
    return sum;
}

std::size_t sum_of_source(const ThemeCounts& counts, SourceId source, CellNumber number) {
    std::size_t sum = 0;
    for (const auto& row : counts.cells)
        sum += number(row.at(source.index()));
    return sum;
}

}  // namespace

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

ThemeCounts make_theme_counts(const TextIndex& index) {
    ENSURE(index.corpus != nullptr);
    ThemeCounts counts;
    counts.cells.reserve(index.corpus->themes.size());
    for (const Theme& theme : index.corpus->themes) {
        auto& row = counts.cells.emplace_back();
        row.reserve(index.sources.size());
        for (std::size_t i = 0; i < index.sources.size(); ++i)
            row.push_back(make_cell(index, theme, SourceId(i)));
    }
    return counts;
}

std::vector<PassageHits> passages_of_theme(const ThemeCounts& counts, ThemeId theme) {
    std::vector<PassageHits> all;
    for (const ThemeCell& cell : counts.cells.at(theme.index()))
        all.insert(all.end(), cell.passages.begin(), cell.passages.end());
    return all;
}

}  // namespace parallax

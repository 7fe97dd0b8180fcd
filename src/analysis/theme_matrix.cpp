// Hits are dealt out to the parts of their passage, then gathered by unit in one counting sort.
#include "analysis/theme_matrix.h"

#include <algorithm>
#include <utility>

#include "base/check.h"

namespace parallax {
namespace {

struct Dealt {
    std::size_t unit = 0;
    HitPart part;
};

// `first_words` are those of the passage's hits, ascending. The last part of a passage is open: a
// hit that no word follows belongs to it. Gives false when the passage is in no unit.
bool deal_out(const TextUnits& units, PassageId passage, std::span<const std::uint32_t> first_words,
              std::vector<Dealt>& dealt) {
    const auto hits_before = [&](std::uint32_t word) {
        return static_cast<std::uint32_t>(std::ranges::lower_bound(first_words, word) -
                                          first_words.begin());
    };
    const std::span<const UnitPart> parts = units.parts_of(units.number_of(passage));
    for (const UnitPart& part : parts) {
        const std::uint32_t first = hits_before(part.begin_word);
        const std::uint32_t end = part.end_word == parts.back().end_word
                                      ? static_cast<std::uint32_t>(first_words.size())
                                      : hits_before(part.end_word);
        if (end > first) dealt.push_back({part.unit, {passage, first, end - first}});
    }
    return !parts.empty();
}

}  // namespace

std::span<const HitPart> ThemeMatrix::parts_of(ThemeId theme, std::size_t unit) const {
    const MatrixCell& wanted = cell(theme, unit);
    return std::span(rows.at(theme.index()).parts).subspan(wanted.first, wanted.passages);
}

MatrixRow make_matrix_row(const ThemeRow& theme_cells, const TextUnits& units) {
    std::vector<Dealt> dealt;
    MatrixRow row;
    for (const ThemeCell& cell : theme_cells) {
        std::span<const std::uint32_t> first_words = cell.first_words;
        for (const PassageHits& passage : cell.passages) {
            const std::size_t hits = passage.hits.size();
            if (deal_out(units, passage.passage, first_words.first(hits), dealt)) {
                row.hits += hits;
                ++row.passages;
            }
            first_words = first_words.subspan(hits);
        }
    }
    row.cells.resize(units.units.size());
    for (const Dealt& one : dealt) {
        MatrixCell& cell = row.cells.at(one.unit);
        cell.hits += one.part.hits;
        ++cell.passages;
    }
    std::vector<std::size_t> next;
    next.reserve(row.cells.size());
    std::size_t first = 0;
    for (MatrixCell& cell : row.cells) {
        cell.first = first;
        next.push_back(first);
        first += cell.passages;
        if (cell.hits > 0) ++row.units_with_hits;
    }
    row.parts.resize(dealt.size());
    for (const Dealt& one : dealt)
        row.parts[next[one.unit]++] = one.part;
    return row;
}

ThemeMatrix make_theme_matrix(const TextIndex& index, const ThemeCounts& counts, TextUnits units) {
    ENSURE(units.source_starts.size() == index.sources.size());
    ThemeMatrix matrix;
    matrix.units = std::move(units);
    matrix.unit_hits.resize(matrix.units.units.size());
    matrix.words = matrix.units.words;
    for (const Unit& unit : matrix.units.units)
        if (unit.words > 0) ++matrix.units_with_words;
    matrix.rows.reserve(counts.rows.size());
    for (const auto& theme_cells : counts.rows) {
        const MatrixRow& row =
            matrix.rows.emplace_back(make_matrix_row(*theme_cells, matrix.units));
        for (std::size_t u = 0; u < row.cells.size(); ++u)
            matrix.unit_hits[u] += row.cells[u].hits;
    }
    return matrix;
}

std::vector<PassageHits> passages_of_cell(const ThemeMatrix& matrix, const ThemeCounts& counts,
                                          ThemeId theme, std::size_t unit) {
    std::vector<PassageHits> passages;
    for (const HitPart& part : matrix.parts_of(theme, unit)) {
        const std::vector<PassageHits>& behind = counts.cell(theme, part.passage.source).passages;
        const auto found =
            std::ranges::lower_bound(behind, part.passage, {}, &PassageHits::passage);
        ENSURE(found != behind.end() && found->passage == part.passage);
        const auto first = found->hits.begin() + part.first_hit;
        passages.push_back({part.passage, {first, first + part.hits}});
    }
    return passages;
}

}  // namespace parallax

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

// Hits and parts both ascend, so one walk over the hits serves all parts. `first_words` are those
// of the passage's hits.
void deal_out(const TextUnits& units, PassageId passage, std::span<const std::uint32_t> first_words,
              std::vector<Dealt>& dealt) {
    const std::size_t number = units.number_of(passage);
    const std::span parts(units.parts.begin() + units.starts.at(number),
                          units.parts.begin() + units.starts.at(number + 1));
    const auto all = static_cast<std::uint32_t>(first_words.size());
    if (parts.size() == 1) {
        dealt.push_back({parts.front().unit, {passage, 0, all}});
        return;
    }
    std::uint32_t hit = 0;
    for (const UnitPart& part : parts) {
        const std::uint32_t first = hit;
        while (hit < all && first_words[hit] < part.end_word)
            ++hit;
        if (hit > first) dealt.push_back({part.unit, {passage, first, hit - first}});
    }
    ENSURE(hit == all);
}

}  // namespace

std::span<const HitPart> ThemeMatrix::parts_of(ThemeId theme, std::size_t unit) const {
    const MatrixCell& wanted = cell(theme, unit);
    return std::span(rows.at(theme.index()).parts).subspan(wanted.first, wanted.passages);
}

MatrixRow make_matrix_row(const std::vector<ThemeCell>& theme_cells, const TextUnits& units) {
    std::vector<Dealt> dealt;
    for (const ThemeCell& cell : theme_cells) {
        std::span<const std::uint32_t> first_words = cell.first_words;
        for (const PassageHits& passage : cell.passages) {
            deal_out(units, passage.passage, first_words.first(passage.hits.size()), dealt);
            first_words = first_words.subspan(passage.hits.size());
        }
    }
    MatrixRow row;
    row.cells.resize(units.units.size());
    for (const Dealt& one : dealt) {
        MatrixCell& cell = row.cells.at(one.unit);
        cell.hits += one.part.hits;
        ++cell.passages;
        row.hits += one.part.hits;
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
    for (const Unit& unit : matrix.units.units) {
        matrix.words += unit.words;
        if (unit.words > 0) ++matrix.units_with_words;
    }
    matrix.rows.reserve(counts.cells.size());
    for (const auto& theme_cells : counts.cells) {
        const MatrixRow& row = matrix.rows.emplace_back(make_matrix_row(theme_cells, matrix.units));
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

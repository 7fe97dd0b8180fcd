// Theme x unit: the hits of every theme in every source, year, section, slice or passage, with the
// passages behind each figure.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "analysis/text_units.h"
#include "analysis/theme_counts.h"

namespace parallax {

// Hits of one theme that one passage gives to one unit: `hits` of them, at least one, from
// `first_hit` on in the passage's list of ThemeCounts.
struct HitPart {
    PassageId passage;
    std::uint32_t first_hit = 0, hits = 0;
    bool operator==(const HitPart&) const = default;
};

struct MatrixCell {
    std::size_t hits = 0;
    std::size_t passages = 0;  // that have hits in the unit
    std::size_t first = 0;     // of them, in MatrixRow::parts
};

// One theme over all units.
struct MatrixRow {
    std::vector<MatrixCell> cells;  // by unit
    std::vector<HitPart> parts;     // by unit, then passage
    std::size_t hits = 0;           // in units at all, each once
    std::size_t passages = 0;       // that have them, each once
    std::size_t units_with_hits = 0;
};

struct ThemeMatrix {
    TextUnits units;
    std::vector<MatrixRow> rows;         // by theme
    std::vector<std::size_t> unit_hits;  // by unit, hits summed over themes
    std::size_t words = 0;               // of all units, each once
    std::size_t units_with_words = 0;

    const MatrixCell& cell(ThemeId theme, std::size_t unit) const {
        return rows.at(theme.index()).cells.at(unit);
    }
    // What stands behind the cell, by passage; as many as its `passages`.
    std::span<const HitPart> parts_of(ThemeId theme, std::size_t unit) const;
};

// A hit belongs to the unit of its first word, or to each unit that has it (times of events).
// `counts` must be those of `index` and hold no passage that `units` does not keep. Linear in units
// x themes and hits.
ThemeMatrix make_theme_matrix(const TextIndex& index, const ThemeCounts& counts, TextUnits units);

// One row alone, for a theme that has been edited: `theme_cells` is its row in ThemeCounts.
MatrixRow make_matrix_row(const ThemeRow& theme_cells, const TextUnits& units);

// The passages behind one figure with their hits in that unit: what the reader is shown.
std::vector<PassageHits> passages_of_cell(const ThemeMatrix& matrix, const ThemeCounts& counts,
                                          ThemeId theme, std::size_t unit);

}  // namespace parallax

// One model for all heatmaps: rows, columns and cells with counts, reasons and what stands behind.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/source_likeness.h"
#include "analysis/theme_cooccurrence.h"
#include "analysis/theme_matrix.h"
#include "analysis/time_units.h"

namespace parallax {

// Rows x columns. In the first three the rows are the themes; who wants them as columns transposes
// when drawing.
enum class GridKind {
    theme_source,    // themes x sources
    theme_time,      // themes x years, quarters or months
    theme_position,  // themes x slices or passages of one source: its portrait
    theme_theme,     // which themes meet in one passage
    source_source,   // which sources are alike
};
// "theme-source", "theme-time", "theme-position", "theme-theme", "source-source".
std::string_view name_of(GridKind kind);
std::optional<GridKind> find_grid_kind(std::string_view name);
inline constexpr std::size_t kGridKinds = 5;

struct GridRequest {
    GridKind kind = GridKind::theme_source;
    TimeBin bin = TimeBin::year;               // theme_time
    TimeClock clock = TimeClock::publication;  // theme_time
    SourceId portrait = {};                    // theme_position
    std::size_t slices = kDefaultSlices;       // theme_position: up to kMostSlices; 0: each passage
    bool true_length = false;                  // theme_position: see GridLine::extent
    bool operator==(const GridRequest&) const = default;
};

// What a grid is counted over: with a filter in force, what the filter leaves. A view; all must
// outlive the call.
struct GridGround {
    const TextIndex& index;
    std::span<const Theme> themes;         // the codebook; that of the corpus or an edited one
    const ThemeCounts& counts;             // of `themes`, kept passages only
    const KeptPassages& kept;              // empty: all
    std::span<const TimelineEntry> dates;  // kept ones; theme_time by events
    const SourcePairs* pairs = nullptr;    // source_source, which needs them
};

// A row or a column. Figures are of kept passages.
struct GridLine {
    std::string name;   // as tables print it, unlike every other: theme or source id, "2019-Q3"…
    std::string label;  // for heads: "Third regions", "Sun 2016", "Q3 2019", "¶ 4", "3/10"
    std::string note;   // more for the hover: the whole label, a title; may be empty
    std::optional<ThemeId> theme;
    std::optional<SourceId> source;                // also of each slice and passage
    std::optional<PassageId> passage;              // where each passage is a column
    std::optional<DayNumber> first_day, last_day;  // of a time column, of a source's date
    std::size_t hits = 0;          // of a theme; of all themes in a source, period, slice
    std::size_t hit_passages = 0;  // with such hits, each once: as many as passages_of_line opens
    std::size_t passages = 0;      // in it at all, each once; of a theme: those of the grid
    std::size_t words = 0;         // in it; of a theme: those of the grid
    // How long it is to be drawn beside the others: 1 for all, or with true_length the share of its
    // words in the average of all slices (0 for one without words).
    double extent = 1;
    std::size_t bins_before = 0;  // TimeColumn::bins_before
};

struct GridCell {
    // What the two lines have in common. theme_theme: passages with both, also as hits.
    // source_source: `hits` pairs of passages, `passages` those that are in one.
    std::size_t hits = 0;
    std::size_t passages = 0;  // as many as passages_of_cell opens
    // Why it has no hits; none when it has.
    Nothing nothing = Nothing::no_match;
    // On the diagonal of theme_theme and source_source: the line with itself. hits and passages are
    // then those of the line (theme: passages with hits; source: all kept passages, no pair), all
    // likenesses are 1 by definition, and what compares a theme with chance has no value. Scales
    // should leave the diagonal out.
    bool is_diagonal = false;
};

// A zero is one only where a hit could be expected. Of a theme that words turn to 30 times in 1,000
// (few are as frequent) a text of fewer words has no hit by chance more often than once in 20
// (rule of three, Hanley and Lippman-Hand 1983: 3 / 0.03 = 100). Zeros in less are too_few_words,
// unless the codebook says why; so is everything in source_source that compares a source with
// fewer. Slices and passages of a portrait are not samples but the text itself: there only what has
// no word at all is too_few_words. The words of a theme_theme cell are those of the grid.
inline constexpr std::size_t kFewestWordsToSay = 100;

struct HeatGrid {
    GridRequest request;
    std::vector<GridLine> rows, columns;
    // By row, then column; a column of time without a hit has the reason that all its sources agree
    // in (silent, not covered, outside its time), else none of its own.
    std::vector<Nothing> nothing;
    // What the cells are counted from, each for its kinds.
    ThemeMatrix matrix;
    ThemeCooccurrence meetings;
    SourceLikeness likeness;
    // Of theme_time, ascending: the sources that have a passage in the column.
    std::vector<std::vector<SourceId>> column_sources;
    // By place in matrix.units.parts: how many themes have a hit there.
    std::vector<std::uint32_t> themes_on_part;

    bool has_themes_as_rows() const { return request.kind <= GridKind::theme_position; }
    bool is_symmetric() const { return request.kind >= GridKind::theme_theme; }
    GridCell cell(std::size_t row, std::size_t column) const;
};

// The portrait must exist, if one is asked for. Linear in passages, hits, and rows x columns;
// source_source: see make_source_likeness.
HeatGrid make_heat_grid(const GridGround& ground, const GridRequest& request);

// After an edit of one theme: `ground.counts` has its new row (make_theme_row), all else is as the
// grid was made from. Makes that row anew and what hangs on it. Time: columns and the old and new
// hits of the theme; theme_theme: the passages of all themes; source_source: the sources.
void replace_theme(HeatGrid& grid, const GridGround& ground, ThemeId theme);

// The passages behind a cell, exactly GridCell::passages of them, ascending, with the hits that
// count there (theme_theme: hits of both; source_source: what was reused, else none).
std::vector<PassageHits> passages_of_cell(const HeatGrid& grid, const GridGround& ground,
                                          std::size_t row, std::size_t column);
// Behind a head: exactly GridLine::hit_passages, with the hits of the row's theme, or of all themes
// in the column (overlapping ones united). A source in source_source: those with hits of a theme.
std::vector<PassageHits> passages_of_row(const HeatGrid& grid, const GridGround& ground,
                                         std::size_t row);
std::vector<PassageHits> passages_of_column(const HeatGrid& grid, const GridGround& ground,
                                            std::size_t column);

// Passages of several cells as one list, ascending, each once, hits united.
std::vector<PassageHits> united(std::vector<PassageHits> passages);

}  // namespace parallax

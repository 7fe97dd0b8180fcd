// Each kind has its lines, its counts and its reasons; the first three share one matrix.
#include "analysis/heat_grid.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "base/check.h"
#include "corpus/citation.h"

namespace parallax {
namespace {

constexpr std::array<std::string_view, kGridKinds> kNames{
    "theme-source", "theme-time", "theme-position", "theme-theme", "source-source"};

GridLine line_of_theme(const GridGround& ground, ThemeId id) {
    const Theme& theme = ground.themes[id.index()];
    GridLine line;
    line.name = theme.id;
    line.label = theme.short_label.empty() ? theme.label : theme.short_label;
    line.note = theme.label == line.label ? theme.description : theme.label;
    line.theme = id;
    return line;
}

GridLine line_of_source(const Corpus& corpus, SourceId id) {
    const Source& source = corpus.source(id);
    GridLine line;
    line.name = source.id;
    line.label = short_reference(source);
    line.note = source.record.title;
    line.source = id;
    if (source.issued.date) {
        line.first_day = source.issued.date->first_day();
        line.last_day = source.issued.date->last_day();
    }
    return line;
}

void add_source_columns(HeatGrid& grid, const GridGround& ground) {
    for (std::size_t s = 0; s < ground.index.sources.size(); ++s)
        grid.columns.push_back(line_of_source(*ground.index.corpus, SourceId(s)));
}

void add_time_columns(HeatGrid& grid, const std::vector<TimeColumn>& columns) {
    for (const TimeColumn& column : columns) {
        GridLine& line = grid.columns.emplace_back();
        line.name = column.name;
        line.label = column.label;
        line.note = column.note;
        line.first_day = column.first_day;
        line.last_day = column.last_day;
        line.bins_before = column.bins_before;
    }
    std::vector<std::set<SourceId>> sources(columns.size());
    for (const UnitPart& part : grid.matrix.units.parts)
        sources[part.unit].insert(part.passage.source);
    for (const std::set<SourceId>& of_column : sources)
        grid.column_sources.emplace_back(of_column.begin(), of_column.end());
}

void add_position_columns(HeatGrid& grid, const Corpus& corpus) {
    const SourceId id = grid.request.portrait;
    const Source& source = corpus.source(id);
    const std::vector<Unit>& units = grid.matrix.units.units;
    const std::size_t slices = grid.request.slices;
    const double average =
        units.empty() ? 0
                      : static_cast<double>(grid.matrix.words) / static_cast<double>(units.size());
    for (std::uint32_t i = 0; i < units.size(); ++i) {
        GridLine& line = grid.columns.emplace_back();
        line.name = units[i].name;
        line.source = id;
        if (slices == 0) {
            line.passage = PassageId{id, i};
            line.label = "¶ " + std::to_string(source.passages[i].n);
            if (source.passages[i].heading) line.note = source.passages[i].heading->text;
        } else {
            line.label = std::to_string(i + 1) + '/' + std::to_string(slices);
        }
        if (grid.request.true_length && average > 0)
            line.extent = static_cast<double>(units[i].words) / average;
    }
}

// Calls visit(unit, part) for all that a row has.
template <class Visit>
void for_each_part(const MatrixRow& row, Visit visit) {
    for (std::size_t unit = 0; unit < row.cells.size(); ++unit) {
        const MatrixCell& cell = row.cells[unit];
        for (std::size_t i = cell.first; i < cell.first + cell.passages; ++i)
            visit(unit, row.parts[i]);
    }
}

std::size_t place_of_part(const TextUnits& units, std::size_t unit, PassageId passage) {
    const std::size_t number = units.number_of(passage);
    for (std::size_t i = units.starts.at(number); i < units.starts.at(number + 1); ++i)
        if (units.parts[i].unit == unit) return i;
    ENSURE(false);
    return 0;
}

// Puts the row's hits and passages to those of its columns, or takes them away.
void add_row(HeatGrid& grid, const MatrixRow& row) {
    for_each_part(row, [&](std::size_t unit, const HitPart& part) {
        std::uint32_t& themes =
            grid.themes_on_part[place_of_part(grid.matrix.units, unit, part.passage)];
        if (themes++ == 0) ++grid.columns[unit].hit_passages;
        grid.columns[unit].hits += part.hits;
    });
}
void take_row(HeatGrid& grid, const MatrixRow& row) {
    for_each_part(row, [&](std::size_t unit, const HitPart& part) {
        std::uint32_t& themes =
            grid.themes_on_part[place_of_part(grid.matrix.units, unit, part.passage)];
        if (--themes == 0) --grid.columns[unit].hit_passages;
        grid.columns[unit].hits -= part.hits;
    });
}

// What the codebook says of a theme in sources that have no hit of it here: only where all agree.
Nothing agreed_reason(const ThemeRow& theme_cells, const std::vector<SourceId>& sources) {
    std::optional<Nothing> agreed;
    for (const SourceId source : sources) {
        const Nothing nothing = theme_cells.at(source.index()).nothing;
        if (nothing == Nothing::none || (agreed && *agreed != nothing)) return Nothing::no_match;
        agreed = nothing;
    }
    return agreed.value_or(Nothing::no_match);
}

Nothing reason_in_matrix(const HeatGrid& grid, const ThemeRow& theme_cells, ThemeId theme,
                         std::size_t column) {
    if (grid.matrix.cell(theme, column).hits > 0) return Nothing::none;
    const GridLine& line = grid.columns[column];
    const Nothing said = grid.request.kind == GridKind::theme_time
                             ? agreed_reason(theme_cells, grid.column_sources[column])
                             : agreed_reason(theme_cells, {*line.source});
    if (said != Nothing::no_match) return said;
    const std::size_t fewest =
        grid.request.kind == GridKind::theme_position ? 1 : kFewestWordsToSay;
    return line.words < fewest ? Nothing::too_few_words : Nothing::no_match;
}

void finish_matrix_row(HeatGrid& grid, const GridGround& ground, ThemeId theme) {
    const MatrixRow& row = grid.matrix.rows[theme.index()];
    GridLine& line = grid.rows[theme.index()];
    line.hits = row.hits;
    line.hit_passages = row.passages;
    line.passages = grid.matrix.units.passages;
    line.words = grid.matrix.words;
    add_row(grid, row);
    const ThemeRow& cells = ground.counts.row(theme);
    for (std::size_t c = 0; c < grid.columns.size(); ++c)
        grid.nothing[theme.index() * grid.columns.size() + c] =
            reason_in_matrix(grid, cells, theme, c);
}

TextUnits units_of(HeatGrid& grid, const GridGround& ground, std::vector<TimeColumn>& times) {
    const GridRequest& request = grid.request;
    if (request.kind == GridKind::theme_source)
        return make_text_units(ground.index, UnitKind::source, kDefaultSlices, ground.kept);
    if (request.kind == GridKind::theme_position)
        return make_portrait_units(ground.index, request.portrait, request.slices, ground.kept);
    TimeUnits made = request.clock == TimeClock::publication
                         ? make_publication_units(ground.index, request.bin, ground.kept)
                         : make_event_units(ground.index, request.bin, ground.dates, ground.kept);
    times = std::move(made.columns);
    return std::move(made.units);
}

void fill_matrix(HeatGrid& grid, const GridGround& ground) {
    std::vector<TimeColumn> times;
    TextUnits units = units_of(grid, ground, times);
    grid.matrix = make_theme_matrix(ground.index, ground.counts, std::move(units));
    if (grid.request.kind == GridKind::theme_source) add_source_columns(grid, ground);
    if (grid.request.kind == GridKind::theme_time) add_time_columns(grid, times);
    if (grid.request.kind == GridKind::theme_position)
        add_position_columns(grid, *ground.index.corpus);
    for (std::size_t c = 0; c < grid.columns.size(); ++c) {
        grid.columns[c].passages = grid.matrix.units.units[c].passages;
        grid.columns[c].words = grid.matrix.units.units[c].words;
    }
    grid.themes_on_part.resize(grid.matrix.units.parts.size());
    grid.nothing.resize(ground.themes.size() * grid.columns.size());
    for (std::size_t t = 0; t < ground.themes.size(); ++t) {
        grid.rows.push_back(line_of_theme(ground, ThemeId(t)));
        finish_matrix_row(grid, ground, ThemeId(t));
    }
}

struct Size {
    std::size_t passages = 0, words = 0;
};
Size size_kept(const GridGround& ground) {
    Size size;
    for (std::size_t i = 0; i < ground.index.passages.size(); ++i) {
        if (!is_kept(ground.kept, PassageNumber(i))) continue;
        ++size.passages;
        size.words += ground.index.words.terms(PassageNumber(i)).size();
    }
    return size;
}

void set_symmetric_reasons(HeatGrid& grid) {
    grid.nothing.clear();
    const bool of_sources = grid.request.kind == GridKind::source_source;
    for (std::size_t r = 0; r < grid.rows.size(); ++r)
        for (std::size_t c = 0; c < grid.columns.size(); ++c) {
            grid.nothing.push_back(Nothing::none);  // for cell()
            const bool few =
                std::min(grid.rows[r].words, grid.columns[c].words) < kFewestWordsToSay;
            const bool found = grid.cell(r, c).passages > 0;
            if (few && (of_sources || !found))
                grid.nothing.back() = Nothing::too_few_words;
            else if (!found)
                grid.nothing.back() = Nothing::no_match;
        }
}

void finish_meetings(HeatGrid& grid, const GridGround& ground) {
    for (std::size_t t = 0; t < grid.rows.size(); ++t) {
        grid.rows[t].hits = ground.counts.theme_hits(ThemeId(t));
        grid.rows[t].hit_passages = ground.counts.theme_passages(ThemeId(t));
    }
    grid.columns = grid.rows;
    set_symmetric_reasons(grid);
}

void fill_meetings(HeatGrid& grid, const GridGround& ground) {
    const Size size = size_kept(ground);
    grid.meetings = make_theme_cooccurrence(*ground.index.corpus, ground.counts, size.passages);
    for (std::size_t t = 0; t < ground.themes.size(); ++t) {
        GridLine line = line_of_theme(ground, ThemeId(t));
        line.passages = size.passages;
        line.words = size.words;
        grid.rows.push_back(std::move(line));
    }
    finish_meetings(grid, ground);
}

std::size_t hit_passages_of(const ThemeCounts& counts, SourceId source) {
    std::vector<std::uint32_t> positions;
    for (const auto& row : counts.rows)
        for (const PassageHits& passage : row->at(source.index()).passages)
            positions.push_back(passage.passage.position);
    std::ranges::sort(positions);
    return static_cast<std::size_t>(std::ranges::unique(positions).begin() - positions.begin());
}

void finish_likeness(HeatGrid& grid, const GridGround& ground) {
    for (std::size_t s = 0; s < grid.rows.size(); ++s) {
        grid.rows[s].hits = ground.counts.source_hits(SourceId(s));
        grid.rows[s].hit_passages = hit_passages_of(ground.counts, SourceId(s));
        grid.rows[s].passages = grid.likeness.passages[s];
        grid.rows[s].words = grid.likeness.words[s];
    }
    grid.columns = grid.rows;
    set_symmetric_reasons(grid);
}

void fill_likeness(HeatGrid& grid, const GridGround& ground) {
    ENSURE(ground.pairs != nullptr);
    grid.likeness = make_source_likeness(ground.index, *ground.pairs, ground.counts, ground.kept);
    add_source_columns(grid, ground);
    grid.rows = grid.columns;
    finish_likeness(grid, ground);
}

GridCell cell_of_themes(const HeatGrid& grid, std::size_t row, std::size_t column) {
    GridCell cell;
    if (row == column) {
        cell.hits = grid.rows[row].hits;
        cell.passages = grid.rows[row].hit_passages;
    } else {
        const ThemePair& pair =
            grid.meetings.pair(ThemeId(std::min(row, column)), ThemeId(std::max(row, column)));
        cell.hits = cell.passages = pair.both.size();
    }
    return cell;
}

GridCell cell_of_sources(const HeatGrid& grid, std::size_t row, std::size_t column) {
    GridCell cell;
    if (row == column) {
        cell.passages = grid.likeness.passages[row];
    } else {
        const SourcePair& pair =
            grid.likeness.pair(SourceId(std::min(row, column)), SourceId(std::max(row, column)));
        cell.hits = pair.pairs.size();
        cell.passages = pair.passages_a.size() + pair.passages_b.size();
    }
    return cell;
}

}  // namespace

std::string_view name_of(GridKind kind) {
    return kNames[static_cast<std::size_t>(kind)];
}

std::optional<GridKind> find_grid_kind(std::string_view name) {
    const auto found = std::ranges::find(kNames, name);
    if (found == kNames.end()) return std::nullopt;
    return static_cast<GridKind>(found - kNames.begin());
}

GridCell HeatGrid::cell(std::size_t row, std::size_t column) const {
    GridCell cell;
    if (has_themes_as_rows()) {
        const MatrixCell& counted = matrix.cell(ThemeId(row), column);
        cell.hits = counted.hits;
        cell.passages = counted.passages;
    } else {
        cell = request.kind == GridKind::theme_theme ? cell_of_themes(*this, row, column)
                                                     : cell_of_sources(*this, row, column);
        cell.is_diagonal = row == column;
    }
    cell.nothing = nothing.at(row * columns.size() + column);
    return cell;
}

HeatGrid make_heat_grid(const GridGround& ground, const GridRequest& request) {
    ENSURE(ground.counts.rows.size() == ground.themes.size());
    HeatGrid grid;
    grid.request = request;
    if (grid.has_themes_as_rows())
        fill_matrix(grid, ground);
    else if (request.kind == GridKind::theme_theme)
        fill_meetings(grid, ground);
    else
        fill_likeness(grid, ground);
    return grid;
}

void replace_theme(HeatGrid& grid, const GridGround& ground, ThemeId theme) {
    ENSURE(ground.counts.rows.size() == ground.themes.size());
    if (grid.has_themes_as_rows()) {
        MatrixRow& row = grid.matrix.rows.at(theme.index());
        take_row(grid, row);
        for (std::size_t u = 0; u < row.cells.size(); ++u)
            grid.matrix.unit_hits[u] -= row.cells[u].hits;
        row = make_matrix_row(ground.counts.row(theme), grid.matrix.units);
        for (std::size_t u = 0; u < row.cells.size(); ++u)
            grid.matrix.unit_hits[u] += row.cells[u].hits;
        grid.rows[theme.index()] = line_of_theme(ground, theme);
        finish_matrix_row(grid, ground, theme);
    } else if (grid.request.kind == GridKind::theme_theme) {
        replace_theme(grid.meetings, ground.counts, theme);
        GridLine line = line_of_theme(ground, theme);
        line.passages = grid.rows.at(theme.index()).passages;
        line.words = grid.rows[theme.index()].words;
        grid.rows[theme.index()] = std::move(line);
        finish_meetings(grid, ground);
    } else {
        count_theme_hits(grid.likeness, ground.counts);
        finish_likeness(grid, ground);
    }
}

}  // namespace parallax

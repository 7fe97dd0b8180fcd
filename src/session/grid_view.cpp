#include "session/grid_view.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "analysis/fixed_text.h"
#include "analysis/grid_words.h"
#include "base/civil_date.h"
#include "base/edtf_text.h"
#include "corpus/citation.h"
#include "session/corpus_mark.h"
#include "session/filter_words.h"
#include "session/stance_words.h"

namespace parallax {
namespace {

std::string_view name_of(TimeBin bin) {
    switch (bin) {
        case TimeBin::year:
            return "year";
        case TimeBin::quarter:
            return "quarter";
        case TimeBin::month:
            return "month";
    }
    return "";
}

std::string grid_words(const Results& results, const GridRequest& grid) {
    std::string text(caption_of(grid.kind));
    if (grid.kind == GridKind::theme_time)
        text = "Themes by " + std::string(name_of(grid.bin)) +
               (grid.clock == TimeClock::publication ? " of publication" : " of the dates named");
    if (grid.kind == GridKind::theme_position)
        text = "Portrait of " + short_reference(results.corpus->source(grid.portrait));
    return text;
}

// The order, and the tree where there is one.
std::vector<std::size_t> shown_order(const HeatGrid& grid, const ThemesView& themes, bool of_rows,
                                     std::vector<Merge>& tree) {
    const GridOrder order = of_rows ? themes.rows : themes.columns;
    const std::vector<GridLine>& lines = of_rows ? grid.rows : grid.columns;
    if (order == GridOrder::likeness) {
        Clustering clustering = make_clustering(of_rows ? row_distances(grid, themes.measure)
                                                        : column_distances(grid, themes.measure));
        tree = std::move(clustering.merges);
        return std::move(clustering.order);
    }
    if (order == GridOrder::hand)
        return hand_order(of_rows ? themes.row_names : themes.column_names, lines);
    return order_of(lines, order);
}

bool counts_hits(const HeatGrid& grid, GridMeasure measure) {
    return grid.has_themes_as_rows() &&
           (measure == GridMeasure::hits || measure == GridMeasure::passages ||
            measure == GridMeasure::per_1000);
}

// The period that the sources were written in and that the filter asks for.
std::string period_words(const Results& results, const EventFilter& filter) {
    std::optional<DayNumber> first, last;
    for (const Source& source : results.corpus->sources)
        if (source.issued.date) {
            const DayNumber from = source.issued.date->first_day(),
                            to = source.issued.date->last_day();
            first = std::min(first.value_or(from), from);
            last = std::max(last.value_or(to), to);
        }
    std::string text = "Sources: " + counted(results.corpus->sources.size(), "source", "sources");
    if (first)
        text += ", published " + edtf_from_day(civil_from_day(*first)) + " to " +
                edtf_from_day(civil_from_day(*last));
    return text + ". Dates: " + (filter.period.empty() ? "all" : filter.period) + ".";
}

}  // namespace

GridView make_grid_view(const HeatGrid& grid, const ThemesView& themes) {
    GridView view;
    view.rows = shown_order(grid, themes, true, view.row_tree);
    // What is symmetric stays so.
    if (grid.is_symmetric()) {
        view.columns = view.rows;
        view.column_tree = view.row_tree;
    } else {
        view.columns = shown_order(grid, themes, false, view.column_tree);
    }
    view.values.assign(grid.rows.size() * grid.columns.size(),
                       std::numeric_limits<double>::quiet_NaN());
    for (std::size_t r = 0; r < grid.rows.size(); ++r)
        for (std::size_t c = 0; c < grid.columns.size(); ++c) {
            const Nothing nothing = nothing_in(grid, themes.measure, r, c);
            if (nothing != Nothing::none &&
                std::ranges::find(view.reasons, nothing) == view.reasons.end())
                view.reasons.push_back(nothing);
            if (nothing != Nothing::none) continue;
            const auto value = value_of(grid, themes.measure, r, c);
            if (!value) continue;
            view.values[r * grid.columns.size() + c] = *value;
            if (grid.is_symmetric() && r == c) continue;
            view.least = std::min(view.least.value_or(*value), *value);
            view.most = std::max(view.most.value_or(*value), *value);
        }
    if (view.most && is_diverging(themes.measure)) {
        view.most = std::max(std::abs(*view.least), std::abs(*view.most));
        view.least = -*view.most;
    }
    if (has_row_totals(grid, themes.measure))
        for (std::size_t r = 0; r < grid.rows.size(); ++r) {
            view.row_totals.push_back(row_total(grid, themes.measure, r));
            view.most_row_total = std::max(view.most_row_total, view.row_totals.back());
        }
    if (has_column_totals(grid, themes.measure))
        for (std::size_t c = 0; c < grid.columns.size(); ++c)
            view.column_totals.push_back(column_total(grid, themes.measure, c));
    return view;
}

bool have_same_view(const ThemesView& a, const ThemesView& b) {
    return a.grid == b.grid && a.measure == b.measure && a.rows == b.rows &&
           a.columns == b.columns && a.row_names == b.row_names && a.column_names == b.column_names;
}

UnitedCells unite_cells(const HeatGrid& grid, const GridView& view,
                        std::span<const std::size_t> rows, std::span<const std::size_t> columns) {
    UnitedCells united;
    double furthest = -1;
    for (const std::size_t row : rows)
        for (const std::size_t column : columns) {
            if (grid.is_symmetric() && row == column) continue;
            const double value = view.values[row * grid.columns.size() + column];
            if (std::isnan(value)) continue;
            ++united.filled;
            if (std::abs(value) <= furthest) continue;
            furthest = std::abs(value);
            united.largest = GridPlace{row, column};
        }
    return united;
}

bool has_row_totals(const HeatGrid& grid, GridMeasure measure) {
    return counts_hits(grid, measure);
}

bool has_column_totals(const HeatGrid& grid, GridMeasure measure) {
    return counts_hits(grid, measure) && measure != GridMeasure::per_1000;
}

double row_total(const HeatGrid& grid, GridMeasure measure, std::size_t row) {
    const GridLine& line = grid.rows[row];
    if (measure == GridMeasure::passages) return static_cast<double>(line.hit_passages);
    const auto hits = static_cast<double>(line.hits);
    if (measure == GridMeasure::hits) return hits;
    return line.words ? 1000 * hits / static_cast<double>(line.words) : 0;
}

double column_total(const HeatGrid& grid, GridMeasure measure, std::size_t column) {
    std::size_t sum = 0;
    for (std::size_t r = 0; r < grid.rows.size(); ++r) {
        const GridCell cell = grid.cell(r, column);
        sum += measure == GridMeasure::passages ? cell.passages : cell.hits;
    }
    return static_cast<double>(sum);
}

std::string cell_words(const HeatGrid& grid, GridMeasure measure, std::size_t row,
                       std::size_t column) {
    const Nothing nothing = nothing_in(grid, measure, row, column);
    if (nothing != Nothing::none) return std::string(explanation_of(nothing));
    const auto value = value_of(grid, measure, row, column);
    if (!value) return "the same on both sides";
    if (!counts_hits(grid, measure)) return value_words(measure, *value);
    const GridCell cell = grid.cell(row, column);
    const std::string passages = counted(cell.passages, "passage", "passages");
    if (measure == GridMeasure::passages) return passages;
    const std::string hits = counted(cell.hits, "term hit", "term hits") + " in " + passages;
    return measure == GridMeasure::hits ? hits
                                        : fixed_text(*value, 1) + " hits per 1,000 words, " + hits;
}

Evidence evidence_of_cell(const HeatGrid& grid, std::size_t row, std::size_t column) {
    const GridLine &r = grid.rows[row], &c = grid.columns[column];
    if (grid.request.kind == GridKind::theme_source) return CellEvidence{*r.theme, *c.source};
    return GridEvidence{grid.request, r.name, c.name};
}

Evidence evidence_of_row(const HeatGrid& grid, std::size_t row) {
    const GridLine& line = grid.rows[row];
    if (grid.request.kind == GridKind::theme_source) return ThemeEvidence{*line.theme};
    return GridEvidence{grid.request, line.name, ""};
}

Evidence evidence_of_column(const HeatGrid& grid, std::size_t column) {
    const GridLine& line = grid.columns[column];
    if (grid.request.kind == GridKind::theme_source) return SourceEvidence{*line.source};
    return GridEvidence{grid.request, "", line.name};
}

std::string tree_words(const std::vector<GridLine>& lines, const std::vector<Merge>& tree) {
    if (tree.empty()) return {};
    std::string text = "Ordered by likeness: nearest are " + lines[tree.front().left].label +
                       " and " + lines[tree.front().right].label + ", " +
                       fixed_text(tree.front().height, 2) + " apart";
    if (tree.size() > 1)
        text += "; the last two branches are " + fixed_text(tree.back().height, 2) + " apart";
    return text;
}

std::vector<std::string> names_in_order(const std::vector<GridLine>& lines,
                                        std::span<const std::size_t> order) {
    std::vector<std::string> names;
    for (const std::size_t position : order)
        names.push_back(lines[position].name);
    return names;
}

SetGridOrder move_line(const HeatGrid& grid, const GridView& view, const ThemesView& themes,
                       bool of_rows, std::size_t from, std::size_t to) {
    std::vector<std::string> names =
        of_rows ? names_in_order(grid.rows, view.rows) : names_in_order(grid.columns, view.columns);
    std::string moved = std::move(names[from]);
    names.erase(names.begin() + static_cast<std::ptrdiff_t>(from));
    names.insert(names.begin() + static_cast<std::ptrdiff_t>(std::min(to, names.size())),
                 std::move(moved));
    // What is symmetric has the order of its rows.
    if (of_rows || grid.is_symmetric())
        return {GridOrder::hand, themes.columns, std::move(names), {}};
    return {themes.rows, GridOrder::hand, {}, std::move(names)};
}

std::string caption_of(const Results& results, const ThemesView& themes) {
    std::string measure(words_of(themes.grid.kind, themes.measure).label);
    if (!measure.empty() && measure[0] >= 'A' && measure[0] <= 'Z' &&
        (measure.size() < 2 || measure[1] >= 'a'))
        measure[0] = static_cast<char>(measure[0] - 'A' + 'a');
    return grid_words(results, themes.grid) + ", " + measure;
}

std::vector<std::string> picture_caption(const Results& results, const Session& session) {
    const ThemesView& themes = session.themes;
    const Corpus& corpus = *results.corpus;
    const MeasureWords measure = words_of(themes.grid.kind, themes.measure);
    std::string method(measure.label);
    method.append(": ").append(measure.formula);
    if (!measure.source.empty()) method.append(" (").append(measure.source).append(")");
    const std::string filter = words_of(session.filter, results);
    std::string what = "Filter: " + (filter.empty() ? "none" : filter) + ". Themes: " +
                       (session.codebook.get() ? "as edited by the reader" : "those of the corpus");
    std::string from = "Corpus: " + corpus.title;
    if (!corpus.version.empty()) from += ", version " + corpus.version;
    return {caption_of(results, themes), method + ".", what + ".",
            period_words(results, session.filter),
            from + ", fingerprint " + corpus_mark(corpus) + ". Drawn by Parallax."};
}

}  // namespace parallax

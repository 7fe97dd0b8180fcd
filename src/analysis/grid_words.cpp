// One row of words for each measure; numbers are put into sentences by what they count.
#include "analysis/grid_words.h"

#include <charconv>
#include <cmath>

#include "analysis/fixed_text.h"
#include "analysis/theme_measures.h"

namespace parallax {
namespace {

constexpr int kMostDecimals = 3;

MeasureWords words_in_matrix(GridMeasure measure) {
    switch (measure) {
        case GridMeasure::hits:
            return {"Hits", "hits of the theme's patterns, overlapping ones counted once", ""};
        case GridMeasure::passages:
            return {"Passages", "passages with at least one hit", ""};
        case GridMeasure::per_1000:
            return {"Hits per 1,000 words", "1,000 × hits / words", ""};
        case GridMeasure::passage_share:
            return {"Share of passages", "passages with hits / passages", ""};
        case GridMeasure::row_percent:
            return {"Row per cent", "100 × hits / all hits of the theme", ""};
        case GridMeasure::column_percent:
            return {"Column per cent", "100 × hits / hits of all themes here", ""};
        case GridMeasure::tf_idf:
            return {"Tf-idf", "hits per 1,000 words × ln(columns with words / columns with hits)",
                    "Salton and Buckley 1988"};
        case GridMeasure::g2:
            return {"Over and under use (G²)",
                    "2 × Σ observed × ln(observed / expected), here against the rest; negative "
                    "where used less",
                    "Dunning 1993; Rayson and Garside 2000"};
        case GridMeasure::log_ratio:
            return {"Log ratio", "log₂(rate here / rate in the rest), ½ for no hit", "Hardie 2014"};
        default:
            return {};
    }
}

MeasureWords words_of_meetings(GridMeasure measure) {
    switch (measure) {
        case GridMeasure::passages:
            return {"Passages with both", "passages with hits of both themes", ""};
        case GridMeasure::row_percent:
            return {"Row per cent", "100 × passages with both / passages with the row's theme", ""};
        case GridMeasure::column_percent:
            return {"Column per cent",
                    "100 × passages with both / passages with the column's theme", ""};
        case GridMeasure::jaccard:
            return {"Jaccard", "passages with both / passages with either", "Jaccard 1901"};
        case GridMeasure::g2:
            return {"More or less than chance (G²)",
                    "2 × Σ observed × ln(observed / expected) over both, one alone, neither; "
                    "negative where they keep apart",
                    "Dunning 1993"};
        default:
            return {};
    }
}

MeasureWords words_of_likeness(GridMeasure measure) {
    switch (measure) {
        case GridMeasure::hits:
            return {"Pairs of passages", "pairs of passages alike in words or sharing a text", ""};
        case GridMeasure::passages:
            return {"Passages in pairs", "passages of both that are in such a pair", ""};
        case GridMeasure::term_likeness:
            return {"Like words",
                    "cosine of (1 + ln tf) × ln((sources + 1) / sources with the term)",
                    "Salton and Buckley 1988"};
        case GridMeasure::theme_likeness:
            return {"Like themes", "cosine of the hits of each theme", ""};
        case GridMeasure::reuse_share:
            return {"Reused words", "words in texts that the two share / words of the row's source",
                    "Schleimer, Wilkerson and Aiken 2003"};
        default:
            return {};
    }
}

// "2,140".
std::string grouped(std::size_t number) {
    std::string text = std::to_string(number);
    for (std::size_t from_end = 3; from_end < text.size(); from_end += 4)
        text.insert(text.size() - from_end, 1, ',');
    return text;
}

std::string counted(std::size_t number, std::string_view one, std::string_view many) {
    return grouped(number) + ' ' + std::string(number == 1 ? one : many);
}
std::string hits(std::size_t number) {
    return counted(number, "hit", "hits");
}
std::string words(std::size_t number) {
    return counted(number, "word", "words");
}
std::string passages(std::size_t number) {
    return counted(number, "passage", "passages");
}

std::string per_cent(double value) {
    const int decimals = value != 0 && std::abs(value) < 10 ? 1 : 0;
    return fixed_text(value, decimals) + " %";
}

// "p < 0.0001", "p 0.012".
std::string chance_words(std::optional<double> p) {
    if (!p) return {};
    return *p < 0.0001 ? ", p < 0.0001" : ", p " + fixed_text(*p, *p < 0.01 ? 4 : 3);
}

std::string numbers_in_matrix(const HeatGrid& grid, GridMeasure measure, std::size_t row,
                              std::size_t column) {
    const CellCounts cell = counts_of(grid.matrix, ThemeId(row), column);
    switch (measure) {
        case GridMeasure::hits:
            return hits(cell.hits) + " in " + words(cell.words);
        case GridMeasure::passages:
            return passages(cell.passages) + " with hits, of " + grouped(cell.unit_passages);
        case GridMeasure::per_1000:
            return hits(cell.hits) + " in " + words(cell.words);
        case GridMeasure::passage_share:
            return grouped(cell.passages) + " of " + passages(cell.unit_passages);
        case GridMeasure::row_percent:
            return grouped(cell.hits) + " of " + hits(cell.row_hits) + " of the theme";
        case GridMeasure::column_percent:
            return grouped(cell.hits) + " of " + hits(cell.column_hits) + " of all themes here";
        case GridMeasure::tf_idf:
            return hits(cell.hits) + " in " + words(cell.words) + ", in " +
                   grouped(cell.units_with_hits) + " of " +
                   counted(cell.units_with_words, "column", "columns");
        case GridMeasure::g2:
        case GridMeasure::log_ratio:
            return hits(cell.hits) + " in " + words(cell.words) + ", " +
                   grouped(cell.row_hits - cell.hits) + " in the other " +
                   grouped(cell.all_words - cell.words);
        default:
            return {};
    }
}

std::string numbers_of_meeting(const HeatGrid& grid, GridMeasure measure, std::size_t row,
                               std::size_t column) {
    const std::size_t both = grid.cell(row, column).passages;
    const std::size_t with_row = grid.rows[row].hit_passages;
    const std::size_t with_column = grid.columns[column].hit_passages;
    if (row == column) return passages(both) + ", the theme with itself";
    switch (measure) {
        case GridMeasure::passages:
            return passages(both) + " with both";
        case GridMeasure::row_percent:
            return grouped(both) + " of " + passages(with_row);
        case GridMeasure::column_percent:
            return grouped(both) + " of " + passages(with_column);
        case GridMeasure::jaccard:
            return grouped(both) + " of " + passages(with_row + with_column - both);
        default:
            return grouped(both) + " with both, " + grouped(with_row) + " and " +
                   grouped(with_column) + " with each, of " + passages(grid.meetings.passages);
    }
}

std::string numbers_of_likeness(const HeatGrid& grid, GridMeasure measure, std::size_t row,
                                std::size_t column) {
    const GridCell cell = grid.cell(row, column);
    if (cell.is_diagonal) return "the source with itself";
    const SourcePair& pair =
        grid.likeness.pair(SourceId(std::min(row, column)), SourceId(std::max(row, column)));
    switch (measure) {
        case GridMeasure::reuse_share:
            return grouped(row < column ? pair.reused_a : pair.reused_b) + " of " +
                   words(grid.rows[row].words);
        case GridMeasure::theme_likeness:
            return grouped(grid.rows[row].hits) + " and " + hits(grid.columns[column].hits);
        case GridMeasure::term_likeness:
            return grouped(grid.rows[row].words) + " and " + words(grid.columns[column].words);
        default:
            return counted(cell.hits, "pair", "pairs") + " of " + passages(cell.passages);
    }
}

}  // namespace

MeasureWords words_of(GridKind kind, GridMeasure measure) {
    if (kind == GridKind::theme_theme) return words_of_meetings(measure);
    if (kind == GridKind::source_source) return words_of_likeness(measure);
    return words_in_matrix(measure);
}

std::string numbers_of(const HeatGrid& grid, GridMeasure measure, std::size_t row,
                       std::size_t column) {
    const GridKind kind = grid.request.kind;
    std::string text =
        kind == GridKind::theme_theme     ? numbers_of_meeting(grid, measure, row, column)
        : kind == GridKind::source_source ? numbers_of_likeness(grid, measure, row, column)
                                          : numbers_in_matrix(grid, measure, row, column);
    if (is_count(measure)) return text;
    const std::optional<double> value = value_of(grid, measure, row, column);
    if (!value) return text + ": no value";
    text += ": " + value_words(measure, *value);
    if (measure == GridMeasure::g2) text += chance_words(p_of(grid, row, column));
    return text;
}

std::string interval_words(const HeatGrid& grid, GridMeasure measure, std::size_t row,
                           std::size_t column) {
    const auto interval = interval_of(grid, measure, row, column);
    const auto kind = interval_kind_of(measure);
    if (!interval || !kind) return {};
    const std::string low = value_words(measure, interval->low);
    const std::string high = value_words(measure, interval->high);
    // The unit once, at the end.
    return std::string(name_of(*kind)) + ": " + low.substr(0, low.find(' ')) + " to " + high;
}

std::string short_number(GridMeasure measure, double value) {
    if (is_count(measure)) return grouped(static_cast<std::size_t>(std::llround(value)));
    const bool in_per_cent =
        measure == GridMeasure::passage_share || measure == GridMeasure::reuse_share;
    if (in_per_cent) value *= 100;
    const double size = std::abs(value);
    int decimals = size < 10 ? 1 : 0;
    if (upper_bound_of(measure) == 1.0 && !in_per_cent) decimals = 2;
    if (in_per_cent || measure == GridMeasure::row_percent ||
        measure == GridMeasure::column_percent)
        decimals = 0;
    std::string text = fixed_text(value, decimals);
    if (text.starts_with("0.") && decimals == 2) text.erase(0, 1);  // ".35"
    return text;
}

std::string value_words(GridMeasure measure, double value) {
    switch (measure) {
        case GridMeasure::hits:
            return value == std::floor(value) ? hits(static_cast<std::size_t>(value))
                                              : fixed_text(value, 1) + " hits";
        case GridMeasure::passages:
            return passages(static_cast<std::size_t>(value));
        case GridMeasure::per_1000:
            return fixed_text(value, 2) + " per 1,000";
        case GridMeasure::passage_share:
        case GridMeasure::reuse_share:
            return per_cent(100 * value);
        case GridMeasure::row_percent:
        case GridMeasure::column_percent:
            return per_cent(value);
        case GridMeasure::g2:
        case GridMeasure::tf_idf:
        case GridMeasure::log_ratio:
            return fixed_text(value, 2);
        default:
            return fixed_text(value, kMostDecimals);
    }
}

std::string_view reason_of(Nothing nothing) {
    switch (nothing) {
        case Nothing::none:
            return "";
        case Nothing::no_match:
            return "no match";
        case Nothing::silent:
            return "silent";
        case Nothing::not_covered:
            return "not covered";
        case Nothing::outside_its_time:
            return "outside its time";
        case Nothing::too_few_words:
            return "too few words";
    }
    return "";
}

}  // namespace parallax

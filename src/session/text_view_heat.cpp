// Any heatmap as a table of one measure, its heads and numbers as links to their passages.
#include <cmath>

#include "analysis/fixed_text.h"
#include "analysis/grid_words.h"
#include "session/grid_view.h"
#include "session/stance_words.h"
#include "session/text_view_page.h"

namespace parallax {
namespace {

void write_line(TextPage& page, const GridLine& line, const Evidence& evidence,
                std::string_view scope) {
    page.html.open("th", page.in_corpus({{"scope", std::string(scope)}}));
    // Themes stand by their whole names, as in the picture.
    const bool is_row = scope == "row" && line.theme;
    page.link(is_row ? page.results.theme(*line.theme).label : line.label, {OpenEvidence{evidence}},
              {{"aria-current", page.session.evidence == evidence ? "true" : ""}});
    page.html.close();
}

// The caption says what is counted; rates read as the table of the command line writes them.
std::string number_of(const HeatGrid& grid, GridMeasure measure, double value, std::size_t hits,
                      std::size_t words) {
    if (is_count(measure)) return std::to_string(std::llround(value));
    if (measure == GridMeasure::per_1000 && grid.has_themes_as_rows())
        return per_1000_text(hits, words);
    return value_words(measure, value);
}

void write_cell(TextPage& page, const HeatGrid& grid, std::size_t row, std::size_t column) {
    const GridMeasure measure = page.session.themes.measure;
    const Nothing nothing = nothing_in(grid, measure, row, column);
    const auto value = value_of(grid, measure, row, column);
    HtmlWriter& html = page.html;
    html.open("td", {{"class", nothing == Nothing::none ? "number" : "number nothing"}});
    const std::string text = nothing != Nothing::none ? std::string(name_of(nothing))
                             : value ? number_of(grid, measure, *value, grid.cell(row, column).hits,
                                                 grid.columns[column].words)
                                     : std::string("itself");
    const Evidence evidence = evidence_of_cell(grid, row, column);
    if (grid.cell(row, column).passages == 0)
        html.text(text);
    else
        page.link(text, {OpenEvidence{evidence}},
                  {{"aria-current", page.session.evidence == evidence ? "true" : ""}});
    html.close();
}

// Rates of different texts have no sum.
void write_sums(TextPage& page, const GridView& view) {
    if (view.column_totals.empty()) return;
    HtmlWriter& html = page.html;
    html.open("tfoot");
    html.open("tr");
    const bool passages = page.session.themes.measure == GridMeasure::passages;
    html.element("th", passages ? "Marks in all" : "Hits in all", {{"scope", "row"}});
    double all = 0;
    for (const std::size_t c : view.columns) {
        all += view.column_totals[c];
        html.element("td", std::to_string(std::llround(view.column_totals[c])),
                     {{"class", "number"}});
    }
    html.element("td", std::to_string(std::llround(all)), {{"class", "number"}});
    html.close();
    html.close();
}

void write_method(TextPage& page, const HeatGrid& grid) {
    const MeasureWords words = words_of(grid.request.kind, page.session.themes.measure);
    std::string text = std::string(words.label) + ": " + std::string(words.formula);
    if (!words.source.empty()) text.append(" (").append(words.source).append(")");
    page.remark(text + ".");
}

}  // namespace

void write_heatmap(TextPage& page) {
    const auto kept = heat_grid(page.results, page.session.themes.grid);
    const HeatGrid& grid = *kept;
    const GridView view = make_grid_view(grid, page.session.themes);
    HtmlWriter& html = page.html;
    const std::string caption = caption_of(page.results, page.session.themes);
    page.open_table(caption);
    html.element("th", grid.has_themes_as_rows() ? "Theme" : "", {{"scope", "col"}});
    for (const std::size_t c : view.columns)
        write_line(page, grid.columns[c], evidence_of_column(grid, c), "col");
    if (!view.row_totals.empty())
        html.element("th", grid.request.kind == GridKind::theme_source ? "All sources" : "In all",
                     {{"scope", "col"}, {"class", "number"}});
    html.close();
    html.close();
    html.open("tbody");
    for (const std::size_t r : view.rows) {
        html.open("tr");
        write_line(page, grid.rows[r], evidence_of_row(grid, r), "row");
        for (const std::size_t c : view.columns)
            write_cell(page, grid, r, c);
        if (!view.row_totals.empty())
            html.element("td",
                         number_of(grid, page.session.themes.measure, view.row_totals[r],
                                   grid.rows[r].hits, grid.rows[r].words),
                         {{"class", "number"}});
        html.close();
    }
    html.close();
    write_sums(page, view);
    html.close();
    html.close();
    write_method(page, grid);
    for (const std::string& said :
         {tree_words(grid.rows, view.row_tree),
          grid.is_symmetric() ? std::string() : tree_words(grid.columns, view.column_tree)})
        if (!said.empty()) page.remark(said + ".");
}

}  // namespace parallax

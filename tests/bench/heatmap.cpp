// What an edited pattern costs until the heatmap has its new cells, as C functions for
// tests/bench/heatmap.mjs: the edit itself, the counts, the grid, its values, and what the editor
// shows of the pattern.
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <memory>
#include <string>
#include <utility>

#include "analysis/pattern_counts.h"
#include "base/check.h"
#include "platform/icu_data.h"
#include "session/grid_view.h"
#include "session/session.h"
#include "text/text_data.h"

using namespace parallax;

namespace {

constexpr GridKind kKinds[] = {GridKind::theme_source, GridKind::theme_time, GridKind::theme_theme};

struct Desk {
    // As handed over: first the codebook, a theme a line with tabs between its patterns, then an
    // empty line, then passages, each with its line break, and an empty line after each source.
    std::string text;
    Results all, results;  // as the program has them: all, and what the filter leaves
    Session session;
    PatternCounter counter;
    std::string pattern;  // the one to be typed
    double shown = 0;     // of the last edit: the sum of what the cells show
};

Desk& desk() {
    static Desk desk;
    return desk;
}

std::string_view next_line(std::string_view& text) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return line;
}

Theme theme_of(std::string_view line, std::size_t number) {
    Theme theme;
    theme.id = "theme-" + std::to_string(number);
    theme.label = theme.short_label = "Theme " + std::to_string(number);
    while (!line.empty()) {
        const std::size_t end = std::min(line.find('\t'), line.size());
        auto pattern = TermPattern::from_text(line.substr(0, end));
        ENSURE(pattern.has_value());
        theme.terms.push_back({"en", *std::move(pattern)});
        line.remove_prefix(std::min(end + 1, line.size()));
    }
    return theme;
}

void add_source(Corpus& corpus) {
    const std::size_t number = corpus.sources.size();
    Source& source = corpus.sources.emplace_back();
    source.id = source.label = source.record.id = "source-" + std::to_string(number);
    source.record.language = "en";
    source.issued.date = *edtf_from_text(std::to_string(2000 + number % 25));
}

Corpus read_corpus(std::string_view text) {
    Corpus corpus;
    for (std::string_view line = next_line(text); !line.empty(); line = next_line(text))
        corpus.themes.push_back(theme_of(line, corpus.themes.size()));
    add_source(corpus);
    while (!text.empty()) {
        const std::string_view line = next_line(text);
        if (line.empty()) {
            if (!text.empty()) add_source(corpus);
            continue;
        }
        Source& source = corpus.sources.back();
        Passage& passage = source.passages.emplace_back();
        passage.n = static_cast<int>(source.passages.size());
        passage.text = line;
    }
    return corpus;
}

// What the cells of the heatmap in view show, added up.
double sum_shown(const Results& results, const ThemesView& themes) {
    const auto grid = heat_grid(results, themes.grid);
    const GridView view = make_grid_view(*grid, themes);
    double sum = 0;
    for (const std::size_t row : view.rows)
        for (const std::size_t column : view.columns)
            if (const auto value = value_of(*grid, themes.measure, row, column)) sum += *value;
    return sum;
}

}  // namespace

// Each is exported by its name (CMakeLists.txt).
extern "C" {

void heatmap_start() {
    ENSURE(load_text_data(icu_data()).has_value());
}

char* heatmap_text(std::uint32_t size) {
    desk().text.resize(size);
    return desk().text.data();
}

// Reads what was handed over; gives the number of words.
std::uint32_t heatmap_open() {
    Desk& d = desk();
    d.all = d.results = Results();
    d.all = make_results(read_corpus(std::exchange(d.text, {})));
    d.results = d.all;
    d.session = make_session(*d.results.corpus);
    d.session.view = View::themes;
    d.counter = {};
    d.counter.follow(d.results.index(), d.results.facts->patterns, d.results.theme(ThemeId(0)));
    return static_cast<std::uint32_t>(d.results.index().words.word_count());
}

// Which heatmap is looked at: themes by source, by year, by theme; makes it. Gives its cells.
std::uint32_t heatmap_look(std::uint32_t kind) {
    Desk& d = desk();
    d.session.themes.grid.kind = kKinds[kind];
    d.session.themes.measure = GridMeasure::passages;
    d.shown = sum_shown(d.results, d.session.themes);
    const auto grid = heat_grid(d.results, d.session.themes.grid);
    return static_cast<std::uint32_t>(grid->rows.size() * grid->columns.size());
}

// A pattern to be typed in place of the first theme's first one, which heatmap_edit does. In two
// steps, so that handing over is not timed.
char* heatmap_pattern(std::uint32_t size) {
    Desk& d = desk();
    // Typed for the first time: of what was found before, only the other patterns of the theme.
    FoundPatterns& found = d.results.facts->patterns;
    found = {};
    found.hits_of(d.results.theme(ThemeId(0)), d.results.index().ground());
    d.pattern.resize(size);
    return d.pattern.data();
}

// All that happens between the letter and the cells. Gives the hits of the pattern.
std::uint32_t heatmap_edit() {
    Desk& d = desk();
    auto edit = change_pattern(*d.results.themes, ThemeId(0), 0, d.pattern);
    ENSURE(edit.has_value());
    const EditedCodebook codebook({std::move(edit->themes), {}});
    d.session = apply(d.session, EditCodebook{codebook, ThemeId(0), "pattern"}, d.results);
    const auto themes = d.session.codebook.themes(d.all.corpus);
    set_themes(d.all, themes);
    set_themes(d.results, themes, &d.all);
    const auto& counts =
        d.counter.follow(d.results.index(), d.results.facts->patterns, d.results.theme(ThemeId(0)));
    d.shown = sum_shown(d.results, d.session.themes);
    return static_cast<std::uint32_t>(counts[0].hits);
}

// Whether the cells are those of a grid made anew. 1: they are.
std::uint32_t heatmap_is_right() {
    const Desk& d = desk();
    Results anew = filtered_results(d.results, {});
    anew.counts = make_theme_counts(anew.index(), *anew.themes);
    const double sum = sum_shown(anew, d.session.themes);
    return std::abs(sum - d.shown) <= 1e-9 * std::abs(sum) ? 1 : 0;
}
}

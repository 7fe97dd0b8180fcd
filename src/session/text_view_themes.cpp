// How much each source speaks of each theme, as a table of one measure; and how a theme is counted.
#include <algorithm>
#include <array>
#include <map>

#include "analysis/fixed_text.h"
#include "analysis/grid_words.h"
#include "corpus/citation.h"
#include "session/grid_view.h"
#include "session/stance_words.h"
#include "session/text_view_page.h"
#include "session/theme_words.h"

namespace parallax {
namespace {

using PlainMeasure = std::pair<GridMeasure, std::string_view>;
constexpr std::array<PlainMeasure, 3> kPlainMeasures{
    {{GridMeasure::passages, "passages"},
     {GridMeasure::hits, "term hits"},
     {GridMeasure::per_1000, "hits per 1,000 words"}}};

std::string_view plain_words_of(GridMeasure measure) {
    return std::ranges::find(kPlainMeasures, measure, &PlainMeasure::first)->second;
}

// As the table of the command line writes the same number.
std::string number_of(GridMeasure measure, std::size_t passages, std::size_t hits,
                      std::size_t words) {
    switch (measure) {
        case GridMeasure::passages:
            return std::to_string(passages);
        case GridMeasure::hits:
            return std::to_string(hits);
        default:
            return per_1000_text(hits, words);
    }
}

std::size_t words_in_all(const Results& results) {
    std::size_t words = 0;
    for (const IndexedSource& source : results.index().sources)
        words += source.words;
    return words;
}

const Absence* absence_of(const Theme& theme, SourceId source) {
    const auto found = std::ranges::find(theme.absences, source, &Absence::source);
    return found == theme.absences.end() ? nullptr : &*found;
}

void write_head(TextPage& page) {
    HtmlWriter& html = page.html;
    html.open("thead");
    html.open("tr");
    html.element("th", "Theme", {{"scope", "col"}});
    for (std::size_t s = 0; s < page.corpus.sources.size(); ++s) {
        html.open("th", {{"scope", "col"}, {"class", "number"}});
        page.link(short_reference(page.corpus.sources[s]),
                  {OpenEvidence{SourceEvidence{SourceId(s)}}});
        html.close();
    }
    html.element("th", "All sources", {{"scope", "col"}, {"class", "number"}});
    html.close();
    html.close();
}

void write_row(TextPage& page, ThemeId t) {
    const Theme& theme = page.results.theme(t);
    const ThemeCounts& counts = page.results.counts;
    const GridMeasure measure = page.session.themes.measure;
    HtmlWriter& html = page.html;
    html.open("tr");
    html.open("th", page.in_corpus({{"scope", "row"}}));
    page.link(theme.label, {OpenEvidence{ThemeEvidence{t}}},
              {{"aria-current", page.session.theme == t ? "true" : ""}});
    html.close();
    for (std::size_t s = 0; s < page.corpus.sources.size(); ++s) {
        const CellEvidence evidence{t, SourceId(s)};
        const ThemeCell& cell = counts.cell(t, SourceId(s));
        const bool nothing = cell.nothing != Nothing::none;
        html.open("td", {{"class", nothing ? "number nothing" : "number"}});
        const std::string text =
            nothing ? std::string(name_of(cell.nothing))
                    : number_of(measure, cell.passages.size(), cell.hits, cell.words);
        if (nothing && !absence_of(theme, SourceId(s)))
            html.text(text);
        else
            page.link(
                text, {OpenEvidence{evidence}},
                {{"aria-current", page.session.evidence == Evidence(evidence) ? "true" : ""}});
        html.close();
    }
    html.element("td",
                 number_of(measure, counts.theme_passages(t), counts.theme_hits(t),
                           words_in_all(page.results)),
                 {{"class", "number"}});
    html.close();
}

// Rates of different texts have no sum.
void write_sums(TextPage& page) {
    const GridMeasure measure = page.session.themes.measure;
    if (measure == GridMeasure::per_1000) return;
    HtmlWriter& html = page.html;
    html.open("tfoot");
    html.open("tr");
    html.element("th", measure == GridMeasure::passages ? "Marks in all" : "Hits in all",
                 {{"scope", "row"}});
    std::size_t all = 0;
    for (std::size_t s = 0; s < page.corpus.sources.size(); ++s) {
        const std::size_t n = measure == GridMeasure::passages
                                  ? page.results.counts.source_marks(SourceId(s))
                                  : page.results.counts.source_hits(SourceId(s));
        all += n;
        html.element("td", std::to_string(n), {{"class", "number"}});
    }
    html.element("td", std::to_string(all), {{"class", "number"}});
    html.close();
    html.close();
}

void write_codebook(TextPage& page, ThemeId t) {
    const Theme& theme = page.results.theme(t);
    HtmlWriter& html = page.html;
    html.element("h2", "How it is counted: " + theme.label);
    html.element("p", theme.description, page.in_corpus());
    const std::string precision = precision_words(page.results, page.session, t);
    if (!precision.empty()) html.element("p", precision);
    std::map<std::string, std::string> patterns;  // by language
    for (const Term& term : theme.terms) {
        std::string& list = patterns[term.language];
        list +=
            (list.empty() ? "" : "; ") + term.pattern.text() + (term.off ? " (switched off)" : "");
    }
    html.open("dl");
    for (const auto& [language, list] : patterns) {
        html.element("dt", "Patterns, " + (language.empty() ? "any language" : language));
        html.element("dd", list, {{"lang", language}});
    }
    for (const Absence& absence : theme.absences) {
        html.element("dt", short_reference(page.corpus.source(absence.source)) + ", " +
                               std::string(name_of(nothing_of(absence.kind))));
        html.element("dd", absence.note.empty() ? "no reason given" : absence.note,
                     page.in_corpus());
    }
    html.close();
}

void write_choices(TextPage& page) {
    const ThemesView& themes = page.session.themes;
    std::vector<TextPage::Choice> kinds, measures;
    for (const GridKind kind :
         {GridKind::theme_source, GridKind::theme_time, GridKind::theme_position,
          GridKind::theme_theme, GridKind::source_source}) {
        GridRequest grid = kind == themes.grid.kind ? themes.grid : GridRequest{.kind = kind};
        kinds.push_back({std::string(caption_of(kind)), SetGrid{grid}, kind == themes.grid.kind});
    }
    for (const GridMeasure measure : measures_of(themes.grid.kind)) {
        ThemesView plain = themes;
        plain.measure = measure;
        const std::string_view words =
            is_plain(plain) ? plain_words_of(measure) : words_of(themes.grid.kind, measure).label;
        measures.push_back({std::string(words), SetMeasure{measure}, measure == themes.measure});
    }
    page.choices("Heatmap", kinds);
    page.choices("Show", measures);
}

// Themes by source with totals, and a reason for each cell without a hit.
void write_plain(TextPage& page) {
    HtmlWriter& html = page.html;
    const std::string caption =
        "Themes by source, " + std::string(plain_words_of(page.session.themes.measure));
    html.open("div",
              {{"class", "wide"}, {"tabindex", "0"}, {"role", "group"}, {"aria-label", caption}});
    html.open("table");
    html.element("caption", caption);
    write_head(page);
    html.open("tbody");
    for (std::size_t t = 0; t < page.results.themes->size(); ++t)
        write_row(page, ThemeId(t));
    html.close();
    write_sums(page);
    html.close();
    html.close();
}

}  // namespace

void write_themes(TextPage& page) {
    page.html.element("h1", "Themes");
    write_choices(page);
    if (is_plain(page.session.themes))
        write_plain(page);
    else
        write_heatmap(page);
    page.html.open("ul", {{"class", "quiet"}});
    for (const Nothing nothing : {Nothing::no_match, Nothing::silent, Nothing::not_covered,
                                  Nothing::outside_its_time, Nothing::too_few_words})
        page.html.element("li", explanation_of(nothing));
    page.html.close();
    if (page.session.theme) write_codebook(page, *page.session.theme);
}

}  // namespace parallax

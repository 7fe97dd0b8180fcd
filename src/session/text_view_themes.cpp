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
        measures.push_back({std::string(words_of(themes.grid.kind, measure).label),
                            SetMeasure{measure}, measure == themes.measure});
    }
    page.choices("Heatmap", kinds);
    page.choices("Show", measures);
}

}  // namespace

void write_themes(TextPage& page) {
    page.html.element("h1", "Themes");
    write_choices(page);
    write_heatmap(page);
    page.html.open("ul", {{"class", "quiet"}});
    for (const Nothing nothing : {Nothing::no_match, Nothing::silent, Nothing::not_covered,
                                  Nothing::outside_its_time, Nothing::too_few_words})
        page.html.element("li", explanation_of(nothing));
    page.html.close();
    if (page.session.theme) write_codebook(page, *page.session.theme);
}

}  // namespace parallax

// Questions by sources as a table.
#include <array>

#include "analysis/fixed_text.h"
#include "analysis/stance_shares.h"
#include "analysis/stance_tables.h"
#include "corpus/citation.h"
#include "session/stance_words.h"
#include "session/text_view_page.h"

namespace parallax {
namespace {

// Without what the kinds of nothing mean, which stands once below the table.
std::string cell_words(const Question& question, const StanceCell& cell) {
    std::string words;
    for (const std::size_t i : cell.positions) {
        if (!words.empty()) words += ", ";
        const Position& position = question.positions[i];
        words += speaks(position.stance) ? words_of(position)
                                         : std::string(name_of(nothing_of(position.stance)));
    }
    if (words.empty()) words = "no position recorded";
    // The original stays beside what the reader makes of it.
    return cell.own ? "your reading: " + own_in_words(*cell.own) + " (recorded: " + words + ")"
                    : words;
}

// "for 40.0 %, qualified 20.0 %, against 20.0 %", of all sources.
std::string shares_in_words(const Question& question, const StanceRow& row) {
    const StanceShares shares = make_stance_shares(question, row);
    return "for " + percent_text(shares.share(Stance::affirms)) + " %, qualified " +
           percent_text(shares.share(Stance::qualifies)) + " %, against " +
           percent_text(shares.share(Stance::denies)) + " %";
}

void write_row(TextPage& page, QuestionId id, bool distances) {
    const Question& question = page.corpus.question(id);
    const StanceRow& row = page.results.grid.rows[id.index()];
    HtmlWriter& html = page.html;
    html.open("tr");
    html.open("th", page.in_corpus({{"scope", "row"}}));
    page.link(std::to_string(question.n) + ". " + question.text,
              {ChooseQuestion{id}, SetCompareMode{CompareMode::side_by_side}, GoTo{View::compare}});
    html.close();
    for (std::size_t s = 0; s < row.cells.size(); ++s) {
        const StanceEvidence evidence{id, SourceId(s)};
        html.open("td");
        page.link(cell_words(question, row.cells[s]), {OpenEvidence{evidence}},
                  {{"aria-current", page.session.evidence == Evidence(evidence) ? "true" : ""}});
        html.close();
    }
    if (distances) html.element("td", shares_in_words(question, row));
    if (distances)
        html.element("td", row.distance ? fixed_text(*row.distance, 1) : "too few speak",
                     {{"class", "number"}});
    html.close();
}

}  // namespace

void write_grid(TextPage& page, std::string_view caption, const std::vector<QuestionId>& questions,
                bool distances) {
    HtmlWriter& html = page.html;
    page.open_table(caption);
    html.element("th", "Question", {{"scope", "col"}});
    for (const Source& source : page.corpus.sources)
        html.element("th", short_reference(source), {{"scope", "col"}});
    if (distances) html.element("th", "Shares of all sources", {{"scope", "col"}});
    if (distances) html.element("th", "Distance", {{"scope", "col"}, {"class", "number"}});
    page.open_body();
    for (const QuestionId id : questions)
        write_row(page, id, distances);
    html.close();
    html.close();
    html.close();
}

void write_stances_explained(TextPage& page) {
    constexpr std::array<Stance, 3> kNothing{Stance::silent, Stance::not_covered,
                                             Stance::outside_its_time};
    page.html.open("ul", {{"class", "quiet"}});
    for (const Stance stance : kNothing)
        page.html.element("li", explanation_of(stance));
    page.html.close();
}

}  // namespace parallax

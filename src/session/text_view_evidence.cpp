// The passages behind the selection: exactly those that the number opened counts.
#include "corpus/citation.h"
#include "session/text_view_page.h"

namespace parallax {
namespace {

// What sources say on a question, before the passages it rests on.
void write_summaries(TextPage& page, const StanceEvidence& evidence) {
    for (const Position& position : page.corpus.question(evidence.question).positions)
        if (position.source == evidence.source && !position.summary.empty())
            page.html.element("p", position.summary, page.in_corpus());
}

void write_absence(TextPage& page, const CellEvidence& evidence) {
    for (const Absence& absence : page.results.theme(evidence.theme).absences)
        if (absence.source == evidence.source && !absence.note.empty())
            page.html.element("p", absence.note, page.in_corpus());
}

}  // namespace

void write_evidence(TextPage& page) {
    const Evidence& evidence = page.session.evidence;
    if (std::holds_alternative<std::monostate>(evidence)) return;
    const EvidenceWords words = words_of(page.results, evidence);
    HtmlWriter& html = page.html;
    html.open("aside", {{"aria-labelledby", "text-passages"}});
    html.element("h2", words.pane + ": " + words.title,
                 {{"id", "text-passages"}, {"tabindex", "-1"}});
    if (!words.kicker.empty()) page.remark(words.kicker);
    if (!words.subtitle.empty()) page.remark(words.subtitle);
    if (const auto* stance = std::get_if<StanceEvidence>(&evidence)) write_summaries(page, *stance);
    if (const auto* cell = std::get_if<CellEvidence>(&evidence)) write_absence(page, *cell);
    for (const EvidencePassage& each : passages_of(page.results, evidence)) {
        html.open("article");
        html.open("h3");
        page.passage_link(each.passage);
        html.close();
        if (!each.note.empty()) page.remark(each.note);
        page.passage(each.passage, each.marks, "", page.session.passage == each.passage);
        html.close();
    }
    html.open("p");
    page.link("Clear the selection", {ClearSelection{}});
    html.close();
    html.close();
}

}  // namespace parallax

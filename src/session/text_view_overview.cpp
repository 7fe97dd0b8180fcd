// The corpus in one page: what it is, its sources with their records, who says what.
#include <algorithm>

#include "session/text_view_page.h"

namespace parallax {
namespace {

void write_source(TextPage& page, SourceId id) {
    const Source& source = page.corpus.source(id);
    HtmlWriter& html = page.html;
    html.open("article");
    html.open("h3", page.in(source));
    page.link(source.record.title, {OpenReader{{id, 0}}});
    html.close();
    page.record(id);
    html.close();
}

}  // namespace

void write_overview(TextPage& page) {
    const Corpus& corpus = page.corpus;
    HtmlWriter& html = page.html;
    html.element("h1", corpus.title, page.in_corpus());
    if (!corpus.description.empty())
        html.element("p", corpus.description, page.in_corpus({{"class", "lead"}}));
    if (std::ranges::any_of(corpus.sources,
                            [](const Source& s) { return s.extent == Extent::digest; }))
        page.remark(
            "You read digests in our own words, not the articles; each passage keeps the number "
            "of the paragraph it stands for. Every number opens its passages.");
    html.element("h2", counted(corpus.sources.size(), "source", "sources"));
    page.remark("In order of publication.");
    for (std::size_t s = 0; s < corpus.sources.size(); ++s)
        write_source(page, SourceId(s));
    if (corpus.questions.empty()) return;
    html.element("h2", counted(corpus.questions.size(), "question", "questions"));
    std::vector<QuestionId> questions;
    for (std::size_t q = 0; q < corpus.questions.size(); ++q)
        questions.emplace_back(q);
    write_grid(page, "Stance of each source on each question", questions, false);
    write_stances_explained(page);
}

}  // namespace parallax

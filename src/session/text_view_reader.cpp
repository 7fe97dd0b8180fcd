// A source to read: its record, then every passage with its number, language and marks.
#include <algorithm>

#include "corpus/citation.h"
#include "session/search_outcome.h"
#include "session/text_view_page.h"

namespace parallax {
namespace {

// What is marked in each passage, by position: the finds when the search led here, and the themes.
std::vector<std::vector<ByteRange>> marks_of(const TextPage& page, SourceId id) {
    std::vector<std::vector<ByteRange>> marks(page.corpus.source(id).passages.size());
    const auto add = [&](PassageId passage, const std::vector<ByteRange>& ranges) {
        std::vector<ByteRange>& all = marks[passage.position];
        all.insert(all.end(), ranges.begin(), ranges.end());
    };
    for (const ThemeId theme : page.session.reader.themes)
        for (const PassageHits& hits : page.results.counts.cell(theme, id).passages)
            add(hits.passage, hits.hits);
    if (page.session.before_reader == View::search) {
        const SearchOutcome outcome = run_search(page.results, page.session.search);
        for (const FoundPassage& found : outcome.passages.passages)
            if (page.results.index().passage(found.passage).source == id)
                add(page.results.index().passage(found.passage), found.hits);
    }
    for (std::vector<ByteRange>& each : marks)
        std::ranges::sort(each);
    return marks;
}

void write_marked(TextPage& page) {
    std::string what;
    for (const ThemeId theme : page.session.reader.themes)
        what += (what.empty() ? "" : ", ") + page.results.theme(theme).short_label;
    if (page.session.before_reader == View::search && !page.session.search.query.empty())
        what += (what.empty() ? "" : ", ") + page.session.search.query;
    if (!what.empty()) page.remark("Marked in the text: " + what);
}

}  // namespace

void write_reader(TextPage& page) {
    const SourceId id = page.session.reader.source;
    const Source& source = page.corpus.source(id);
    HtmlWriter& html = page.html;
    html.open("p", {{"class", "back"}});
    page.link("‹ Back", {CloseReader{}}, {{"aria-label", "Back to where the reader was opened"}});
    html.close();
    html.open("article", {{"aria-labelledby", "text-title"}});
    html.element("h1", source.record.title, page.in(source, {{"id", "text-title"}}));
    page.record(id);
    if (source.extent == Extent::digest)
        page.remark(
            "Digest in our own words; the numbers are those of the original’s body paragraphs.");
    write_marked(page);
    const auto marks = marks_of(page, id);
    for (std::uint32_t i = 0; i < source.passages.size(); ++i) {
        if (const auto& heading = source.passages[i].heading)
            html.element(
                "h2",
                heading->number.empty() ? heading->text : heading->number + " " + heading->text,
                page.in(source));
        const bool chosen = page.session.reader.passage == i;
        page.passage({id, i}, marks[i], chosen ? "text-passage" : "", chosen);
    }
    html.close();
}

}  // namespace parallax

// The frame of the text view.
#include "session/text_view.h"

#include <array>

#include "corpus/citation.h"
#include "session/filter_words.h"
#include "session/text_view_page.h"

namespace parallax {
namespace {

struct NamedView {
    View view;
    std::string_view name;
};
constexpr std::array<NamedView, 5> kViews{{{View::overview, "Overview"},
                                           {View::timeline, "Timeline"},
                                           {View::themes, "Themes"},
                                           {View::compare, "Compare"},
                                           {View::search, "Search"}}};

void write_header(TextPage& page) {
    HtmlWriter& html = page.html;
    html.open("header");
    html.element("p", "Parallax", {{"class", "brand"}});
    html.open("nav", {{"aria-label", "Views"}});
    html.open("ul", {{"class", "views"}});
    for (const NamedView& each : kViews) {
        html.open("li");
        page.link(each.name, {GoTo{each.view}},
                  {{"aria-current", page.session.view == each.view ? "page" : ""}});
        html.close();
    }
    html.close();
    html.close();
    html.open("p", {{"class", "drawn"}, {"data-drawn", "1"}});
    page.link("Show the drawn views", {ShowAsText{false}});
    html.close();
    if (page.session.view != View::search) write_search_form(page, false);
    html.close();
}

void write_view(TextPage& page) {
    switch (page.session.view) {
        case View::overview:
            return write_overview(page);
        case View::timeline:
            return write_timeline(page);
        case View::themes:
            return write_themes(page);
        case View::compare:
            return write_compare(page);
        case View::search:
            return write_search(page);
        case View::reader:
            return write_reader(page);
    }
}

// What is left out is told on every page, with the way to have it back.
void write_filter(TextPage& page) {
    const std::string words = words_of(page.session.filter, page.results);
    if (words.empty()) return;
    page.html.open("p", {{"class", "quiet"}});
    page.html.text("Filter: " + words + ". ");
    page.link("Show all", {SetFilter{}});
    page.html.close();
}

// Every text is one step away, wherever one is.
void write_sources(TextPage& page) {
    HtmlWriter& html = page.html;
    html.open("nav", {{"aria-labelledby", "text-sources"}});
    html.element("h2", "Sources", {{"id", "text-sources"}});
    html.open("ol", {{"class", "sources"}});
    for (std::size_t s = 0; s < page.corpus.sources.size(); ++s) {
        const Source& source = page.corpus.sources[s];
        const bool read =
            page.session.view == View::reader && page.session.reader.source == SourceId(s);
        html.open("li");
        html.text(short_reference(source) + ": ");
        page.link(source.record.title, {OpenReader{{SourceId(s), 0}}},
                  page.in(source, {{"aria-current", read ? "page" : ""}}));
        html.close();
    }
    html.close();
    html.close();
}

void write_footer(TextPage& page) {
    page.html.open("footer");
    page.remark("One file, read from disk. Nothing you open or type leaves this computer.");
    page.html.close();
}

}  // namespace

std::string text_view_html(const Results& results, const Session& session) {
    TextPage page{.results = results, .session = session, .html = {}};
    page.session.as_text = true;
    if (page.corpus.sources.empty()) {
        page.html.open("main", {{"id", "text-main"}});
        page.html.element("h1", "Parallax");
        page.html.element("p", "No texts are open.");
        page.html.close();
        return page.html.take();
    }
    write_header(page);
    page.html.open("main", {{"id", "text-main"}});
    write_filter(page);
    write_view(page);
    page.html.close();
    write_evidence(page);
    write_sources(page);
    write_footer(page);
    return page.html.take();
}

}  // namespace parallax

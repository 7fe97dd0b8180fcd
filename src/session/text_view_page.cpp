// Shapes that recur in the text view.
#include "session/text_view_page.h"

#include <utility>

#include "corpus/citation.h"
#include "session/address.h"
#include "session/quotation.h"

namespace parallax {

std::string TextPage::href(const std::vector<Command>& commands) const {
    Session next = session;
    for (const Command& command : commands)
        next = apply(next, command, results);
    return "#" + address_of(next, corpus);
}

void TextPage::link(std::string_view text, const std::vector<Command>& commands,
                    HtmlWriter::Attributes attributes) {
    attributes.push_back({"href", href(commands)});
    html.element("a", text, attributes);
}

void TextPage::passage_link(PassageId id) {
    link(short_reference(corpus.source(id.source)) + ", passage " +
             std::to_string(corpus.passage(id).n),
         {OpenReader{id}});
}

HtmlWriter::Attributes TextPage::in(const Source& source, HtmlWriter::Attributes more) const {
    more.push_back({"lang", source.record.language});
    more.push_back({"dir", "auto"});
    return more;
}

HtmlWriter::Attributes TextPage::in_corpus(HtmlWriter::Attributes more) const {
    more.push_back({"lang", corpus.language});
    return more;
}

void TextPage::passage(PassageId id, const std::vector<ByteRange>& marks, std::string place,
                       bool chosen) {
    const Source& source = corpus.source(id.source);
    const Passage& p = corpus.passage(id);
    const std::string number = std::to_string(p.n);
    html.open("div", {{"class", chosen ? "passage chosen" : "passage"}, {"id", std::move(place)}});
    link(number, {OpenReader{id}}, {{"class", "n"}, {"aria-label", "Passage " + number}});
    html.open("p", in(source, {{"class", "text"}}));
    html.marked(p.text, marks);
    html.close();
    html.close();
}

void TextPage::record(SourceId id) {
    const Source& source = corpus.source(id);
    html.open("p", {{"class", "reference"}});
    html.text(authors_line(source.record) + ". " + outlet_line(source));
    if (source.issued.date && source.issued.basis != DateBasis::stated) {
        html.text(", ");
        html.element("em", "inferred");
    }
    html.text(".");
    html.close();
    html.open("p");
    html.element("span", words_of(source.extent), {{"class", "label"}});
    html.text(" " + counted(source.passages.size(), "passage", "passages"));
    if (source.record.url.starts_with("http://") || source.record.url.starts_with("https://")) {
        html.text(" · ");
        html.element("a", "Original",
                     {{"href", source.record.url},
                      {"rel", "noopener noreferrer"},
                      {"target", "_blank"},
                      {"aria-label", "Original of " + short_reference(source)}});
    }
    html.close();
    for (const std::string* note : {&source.issued.note, &source.record.note})
        if (!note->empty()) remark(*note);
}

void TextPage::choices(std::string_view name, const std::vector<Choice>& list) {
    html.open("p", {{"class", "choices"}});
    html.text(std::string(name) + ": ");
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (i > 0) html.text(" · ");
        link(list[i].text, {list[i].command}, {{"aria-current", list[i].on ? "true" : ""}});
    }
    html.close();
}

void TextPage::open_table(std::string_view caption, HtmlWriter::Attributes attributes) {
    html.open("div", {{"class", "wide"},
                      {"tabindex", "0"},
                      {"role", "group"},
                      {"aria-label", std::string(caption)}});
    html.open("table", std::move(attributes));
    html.element("caption", caption);
    html.open("thead");
    html.open("tr");
}

void TextPage::open_body() {
    html.close();
    html.close();
    html.open("tbody");
}

void TextPage::close_table() {
    html.close();
    html.close();
    html.close();
}

void TextPage::remark(std::string_view text) {
    html.element("p", text, {{"class", "quiet"}});
}

}  // namespace parallax

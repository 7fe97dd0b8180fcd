// What the parts of the text view share: where they read and write, links to other sessions, and
// the few shapes that recur.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "session/html_writer.h"
#include "session/results.h"
#include "session/session.h"

namespace parallax {

struct TextPage {
    const Results& results;
    Session session;  // with as_text on
    const Corpus& corpus = *results.corpus;
    HtmlWriter html;

    // "#" and the address of the session after these commands.
    std::string href(const std::vector<Command>& commands) const;
    void link(std::string_view text, const std::vector<Command>& commands,
              HtmlWriter::Attributes attributes = {});
    // To a passage in the reader: "Sun 2016, passage 3".
    void passage_link(PassageId passage);

    // `lang` where a source or the corpus says which, and the direction its letters ask for.
    HtmlWriter::Attributes in(const Source& source, HtmlWriter::Attributes more = {}) const;
    HtmlWriter::Attributes in_corpus(HtmlWriter::Attributes more = {}) const;

    // A passage with its number as a link to it in the reader.
    void passage(PassageId passage, const std::vector<ByteRange>& marks, std::string id = {},
                 bool chosen = false);
    // "authors. Outlet, date, inferred", extent, notes, address of the original.
    void record(SourceId source);

    // Alternatives as a row of links, one of them current: "Show: passages, term hits".
    struct Choice {
        std::string text;
        Command command;
        bool on = false;
    };
    void choices(std::string_view name, const std::vector<Choice>& choices);
    // A table that scrolls by itself where it is too wide. Its head row is open then; open_body
    // ends it and begins the rows.
    void open_table(std::string_view caption, HtmlWriter::Attributes attributes = {});
    void open_body();
    void close_table();
    // A quiet paragraph.
    void remark(std::string_view text);
};

// The parts, in text_view_*.cpp. Each writes the heading of its view and what follows it.
void write_overview(TextPage& page);
void write_timeline(TextPage& page);
void write_themes(TextPage& page);
void write_compare(TextPage& page);
// The chosen heatmap as a table.
void write_heatmap(TextPage& page);
void write_search(TextPage& page);
void write_reader(TextPage& page);
// The passages behind the selection; nothing without one.
void write_evidence(TextPage& page);
// Questions by sources: every position as a link to its passages. `distances` adds how far apart.
void write_grid(TextPage& page, std::string_view caption, const std::vector<QuestionId>& questions,
                bool distances);
// The modes of Compare but those of one question and of all positions.
void write_compared_sources(TextPage& page);
// The words for the marks of the grid.
void write_stances_explained(TextPage& page);
// A form that looks for words. The view's own has a field for years too.
void write_search_form(TextPage& page, bool years);

}  // namespace parallax

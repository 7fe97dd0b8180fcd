// What happened when, and when each source was written, as ordered lists.
#include <algorithm>
#include <numeric>

#include "chart/timeline_words.h"
#include "corpus/citation.h"
#include "session/text_view_page.h"

namespace parallax {
namespace {

std::string kind_words(EventKind kind) {
    return kind == EventKind::event ? "" : std::string(name_of(kind)) + ", ";
}

// How a date and the source's own date lie to each other, where that is worth a word.
std::string_view against_words(AgainstPublication against) {
    return against == AgainstPublication::after ? ", later than the source" : "";
}

// Words of the legend, but for a span, whose two dates say it already.
std::string precision_words(const EdtfDate& date) {
    if (!date.interval) return words_from_precision(date) + ", ";
    return date.approximate() ? "about, " : "";
}

void write_date(TextPage& page, EventId id) {
    const Event& event = page.corpus.event(id);
    const EventEvidence evidence{id};
    page.link(event.date ? words_from_date(*event.date) : "Without a date",
              {OpenEvidence{evidence}},
              {{"class", "date"},
               {"aria-current", page.session.evidence == Evidence(evidence) ? "true" : ""}});
}

// Kind, how exact and how known, and who found it.
std::string known_words(const Event& event, AgainstPublication against) {
    std::string words = kind_words(event.kind);
    if (event.date)
        words += precision_words(*event.date) + std::string(words_of(event.basis)) +
                 std::string(against_words(against));
    if (event.found) words += ", found in the text";
    return words;
}

void write_passages(TextPage& page, EventId id) {
    const Event& event = page.corpus.event(id);
    for (std::size_t i = 0; i < event.passages.size(); ++i) {
        if (i > 0) page.html.text(", ");
        const PassageId passage{id.source, event.passages[i]};
        const std::string n = std::to_string(page.corpus.passage(passage).n);
        page.link(n, {OpenReader{passage}},
                  {{"aria-label",
                    "Passage " + n + " of " + short_reference(page.corpus.source(id.source))}});
    }
}

// Date, how exact and how known, what, who, and the passages it rests on.
void write_event(TextPage& page, EventId id, AgainstPublication against, bool names_source) {
    const Event& event = page.corpus.event(id);
    const Source& source = page.corpus.source(id.source);
    HtmlWriter& html = page.html;
    html.open("li");
    write_date(page, id);
    html.text(" ");
    html.element("span", event.label, page.in(source));
    html.text(". ");
    html.open("span", {{"class", "quiet"}});
    const std::string known = known_words(event, against);
    html.text(event.date ? known + "; " : known);
    if (names_source) html.text(short_reference(source) + ", ");
    html.text(event.passages.empty()       ? "no passage"
              : event.passages.size() == 1 ? "passage "
                                           : "passages ");
    write_passages(page, id);
    html.close();
    html.close();
}

void write_row(TextPage& page, EventId id, AgainstPublication against) {
    const Event& event = page.corpus.event(id);
    const Source& source = page.corpus.source(id.source);
    HtmlWriter& html = page.html;
    html.open("tr");
    html.open("th", {{"scope", "row"}});
    write_date(page, id);
    html.close();
    html.element("td", event.label, page.in(source));
    html.element("td", short_reference(source));
    html.open("td");
    write_passages(page, id);
    html.close();
    html.element("td", known_words(event, against), {{"class", "quiet"}});
    html.close();
}

void write_by_date(TextPage& page) {
    const std::vector<TimelineEntry>& entries = page.results.timeline.entries;
    std::vector<std::size_t> order(entries.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t i) {
        return std::pair(entries[i].first_day, entries[i].last_day);
    });
    HtmlWriter& html = page.html;
    html.element("h2", counted(entries.size(), "dated event", "dated events"));
    page.open_table("Dated events, by date", {{"class", "events"}});
    for (const std::string_view head :
         {"When", "What", "Who writes it", "Passages", "How it is known"})
        html.element("th", head, {{"scope", "col"}});
    page.open_body();
    for (const std::size_t i : order)
        write_row(page, entries[i].event, entries[i].against);
    html.close();
    html.close();
    html.close();
}

void write_by_publication(TextPage& page) {
    HtmlWriter& html = page.html;
    html.element("h2", "Dated events by source, in order of publication");
    const std::vector<TimelineEntry>& entries = page.results.timeline.entries;
    for (std::size_t s = 0; s < page.corpus.sources.size(); ++s) {
        const Source& source = page.corpus.sources[s];
        const auto is_here = [&](const TimelineEntry& e) { return e.event.source == SourceId(s); };
        html.element("h3",
                     short_reference(source) + ": " +
                         counted(static_cast<std::size_t>(std::ranges::count_if(entries, is_here)),
                                 "date", "dates"));
        if (std::ranges::none_of(entries, is_here)) continue;
        html.open("ol", {{"class", "events"}});
        for (const TimelineEntry& entry : entries)
            if (is_here(entry)) write_event(page, entry.event, entry.against, false);
        html.close();
    }
}

void write_publications(TextPage& page) {
    HtmlWriter& html = page.html;
    html.element("h2", "When the sources were published");
    html.open("ol", {{"class", "events"}});
    for (std::size_t s = 0; s < page.corpus.sources.size(); ++s) {
        const Source& source = page.corpus.sources[s];
        html.open("li");
        html.element("span",
                     source.issued.date ? words_from_date(*source.issued.date) : "date not known",
                     {{"class", "date"}});
        html.text(" ");
        page.link(source.record.title, {OpenReader{{SourceId(s), 0}}}, page.in(source));
        if (source.issued.date) {
            html.text(". ");
            html.element("span", words_of(source.issued.basis), {{"class", "quiet"}});
        }
        html.close();
    }
    html.close();
}

void write_shared(TextPage& page) {
    const std::vector<SharedEntry>& shared = page.results.timeline.shared;
    if (shared.empty()) return;
    HtmlWriter& html = page.html;
    html.element("h2", "Named by several sources");
    html.open("ul", {{"class", "events"}});
    for (const SharedEntry& entry : shared) {
        html.open("li");
        page.link(entry.date ? words_from_date(*entry.date) : "Without a date",
                  {OpenEvidence{evidence_of(page.results.timeline, entry)}}, {{"class", "date"}});
        html.text(" ");
        html.element("span", entry.label, page.in_corpus());
        html.text(". ");
        html.element("span",
                     counted(entry.source_count, "source", "sources") +
                         (entry.dates_differ ? ", which do not agree when" : ""),
                     {{"class", "quiet"}});
        html.close();
    }
    html.close();
}

void write_undated(TextPage& page) {
    const std::vector<EventId>& undated = page.results.timeline.undated;
    if (undated.empty()) return;
    HtmlWriter& html = page.html;
    html.element("h2", counted(undated.size(), "event", "events") + " without a date");
    html.open("ul", {{"class", "events"}});
    for (const EventId id : undated)
        write_event(page, id, AgainstPublication::unknown, true);
    html.close();
}

}  // namespace

void write_timeline(TextPage& page) {
    const bool by_event = page.session.timeline.clock != Clock::publication_date;
    page.html.element("h1", "Timeline");
    page.choices("Order", {{"when it happened", SetClock{Clock::event_date}, by_event},
                           {"when it was written", SetClock{Clock::publication_date}, !by_event}});
    if (by_event)
        write_by_date(page);
    else
        write_by_publication(page);
    write_undated(page);
    write_shared(page);
    write_publications(page);
}

}  // namespace parallax

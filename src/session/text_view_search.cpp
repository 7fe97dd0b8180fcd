// What is found, passage by passage or as a concordance, every find marked and leading to its
// place.
#include <array>

#include "corpus/citation.h"
#include "session/search_outcome.h"
#include "session/text_view_page.h"

namespace parallax {
namespace {

struct LineOrder {
    ConcordanceOrder order;
    std::string_view name;
};
constexpr std::array<LineOrder, 4> kLineOrders{{{ConcordanceOrder::corpus, "in order"},
                                                {ConcordanceOrder::left, "by left"},
                                                {ConcordanceOrder::right, "by right"},
                                                {ConcordanceOrder::date, "by date"}}};

template <typename Change>
SetSearch changed(const TextPage& page, const Change& change) {
    SearchView search = page.session.search;
    change(search);
    return {search};
}

void write_choices(TextPage& page) {
    const SearchView& now = page.session.search;
    const auto list = [&](SearchList wanted) {
        return changed(page, [&](SearchView& s) { s.list = wanted; });
    };
    page.choices("List",
                 {{"passages", list(SearchList::passages), now.list == SearchList::passages},
                  {"lines", list(SearchList::lines), now.list == SearchList::lines}});
    std::vector<TextPage::Choice> orders;
    if (now.list == SearchList::passages) {
        for (const auto& [order, name] : {std::pair(SearchOrder::ranked, "best first"),
                                          std::pair(SearchOrder::corpus, "in order")})
            orders.push_back({name, changed(page, [&](SearchView& s) { s.passage_order = order; }),
                              now.passage_order == order});
    } else {
        for (const LineOrder& each : kLineOrders)
            orders.push_back({std::string(each.name),
                              changed(page, [&](SearchView& s) { s.line_order = each.order; }),
                              now.line_order == each.order});
    }
    page.choices("Order", orders);
}

void write_by_source(TextPage& page, const SearchOutcome& outcome) {
    HtmlWriter& html = page.html;
    html.open("ul", {{"class", "quiet"}, {"aria-label", "Found in each source"}});
    for (const FoundInSource& found : outcome.by_source)
        html.element("li", short_reference(page.corpus.source(found.source)) + ": " +
                               (found.passages ? counted(found.passages, "passage", "passages")
                                               : "not a word of it"));
    html.close();
}

void write_passages(TextPage& page, const SearchOutcome& outcome) {
    HtmlWriter& html = page.html;
    html.open("ol", {{"class", "finds"}, {"aria-label", "Passages found"}});
    for (const FoundPassage& found : outcome.passages.passages) {
        const PassageId id = page.results.index().passage(found.passage);
        html.open("li");
        html.open("p", {{"class", "place"}});
        page.passage_link(id);
        if (const auto& heading = page.corpus.passage(id).heading) {
            html.text(" · ");
            html.element("span", heading->text, page.in(page.corpus.source(id.source)));
        }
        html.close();
        html.open("p", page.in(page.corpus.source(id.source), {{"class", "text"}}));
        html.marked(page.corpus.passage(id).text, found.hits);
        html.close();
        html.close();
    }
    html.close();
}

void write_lines(TextPage& page, const SearchOutcome& outcome) {
    HtmlWriter& html = page.html;
    html.open("ol", {{"class", "finds"}, {"aria-label", "Lines found"}});
    for (const ConcordanceLine& line : outcome.lines.lines) {
        const PassageId id = page.results.index().passage(line.passage);
        const std::string_view text = page.corpus.passage(id).text;
        const auto words = [&](ByteRange range) { return text.substr(range.begin, range.size()); };
        html.open("li");
        html.open("p", page.in(page.corpus.source(id.source), {{"class", "line"}}));
        html.text(words(line.left));
        html.element("mark", words(line.keyword));
        html.text(words(line.right));
        html.close();
        html.open("p", {{"class", "place"}});
        page.passage_link(id);
        html.close();
        html.close();
    }
    html.close();
}

void write_nothing_found(TextPage& page, const SearchOutcome& outcome) {
    HtmlWriter& html = page.html;
    if (outcome.query_fault || outcome.years_fault) {
        html.element("h2", "This cannot be searched for yet");
        html.element("p",
                     (outcome.query_fault ? *outcome.query_fault : *outcome.years_fault).message);
        return;
    }
    if (!outcome.asked) {
        html.element("h2", "Search all texts");
        page.remark(
            "Words are found whatever their case and accents; sanction* finds beginnings, "
            "\"junior partner\" a phrase; AND, OR, NOT and NEAR/5 combine; theme:, author:, year:, "
            "lang: and heading: narrow down.");
        return;
    }
    html.element("h2", "Nothing found");
    if (outcome.suggestions.empty()) {
        page.remark("Fewer words, or a shorter beginning with *, find more.");
        return;
    }
    html.element("p", "Perhaps meant:");
    html.open("ul");
    for (const Suggestion& suggestion : outcome.suggestions) {
        html.open("li");
        page.link(suggestion.instead, {changed(page, [&](SearchView& s) {
                      s.query.replace(suggestion.place.begin, suggestion.place.size(),
                                      suggestion.instead);
                  })});
        html.text(", " + counted(suggestion.frequency, "place", "places"));
        html.close();
    }
    html.close();
}

std::string summary_of(const TextPage& page, const SearchOutcome& outcome) {
    const SearchResults& found = outcome.passages;
    std::string text = counted(found.passage_total, "passage", "passages") + " in " +
                       std::to_string(found.source_total) + " of " +
                       counted(page.corpus.sources.size(), "source", "sources");
    const bool lines = page.session.search.list == SearchList::lines;
    if (lines) text = counted(outcome.lines.line_total, "line", "lines") + " from " + text;
    const std::size_t listed = lines ? outcome.lines.lines.size() : found.passages.size();
    if (listed < (lines ? outcome.lines.line_total : found.passage_total))
        text += "; the first " + std::to_string(listed) + " are listed";
    return text;
}

}  // namespace

void write_search_form(TextPage& page, bool years) {
    HtmlWriter& html = page.html;
    const SetSearch empty = changed(page, [](SearchView& s) { s.query.clear(), s.years.clear(); });
    html.open("form", {{"role", "search"},
                       {"data-address", page.href({GoTo{View::search}, empty}).substr(1)}});
    html.open("label");
    html.text(years ? "Search the texts " : "Search ");
    html.single("input", {{"type", "search"},
                          {"name", "q"},
                          {"value", page.session.search.query},
                          {"autocomplete", "off"},
                          {"spellcheck", "false"}});
    html.close();
    if (years) {
        html.text(" ");
        html.open("label");
        html.text("Years of publication ");
        html.single("input", {{"type", "text"},
                              {"name", "years"},
                              {"value", page.session.search.years},
                              {"placeholder", "2019..2022"},
                              {"autocomplete", "off"}});
        html.close();
    }
    html.text(" ");
    html.element("button", "Search", {{"type", "submit"}});
    html.close();
}

void write_search(TextPage& page) {
    page.html.element("h1", "Search");
    write_search_form(page, true);
    const SearchOutcome outcome = run_search(page.results, page.session.search);
    if (outcome.passages.passage_total == 0) {
        write_nothing_found(page, outcome);
        return;
    }
    write_choices(page);
    page.html.element("h2", summary_of(page, outcome));
    write_by_source(page, outcome);
    if (page.session.search.list == SearchList::passages)
        write_passages(page, outcome);
    else
        write_lines(page, outcome);
}

}  // namespace parallax

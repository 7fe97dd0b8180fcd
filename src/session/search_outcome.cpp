// The query is read alone first, so that a fault is told at the character the reader typed.
#include "session/search_outcome.h"

#include <set>
#include <string>

namespace parallax {
namespace {

constexpr std::string_view kBlanks = " \t\r\n";

bool is_blank(std::string_view text) {
    return text.find_first_not_of(kBlanks) == std::string_view::npos;
}

std::string trimmed(std::string_view text) {
    if (is_blank(text)) return {};
    const std::size_t first = text.find_first_not_of(kBlanks);
    return std::string(text.substr(first, text.find_last_not_of(kBlanks) + 1 - first));
}

// The query as it will be asked, or what is wrong with it in `outcome`.
std::optional<Query> read_query(const SearchView& search, SearchOutcome& outcome) {
    const bool has_words = !is_blank(search.query), has_years = !is_blank(search.years);
    const std::string typed_years = trimmed(search.years), years = "year:" + typed_years;
    if (has_words) {
        if (const auto alone = Query::from_text(search.query); !alone)
            outcome.query_fault = alone.error();
    }
    if (has_years) {
        // Years alone: a query behind them would be one that nobody asked.
        const bool is_plain = typed_years.find_first_not_of("0123456789.-") == std::string::npos;
        if (!is_plain || !Query::from_text(years))
            outcome.years_fault =
                Error{ErrorKind::wrong_syntax,
                      "Years of publication are written 2021, 2019..2022, ..2020 or 2022..", ""};
    }
    if (outcome.query_fault || outcome.years_fault) return {};
    auto whole = Query::from_text(has_words && has_years ? "(" + search.query + ") " + years
                                  : has_words            ? search.query
                                                         : years);
    if (!whole) {
        outcome.query_fault = whole.error();
        return {};
    }
    return std::move(*whole);
}

bool is_kept(const Results& results, PassageNumber passage) {
    return results.kept_passages.empty() || results.kept_passages[passage.index()];
}

void keep(const Results& results, SearchResults& found) {
    if (results.kept_passages.empty()) return;
    std::erase_if(found.passages,
                  [&](const FoundPassage& passage) { return !is_kept(results, passage.passage); });
    std::set<SourceId> sources;
    for (const FoundPassage& passage : found.passages)
        sources.insert(results.index().passage(passage.passage).source);
    found.passage_total = found.passages.size();
    found.source_total = sources.size();
}

// With a filter all lines are needed to tell how many it leaves.
std::size_t most_lines(const Results& results) {
    return results.kept_passages.empty() ? kMaxFoundLines : ConcordanceOptions().most;
}

void keep(const Results& results, Concordance& lines) {
    if (results.kept_passages.empty()) return;
    std::erase_if(lines.lines,
                  [&](const ConcordanceLine& line) { return !is_kept(results, line.passage); });
    lines.line_total = lines.lines.size();
    if (lines.lines.size() > kMaxFoundLines) lines.lines.resize(kMaxFoundLines);
}

}  // namespace

SearchOutcome run_search(const Results& results, const SearchView& search) {
    const TextIndex& index = results.index();
    SearchOutcome outcome;
    outcome.asked = !is_blank(search.query) || !is_blank(search.years);
    for (std::size_t s = 0; s < index.sources.size(); ++s)
        outcome.by_source.push_back({SourceId(s), 0});
    if (!outcome.asked) return outcome;
    const std::optional<Query> query = read_query(search, outcome);
    if (!query) return outcome;

    auto found = parallax::search(index, *query,
                                  {.order = search.passage_order, .themes = results.themes.get()});
    if (!found) {
        outcome.query_fault = found.error();
        return outcome;
    }
    keep(results, *found);
    for (const FoundPassage& passage : found->passages)
        ++outcome.by_source[index.passage(passage.passage).source.index()].passages;
    if (found->passages.size() > kMaxFoundPassages) found->passages.resize(kMaxFoundPassages);
    outcome.passages = std::move(*found);
    if (search.list == SearchList::lines) {
        if (auto lines = make_concordance(index, *query,
                                          {.order = search.line_order,
                                           .most = most_lines(results),
                                           .themes = results.themes.get()})) {
            keep(results, *lines);
            outcome.lines = std::move(*lines);
        }
    }
    if (outcome.passages.passage_total == 0 && !is_blank(search.query)) {
        if (const auto alone = Query::from_text(search.query))
            outcome.suggestions = make_suggestions(index, *alone);
    }
    return outcome;
}

}  // namespace parallax

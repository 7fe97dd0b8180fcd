// Headings of the passage pane.
#include <algorithm>

#include "analysis/fixed_text.h"
#include "base/edtf.h"
#include "base/overloaded.h"
#include "corpus/citation.h"
#include "session/compared_passages.h"
#include "session/evidence.h"

namespace parallax {
namespace {

std::string passages_in_words(std::size_t n) {
    return counted(n, "passage", "passages");
}

std::string date_in_words(const std::optional<EdtfDate>& date) {
    return date ? words_from_date(*date) : "no date given";
}

class Writer {
  public:
    Writer(const Results& results, std::size_t passages)
        : results_(results), corpus_(*results.corpus), counts_(results.counts), n_(passages) {}

    EvidenceWords operator()(std::monostate) const {
        return {"Passages", "", "Nothing selected",
                "Choose a mark, a cell or a line of text; its passages come here.", ""};
    }
    EvidenceWords operator()(const CellEvidence& e) const {
        const Theme& theme = results_.theme(e.theme);
        const ThemeCell& cell = counts_.cell(e.theme, e.source);
        const std::size_t all = corpus_.source(e.source).passages.size();
        return {"Passages behind the number", "", theme.label,
                std::to_string(n_) + " of " + passages_in_words(all) + ", all shown; " +
                    counted(cell.hits, "term hit", "term hits"),
                theme.short_label + " in " + short_reference(corpus_.source(e.source)) + ", " +
                    passages_in_words(n_)};
    }
    EvidenceWords operator()(const ThemeEvidence& e) const {
        const Theme& theme = results_.theme(e.theme);
        return {"Passages behind the number", "", theme.label,
                passages_in_words(n_) + " in all sources, all shown",
                theme.short_label + ", " + passages_in_words(n_)};
    }
    EvidenceWords operator()(const GridEvidence& e) const {
        const auto grid = heat_grid(results_, e.grid);
        const std::string row = label_of(grid->rows, e.row),
                          column = label_of(grid->columns, e.column);
        const std::string title = row.empty() ? column : column.empty() ? row : row + ", " + column;
        return {"Passages behind the number", std::string(caption_of(e.grid.kind)), title,
                passages_in_words(n_) + ", all shown", title + ", " + passages_in_words(n_)};
    }
    EvidenceWords operator()(const GridCells& e) const {
        const std::string title = title_of(e);
        return {"Passages behind the numbers", std::string(caption_of(e.grid.kind)), title,
                passages_in_words(n_) + ", each once, all shown",
                title + ", " + passages_in_words(n_)};
    }
    EvidenceWords operator()(const EventEvidence& e) const {
        const Event& event = corpus_.event(e.event);
        return {"Date", date_in_words(event.date), event.label,
                std::string(words_of(event.basis)) + "; " + passages_in_words(n_),
                event.label + ", " + date_in_words(event.date)};
    }
    EvidenceWords operator()(const ClusterEvidence& e) const {
        const std::string title = counted(e.events.size(), "date", "dates");
        return {"Dates drawn as one mark", "", title, passages_in_words(n_) + ", all shown",
                title + ", " + passages_in_words(n_)};
    }
    EvidenceWords operator()(const SharedEventEvidence& e) const {
        const SharedEvent& event = corpus_.shared_events.at(e.shared);
        return {"One event, several sources", date_in_words(event.date), event.label,
                passages_in_words(n_) + ", all shown", event.label + ", " + passages_in_words(n_)};
    }
    EvidenceWords operator()(const UndatedEvidence& e) const {
        const auto& events = corpus_.source(e.source).events;
        const auto undated = static_cast<std::size_t>(
            std::ranges::count_if(events, [](const Event& event) { return !event.date; }));
        const std::string title = counted(undated, "event", "events") + " without a date";
        return {"Undated", "", title, passages_in_words(n_) + ", all shown",
                title + " in " + short_reference(corpus_.source(e.source))};
    }
    EvidenceWords operator()(const StanceEvidence& e) const {
        const Question& question = corpus_.question(e.question);
        return {"Position", "Question " + std::to_string(question.n), question.text,
                n_ == 0 ? "no passages" : passages_in_words(n_) + ", all shown",
                "question " + std::to_string(question.n) + " in " +
                    short_reference(corpus_.source(e.source)) + ", " + passages_in_words(n_)};
    }
    EvidenceWords operator()(const SourceEvidence& e) const {
        const Source& source = corpus_.source(e.source);
        return {"Source", "", source.record.title, passages_in_words(n_) + ", all shown",
                short_reference(source) + ", " + passages_in_words(n_)};
    }
    EvidenceWords operator()(const PairEvidence& e) const {
        const SharedWords shared = shared_words(results_, e.left, e.right);
        const std::string one = passage_reference(corpus_, e.left),
                          other = passage_reference(corpus_, e.right);
        std::string terms;
        for (const std::string& term : shared.terms)
            terms += (terms.empty() ? "" : ", ") + term;
        return {"Pair", "likeness of the words " + fixed_text(shared.score, 2),
                one + " and " + other,
                terms.empty() ? "no word in common" : "most in common: " + terms,
                one + " with " + other};
    }
    EvidenceWords operator()(const PassageEvidence& e) const {
        const Source& source = corpus_.source(e.passage.source);
        return {
            "Passage", "", source.record.title, "",
            short_reference(source) + ", passage " + std::to_string(corpus_.passage(e.passage).n)};
    }

  private:
    // "Third regions, Arms and military × 2016 to 2021" for one block, else how many cells.
    std::string title_of(const GridCells& cells) const {
        const auto grid = heat_grid(results_, cells.grid);
        if (cells.blocks.size() != 1)
            return counted(places_of(*grid, cells).size(), "cell", "cells");
        const GridBlock& block = cells.blocks.front();
        const std::string rows = few_labels(grid->rows, block.rows),
                          columns = few_labels(grid->columns, block.columns);
        return rows.empty() ? columns : columns.empty() ? rows : rows + " × " + columns;
    }
    static std::string few_labels(const std::vector<GridLine>& lines,
                                  const std::vector<std::string>& names) {
        constexpr std::size_t kFew = 3;
        if (names.size() > kFew)
            return label_of(lines, names.front()) + " to " + label_of(lines, names.back()) + " (" +
                   std::to_string(names.size()) + ")";
        std::string text;
        for (const std::string& name : names)
            text += (text.empty() ? "" : ", ") + label_of(lines, name);
        return text;
    }
    static std::string label_of(const std::vector<GridLine>& lines, const std::string& name) {
        const auto found = std::ranges::find(lines, name, &GridLine::name);
        return found == lines.end() ? name : found->label;
    }

    const Results& results_;
    const Corpus& corpus_;
    const ThemeCounts& counts_;
    std::size_t n_;
};

}  // namespace

EvidenceWords words_of(const Results& results, const Evidence& evidence) {
    return std::visit(Writer(results, passages_of(results, evidence).size()), evidence);
}

std::optional<SourceId> source_of(const Evidence& evidence) {
    using Found = std::optional<SourceId>;
    return std::visit(
        Overloaded{
            [](std::monostate) { return Found(); },
            [](const CellEvidence& e) { return Found(e.source); },
            [](const ThemeEvidence&) { return Found(); },
            [](const GridEvidence& e) {
                return e.grid.kind == GridKind::theme_position ? Found(e.grid.portrait) : Found();
            },
            [](const GridCells& e) {
                return e.grid.kind == GridKind::theme_position ? Found(e.grid.portrait) : Found();
            },
            [](const EventEvidence& e) { return Found(e.event.source); },
            [](const ClusterEvidence& e) {
                const bool one =
                    !e.events.empty() && std::ranges::all_of(e.events, [&](EventId id) {
                        return id.source == e.events.front().source;
                    });
                return one ? Found(e.events.front().source) : Found();
            },
            [](const SharedEventEvidence&) { return Found(); },
            [](const UndatedEvidence& e) { return Found(e.source); },
            [](const StanceEvidence& e) { return Found(e.source); },
            [](const SourceEvidence& e) { return Found(e.source); },
            [](const PairEvidence&) { return Found(); },
            [](const PassageEvidence& e) { return Found(e.passage.source); },
        },
        evidence);
}

std::string_view caption_of(GridKind kind) {
    switch (kind) {
        case GridKind::theme_source:
            return "Themes by source";
        case GridKind::theme_time:
            return "Themes by time";
        case GridKind::theme_position:
            return "Portrait of a source";
        case GridKind::theme_theme:
            return "Themes that meet";
        case GridKind::source_source:
            return "Sources alike";
    }
    return "";
}

std::string_view words_of(DateBasis basis) {
    switch (basis) {
        case DateBasis::stated:
            return "said in the text";
        case DateBasis::computed:
            return "reckoned from the text";
        case DateBasis::inferred:
            return "inferred from outside the text";
    }
    return "";
}

std::string counted(std::size_t n, std::string_view singular, std::string_view plural) {
    return std::to_string(n) + ' ' + std::string(n == 1 ? singular : plural);
}

}  // namespace parallax

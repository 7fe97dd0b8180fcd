// Two sources against each other question by question, or the positions of all.
#include <algorithm>
#include <array>

#include "analysis/comparison.h"
#include "analysis/stance_shares.h"
#include "chart/compare_words.h"
#include "corpus/citation.h"
#include "session/quotation.h"
#include "session/stance_words.h"
#include "session/text_view_page.h"

namespace parallax {
namespace {

void write_pair_choices(TextPage& page) {
    const CompareView& now = page.session.compare;
    std::vector<TextPage::Choice> left, right;
    for (std::size_t s = 0; s < page.corpus.sources.size(); ++s) {
        const SourceId id(s);
        const std::string name = short_reference(page.corpus.sources[s]);
        // One side given the other's source swaps the two.
        left.push_back({name,
                        id == now.right ? SetComparedSources{now.right, now.left}
                                        : SetComparedSources{id, now.right},
                        id == now.left});
        right.push_back({name,
                         id == now.left ? SetComparedSources{now.right, now.left}
                                        : SetComparedSources{now.left, id},
                         id == now.right});
    }
    page.choices("One source", left);
    page.choices("The other", right);
}

void write_side(TextPage& page, SourceId id, const Question& question,
                const std::vector<std::size_t>& positions) {
    const Source& source = page.corpus.source(id);
    HtmlWriter& html = page.html;
    html.open("section");
    html.open("h3");
    page.link(short_reference(source), {OpenReader{{id, 0}}});
    html.close();
    if (positions.empty()) page.remark("no position recorded");
    for (const std::size_t i : positions) {
        const Position& position = question.positions[i];
        html.open("p");
        html.element("strong", speaks(position.stance)
                                   ? words_of(position)
                                   : std::string(explanation_of(position.stance)));
        if (!position.summary.empty()) {
            html.text(": ");
            html.element("span", position.summary, page.in_corpus());
        }
        html.close();
        if (const std::string wording = wording_in_words(page.results, position); !wording.empty())
            page.remark(wording);
        for (const std::uint32_t p : position.passages)
            page.passage({id, p}, {});
    }
    html.close();
}

void write_chosen_question(TextPage& page, const Comparison& comparison) {
    const ComparedQuestion& compared = comparison.questions[page.session.compare.question.index()];
    const Question& question = page.corpus.question(compared.question);
    const AgreementWords words = agreement_in_words(page.corpus, comparison, compared);
    page.html.element("h2", std::to_string(question.n) + ". " + question.text, page.in_corpus());
    page.html.element("p", words.detail.empty() ? words.title : words.title + ", " + words.detail);
    write_side(page, comparison.left, question, compared.left);
    write_side(page, comparison.right, question, compared.right);
}

void write_all_questions(TextPage& page, const Comparison& comparison) {
    HtmlWriter& html = page.html;
    html.element("h2", "All questions");
    page.open_table("Positions of both on all questions");
    for (const std::string& name :
         {std::string("Question"), short_reference(page.corpus.source(comparison.left)),
          short_reference(page.corpus.source(comparison.right)), std::string("Together")})
        html.element("th", name, {{"scope", "col"}});
    page.open_body();
    for (const ComparedQuestion& compared : comparison.questions) {
        const Question& question = page.corpus.question(compared.question);
        const bool on = page.session.compare.question == compared.question;
        html.open("tr");
        html.open("th", page.in_corpus({{"scope", "row"}}));
        page.link(std::to_string(question.n) + ". " + question.text,
                  {ChooseQuestion{compared.question}}, {{"aria-current", on ? "true" : ""}});
        html.close();
        html.element("td", words_of(question, StanceCell{compared.left}));
        html.element("td", words_of(question, StanceCell{compared.right}));
        html.element("td", agreement_in_short(page.corpus, comparison, compared));
        html.close();
    }
    html.close();
    html.close();
    html.close();
}

void write_theme_list(TextPage& page, const std::string& name, const std::vector<ThemeId>& themes) {
    page.html.element("h3", name);
    if (themes.empty()) {
        page.remark("none");
        return;
    }
    page.html.open("ul");
    for (const ThemeId theme : themes) {
        page.html.open("li", page.in_corpus());
        page.link(page.results.theme(theme).label, {OpenEvidence{ThemeEvidence{theme}}});
        page.html.close();
    }
    page.html.close();
}

void write_event_list(TextPage& page, const std::string& name, const std::vector<EventId>& events) {
    page.html.element("h3", name);
    if (events.empty()) {
        page.remark("none");
        return;
    }
    page.html.open("ul", {{"class", "events"}});
    for (const EventId id : events) {
        const Event& event = page.corpus.event(id);
        page.html.open("li");
        page.link(event.date ? words_from_date(*event.date) : "Without a date",
                  {OpenEvidence{EventEvidence{id}}}, {{"class", "date"}});
        page.html.text(" ");
        page.html.element("span", event.label, page.in(page.corpus.source(id.source)));
        page.html.close();
    }
    page.html.close();
}

void write_themes_and_dates(TextPage& page, const Comparison& c) {
    const std::string left = short_reference(page.corpus.source(c.left)),
                      right = short_reference(page.corpus.source(c.right));
    HtmlWriter& html = page.html;
    html.element("h2", "Themes");
    write_theme_list(page, "In both", c.shared_themes);
    write_theme_list(page, "Only in " + left, c.left_only_themes);
    write_theme_list(page, "Only in " + right, c.right_only_themes);
    write_theme_list(page, "In neither", c.neither_themes);
    html.element("h2", "Dates");
    html.element("h3", "In both");
    if (c.shared_events.empty()) page.remark("none");
    if (!c.shared_events.empty()) {
        html.open("ul", {{"class", "events"}});
        for (const std::size_t shared : c.shared_events) {
            const SharedEvent& event = page.corpus.shared_events[shared];
            html.open("li");
            page.link(event.date ? words_from_date(*event.date) : "Without a date",
                      {OpenEvidence{SharedEventEvidence{shared}}}, {{"class", "date"}});
            html.text(" ");
            html.element("span", event.label, page.in_corpus());
            html.close();
        }
        html.close();
    }
    write_event_list(page, "Only in " + left, c.left_only_events);
    write_event_list(page, "Only in " + right, c.right_only_events);
}

void write_side_by_side(TextPage& page) {
    const CompareView& now = page.session.compare;
    if (now.left == now.right) {
        page.html.element("p", "Two sources are needed; this corpus has one.");
        return;
    }
    const Comparison comparison =
        make_comparison(page.corpus, page.results.counts, now.left, now.right);
    write_pair_choices(page);
    page.remark(lag_between(page.corpus.source(now.left), page.corpus.source(now.right)));
    if (!comparison.questions.empty()) {
        write_chosen_question(page, comparison);
        write_all_questions(page, comparison);
    }
    write_themes_and_dates(page, comparison);
}

struct GroupName {
    StanceGroup group;
    std::string_view name;
};
constexpr std::array<GroupName, 4> kGroups{
    {{StanceGroup::furthest_apart, "Furthest apart: the sources answer differently"},
     {StanceGroup::shades, "Shades of one answer: most agree, some hedge"},
     {StanceGroup::alike, "All alike"},
     {StanceGroup::few_speak, "Two speak, or fewer: too few to compare"}}};

void write_positions(TextPage& page) {
    const PositionOrder order = page.session.compare.order;
    const bool apart = order == PositionOrder::most_apart;
    page.choices("Order", {{"most apart first", SetPositionOrder{PositionOrder::most_apart}, apart},
                           {"as numbered", SetPositionOrder{PositionOrder::as_numbered},
                            order == PositionOrder::as_numbered},
                           {"by date", SetPositionOrder{PositionOrder::by_date},
                            order == PositionOrder::by_date}});
    const std::vector<StanceRow>& rows = page.results.grid.rows;
    std::vector<QuestionId> questions;
    for (const StanceRow& row : rows)
        questions.push_back(row.question);
    if (order == PositionOrder::by_date) {
        questions = order_questions(page.corpus, page.results.grid, QuestionOrder::by_date);
        write_grid(page, "Positions of all sources, the earliest answered first", questions, true);
    } else if (!apart) {
        write_grid(page, "Positions of all sources, as numbered", questions, true);
    } else {
        std::ranges::stable_sort(questions, std::ranges::greater{}, [&](QuestionId q) {
            return rows[q.index()].distance.value_or(-1);
        });
        for (const GroupName& each : kGroups) {
            std::vector<QuestionId> group;
            std::ranges::copy_if(questions, std::back_inserter(group), [&](QuestionId q) {
                return group_of(rows[q.index()]) == each.group;
            });
            if (!group.empty()) write_grid(page, each.name, group, true);
        }
    }
    write_stances_explained(page);
    page.remark(
        "A source that gives two answers shows both. Distance (Gini's mean difference): the mean "
        "difference over all pairs of sources that speak; 0 alike, 1 one step, 2 opposed.");
}

}  // namespace

void write_compare(TextPage& page) {
    const CompareMode mode = page.session.compare.mode;
    page.html.element("h1", "Compare");
    const auto choice = [&](std::string_view name, CompareMode of) {
        return TextPage::Choice{std::string(name), SetCompareMode{of}, mode == of};
    };
    page.choices(
        "Show",
        {choice("two sources", CompareMode::side_by_side),
         choice("passages face to face", CompareMode::passages),
         choice("positions of all", CompareMode::positions),
         choice("hypotheses", CompareMode::hypotheses),
         choice("vocabulary", CompareMode::vocabulary), choice("findings", CompareMode::findings),
         choice("events", CompareMode::events), choice("versions", CompareMode::versions)});
    if (mode == CompareMode::side_by_side)
        write_side_by_side(page);
    else if (mode == CompareMode::positions)
        write_positions(page);
    else
        write_compared_sources(page);
}

}  // namespace parallax

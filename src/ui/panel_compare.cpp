// Two sources side by side on one question: stance, position and passages, level with each other;
// below, all questions and what only one of the two treats. And the bar that leads to the other
// ways to compare.
#include <algorithm>
#include <array>

#include "chart/compare_words.h"
#include "ui/chooser.h"
#include "ui/panel_compare_parts.h"
#include "ui/panels.h"
#include "ui/table_exports.h"

namespace parallax {
namespace {

constexpr float kQuestionBar = 48;

void step_question(Frame& f, int by) {
    const auto last = static_cast<int>(f.corpus.questions.size()) - 1;
    const int to = std::clamp(static_cast<int>(f.session.compare.question.index()) + by, 0, last);
    f.send(ChooseQuestion{QuestionId(static_cast<std::size_t>(to))});
}

void draw_question_chooser(Frame& f, const ComparedPair& pair, Rect field) {
    const QuestionId chosen = f.session.compare.question;
    const auto paint_question = [&](Rect box, const Question& question, bool bold) {
        Painter p = f.paint();
        p.text_in(box.cut_left(18), TextStyle::small, f.colours.third, std::to_string(question.n),
                  Align::right);
        box.cut_left(10);
        p.text_in(box, bold ? TextStyle::question_bold : TextStyle::question, f.colours.ink,
                  question.text);
    };
    float widest = field.w, widest_agreement = 0;
    for (const ComparedQuestion& compared : pair.comparison.questions) {
        const std::string& text = f.corpus.question(compared.question).text;
        widest_agreement =
            std::max(widest_agreement,
                     f.fonts.width_px(TextStyle::small,
                                      agreement_in_short(f.corpus, pair.comparison, compared)));
        widest = std::max(widest, f.fonts.width_px(TextStyle::question_bold, text) + 72);
    }
    const std::string name = "Question: " + f.corpus.question(chosen).text;
    Chooser list(
        f, field, "question", name,
        [&](Rect box) { paint_question(box, f.corpus.question(chosen), true); },
        widest + widest_agreement, f.corpus.questions.size());
    for (std::size_t q = 0; list.open() && q < f.corpus.questions.size(); ++q) {
        const ComparedQuestion& compared = pair.comparison.questions[q];
        const Question& question = f.corpus.question(compared.question);
        const bool on = compared.question == chosen;
        const std::string agreement = agreement_in_short(f.corpus, pair.comparison, compared);
        const Item it = list.row(question.id, question.text + " (" + agreement + ")", on);
        Rect box = it.rect.inset(Chooser::kPadding, 0);
        f.paint().text_in(box.cut_right(widest_agreement + 1), TextStyle::small, f.colours.second,
                          agreement, Align::right);
        box.cut_right(12);
        paint_question(box, question, on);
        if (it.pressed) f.send(ChooseQuestion{compared.question});
    }
}

void draw_question_bar(Frame& f, const ComparedPair& pair, Rect bar, const SideContent& left,
                       const SideContent& right) {
    f.paint().across(bar.x, bar.right(), bar.bottom() - 1, f.colours.rule);
    const bool narrow = bar.w < kCompareNarrow;
    Rect inner = bar.inset(narrow ? 8 : measure::kPanePadding, 0);
    const float y = bar.y + 8;
    if (!narrow)
        inner.cut_left(
            10 + label(f, TextStyle::small, {inner.x, bar.y + 16}, f.colours.second, "Question"));
    const float previous = button_width(f, "Previous"), next = button_width(f, "Next");
    // Wide enough for every question, so that the buttons stay where they are.
    float wished = 0;
    for (const Question& question : f.corpus.questions)
        wished = std::max(wished, f.fonts.width_px(TextStyle::question_bold, question.text));
    wished += 28 + Chooser::kPadding + Chooser::kArrow + 4;
    const float field = std::min(wished, inner.w - previous - next - 2 * measure::kGap);
    draw_question_chooser(f, pair, {inner.x, y, field, 32});
    inner.cut_left(field + measure::kGap);
    const std::size_t at = f.session.compare.question.index();
    if (button(f, {inner.x, y + 2, previous, measure::kControl}, "previous", "Previous",
               ButtonKind::plain, {.disabled = at == 0, .description = "the question before"}))
        step_question(f, -1);
    inner.cut_left(previous + measure::kGap);
    if (button(
            f, {inner.x, y + 2, next, measure::kControl}, "next", "Next", ButtonKind::plain,
            {.disabled = at + 1 >= f.corpus.questions.size(), .description = "the question after"}))
        step_question(f, 1);
    inner.cut_left(next + 2 * measure::kGap);
    const auto share = [&](const SideContent& side) {
        return std::to_string(side.passages.size()) + " of " +
               std::to_string(f.corpus.source(side.source).passages.size());
    };
    const std::string text = share(left) + " and " + share(right) + " passages answer it";
    const float width = f.fonts.width_px(TextStyle::small, text);
    if (width <= inner.w)
        label(f, TextStyle::small, {inner.right() - width, bar.y + 16}, f.colours.second, text);
}

// Between the columns: do they agree, and how far apart were they written.
void draw_middle(Frame& f, const ComparedPair& pair, const ComparedQuestion* compared, float top) {
    Rect box = pair.columns.middle.inset(8, 0);
    box.y = top;
    f.tree.begin(Role::group, "between", "Between the two");
    const auto say = [&](TextStyle style, Colour colour, const std::string& text) {
        if (text.empty()) return;
        const Paragraph& lines = f.paragraph(style, text, box.w);
        f.tree.leaf(Role::paragraph, text, text).rect = {box.x, box.y, box.w, lines.height()};
        for (const ParagraphLine& line : lines.lines) {
            f.paint().text(style, box.centre().x - line.width / 2, box.y, colour,
                           std::string_view(text).substr(line.bytes.begin, line.bytes.size()));
            box.y += spec_of(style).line_px;
        }
    };
    if (compared) {
        const AgreementWords words = agreement_in_words(f.corpus, pair.comparison, *compared);
        say(TextStyle::row_bold, f.colours.ink, words.title);
        say(TextStyle::small, f.colours.second, words.detail);
        box.y += 6;
    }
    say(TextStyle::small, f.colours.second,
        lag_between(f.corpus.source(pair.comparison.left), f.corpus.source(pair.comparison.right)));
    f.tree.end();
}

void draw_side_by_side(Frame& f, Rect area) {
    const CompareView& view = f.session.compare;
    const Comparison comparison =
        make_comparison(f.corpus, f.results.counts, view.left, view.right);
    const ComparedQuestion* compared =
        f.corpus.questions.empty() ? nullptr : &comparison.questions[view.question.index()];
    const Question* question = compared ? &f.corpus.question(view.question) : nullptr;
    SideContent left{.source = view.left}, right{.source = view.right};
    Rect bar{};
    if (question) {
        left = side_of(view.left, *question, compared->left);
        right = side_of(view.right, *question, compared->right);
        bar = area.cut_top(kQuestionBar);
        const CompareColumns none;
        draw_question_bar(f, {comparison, none}, bar, left, right);
    }
    ScrollArea scroll(f, "side by side", area);
    const CompareColumns columns =
        layout_compare_columns({area.x, scroll.top(), scroll.width() + 10, area.h});
    const ComparedPair pair{comparison, columns};
    CompareSide left_measures = measure_side(f, columns, left);
    CompareSide right_measures = measure_side(f, columns, right);
    if (!question) left_measures.card_height = right_measures.card_height = 0;
    const CompareShapes shapes = layout_compare(columns, left_measures, right_measures);
    draw_side(f, pair, true, left, shapes.left, question);
    draw_middle(f, pair, compared, shapes.left.chooser.y + 6);
    draw_side(f, pair, false, right, shapes.right, question);
    float y = shapes.bottom + 24;
    const float x = columns.left.x + columns.padding;
    const float width = columns.right.right() - columns.padding - x;
    if (question) y += draw_question_list(f, pair, {x, y}, width) + 32;
    y += draw_only_lists(f, pair, y);
    scroll.grow_to(y + 24);
    // A question chosen far below is shown from its top.
    if (std::ranges::any_of(f.commands, [](const Command& command) {
            return std::holds_alternative<ChooseQuestion>(command);
        }))
        scroll.show({area.x, scroll.top(), 1, 1});
}

constexpr std::array<std::string_view, 8> kModes{"Side by side", "Positions",  "Passages",
                                                 "Hypotheses",   "Vocabulary", "Findings",
                                                 "Events",       "Versions"};

// As segments, or where there is no room for them as a list.
void draw_modes(Frame& f, Rect bar) {
    const auto mode = static_cast<std::size_t>(f.session.compare.mode);
    if (segments_width(f, kModes) <= bar.w) {
        if (const auto at = segments(f, {bar.x, bar.y}, "mode", "Way to compare", kModes, mode))
            f.send(SetCompareMode{static_cast<CompareMode>(*at)});
        return;
    }
    const Rect field{bar.x, bar.y - 2, std::min(listed_width(f, kModes), bar.w), 32};
    if (const auto at = choose_listed(f, field, "mode", "Way to compare", kModes, mode))
        f.send(SetCompareMode{static_cast<CompareMode>(*at)});
}

void draw_view_bar(Frame& f, Rect bar) {
    const CompareView& view = f.session.compare;
    const float padding = bar.w < kCompareNarrow ? 8 : measure::kPanePadding;
    Rect inner = bar.inset(padding, 8);
    if (takes_sources(view.mode) && view.left != view.right) {
        const float width = button_width(f, "Swap");
        const Rect place = inner.cut_right(width);
        inner.cut_right(measure::kGap);
        if (button(f, {place.x, place.y, width, measure::kControl}, "swap", "Swap",
                   ButtonKind::plain, {.description = "left and right change places"}))
            f.send(SetComparedSources{view.right, view.left});
    }
    draw_modes(f, inner);
}

void draw_mode(Frame& f, Rect area) {
    switch (f.session.compare.mode) {
        case CompareMode::side_by_side:
            return draw_side_by_side(f, area);
        case CompareMode::positions:
            return draw_positions(f, area);
        case CompareMode::passages:
            return draw_faces(f, area);
        case CompareMode::hypotheses:
            return draw_hypotheses(f, area);
        case CompareMode::vocabulary:
            return draw_vocabulary(f, area);
        case CompareMode::findings:
            return draw_findings(f, area);
        case CompareMode::events:
            return draw_compared_events(f, area);
        case CompareMode::versions:
            return draw_versions(f, area);
    }
}

}  // namespace

void draw_compare(Frame& f, Rect area) {
    const CompareView& view = f.session.compare;
    f.tree.leaf(Role::heading, "title", "Compare").level = 1;
    Rect bar = area.cut_top(measure::kViewBar);
    f.paint().across(bar.x, bar.right(), bar.bottom() - 1, f.colours.rule);
    const Rect export_place = cut_export_button(f, bar);
    draw_view_bar(f, bar);
    const bool of_sources = takes_sources(view.mode);
    if (of_sources && view.left == view.right) {
        wrapped(f, TextStyle::lead, {area.x + measure::kPanePadding, area.y + 24},
                area.w - 2 * measure::kPanePadding, f.colours.second,
                "Nothing to compare: this corpus holds fewer than two sources.");
        return;
    }
    if (!of_sources && f.corpus.questions.empty()) {
        wrapped(f, TextStyle::lead, {area.x + measure::kPanePadding, area.y + 24},
                area.w - 2 * measure::kPanePadding, f.colours.second,
                "This corpus asks no questions, so there are no positions to show.");
        return;
    }
    draw_export_button(f, export_place, of_sources ? "compare" : "positions", area,
                       of_sources ? comparison_exports(f) : position_exports(f));
    draw_mode(f, area);
}

}  // namespace parallax

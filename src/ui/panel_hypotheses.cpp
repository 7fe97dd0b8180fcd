// Compare: one question read as competing hypotheses. Rows are pieces of evidence, columns the
// three answers, the one that the evidence contradicts least first (Heuer 1999).
#include <algorithm>

#include "analysis/competing_hypotheses.h"
#include "analysis/fixed_text.h"
#include "chart/matrix_layout.h"
#include "corpus/citation.h"
#include "ui/chooser.h"
#include "ui/panel_compare_parts.h"
#include "ui/stance_cell.h"
#include "ui/widgets.h"

namespace parallax {
namespace {

std::string_view answer_in_words(Stance answer) {
    return answer == Stance::affirms     ? "Yes"
           : answer == Stance::qualifies ? "Yes, with reservations"
                                         : "No";
}

// The question in a list, with the steps to the ones before and after.
void draw_question_steps(Frame& f, Rect bar) {
    f.paint().across(bar.x, bar.right(), bar.bottom() - 1, f.colours.rule);
    Rect inner = bar.inset(bar.w < kCompareNarrow ? 8 : measure::kPanePadding, 8);
    const std::size_t at = f.session.compare.question.index();
    const Rect next = inner.cut_right(button_width(f, "Next")).inset(0, 2);
    inner.cut_right(measure::kGap);
    const Rect previous = inner.cut_right(button_width(f, "Previous")).inset(0, 2);
    inner.cut_right(measure::kGap);
    inner.w = std::min(inner.w, 620.f);
    const auto paint = [&](Rect box, std::size_t q, bool bold) {
        const Question& question = f.corpus.questions[q];
        f.paint().text_in(box.cut_left(18), TextStyle::small, f.colours.third,
                          std::to_string(question.n), Align::right);
        box.cut_left(10);
        f.paint().text_in(box, bold ? TextStyle::question_bold : TextStyle::question, f.colours.ink,
                          question.text);
    };
    Chooser list(
        f, inner, "question", "Question: " + f.corpus.questions[at].text,
        [&](Rect box) { paint(box, at, true); }, inner.w, f.corpus.questions.size());
    for (std::size_t q = 0; list.open() && q < f.corpus.questions.size(); ++q) {
        const Question& question = f.corpus.questions[q];
        const Item it = list.row(question.id, question.text, q == at);
        paint(it.rect.inset(Chooser::kPadding, 0), q, q == at);
        if (it.pressed) f.send(ChooseQuestion{QuestionId(q)});
    }
    if (list.open()) return;
    if (button(f, previous, "previous", "Previous", ButtonKind::plain,
               {.disabled = at == 0, .description = "the question before"}))
        f.send(ChooseQuestion{QuestionId(at - 1)});
    if (button(
            f, next, "next", "Next", ButtonKind::plain,
            {.disabled = at + 1 >= f.corpus.questions.size(), .description = "the question after"}))
        f.send(ChooseQuestion{QuestionId(at + 1)});
}

void draw_head(Frame& f, const MatrixLayout& m, const HypothesisMatrix& matrix) {
    f.tree.begin(Role::row, "head", "");
    label(f, TextStyle::small, {m.body.x, m.head.bottom() - 22}, f.colours.second,
          "Evidence, the most telling first", Role::columnheader);
    for (std::size_t h = 0; h < matrix.hypotheses.size(); ++h) {
        const RankedHypothesis& each = matrix.hypotheses[h];
        const Rect box = m.head_of(h);
        Painter p = f.paint();
        p.stance_mark({box.centre().x, box.y + 12}, each.answer, 11);
        const std::string_view words = answer_in_words(each.answer);
        p.text_in({box.x, box.y + 24, box.w, 20}, h == 0 ? TextStyle::row_bold : TextStyle::row,
                  f.colours.ink, words, Align::centre);
        std::string figures = fixed_text(each.inconsistency, 2) + " against";
        if (f.fonts.width_px(TextStyle::small, figures) > box.w)
            figures = fixed_text(each.inconsistency, 2);
        p.text_in({box.x, box.y + 44, box.w, 16}, TextStyle::small, f.colours.second, figures,
                  Align::centre);
        f.tree
            .leaf(Role::columnheader, words,
                  std::string(words) + ", inconsistency " + fixed_text(each.inconsistency, 2) +
                      ", " + counted(each.pieces_against, "piece", "pieces") + " against, " +
                      std::to_string(each.pieces_for) + " for")
            .rect = box;
    }
    f.tree.end();
}

void draw_piece(Frame& f, const MatrixLayout& m, std::size_t line, const HypothesisMatrix& matrix,
                const Question& question) {
    const PieceOfEvidence& piece = matrix.evidence[line];
    const Source& source = f.corpus.source(piece.source);
    const HanScope han(f.fonts, source.record.language);
    const Rect name = m.name(line), row = m.row(line);
    std::string words = short_reference(source);
    if (piece.passage) words += ", passage " + std::to_string(source.passages.at(*piece.passage).n);
    const std::string& said = question.positions.at(piece.position).summary;
    f.tree.begin(Role::row, std::to_string(line), "");
    const Item it = item(f, name, Role::rowheader, "piece",
                         words + ", " + std::string(name_of(piece.stance)) + ", weight " +
                             fixed_text(piece.weight, 2),
                         {.description = "opens the passage"});
    Painter p = f.paint();
    if (it.hovered) p.fill({row.x, row.y, row.w, row.h - 1}, f.colours.hover);
    p.tile({name.x, name.y + 9}, piece.source, f.results.tiles[piece.source.index()]);
    p.stance_mark({name.x + 42, name.centre().y}, piece.stance, 9);
    const std::string number =
        piece.passage ? std::to_string(source.passages.at(*piece.passage).n) : "";
    p.text_in({name.x + 54, name.y, 26, name.h}, TextStyle::small, f.colours.third, number);
    p.text_in({name.x + 80, name.y, name.w - 130, name.h}, TextStyle::question, f.colours.ink,
              said);
    p.text_in({name.right() - 46, name.y, 38, name.h}, TextStyle::small, f.colours.third,
              "× " + fixed_text(piece.weight, 2), Align::right);
    if (it.focused) p.focus_ring(name, -2, measure::kRadius);
    hover_note(f, it, words,
               {said, "weight " + fixed_text(piece.weight, 2) + ": its source is one voice",
                "click opens the passage"});
    for (std::size_t h = 0; h < matrix.hypotheses.size(); ++h) {
        const Consistency c = consistency_of(piece.stance, matrix.hypotheses[h].answer);
        const Rect box = m.cell(line, h).inset(0, 3);
        p.cell(box, c == Consistency::consistent     ? f.colours.affirms_ground
                    : c == Consistency::inconsistent ? f.colours.qualifies_ground
                                                     : f.colours.denies_ground);
        p.text_in(box, TextStyle::row_bold, f.colours.ink, name_of(c), Align::centre);
        f.tree.leaf(Role::cell, std::to_string(h), std::string(name_of(c))).rect = box;
    }
    p.across(row.x, row.right(), row.bottom() - 1, f.colours.rule);
    f.tree.end();
    if (!it.pressed) return;
    if (piece.passage)
        f.send(OpenEvidence{PassageEvidence{{piece.source, *piece.passage}}});
    else
        f.send(OpenEvidence{StanceEvidence{matrix.question, piece.source}});
}

}  // namespace

void draw_hypotheses(Frame& f, Rect area) {
    const QuestionId chosen = f.session.compare.question;
    const Question& question = f.corpus.question(chosen);
    draw_question_steps(f, area.cut_top(48));
    const HypothesisMatrix matrix =
        make_hypothesis_matrix(f.corpus, f.results.grid.rows[chosen.index()]);
    ScrollArea scroll(f, "hypotheses", area);
    const Rect inner{area.x + measure::kPanePadding, scroll.top() + 8,
                     scroll.width() - 2 * measure::kPanePadding + 10, 0};
    float y = inner.y;
    if (matrix.evidence.empty()) {
        wrapped(f, TextStyle::ui, {inner.x, y + 8}, inner.w, f.colours.second,
                "No source takes a position on this question, so there is no evidence to weigh.");
        return;
    }
    const RankedHypothesis& best = matrix.hypotheses.front();
    const bool tied = matrix.hypotheses[1].inconsistency == best.inconsistency;
    y += wrapped(f, TextStyle::section_title, {inner.x, y}, inner.w, f.colours.ink,
                 tied ? "No one answer is contradicted least"
                      : "Contradicted least: " + std::string(answer_in_words(best.answer)),
                 Role::heading, 2) +
         4;
    const MatrixLayout m = layout_matrix({.rows = matrix.evidence.size(),
                                          .columns = 3,
                                          .row_height = measure::kQuestionGridRow,
                                          .name_width = std::max(220.f, inner.w - 3 * 150),
                                          .cell_width = 146,
                                          .least_cell_width = 56,
                                          .cell_gap = 4,
                                          .total_width = 0,
                                          .head_height = 68},
                                         {inner.x, y, inner.w, 0});
    f.tree.begin(Role::table, "matrix", "Evidence and answers: " + question.text);
    draw_head(f, m, matrix);
    f.paint().across(inner.x, inner.right(), m.body.y - 1, f.colours.control);
    for (std::size_t i = 0; i < matrix.evidence.size(); ++i)
        draw_piece(f, m, i, matrix, question);
    f.tree.end();
    y = m.body.bottom() + 10;
    y += wrapped(
        f, TextStyle::small, {inner.x, y}, inner.w, f.colours.second,
        "C consistent, I inconsistent, II strongly inconsistent; II counts twice. After Heuer "
        "(1999) the answer with the least evidence against it stands first, not that with the "
        "most for it. The evidence is what these sources say, not what the world shows; each "
        "source is one voice, divided among its passages (×).");
    scroll.grow_to(y + 16);
}

}  // namespace parallax

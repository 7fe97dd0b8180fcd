// Compare, below the columns: what only one of the two treats, each entry opening its passages in
// its own column, and every question with both stances.
#include <algorithm>

#include "chart/compare_words.h"
#include "chart/matrix_layout.h"
#include "corpus/citation.h"
#include "ui/panel_compare_parts.h"
#include "ui/stance_cell.h"
#include "ui/widgets.h"

namespace parallax {
namespace {

constexpr float kRow = 28;

// One column of lists, growing downwards.
class OnlyColumn {
  public:
    OnlyColumn(Frame& f, const ComparedPair& pair, bool left, float y)
        : f_(f), pair_(pair), left_(left), column_(pair.column(left)), y_(y) {}

    float bottom() const { return y_; }

    void draw() {
        const Source& source = f_.corpus.source(pair_.source(left_));
        const std::string title = "Only in " + short_reference(source);
        f_.tree.begin(Role::region, left_ ? "only left" : "only right", title);
        f_.paint().tile({x(), y_ + 1}, pair_.source(left_),
                        f_.results.tiles[pair_.source(left_).index()]);
        label(f_, TextStyle::row_bold, {x() + measure::kTileWidth + 8, y_}, f_.colours.ink, title,
              Role::heading, 3);
        y_ += 30;
        draw_questions();
        draw_themes();
        draw_events();
        f_.tree.end();
    }

  private:
    float x() const { return column_.x + pair_.columns.padding; }
    float width() const { return pair_.columns.inner_width(column_); }

    void begin_list(std::string_view title, std::size_t count) {
        label(f_, TextStyle::small_bold, {x(), y_}, f_.colours.second, title, Role::heading, 4);
        const std::string text = std::to_string(count);
        f_.paint().text(TextStyle::small, x() + width() - f_.fonts.width_px(TextStyle::small, text),
                        y_, f_.colours.third, text);
        y_ += 20;
        f_.tree.begin(Role::list, title, std::string(title));
        if (count == 0) {
            label(f_, TextStyle::small, {x(), y_ + 2}, f_.colours.third, "none", Role::listitem);
            y_ += 22;
        }
    }
    void end_list() {
        f_.tree.end();
        y_ += 14;
    }

    // A row with a figure at its right end and a remark below its text.
    Item draw_row(std::string_view key, const std::string& text, const std::string& figure,
                  const std::string& remark, const ItemOptions& options) {
        const float figure_width = f_.fonts.width_px(TextStyle::small, figure);
        const Paragraph& lines = f_.paragraph(TextStyle::row, text, width() - figure_width - 16);
        const Paragraph& below = f_.paragraph(TextStyle::small, remark, width());
        const float height = std::max(kRow, lines.height() + 8 + below.height());
        const Rect row{column_.x, y_, column_.w, height};
        std::string name = text;
        if (!remark.empty()) name += ", " + remark;
        if (!figure.empty()) name += ", " + figure;
        const Item it = item(f_, row, Role::button, key, std::move(name), options);
        const bool on = options.selected.value_or(false) || options.expanded.value_or(false);
        row_ground(f_, it, on);
        Painter p = f_.paint();
        p.paragraph({x(), y_ + 4}, lines, text, f_.colours.ink);
        p.paragraph({x(), y_ + 4 + lines.height()}, below, remark, f_.colours.third);
        p.text(TextStyle::small, x() + width() - figure_width, y_ + 6, f_.colours.second, figure);
        p.across(x(), x() + width(), row.bottom() - 1, f_.colours.rule);
        y_ += height;
        return it;
    }

    // Opens below its row what a number counts, or closes it again.
    void draw_evidence_row(std::string_view key, const std::string& text, const std::string& remark,
                           const Evidence& evidence) {
        const auto list = passages_of(f_.results, evidence);
        const bool on = f_.session.evidence == evidence;
        f_.tree.begin(Role::listitem, key, "");
        const Item it =
            draw_row("row", text, counted(list.size(), "passage", "passages"), remark,
                     {.expanded = on,
                      .description = on ? "closes its passages" : "opens its passages below"});
        if (on) {
            f_.tree.begin(Role::list, "passages", "Passages");
            for (const EvidencePassage& entry : list) {
                const float height =
                    f_.paragraph(TextStyle::passage, f_.corpus.passage(entry.passage).text,
                                 pair_.columns.text_width)
                        .height();
                const Rect box{column_.x, y_, column_.w, passage_box_height(height)};
                draw_column_passage(f_, pair_, left_, box,
                                    {.id = entry.passage, .marks = entry.marks});
                y_ += box.h;
            }
            f_.tree.end();
        }
        f_.tree.end();
        if (!it.pressed) return;
        if (on)
            f_.send(ClearSelection{});
        else
            f_.send(OpenEvidence{evidence});
    }

    void draw_questions() {
        const Agreement wanted = left_ ? Agreement::only_left : Agreement::only_right;
        std::vector<const ComparedQuestion*> list;
        for (const ComparedQuestion& compared : pair_.comparison.questions)
            if (compared.agreement == wanted) list.push_back(&compared);
        begin_list("Questions", list.size());
        for (const ComparedQuestion* compared : list) {
            const Question& question = f_.corpus.question(compared->question);
            const auto& positions = left_ ? compared->left : compared->right;
            f_.tree.begin(Role::listitem, question.id, "");
            const bool on = compared->question == f_.session.compare.question;
            const Item it =
                draw_row("row", question.text, "", words_of(question, StanceCell{positions}),
                         {.selected = on, .description = "shows both sources on it"});
            f_.tree.end();
            if (it.pressed) f_.send(ChooseQuestion{compared->question});
        }
        end_list();
    }

    void draw_themes() {
        const auto& themes =
            left_ ? pair_.comparison.left_only_themes : pair_.comparison.right_only_themes;
        begin_list("Themes", themes.size());
        for (const ThemeId theme : themes)
            draw_evidence_row(f_.results.theme(theme).id, f_.results.theme(theme).label, "",
                              CellEvidence{theme, pair_.source(left_)});
        end_list();
    }

    void draw_events() {
        const auto& events =
            left_ ? pair_.comparison.left_only_events : pair_.comparison.right_only_events;
        begin_list("Events", events.size());
        const HanScope han(f_.fonts, f_.corpus.source(pair_.source(left_)).record.language);
        for (const EventId id : events) {
            const Event& event = f_.corpus.event(id);
            const std::string date = event.date ? words_from_date(*event.date) + ", " +
                                                      std::string(words_of(event.basis))
                                                : "no date given";
            draw_evidence_row("e" + std::to_string(id.position), event.label, date,
                              EventEvidence{id});
        }
        end_list();
    }

    Frame& f_;
    const ComparedPair& pair_;
    bool left_;
    const Rect column_;
    float y_;
};

void draw_question_row(Frame& f, const ComparedPair& pair, const MatrixLayout& m, std::size_t line,
                       const ComparedQuestion& compared) {
    const Question& question = f.corpus.question(compared.question);
    const bool on = compared.question == f.session.compare.question;
    const std::string agreement = agreement_in_short(f.corpus, pair.comparison, compared);
    const StanceCell left{compared.left}, right{compared.right};
    const Rect box = m.row(line);
    const Rect ground{pair.columns.left.x, box.y, pair.columns.right.right() - pair.columns.left.x,
                      box.h - 1};
    f.tree.begin(Role::listitem, question.id, "");
    const std::string name = std::to_string(question.n) + ". " + question.text + " " +
                             short_reference(f.corpus.source(pair.comparison.left)) + ": " +
                             words_of(question, left) + "; " +
                             short_reference(f.corpus.source(pair.comparison.right)) + ": " +
                             words_of(question, right) + "; " + agreement;
    const Item it = item(f, ground, Role::button, "choose", name,
                         {.selected = on, .description = "shows both sources on it"});
    row_ground(f, it, on);
    Painter p = f.paint();
    const Rect text{box.x + 28, box.y, m.name_width - 36, box.h};
    p.text_in({box.x, box.y, 18, box.h}, TextStyle::small, f.colours.third,
              std::to_string(question.n), Align::right);
    const Paragraph& lines = f.paragraph(TextStyle::question, question.text, text.w, 2);
    if (lines.lines.size() < 2) {
        p.text_in(text, TextStyle::question, f.colours.ink, question.text);
    } else {
        const Paragraph& small = f.paragraph(TextStyle::small, question.text, text.w, 2);
        p.paragraph({text.x, text.centre().y - small.height() / 2}, small, question.text,
                    f.colours.ink);
    }
    paint_stance_cell(p, m.cell(line, 0).inset(0, 3), question, left, false);
    paint_stance_cell(p, m.cell(line, 1).inset(0, 3), question, right, false);
    p.text_in(m.total(line), TextStyle::small, f.colours.second, agreement);
    p.across(box.x, box.right(), box.bottom() - 1, f.colours.rule);
    f.tree.end();
    if (it.pressed) f.send(ChooseQuestion{compared.question});
}

}  // namespace

float draw_only_lists(Frame& f, const ComparedPair& pair, float y) {
    const Comparison& c = pair.comparison;
    const float x = pair.columns.left.x + pair.columns.padding;
    const float width = pair.columns.right.right() - pair.columns.padding - x;
    const auto answered =
        static_cast<std::size_t>(std::ranges::count_if(c.questions, [](const ComparedQuestion& q) {
            return q.agreement == Agreement::same || q.agreement == Agreement::different;
        }));
    const std::string both = "both treat " + counted(answered, "question", "questions") + ", " +
                             counted(c.shared_themes.size(), "theme", "themes") + " and " +
                             counted(c.shared_events.size(), "shared event", "shared events");
    const float top = y + 7 + section_head(f, {x, y}, width, "What only one of them treats", both);
    float bottom = top;
    for (const bool left : {true, false}) {
        OnlyColumn column(f, pair, left, top);
        column.draw();
        bottom = std::max(bottom, column.bottom());
    }
    return bottom - y;
}

float draw_question_list(Frame& f, const ComparedPair& pair, Point corner, float width) {
    float y =
        corner.y + 7 +
        section_head(f, corner, width, "All questions", "the figure in a cell counts its passages");
    float widest = 0;
    for (const ComparedQuestion& compared : pair.comparison.questions)
        widest = std::max(
            widest, f.fonts.width_px(TextStyle::small,
                                     agreement_in_short(f.corpus, pair.comparison, compared)));
    const MatrixShape shape{.rows = pair.comparison.questions.size(),
                            .columns = 2,
                            .row_height = measure::kQuestionGridRow,
                            .name_width = std::min(420.f, width - 168 - widest - 24),
                            .cell_width = 80,
                            .least_cell_width = 62,
                            .cell_gap = 4,
                            .total_width = widest + 24,
                            .head_height = 28};
    const MatrixLayout m = layout_matrix(shape, {corner.x, y, width, 0});
    for (std::size_t i = 0; i < 2; ++i) {
        const SourceId id = pair.source(i == 0);
        f.paint().tile({m.head_of(i).centre().x - measure::kTileWidth / 2, m.head.y}, id,
                       f.results.tiles[id.index()]);
    }
    f.tree.begin(Role::list, "questions", "All questions with both stances").rect = m.body;
    for (std::size_t i = 0; i < pair.comparison.questions.size(); ++i)
        draw_question_row(f, pair, m, i, pair.comparison.questions[i]);
    f.tree.end();
    return m.body.bottom() - corner.y;
}

}  // namespace parallax

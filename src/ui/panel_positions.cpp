// The grid of all questions: every source's position on each, most apart first or as numbered.
#include <algorithm>
#include <array>

#include "analysis/fixed_text.h"
#include "analysis/stance_shares.h"
#include "analysis/stance_tables.h"
#include "chart/matrix_layout.h"
#include "corpus/citation.h"
#include "ui/panel_compare_parts.h"
#include "ui/panels.h"
#include "ui/stance_cell.h"
#include "ui/widgets.h"

namespace parallax {
namespace {

struct GroupWords {
    StanceGroup group;
    std::string_view title, remark;
};
constexpr std::array<GroupWords, 4> kGroups{
    {{StanceGroup::furthest_apart, "Furthest apart", "the sources answer differently"},
     {StanceGroup::shades, "Shades of one answer", "most agree, some hedge"},
     {StanceGroup::alike, "All alike", ""},
     {StanceGroup::few_speak, "Two speak, or fewer",
      "too few to compare: here the silence is the finding"}}};

// Widest distance there can be: one affirms, one denies.
constexpr double kMostApart = 2;
constexpr float kSharesWidth = 108;
constexpr std::array<std::string_view, 3> kOrders{"Most apart first", "As numbered", "By date"};

void draw_cell(Frame& f, Rect box, QuestionId q, SourceId s, const StanceCell& cell) {
    const Question& question = f.corpus.question(q);
    const Source& source = f.corpus.source(s);
    std::size_t passages = 0;
    for (const std::size_t i : cell.positions)
        passages += question.positions[i].passages.size();
    const std::string words = words_of(question, cell);
    std::string name = short_reference(source) + ": " + words;
    if (passages > 0) name += ", " + counted(passages, "passage", "passages");
    const Item it = item(f, box, Role::cell, source.id, name,
                         {.description = "opens the position and its passages"});
    Painter p = f.paint();
    paint_stance_cell(p, box, question, cell, false);
    if (cell.own) {  // the reader's: a corner of the accent
        p.polygon({{box.right() - 9, box.y}, {box.right(), box.y}, {box.right(), box.y + 9}},
                  f.colours.accent);
    }
    if (f.session.evidence == Evidence(StanceEvidence{q, s}))
        p.border(box.inset(-2.5f, -2.5f), f.colours.accent, 2.5f, measure::kTileRadius);
    else if (it.hovered)
        p.cell_border(box, f.colours.ink, 1.5f);
    if (it.focused) p.focus_ring(box, 1, measure::kRadius);
    std::vector<std::string> lines{words};
    for (const std::size_t i : cell.positions)
        lines.push_back(question.positions[i].summary);
    hover_note(f, it, short_reference(source), lines);
    if (it.pressed) f.send(OpenEvidence{StanceEvidence{q, s}});
}

void draw_distance(Frame& f, Rect box, const StanceRow& row) {
    if (box.w <= 0) return;
    if (!row.distance) {
        f.tree.leaf(Role::cell, "distance", "too few speak");
        return;
    }
    Painter p = f.paint();
    const float bar = std::max(1.f, static_cast<float>(*row.distance / kMostApart) * (box.w - 40));
    p.fill({box.x, box.centre().y - 4, bar, 8}, f.colours.third);
    const std::string text = fixed_text(*row.distance, 1);
    p.text_in({box.x + bar + 8, box.y, 40, box.h}, TextStyle::small, f.colours.second, text);
    f.tree.leaf(Role::cell, "distance", "distance " + text).rect = box;
}

// How much of all sources is for, qualified and against, in one bar; the rest is silent.
void draw_shares(Frame& f, Rect box, const StanceRow& row) {
    const StanceShares shares = make_stance_shares(f.corpus.question(row.question), row);
    std::string text;
    Painter p = f.paint();
    float x = box.x;
    p.border({box.x, box.centre().y - 5, box.w, 10}, f.colours.rule);
    for (const Stance stance : {Stance::affirms, Stance::qualifies, Stance::denies}) {
        const double share = shares.share(stance);
        const float width = static_cast<float>(share) * box.w;
        p.fill({x, box.centre().y - 5, width, 10}, f.colours.stance(stance));
        x += width;
        text += (text.empty() ? "" : ", ") + std::string(name_of(stance)) + " " +
                percent_text(share) + " %";
    }
    f.tree.leaf(Role::cell, "shares", text).rect = box;
}

void draw_row(Frame& f, const MatrixLayout& m, std::size_t line, QuestionId q) {
    const Question& question = f.corpus.question(q);
    const StanceRow& row = f.results.grid.rows[q.index()];
    const Rect box = m.row(line);
    const auto* chosen = std::get_if<StanceEvidence>(&f.session.evidence);
    const bool on = chosen && chosen->question == q;
    Painter p = f.paint();
    f.tree.begin(Role::row, question.id, "");
    if (on) {
        const Rect ground{box.x - measure::kPanePadding, box.y, box.w + 2 * measure::kPanePadding,
                          box.h - 1};
        p.fill(ground, f.colours.accent_ground);
        p.fill({ground.x, ground.y, 3, ground.h}, f.colours.accent);
    }
    const Rect name = m.name(line);
    const Item it = item(f, name, Role::rowheader, "question", question.text,
                         {.selected = on, .description = "compares two sources on it"});
    p.text_in({name.x, name.y, 20, name.h}, TextStyle::small, f.colours.third,
              std::to_string(question.n), Align::right);
    const Rect text{name.x + 28, name.y, name.w - 36, name.h};
    const Paragraph& wrapped_text = f.paragraph(TextStyle::question, question.text, text.w, 2);
    if (wrapped_text.lines.size() < 2) {
        p.text_in(text, TextStyle::question, it.hovered ? f.colours.accent : f.colours.ink,
                  question.text);
    } else {  // a long question in a narrow window
        const Paragraph& small = f.paragraph(TextStyle::small, question.text, text.w, 2);
        p.paragraph({text.x, text.centre().y - small.height() / 2}, small, question.text,
                    it.hovered ? f.colours.accent : f.colours.ink);
    }
    if (it.focused) p.focus_ring(name, -2, measure::kRadius);
    if (it.pressed) {
        f.send(ChooseQuestion{q});
        f.send(SetCompareMode{CompareMode::side_by_side});
    }
    for (std::size_t s = 0; s < row.cells.size(); ++s)
        draw_cell(f, m.cell(line, s).inset(0, 3), q, SourceId(s), row.cells[s]);
    Rect total = m.total(line);
    if (total.w > kSharesWidth) {
        Rect shares = total.cut_right(kSharesWidth);
        shares.cut_left(12);
        draw_shares(f, shares, row);
    }
    draw_distance(f, total, row);
    p.across(box.x, box.right(), box.bottom() - 1, f.colours.rule);
    f.tree.end();
}

void draw_head(Frame& f, const MatrixLayout& m) {
    f.tree.begin(Role::row, "head", "");
    f.tree.leaf(Role::columnheader, "question", "Question");
    for (std::size_t s = 0; s < f.corpus.sources.size(); ++s) {
        const Rect box = m.head_of(s);
        f.paint().tile({box.centre().x - measure::kTileWidth / 2, box.y + 10}, SourceId(s),
                       f.results.tiles[s]);
        f.tree
            .leaf(Role::columnheader, f.corpus.sources[s].id, short_reference(f.corpus.sources[s]))
            .rect = box;
    }
    if (m.total_width > 0) {
        label(f, TextStyle::small, {m.total(0).x, m.head.y + 12}, f.colours.second, "Distance",
              Role::columnheader);
        if (m.total_width > kSharesWidth)
            label(f, TextStyle::small, {m.total(0).right() - kSharesWidth + 12, m.head.y + 12},
                  f.colours.second, "For, against", Role::columnheader);
    }
    f.tree.end();
}

std::vector<QuestionId> questions_of(const Frame& f, StanceGroup group) {
    std::vector<QuestionId> list;
    for (const StanceRow& row : f.results.grid.rows)
        if (group_of(row) == group) list.push_back(row.question);
    std::ranges::stable_sort(list, std::ranges::greater{}, [&](QuestionId q) {
        return f.results.grid.rows[q.index()].distance.value_or(-1);
    });
    return list;
}

float draw_group_head(Frame& f, Point corner, float width, const GroupWords& words) {
    const float used = label(f, TextStyle::row_bold, {corner.x, corner.y + 8}, f.colours.ink,
                             words.title, Role::heading, 2);
    f.paint().text(TextStyle::small, corner.x + used + 10, corner.y + 10, f.colours.third,
                   words.remark);
    f.paint().across(corner.x, corner.x + width, corner.y + 30, f.colours.control);
    return 32;
}

float draw_legend(Frame& f, Point corner, float width) {
    constexpr std::array<Stance, 6> kAll{Stance::affirms,     Stance::qualifies,
                                         Stance::denies,      Stance::silent,
                                         Stance::not_covered, Stance::outside_its_time};
    Painter p = f.paint();
    float x = corner.x, y = corner.y + 10;
    for (const Stance stance : kAll) {
        const std::string_view text = explanation_of(stance);
        const float needed = 38 + f.fonts.width_px(TextStyle::small, text) + 20;
        if (x + needed > corner.x + width + 20 && x > corner.x) {
            x = corner.x;
            y += 24;
        }
        paint_stance_legend(p, {x, y}, stance, text);
        x += needed;
    }
    y += 28;
    y += wrapped(f, TextStyle::small, {corner.x, y}, width, f.colours.second,
                 "The figure in a cell counts its passages. A source that gives two answers shows "
                 "both. Distance (Gini's mean difference): the mean difference over all pairs of "
                 "sources that speak; 0 alike, 1 one step, 2 opposed. For, against: shares of all "
                 "sources; what is left of the bar is silent. A corner marks your own reading.");
    return y - corner.y;
}

}  // namespace

void draw_positions(Frame& f, Rect area) {
    const Rect bar = area.cut_top(measure::kViewBar);
    f.paint().across(bar.x, bar.right(), bar.bottom() - 1, f.colours.rule);
    Point at{bar.x + measure::kPanePadding, bar.y + 8};
    if (bar.w >= kCompareNarrow)
        at.x += 10 + label(f, TextStyle::small, {at.x, at.y + 6}, f.colours.second, "Order");
    if (const auto order = segments(f, at, "order", "Order", kOrders,
                                    static_cast<std::size_t>(f.session.compare.order)))
        f.send(SetPositionOrder{static_cast<PositionOrder>(*order)});
    ScrollArea scroll(f, "positions", area);
    const Rect inner{area.x + measure::kPanePadding, scroll.top(),
                     scroll.width() - 2 * measure::kPanePadding + 10, 0};
    constexpr float kName = 376, kLeastCell = 62, kGap = 4, kDistance = 96;
    // The shares give way first, then the distance.
    const float widest = kName + (kLeastCell + kGap) * static_cast<float>(f.corpus.sources.size()) +
                         kDistance + kSharesWidth;
    const MatrixShape shape{.rows = 1,
                            .columns = f.corpus.sources.size(),
                            .row_height = measure::kQuestionGridRow,
                            .name_width = kName,
                            .cell_width = 80,
                            .least_cell_width = kLeastCell,
                            .cell_gap = kGap,
                            .total_width = kDistance + (inner.w >= widest ? kSharesWidth : 0),
                            .head_height = 40};
    MatrixLayout m = layout_matrix(shape, inner);
    f.tree.begin(Role::table, "grid", "Position of each source on each question");
    draw_head(f, m);
    float y = m.body.y;
    const auto* chosen = std::get_if<StanceEvidence>(&f.session.evidence);
    const auto draw_rows = [&](const std::vector<QuestionId>& questions) {
        for (const QuestionId question : questions) {
            m.body.y = y;
            draw_row(f, m, 0, question);
            y += m.row_height;
            if (!chosen || chosen->question != question || f.for_picture) continue;
            f.tree.begin(Role::row, "details", "");
            f.tree.begin(Role::cell, "details", "");
            y += draw_position_details(f, {inner.x, y}, inner.w, question);
            f.tree.end();
            f.tree.end();
        }
    };
    if (f.session.compare.order != PositionOrder::most_apart) {
        const std::vector<QuestionId> all = order_questions(
            f.corpus, f.results.grid,
            f.session.compare.order == PositionOrder::by_date ? QuestionOrder::by_date
                                                              : QuestionOrder::numbered);
        f.paint().across(inner.x, inner.right(), y - 1, f.colours.control);
        draw_rows(all);
    } else {
        for (const GroupWords& group : kGroups) {
            const std::vector<QuestionId> questions = questions_of(f, group.group);
            if (questions.empty()) continue;
            y += draw_group_head(f, {inner.x, y}, inner.w, group);
            draw_rows(questions);
            y += 8;
        }
    }
    f.tree.end();
    y += draw_legend(f, {inner.x, y}, inner.w);
    scroll.grow_to(y + 16);
}

}  // namespace parallax

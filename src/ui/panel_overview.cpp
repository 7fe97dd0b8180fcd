// The corpus in one look: what it is, its sources with record and profile, the questions with
// everybody's stance, and where to start.
#include <algorithm>
#include <array>

#include "chart/theme_bars.h"
#include "corpus/citation.h"
#include "ui/panels.h"
#include "ui/stance_cell.h"
#include "ui/widgets.h"

namespace parallax {
namespace {

constexpr float kTwoColumns = 1000;  // from this width on, sources and questions stand side by side
constexpr float kBarsWidth = 172, kBarsHeight = 30;
constexpr float kCell = 28, kCellGap = 2;  // of the strips

float draw_introduction(Frame& f, Point corner, float width) {
    float y = corner.y;
    y += wrapped(f, TextStyle::corpus_title, {corner.x, y}, width, f.colours.ink, f.corpus.title,
                 Role::heading, 1) +
         4;
    y +=
        wrapped(f, TextStyle::lead, {corner.x, y}, width, f.colours.ink, f.corpus.description) + 12;
    const bool digests = std::ranges::any_of(
        f.corpus.sources, [](const Source& s) { return s.extent == Extent::digest; });
    if (digests)
        y += wrapped(f, TextStyle::row, {corner.x, y}, width, f.colours.second,
                     "You read digests in our own words, not the articles; each passage keeps the "
                     "number of the paragraph it stands for. Every number opens its passages.");
    return y - corner.y;
}

struct Start {
    std::string_view title, remark, key;
    std::optional<View> view;  // none: opens the first source in the reader
};
constexpr std::array<Start, 4> kStarts{{
    {"Read one source", "paragraph by paragraph", "", {}},
    {"See what happened when", "and how long after it was written", "2", View::timeline},
    {"Count the themes", "how often each source speaks of them", "3", View::themes},
    {"See who says what", "agreed, disputed, passed over", "4", View::compare},
}};

float draw_starts(Frame& f, Point corner, float width) {
    float y = corner.y + section_head(f, corner, width, "How to start", "");
    f.tree.begin(Role::list, "starts", "How to start");
    for (const Start& start : kStarts) {
        const Rect row{corner.x, y, width, 32};
        const Item it = item(f, row, Role::link, start.title, std::string(start.title),
                             {.description = std::string(start.remark)});
        Painter p = f.paint();
        if (it.hovered) p.fill(row, f.colours.hover);
        p.text_in(row, TextStyle::row, f.colours.accent, start.title);
        Rect remark = row;
        remark.cut_left(172);
        const Rect key = remark.cut_right(28);
        p.text_in(remark, TextStyle::small, f.colours.second, start.remark);
        if (!start.key.empty()) {
            const Rect cap{key.right() - 20, key.y + 6, 20, 20};
            p.border(cap, f.colours.control, 1, measure::kTileRadius);
            p.text_in(cap, TextStyle::small, f.colours.second, start.key, Align::centre);
        }
        p.across(row.x, row.right(), row.bottom() - 1, f.colours.rule);
        if (it.focused) p.focus_ring(row, -2, measure::kRadius);
        if (it.pressed) {
            if (start.view)
                f.send(GoTo{*start.view});
            else if (!f.corpus.sources.empty())
                f.send(OpenReader{{f.session.source.value_or(SourceId(0)), 0}});
        }
        y += row.h;
    }
    f.tree.end();
    return y - corner.y;
}

std::vector<double> theme_shares(const Frame& f, SourceId id) {
    std::vector<double> shares;
    const std::size_t passages = f.corpus.source(id).passages.size();
    for (std::size_t t = 0; t < f.results.themes->size(); ++t)
        shares.push_back(passages ? f.results.counts.cell(ThemeId(t), id).passage_share(passages)
                                  : 0);
    return shares;
}

// Largest share of any theme in any source: all profiles stand on one scale.
double largest_share(const Frame& f) {
    double most = 0;
    for (std::size_t s = 0; s < f.corpus.sources.size(); ++s)
        for (const double share : theme_shares(f, SourceId(s)))
            most = std::max(most, share);
    return most;
}

void draw_profile(Frame& f, Rect area, SourceId id, double full) {
    if (full <= 0) return;
    Painter p = f.paint();
    const std::vector<double> shares = theme_shares(f, id);
    const Rect plot{area.x, area.y, kBarsWidth, kBarsHeight};
    const std::vector<Rect> bars = layout_theme_bars(plot, shares, full);
    f.tree.begin(Role::list, "profile", "Share of passages on each theme");
    for (std::size_t t = 0; t < bars.size(); ++t) {
        const ThemeCell& cell = f.results.counts.cell(ThemeId(t), id);
        const Theme& theme = f.results.themes->at(t);
        const Rect target{bars[t].x - 1, plot.y, bars[t].w + 2, plot.h};
        const Item it =
            item(f, target, Role::button, theme.id,
                 theme.short_label + ": " + counted(cell.passages.size(), "passage", "passages"),
                 {.disabled = cell.passages.empty(), .description = "lists these passages"});
        if (bars[t].h > 0) {
            p.fill(bars[t], it.hovered ? f.colours.ink : f.colours.source(id).fill);
            p.border(bars[t], f.colours.source(id).edge, 1);
        }
        if (it.focused) p.focus_ring(target, 0, 2);
        hover_note(f, it, theme.label,
                   {std::to_string(cell.passages.size()) + " of " +
                        counted(f.corpus.source(id).passages.size(), "passage", "passages"),
                    "click lists them"});
        if (it.pressed) f.send(OpenEvidence{CellEvidence{ThemeId(t), id}});
    }
    f.tree.end();
    p.across(plot.x, plot.right(), plot.bottom(), f.colours.second);
    float y = plot.bottom() + 6;
    const Source& source = f.corpus.source(id);
    const float chip = extent_chip(f, {plot.x, y}, source.extent);
    label(f, TextStyle::small, {plot.x + chip + 8, y + 1}, f.colours.second,
          counted(source.passages.size(), "passage", "passages"));
    const auto tallest = std::ranges::max_element(shares) - shares.begin();
    const auto top = ThemeId(static_cast<std::size_t>(tallest));
    y += 20;
    label(f, TextStyle::small, {plot.x, y}, f.colours.second,
          f.fonts.fitted(TextStyle::small,
                         std::to_string(f.results.counts.cell(top, id).passages.size()) + " on " +
                             f.results.theme(top).short_label,
                         kBarsWidth));
}

float draw_source(Frame& f, Point corner, float width, SourceId id, double full) {
    const Source& source = f.corpus.source(id);
    const HanScope han(f.fonts, source.record.language);
    const bool bars = width > 480;
    const float text_x = corner.x + 40;
    const float text_width = width - 40 - (bars ? kBarsWidth + 28 : 0);
    f.tree.begin(Role::article, source.id, source.record.title);
    float y = corner.y + 12;
    f.paint().tile({corner.x, y + 1}, id, f.results.tiles[id.index()]);
    const Paragraph& title = f.paragraph(TextStyle::list_title, source.record.title, text_width);
    const Rect title_box{text_x, y, text_width, title.height()};
    const Item it = item(f, title_box, Role::link, "title", source.record.title,
                         {.description = "opens it in the reader"});
    f.paint().paragraph({text_x, y}, title, source.record.title,
                        it.hovered ? f.colours.accent : f.colours.ink);
    if (it.focused) f.paint().focus_ring(title_box, 2, measure::kRadius);
    if (it.pressed) f.send(OpenReader{{id, 0}});
    y += title.height() + 2;
    const bool named = !source.record.authors.empty();
    y += wrapped(f, named ? TextStyle::small : TextStyle::small_italic, {text_x, y}, text_width,
                 f.colours.second, authors_line(source.record));
    const std::string outlet = outlet_line(source);
    const bool inferred = source.issued.date && source.issued.basis != DateBasis::stated;
    const Paragraph& outlet_text =
        f.paragraph(TextStyle::small, inferred ? outlet + ", inferred" : outlet, text_width);
    if (inferred && outlet_text.lines.size() == 1) {
        const float used = label(f, TextStyle::small, {text_x, y}, f.colours.second, outlet + ", ");
        label(f, TextStyle::small_italic, {text_x + used, y}, f.colours.second, "inferred");
        y += 16;
    } else {
        y += wrapped(f, TextStyle::small, {text_x, y}, text_width, f.colours.second,
                     inferred ? outlet + ", inferred" : outlet);
    }
    if (bars) draw_profile(f, {corner.x + width - kBarsWidth, corner.y + 10, 0, 0}, id, full);
    f.tree.end();
    const float bottom = std::max(y, corner.y + (bars ? 10 + kBarsHeight + 6 + 36 : 0.f)) + 12;
    f.paint().across(corner.x, corner.x + width, bottom, f.colours.rule);
    return bottom - corner.y;
}

float draw_sources_list(Frame& f, Point corner, float width) {
    float y = corner.y;
    y +=
        section_head(f, {corner.x, y}, width, counted(f.corpus.sources.size(), "source", "sources"),
                     "in order of publication; bars: share of its passages on each theme");
    const double full = largest_share(f);
    for (std::size_t s = 0; s < f.corpus.sources.size(); ++s)
        y += draw_source(f, {corner.x, y}, width, SourceId(s), full);
    return y - corner.y;
}

float draw_question_row(Frame& f, Point corner, float width, std::size_t index, float cells_x,
                        TextStyle style) {
    const Question& question = f.corpus.questions[index];
    const StanceRow& row = f.results.grid.rows[index];
    const float height = measure::kQuestionStripRow;
    f.tree.begin(Role::row, question.id, "");
    Painter p = f.paint();
    const Rect text_box{corner.x, corner.y, cells_x - corner.x - 8, height};
    const Item name = item(f, text_box, Role::rowheader, "question", question.text,
                           {.description = "compares two sources on it"});
    p.text_in({corner.x, corner.y, 20, height}, TextStyle::small, f.colours.third,
              std::to_string(question.n), Align::right);
    p.text_in({corner.x + 28, corner.y, text_box.w - 28, height}, style,
              name.hovered ? f.colours.accent : f.colours.ink, question.text);
    if (name.focused) p.focus_ring(text_box, -2, measure::kRadius);
    if (name.pressed) {
        f.send(ChooseQuestion{QuestionId(index)});
        f.send(SetCompareMode{CompareMode::side_by_side});
        f.send(GoTo{View::compare});
    }
    for (std::size_t s = 0; s < row.cells.size(); ++s) {
        const Rect cell{cells_x + static_cast<float>(s) * (kCell + kCellGap), corner.y + 4, kCell,
                        height - 8};
        const Source& source = f.corpus.sources[s];
        const std::string words = words_of(question, row.cells[s]);
        const Item it = item(f, cell, Role::cell, source.id, short_reference(source) + ": " + words,
                             {.description = "opens the position and its passages"});
        paint_stance_cell(p, cell, question, row.cells[s], true);
        const StanceEvidence evidence{QuestionId(index), SourceId(s)};
        if (f.session.evidence == Evidence(evidence))
            p.border(cell.inset(-2, -2), f.colours.accent, 2, measure::kTileRadius);
        else if (it.hovered)
            p.border(cell.inset(-1, -1), f.colours.ink, 1.5f, measure::kTileRadius);
        if (it.focused) p.focus_ring(cell, 1, measure::kRadius);
        std::vector<std::string> lines{words};
        for (const std::size_t i : row.cells[s].positions)
            lines.push_back(question.positions[i].summary);
        hover_note(f, it, short_reference(source), lines);
        if (it.pressed) f.send(OpenEvidence{evidence});
    }
    f.tree.end();
    p.across(corner.x, corner.x + width, corner.y + height - 1, f.colours.rule);
    return height;
}

float draw_questions(Frame& f, Point corner, float width) {
    float y = corner.y;
    y += section_head(f, {corner.x, y}, width,
                      counted(f.corpus.questions.size(), "question", "questions"),
                      "each square opens the position and its passages");
    const auto n = static_cast<float>(f.corpus.sources.size());
    const float cells_x = corner.x + width - n * (kCell + kCellGap) + kCellGap;
    f.tree.begin(Role::table, "questions", "Stance of each source on each question");
    f.tree.begin(Role::row, "head", "");
    f.tree.leaf(Role::columnheader, "question", "Question");
    for (std::size_t s = 0; s < f.corpus.sources.size(); ++s) {
        const float x = cells_x + static_cast<float>(s) * (kCell + kCellGap);
        f.paint().tile({x + (kCell - measure::kTileWidth) / 2, y + 9}, SourceId(s),
                       f.results.tiles[s]);
        f.tree.leaf(Role::columnheader, f.corpus.sources[s].id,
                    short_reference(f.corpus.sources[s]));
    }
    f.tree.end();
    y += 34;
    // One size for all questions: the smaller one when any would be cut.
    const float room = cells_x - corner.x - 36;
    const bool fits = std::ranges::all_of(f.corpus.questions, [&](const Question& q) {
        return f.fonts.width_px(TextStyle::row, q.text) <= room;
    });
    const TextStyle style = fits ? TextStyle::row : TextStyle::small;
    for (std::size_t i = 0; i < f.corpus.questions.size(); ++i)
        y += draw_question_row(f, {corner.x, y}, width, i, cells_x, style);
    f.tree.end();
    y += 14;
    constexpr std::array<Stance, 3> kSpeaking{Stance::affirms, Stance::qualifies, Stance::denies};
    constexpr std::array<Stance, 3> kNothing{Stance::silent, Stance::not_covered,
                                             Stance::outside_its_time};
    Painter p = f.paint();
    for (std::size_t i = 0; i < 3; ++i, y += 24) {
        paint_stance_legend(p, {corner.x + 28, y}, kSpeaking[i], explanation_of(kSpeaking[i]));
        paint_stance_legend(p, {corner.x + 150, y}, kNothing[i], explanation_of(kNothing[i]));
    }
    return y - corner.y;
}

}  // namespace

void draw_overview(Frame& f, Rect area) {
    ScrollArea scroll(f, "overview", area);
    const float padding = area.w > 760 ? measure::kOverviewPadding : measure::kPanePadding;
    const float width = scroll.width() - 2 * padding + 10;
    const float x = area.x + padding;
    const float y = scroll.top() + 32;
    float bottom = y;
    if (area.w >= kTwoColumns) {
        constexpr float kBetween = 48;
        const float left = (width - kBetween) * (width > 1080 ? 0.535f : 0.52f),
                    right = width - kBetween - left;
        const float right_x = x + left + kBetween;
        const float intro = draw_introduction(f, {x, y}, left);
        const float starts = draw_starts(f, {right_x, y + 4}, right) + 4;
        const float second = y + std::max(intro, starts) + 28;
        bottom = second + std::max(draw_sources_list(f, {x, second}, left),
                                   draw_questions(f, {right_x, second}, right));
    } else {
        bottom += draw_introduction(f, {x, bottom}, width) + 24;
        bottom += draw_starts(f, {x, bottom}, width) + 28;
        bottom += draw_sources_list(f, {x, bottom}, width) + 28;
        bottom += draw_questions(f, {x, bottom}, width);
    }
    scroll.grow_to(bottom + 24);
}

}  // namespace parallax

// Source x theme: how much each source speaks of each theme, every number opening its passages,
// and four kinds of nothing told apart.
#include <algorithm>
#include <cmath>

#include "chart/matrix_layout.h"
#include "corpus/citation.h"
#include "session/theme_words.h"
#include "ui/grid_focus.h"
#include "ui/nothing_mark.h"
#include "ui/panel_heat_parts.h"
#include "ui/panel_themes_parts.h"
#include "ui/panels.h"
#include "ui/table_exports.h"
#include "ui/widgets.h"

namespace parallax {
namespace {

const Absence* absence_of(const Theme& theme, SourceId source) {
    for (const Absence& absence : theme.absences)
        if (absence.source == source) return &absence;
    return nullptr;
}

void draw_cell(Frame& f, GridFocus& focus, Rect box, ThemeId t, SourceId s,
               const ThemeValues& values) {
    const ThemeCell& cell = f.results.counts.cell(t, s);
    const Theme& theme = f.results.theme(t);
    const Source& source = f.corpus.source(s);
    const bool nothing = cell.nothing != Nothing::none;
    const std::string words =
        nothing ? std::string(explanation_of(cell.nothing)) : values.words(cell);
    const Item it = item(
        f, box, Role::cell, source.id, theme.short_label + ", " + source.label + ": " + words,
        {.skipped = focus.skips(source.id), .description = nothing ? "" : "lists these passages"});
    focus.add(t.index() + 1, s.index() + 1, it);
    Painter p = f.paint();
    if (nothing) {
        paint_nothing(p, box, cell.nothing);
    } else {
        const double v = values.value(cell);
        const Colour ground = heat_colour(v, *values.range(), f.colours.dark);
        p.fill(box, ground, measure::kCellRadius);
        p.text_in(box, TextStyle::small, ink_on(ground), values.text(v), Align::centre);
    }
    if (f.session.evidence == Evidence(CellEvidence{t, s})) {
        p.border(box.inset(1, 1), f.colours.paper, 1.5f, measure::kCellRadius);
        p.border(box.inset(-1.5f, -1.5f), f.colours.accent, 2.5f, measure::kTileRadius);
    } else if (it.hovered) {
        p.border(box, f.colours.ink, 1.5f, measure::kCellRadius);
    }
    if (it.focused) p.focus_ring(box, 1, measure::kRadius);
    std::vector<std::string> lines;
    if (nothing) {
        if (const Absence* absence = absence_of(theme, s)) lines.push_back(absence->note);
    } else {
        lines.push_back(counted(cell.passages.size(), "passage", "passages") + " of " +
                        std::to_string(source.passages.size()) + ", " +
                        counted(cell.hits, "term hit", "term hits") + " in " +
                        std::to_string(cell.words) + " words");
        lines.push_back("click lists the passages");
    }
    hover_note(f, it, theme.short_label + " in " + short_reference(source) + ": " + words, lines);
    if (it.pressed && (!nothing || absence_of(theme, s))) f.send(OpenEvidence{CellEvidence{t, s}});
}

void draw_total(Frame& f, GridFocus& focus, Rect box, ThemeId t, double value, double most,
                const ThemeValues& values, Rect row) {
    if (box.w <= 0) return;
    const std::string text = values.text(value);
    const float bar = most > 0 ? static_cast<float>(value / most) * (box.w - 44) : 0;
    const Item it = item(f, {box.x - 6, row.y, box.w + 6, row.h}, Role::cell, "total",
                         f.results.theme(t).short_label + ", all sources: " +
                             counted(f.results.counts.theme_passages(t), "passage", "passages"),
                         {.skipped = focus.skips("total"), .description = "lists them"});
    focus.add(t.index() + 1, f.corpus.sources.size() + 1, it);
    Painter p = f.paint();
    p.fill({box.x, box.y + 7, bar, box.h - 14}, it.hovered ? f.colours.ink : f.colours.third);
    p.text_in({box.x + bar + 8, box.y, 60, box.h}, TextStyle::small, f.colours.ink, text);
    if (it.focused) p.focus_ring(it.rect, -2, measure::kRadius);
    if (it.pressed) f.send(OpenEvidence{ThemeEvidence{t}});
}

double theme_value(const Frame& f, ThemeId t) {
    const ThemeCounts& counts = f.results.counts;
    switch (f.session.themes.measure) {
        case GridMeasure::passages:
            return static_cast<double>(counts.theme_passages(t));
        case GridMeasure::hits:
            return static_cast<double>(counts.theme_hits(t));
        default: {
            std::size_t words = 0;
            for (const IndexedSource& source : f.results.index().sources)
                words += source.words;
            return words ? 1000.0 * static_cast<double>(counts.theme_hits(t)) /
                               static_cast<double>(words)
                         : 0;
        }
    }
}

void draw_head(Frame& f, GridFocus& focus, const MatrixLayout& m) {
    f.tree.begin(Role::row, "head", "");
    label(f, TextStyle::small, {m.body.x, m.head.bottom() - 22}, f.colours.second, "Theme",
          Role::columnheader);
    for (std::size_t s = 0; s < f.corpus.sources.size(); ++s) {
        const Rect box = m.head_of(s);
        const Source& source = f.corpus.sources[s];
        const std::size_t n = source.passages.size();
        const Item it =
            item(f, box, Role::columnheader, source.id,
                 short_reference(source) + ", " + counted(n, "passage", "passages"),
                 {.skipped = focus.skips(source.id), .description = "lists all its passages"});
        focus.add(0, s + 1, it);
        Painter p = f.paint();
        const bool on = f.session.source == SourceId(s);
        p.tile({box.centre().x - measure::kTileWidth / 2, box.y + 4}, SourceId(s),
               f.results.tiles[s]);
        const bool roomy = box.w >= 76;
        p.text_in({box.x - 4, box.bottom() - 22, box.w + 8, 16},
                  on ? TextStyle::small_bold : TextStyle::small,
                  on || it.hovered ? f.colours.ink : f.colours.third,
                  roomy ? counted(n, "passage", "passages") : std::to_string(n), Align::centre);
        if (it.focused) p.focus_ring(box, -2, measure::kRadius);
        hover_note(f, it, source.record.title, {short_reference(source)});
        if (it.pressed) f.send(OpenEvidence{SourceEvidence{SourceId(s)}});
    }
    if (m.total_width > 0)
        label(f, TextStyle::small, {m.total(0).x, m.head.bottom() - 22}, f.colours.second,
              "All sources", Role::columnheader);
    f.tree.end();
}

void draw_row(Frame& f, GridFocus& focus, const MatrixLayout& m, ThemeId t,
              const ThemeValues& values, double most) {
    const Theme& theme = f.results.theme(t);
    const Rect row = m.row(t.index());
    const bool on = f.session.theme == t;
    Painter p = f.paint();
    f.tree.begin(Role::row, theme.id, "");
    const Rect name = m.name(t.index());
    if (on) {
        const Rect ground{row.x - measure::kPanePadding, row.y, row.w + 2 * measure::kPanePadding,
                          row.h};
        p.fill(ground, f.colours.accent_ground);
        p.fill({ground.x, ground.y, 3, ground.h}, f.colours.accent);
    }
    const Item it = item(f, name, Role::rowheader, "name", theme.label,
                         {.selected = on,
                          .skipped = focus.skips("name"),
                          .description = "lists its passages in all sources"});
    focus.add(t.index() + 1, 0, it);
    Rect text = name;
    text.cut_right(8);
    p.text_in(text, TextStyle::row, f.colours.ink, theme.label);
    if (it.hovered) p.across(text.x, text.x + 1, row.bottom() - 4, f.colours.accent);
    if (it.focused) p.focus_ring(name, -2, measure::kRadius);
    std::vector<std::string> note{theme.description};
    if (std::string said = precision_words(f.results, f.session, t); !said.empty())
        note.push_back(std::move(said));
    note.emplace_back("click lists its passages in all sources");
    hover_note(f, it, theme.label, std::move(note));
    if (it.pressed) f.send(OpenEvidence{ThemeEvidence{t}});
    for (std::size_t s = 0; s < f.corpus.sources.size(); ++s)
        draw_cell(f, focus, m.cell(t.index(), s), t, SourceId(s), values);
    draw_total(f, focus, m.total(t.index()), t, theme_value(f, t), most, values, row);
    f.tree.end();
}

float draw_sums(Frame& f, const MatrixLayout& m, float y) {
    if (f.session.themes.measure == GridMeasure::per_1000) return 8;
    const bool passages = f.session.themes.measure == GridMeasure::passages;
    Painter p = f.paint();
    p.across(m.body.x, m.body.right(), y + 6, f.colours.control);
    f.tree.begin(Role::row, "sums", "");
    label(f, TextStyle::row, {m.body.x, y + 10}, f.colours.ink,
          passages ? "Marks in all" : "Hits in all", Role::rowheader);
    std::size_t all = 0;
    for (std::size_t s = 0; s < f.corpus.sources.size(); ++s) {
        const std::size_t n = passages ? f.results.counts.source_marks(SourceId(s))
                                       : f.results.counts.source_hits(SourceId(s));
        all += n;
        const std::string text = std::to_string(n);
        const Rect box = m.cell(0, s);
        const float width = f.fonts.width_px(TextStyle::small, text);
        label(f, TextStyle::small, {box.centre().x - width / 2, y + 12}, f.colours.ink, text,
              Role::cell);
    }
    if (m.total_width > 0)
        label(
            f, TextStyle::small, {m.total(0).x, y + 12}, f.colours.ink,
            std::to_string(all) + " on " + counted(f.corpus.passage_count(), "passage", "passages"),
            Role::cell);
    f.tree.end();
    return 36;
}

// Themes by source with totals. Gives where it ends.
float draw_plain(Frame& f, Rect inner) {
    const ThemeValues values(f.results.counts, f.session.themes.measure);
    float name_width = 0;
    for (const Theme& theme : *f.results.themes)
        name_width = std::max(name_width, f.fonts.width_px(TextStyle::row, theme.label));
    const MatrixShape shape{.rows = f.results.themes->size(),
                            .columns = f.corpus.sources.size(),
                            .row_height = measure::kHeatRow,
                            .name_width = name_width + 20};
    const MatrixLayout m = layout_matrix(shape, inner);
    double most = 0;
    for (std::size_t t = 0; t < f.results.themes->size(); ++t)
        most = std::max(most, theme_value(f, ThemeId(t)));

    f.tree.begin(Role::table, "matrix",
                 "Themes by source, " + std::string(words_of(f.session.themes.measure)));
    GridFocus focus(f);
    draw_head(f, focus, m);
    for (std::size_t t = 0; t < f.results.themes->size(); ++t)
        draw_row(f, focus, m, ThemeId(t), values, most);
    float y = m.body.bottom();
    y += draw_sums(f, m, y);
    f.tree.end();
    y += 8;
    return y + draw_theme_legend(f, {inner.x, y}, inner.w, values);
}

// As high as it was last, but never so that the heatmap had too little: what that does not need, or
// a part of the view, a larger one while a tool is open.
float editor_height(const Frame& f, Rect area) {
    constexpr float kFirst = 92, kShare = 0.3f, kShareOfTools = 0.5f;
    const float wanted = f.state.editor_height > 0 ? f.state.editor_height : kFirst;
    const float share = f.state.themes.tool == ThemeTool::none ? kShare : kShareOfTools;
    return std::round(std::min(wanted, std::max(area.h * share, area.h - f.state.heat_height)));
}

}  // namespace

void draw_themes(Frame& f, Rect area) {
    const std::size_t rows = f.state.heat_bar_rows;
    Rect bar = area.cut_top(measure::kViewBar * static_cast<float>(rows));
    const Rect whole = bar;
    bar.h = measure::kViewBar;
    const Rect export_place = cut_export_button(f, bar);
    f.tree.leaf(Role::heading, "title", "Themes").level = 1;
    f.state.heat_bar_rows = draw_heat_bar(f, bar.inset(measure::kPanePadding, 0));
    if (f.state.heat_bar_rows != rows) f.wake_in(0);
    f.paint().across(whole.x, whole.right(), whole.bottom() - 1, f.colours.rule);
    draw_export_button(f, export_place, "themes", area, theme_exports(f));

    const Rect editor = area.cut_bottom(editor_height(f, area));
    const auto keep_height = [&f](float& kept, float now) {
        if (kept != now) f.wake_in(0);
        kept = now;
    };
    {
        ScrollArea scroll(f, "themes", area);
        const Rect inner{area.x + measure::kPanePadding, scroll.top() + 8,
                         scroll.width() - 2 * measure::kPanePadding + 10, 0};
        const float y =
            is_plain(f.session.themes) ? draw_plain(f, inner) : draw_heatmap(f, inner, inner.y);
        scroll.grow_to(y + 12);
        keep_height(f.state.heat_height, y + 12 - scroll.top());
    }
    f.paint().fill(editor, f.colours.panel);
    f.paint().across(editor.x, editor.right(), editor.y, f.colours.control);
    ScrollArea scroll(f, "codebook", editor);
    const float height = 8 + draw_theme_editor(f, {editor.x + measure::kPanePadding, scroll.top()},
                                               scroll.width() - 2 * measure::kPanePadding + 10);
    scroll.grow_to(scroll.top() + height);
    keep_height(f.state.editor_height, height);
}

}  // namespace parallax

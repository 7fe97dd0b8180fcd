// Source x theme: how much each source speaks of each theme, every number opening its passages,
// and four kinds of nothing told apart.
#include <algorithm>
#include <array>
#include <cstdio>

#include "chart/heat_legend.h"
#include "chart/matrix_layout.h"
#include "corpus/citation.h"
#include "ui/panels.h"
#include "ui/widgets.h"

namespace parallax {
namespace {

constexpr std::array<std::string_view, 3> kMeasures{"Passages", "Term hits",
                                                    "Hits per 1,000 words"};

std::string one_decimal(double value) {
    std::array<char, 32> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%.1f", value);
    return buffer.data();
}

// What the matrix shows under one measure.
class Values {
  public:
    Values(const ThemeCounts& counts, Measure measure) : measure_(measure) {
        for (const auto& row : counts.cells)
            for (const ThemeCell& cell : row)
                if (const double v = value(cell); v > 0) {
                    range_.smallest = range_.largest == 0 ? v : std::min(range_.smallest, v);
                    range_.largest = std::max(range_.largest, v);
                }
    }

    double value(const ThemeCell& cell) const {
        switch (measure_) {
            case Measure::passages:
                return static_cast<double>(cell.passages.size());
            case Measure::hits:
                return static_cast<double>(cell.hits);
            case Measure::per_1000:
                return cell.hits_per_1000().value_or(0);
        }
        return 0;
    }
    std::string text(double v) const {
        return whole() ? std::to_string(static_cast<long>(v)) : one_decimal(v);
    }
    bool whole() const { return measure_ != Measure::per_1000; }
    // Of the cells that are not 0; none when all are.
    std::optional<HeatRange> any() const {
        return range_.largest > 0 ? std::optional(range_) : std::nullopt;
    }
    HeatRange range() const { return range_; }

    std::string words(const ThemeCell& cell) const {
        const std::string passages = counted(cell.passages.size(), "passage", "passages");
        const std::string hits = counted(cell.hits, "term hit", "term hits");
        switch (measure_) {
            case Measure::passages:
                return passages;
            case Measure::hits:
                return hits + " in " + passages;
            case Measure::per_1000:
                return one_decimal(value(cell)) + " hits per 1,000 words, " + hits + " in " +
                       passages;
        }
        return passages;
    }

  private:
    Measure measure_;
    HeatRange range_{0, 0};
};

std::string_view explanation_of(Nothing nothing) {
    switch (nothing) {
        case Nothing::none:
            return "";
        case Nothing::no_match:
            return "no match: its patterns found nothing";
        case Nothing::silent:
            return "silent: read through, says nothing of it";
        case Nothing::not_covered:
            return "not covered: stands only outside the digest";
        case Nothing::outside_its_time:
            return "outside its time: written before it arose";
    }
    return "";
}

void paint_nothing(Painter& p, Rect box, Nothing nothing) {
    switch (nothing) {
        case Nothing::none:
            break;
        case Nothing::no_match:
            p.border(box, p.colours().hatch, 1, measure::kCellRadius);
            p.text_in(box, TextStyle::small, p.colours().second, "0", Align::centre);
            break;
        case Nothing::silent:
            p.hatch(box);
            break;
        case Nothing::not_covered:
            p.dots(box);
            break;
        case Nothing::outside_its_time:
            p.three_rules(box);
            break;
    }
}

const Absence* absence_of(const Theme& theme, SourceId source) {
    for (const Absence& absence : theme.absences)
        if (absence.source == source) return &absence;
    return nullptr;
}

void draw_cell(Frame& f, Rect box, ThemeId t, SourceId s, const Values& values) {
    const ThemeCell& cell = f.results.counts.cell(t, s);
    const Theme& theme = f.corpus.theme(t);
    const Source& source = f.corpus.source(s);
    const bool nothing = cell.nothing != Nothing::none;
    const std::string words =
        nothing ? std::string(explanation_of(cell.nothing)) : values.words(cell);
    const Item it =
        item(f, box, Role::cell, source.id, theme.short_label + ", " + source.label + ": " + words,
             {.disabled = nothing && !absence_of(theme, s),
              .description = nothing ? "" : "lists these passages"});
    Painter p = f.paint();
    if (nothing) {
        paint_nothing(p, box, cell.nothing);
    } else {
        const double v = values.value(cell);
        const Colour ground = heat_colour(v, values.range(), f.colours.dark);
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
    if (it.pressed) f.send(OpenEvidence{CellEvidence{t, s}});
}

void draw_total(Frame& f, Rect box, ThemeId t, double value, double most, const Values& values,
                Rect row) {
    if (box.w <= 0) return;
    const std::string text = values.text(value);
    const float bar = most > 0 ? static_cast<float>(value / most) * (box.w - 44) : 0;
    const Item it = item(f, {box.x - 6, row.y, box.w + 6, row.h}, Role::cell, "total",
                         f.corpus.theme(t).short_label + ", all sources: " +
                             counted(f.results.counts.theme_passages(t), "passage", "passages"),
                         {.description = "lists them"});
    Painter p = f.paint();
    p.fill({box.x, box.y + 7, bar, box.h - 14}, it.hovered ? f.colours.ink : f.colours.third);
    p.text_in({box.x + bar + 8, box.y, 60, box.h}, TextStyle::small, f.colours.ink, text);
    if (it.focused) p.focus_ring(it.rect, -2, measure::kRadius);
    if (it.pressed) f.send(OpenEvidence{ThemeEvidence{t}});
}

double theme_value(const Frame& f, ThemeId t) {
    const ThemeCounts& counts = f.results.counts;
    switch (f.session.measure) {
        case Measure::passages:
            return static_cast<double>(counts.theme_passages(t));
        case Measure::hits:
            return static_cast<double>(counts.theme_hits(t));
        case Measure::per_1000: {
            std::size_t words = 0;
            for (const IndexedSource& source : f.results.index.sources)
                words += source.words;
            return words ? 1000.0 * static_cast<double>(counts.theme_hits(t)) /
                               static_cast<double>(words)
                         : 0;
        }
    }
    return 0;
}

void draw_head(Frame& f, const MatrixLayout& m) {
    f.tree.begin(Role::row, "head", "");
    label(f, TextStyle::small, {m.body.x, m.head.bottom() - 22}, f.colours.second, "Theme",
          Role::columnheader);
    for (std::size_t s = 0; s < f.corpus.sources.size(); ++s) {
        const Rect box = m.head_of(s);
        const Source& source = f.corpus.sources[s];
        const std::size_t n = source.passages.size();
        const Item it = item(f, box, Role::columnheader, source.id,
                             short_reference(source) + ", " + counted(n, "passage", "passages"),
                             {.description = "lists all its passages"});
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

void draw_row(Frame& f, const MatrixLayout& m, ThemeId t, const Values& values, double most) {
    const Theme& theme = f.corpus.theme(t);
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
                         {.selected = on, .description = "lists its passages in all sources"});
    Rect text = name;
    text.cut_right(8);
    p.text_in(text, TextStyle::row, f.colours.ink, theme.label);
    if (it.hovered) p.across(text.x, text.x + 1, row.bottom() - 4, f.colours.accent);
    if (it.focused) p.focus_ring(name, -2, measure::kRadius);
    hover_note(f, it, theme.label, {theme.description, "click lists its passages in all sources"});
    if (it.pressed) f.send(OpenEvidence{ThemeEvidence{t}});
    for (std::size_t s = 0; s < f.corpus.sources.size(); ++s)
        draw_cell(f, m.cell(t.index(), s), t, SourceId(s), values);
    draw_total(f, m.total(t.index()), t, theme_value(f, t), most, values, row);
    f.tree.end();
}

float draw_sums(Frame& f, const MatrixLayout& m, float y) {
    if (f.session.measure == Measure::per_1000) return 8;
    const bool passages = f.session.measure == Measure::passages;
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

float draw_legend(Frame& f, Point corner, float width, const Values& values) {
    if (!values.any()) return 0;
    constexpr float kRamp = 204, kHeight = 12;
    Painter p = f.paint();
    const auto name = kMeasures[static_cast<std::size_t>(f.session.measure)];
    float x = corner.x;
    x += label(f, TextStyle::small, {x, corner.y}, f.colours.second, name) + 14;
    for (int i = 0; i < static_cast<int>(kRamp); ++i) {
        const double value = heat_value((i + 0.5) / static_cast<double>(kRamp), values.range());
        p.fill({x + static_cast<float>(i), corner.y + 2, 1, kHeight},
               heat_colour(value, values.range(), f.colours.dark));
    }
    float last_right = x - 20;
    for (const LegendTick& tick : layout_heat_ticks(values.range(), values.whole(), 5)) {
        const float at = x + static_cast<float>(tick.position) * (kRamp - 1);
        p.down(at, corner.y + 2 + kHeight, corner.y + 6 + kHeight, f.colours.second);
        const std::string text = values.text(tick.value);
        const float w = f.fonts.width_px(TextStyle::small, text);
        if (at - w / 2 < last_right + 6) continue;
        label(f, TextStyle::small, {at - w / 2, corner.y + kHeight + 7}, f.colours.second, text);
        last_right = at + w / 2;
    }
    x += kRamp + 36;
    float y = corner.y;
    constexpr std::array<std::pair<Nothing, std::string_view>, 4> kKinds{
        {{Nothing::no_match, "no match"},
         {Nothing::silent, "silent: read, says nothing"},
         {Nothing::not_covered, "not covered"},
         {Nothing::outside_its_time, "outside its time"}}};
    for (const auto& [kind, text] : kKinds) {
        const float needed = 36 + f.fonts.width_px(TextStyle::small, text) + 20;
        if (x + needed > corner.x + width + 20) {
            x = corner.x;
            y = (y == corner.y ? corner.y + 44 : y + 24);
        }
        paint_nothing(p, {x, y, 28, 16}, kind);
        label(f, TextStyle::small, {x + 36, y}, f.colours.second, text);
        x += needed;
    }
    return std::max(40.f, y - corner.y + 24);
}

// The chosen theme's method, open to see: its patterns by language.
float draw_codebook(Frame& f, Point corner, float width, ThemeId t) {
    const Theme& theme = f.corpus.theme(t);
    f.tree.begin(Role::region, "codebook", theme.label);
    Painter p = f.paint();
    float y = corner.y + 16;
    const float used =
        label(f, TextStyle::ui_bold, {corner.x, y}, f.colours.ink, theme.label, Role::heading, 2);
    const std::string found = counted(f.results.counts.theme_passages(t), "passage", "passages");
    const float found_width = f.fonts.width_px(TextStyle::small, found);
    if (used + found_width + 40 < width)
        label(f, TextStyle::small, {corner.x + width - found_width, y + 2}, f.colours.third, found);
    y += 24;
    y += wrapped(f, TextStyle::row, {corner.x, y}, width, f.colours.second, theme.description) + 8;
    std::vector<std::string> languages;
    for (const Term& term : theme.terms)
        if (std::ranges::find(languages, term.language) == languages.end())
            languages.push_back(term.language);
    for (const std::string& language : languages) {
        const std::string_view name = language == "en"   ? "English"
                                      : language == "ru" ? "Russian"
                                      : language == "zh" ? "Chinese"
                                                         : std::string_view(language);
        label(f, TextStyle::small, {corner.x, y + 4}, f.colours.third, name);
        float x = corner.x + 64;
        f.tree.begin(Role::list, "patterns " + language, std::string(name));
        for (const Term& term : theme.terms) {
            if (term.language != language) continue;
            const float chip = f.fonts.width_px(TextStyle::row, term.pattern.text()) + 22;
            if (x + chip > corner.x + width && x > corner.x + 64) {
                x = corner.x + 64;
                y += 28;
            }
            p.fill({x, y, chip, 24}, f.colours.paper, 12);
            p.border({x, y, chip, 24}, f.colours.control, 1, 12);
            label(f, TextStyle::row, {x + 11, y + 2}, f.colours.ink, term.pattern.text(),
                  Role::listitem);
            x += chip + 8;
        }
        f.tree.end();
        y += 32;
    }
    f.tree.end();
    return y - corner.y;
}

}  // namespace

void draw_themes(Frame& f, Rect area) {
    const Rect bar = area.cut_top(measure::kViewBar);
    f.tree.leaf(Role::heading, "title", "Themes").level = 1;
    const float used = label(f, TextStyle::small, {bar.x + measure::kPanePadding, bar.y + 14},
                             f.colours.second, "Show");
    if (const auto chosen =
            segments(f, {bar.x + measure::kPanePadding + used + 10, bar.y + 8}, "measure", "Show",
                     kMeasures, static_cast<std::size_t>(f.session.measure)))
        f.send(SetMeasure{static_cast<Measure>(*chosen)});
    f.paint().across(bar.x, bar.right(), bar.bottom() - 1, f.colours.rule);

    ScrollArea scroll(f, "themes", area);
    const Values values(f.results.counts, f.session.measure);
    const Rect inner{area.x + measure::kPanePadding, scroll.top() + 8,
                     scroll.width() - 2 * measure::kPanePadding + 10, 0};
    float name_width = 0;
    for (const Theme& theme : f.corpus.themes)
        name_width = std::max(name_width, f.fonts.width_px(TextStyle::row, theme.label));
    const MatrixShape shape{.rows = f.corpus.themes.size(),
                            .columns = f.corpus.sources.size(),
                            .row_height = measure::kHeatRow,
                            .name_width = name_width + 20};
    const MatrixLayout m = layout_matrix(shape, inner);
    double most = 0;
    for (std::size_t t = 0; t < f.corpus.themes.size(); ++t)
        most = std::max(most, theme_value(f, ThemeId(t)));

    f.tree.begin(
        Role::table, "matrix",
        "Themes by source, " + std::string(kMeasures[static_cast<std::size_t>(f.session.measure)]));
    draw_head(f, m);
    for (std::size_t t = 0; t < f.corpus.themes.size(); ++t)
        draw_row(f, m, ThemeId(t), values, most);
    float y = m.body.bottom();
    y += draw_sums(f, m, y);
    f.tree.end();
    y += 8;
    y += draw_legend(f, {inner.x, y}, inner.w, values) + 8;
    if (f.session.theme) {
        f.paint().across(area.x, area.right(), y, f.colours.control);
        y += draw_codebook(f, {inner.x, y}, inner.w, *f.session.theme);
    }
    scroll.grow_to(y + 12);
}

}  // namespace parallax

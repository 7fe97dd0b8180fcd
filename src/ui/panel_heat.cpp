// Any heatmap: rows by columns under one measure, every number opening its passages.
#include <imgui.h>

#include <algorithm>
#include <cmath>

#include "analysis/grid_words.h"
#include "corpus/citation.h"
#include "session/theme_words.h"
#include "ui/heat_hand.h"
#include "ui/nothing_mark.h"
#include "ui/panel_heat_parts.h"
#include "ui/widgets.h"

namespace parallax {
namespace {

constexpr float kNarrowCell = 24, kNameLine = 14, kTree = 56, kColumnTree = 36;
// More cells than that have nodes only where the pointer or the focus is: heads, the text view and
// the table as a file have them all.
constexpr std::size_t kMostCellNodes = 1500;

// "2016", "2016 to 2019 (4)".
std::string label_of(const std::vector<GridLine>& lines, std::span<const std::size_t> band) {
    const std::string& first = lines[band.front()].label;
    if (band.size() == 1) return first;
    return first + " to " + lines[band.back()].label + " (" + std::to_string(band.size()) + ")";
}

class HeatPainter {
  public:
    HeatPainter(Frame& f, const KeptHeat& heat, const HeatLayout& layout, HeatHand& hand)
        : f_(f),
          grid_(*heat.grid),
          view_(heat.view),
          m_(layout),
          hand_(hand),
          scale_(view_, shown(), f.colours.dark),
          all_(m_.rows.bands() * m_.columns.bands() <= kMostCellNodes),
          nodes_(all_ || m_.seen_rows().size() * m_.seen_columns().size() <= kMostCellNodes) {
        find_chosen(heat.grid);
    }

    // Heads, rows and sums: the inside of the table.
    void draw() {
        draw_heads();
        const BandRange seen = m_.seen_rows();
        const std::size_t cursor = hand_.cursor().row;
        if (all_) {
            for (std::size_t r = 0; r < m_.rows.bands(); ++r)
                draw_row(r);
            return;
        }
        if (cursor > 0 && cursor - 1 < seen.begin) draw_row(cursor - 1);
        for (std::size_t r = seen.begin; r < seen.end; ++r)
            draw_row(r);
        if (cursor > 0 && cursor - 1 >= seen.end) draw_row(cursor - 1);
    }

  private:
    GridMeasure shown() const { return f_.session.themes.measure; }
    bool numbers_columns() const { return grid_.request.kind == GridKind::theme_theme; }

    std::span<const std::size_t> rows_of(std::size_t band) const {
        const BandRange lines = m_.rows.lines_of(band);
        return std::span(view_.rows).subspan(lines.begin, lines.size());
    }
    std::span<const std::size_t> columns_of(std::size_t band) const {
        const BandRange lines = m_.columns.lines_of(band);
        return std::span(view_.columns).subspan(lines.begin, lines.size());
    }

    void find_chosen(const std::shared_ptr<const HeatGrid>& grid) {
        HeatState& state = f_.state.heat_hand;
        if (state.chosen_in == grid && state.chosen_of == f_.session.evidence) return;
        state.chosen_in = grid;
        state.chosen_of = f_.session.evidence;
        state.chosen.clear();
        const auto places = chosen_cells(*grid, f_.session.evidence);
        if (!places.empty()) state.chosen.resize(grid->rows.size() * grid->columns.size());
        for (const GridPlace& place : places)
            state.chosen[place.row * grid->columns.size() + place.column] = true;
    }
    bool is_chosen(std::span<const std::size_t> rows, std::span<const std::size_t> columns) const {
        const std::vector<bool>& chosen = f_.state.heat_hand.chosen;
        if (chosen.empty()) return false;
        for (const std::size_t row : rows)
            for (const std::size_t column : columns)
                if (chosen[row * grid_.columns.size() + column]) return true;
        return false;
    }

    // What several lines open together.
    Evidence evidence_of_heads(std::span<const std::size_t> band, bool of_rows) const {
        if (band.size() == 1)
            return of_rows ? evidence_of_row(grid_, band[0]) : evidence_of_column(grid_, band[0]);
        GridBlock block;
        (of_rows ? block.rows : block.columns) =
            names_in_order(of_rows ? grid_.rows : grid_.columns, band);
        return GridCells{grid_.request, {std::move(block)}};
    }
    Evidence evidence_of_band(std::span<const std::size_t> rows,
                              std::span<const std::size_t> columns) const {
        std::vector<GridPlace> places;
        for (const std::size_t row : rows)
            for (const std::size_t column : columns)
                places.push_back({row, column});
        return evidence_of_cells(grid_, places);
    }

    void draw_heads() {
        f_.tree.begin(Role::row, "head", "");
        const bool themes = grid_.has_themes_as_rows() || numbers_columns();
        label(f_, TextStyle::small, {m_.corner.x, m_.corner.bottom() - 22}, f_.colours.second,
              themes ? "Theme" : "Source", Role::columnheader);
        const HeatClip clip({m_.heads.x, m_.heads.y, m_.heads.w + 16, m_.heads.h},
                            m_.column_bar.w > 0);
        float free_from = m_.heads.x;
        const BandRange seen = all_ ? BandRange{0, m_.columns.bands()} : m_.seen_columns();
        const std::size_t cursor = hand_.cursor().column;
        if (cursor > 0 && cursor - 1 < seen.begin) draw_column_head(cursor - 1, free_from);
        for (std::size_t c = seen.begin; c < seen.end; ++c)
            draw_column_head(c, free_from);
        if (cursor > 0 && cursor - 1 >= seen.end) draw_column_head(cursor - 1, free_from);
        if (m_.totals.w > 0)
            label(f_, TextStyle::small, {m_.totals.x, m_.heads.bottom() - 22}, f_.colours.second,
                  grid_.request.kind == GridKind::theme_source ? "All sources" : "In all",
                  Role::columnheader);
        f_.tree.end();
    }

    // Names of narrow columns stand where there is room for them.
    void draw_column_head(std::size_t c, float& free_from) {
        const auto band = columns_of(c);
        const GridLine& line = grid_.columns[band.front()];
        const Rect box = m_.head(c);
        const Evidence evidence = evidence_of_heads(band, false);
        const bool whole_source = grid_.request.kind == GridKind::theme_source && band.size() == 1;
        const std::size_t opens = whole_source ? line.passages : line.hit_passages;
        std::string name = label_of(grid_.columns, band);
        if (band.size() == 1) name += ", " + counted(opens, "passage", "passages");
        const std::string key = "column " + line.name;
        const Item it = item(f_, box, Role::columnheader, key, name,
                             {.selected = f_.session.evidence == evidence,
                              .skipped = hand_.skips(key),
                              .description = whole_source ? "lists all its passages"
                                                          : "lists them"});
        hand_.add({0, c + 1}, it);
        Painter p = f_.paint();
        const bool on = whole_source && f_.session.source == line.source;
        const bool tile = line.source && band.size() == 1 &&
                          grid_.request.kind != GridKind::theme_position;
        if (tile && box.w >= measure::kTileWidth) {
            p.tile({box.centre().x - measure::kTileWidth / 2,
                    whole_source ? box.y + 4 : box.bottom() - 26},
                   *line.source, f_.results.tiles[line.source->index()]);
            if (whole_source)
                p.text_in({box.x - 4, box.bottom() - 22, box.w + 8, 16},
                          on ? TextStyle::small_bold : TextStyle::small,
                          on || it.hovered ? f_.colours.ink : f_.colours.third,
                          box.w >= 76 ? counted(opens, "passage", "passages")
                                      : std::to_string(opens),
                          Align::centre);
        } else {
            const std::string text = numbers_columns() ? std::to_string(m_.columns.lines_of(c).begin + 1)
                                     : tile ? f_.results.tiles[line.source->index()]
                                            : line.label;
            const float width = f_.fonts.width_px(TextStyle::small, text);
            const float x = std::max(m_.heads.x, box.centre().x - width / 2);
            if (x >= free_from && x + width <= m_.heads.right() + 16) {
                p.text_in({x, box.bottom() - 22, width + 2, 18}, TextStyle::small,
                          it.hovered ? f_.colours.ink : f_.colours.third, text);
                free_from = x + width + 8;
            }
        }
        if (it.focused) p.focus_ring(box, -1, measure::kRadius);
        note_line(it, line, band, false);
        if (!hand_.drag(it, false, c) && it.pressed) f_.send(OpenEvidence{evidence});
    }

    void note_line(const Item& it, const GridLine& line, std::span<const std::size_t> band,
                   bool of_rows) {
        if (!it.hovered && !it.focused) return;
        std::vector<std::string> lines;
        if (band.size() > 1) {
            lines.push_back("drawn as one: zoomed in they stand one by one");
            lines.push_back("click lists the passages of all");
            hover_note(f_, it, label_of(of_rows ? grid_.rows : grid_.columns, band),
                       std::move(lines));
            return;
        }
        if (!line.note.empty()) lines.push_back(line.note);
        lines.push_back(counted(line.hits, "term hit", "term hits") + " in " +
                        counted(line.hit_passages, "passage", "passages") + "; " +
                        counted(line.words, "word", "words"));
        if (line.theme)
            if (std::string said = precision_words(f_.results, f_.session, *line.theme);
                !said.empty())
                lines.push_back(std::move(said));
        lines.push_back(of_rows ? "click lists the passages; dragged, or by Alt+↑ ↓, it stands "
                                  "elsewhere"
                                : "click lists the passages");
        hover_note(f_, it, line.label, std::move(lines));
    }

    void draw_row(std::size_t r) {
        const auto band = rows_of(r);
        const GridLine& line = grid_.rows[band.front()];
        const Rect name = m_.name(r);
        const bool seen = name.bottom() > m_.cells.y && name.y < m_.cells.bottom();
        const bool on = band.size() == 1 && line.theme && f_.session.theme == line.theme;
        f_.tree.begin(Role::row, "row " + line.name, "");
        {
            const HeatClip clip({m_.names.x - measure::kPanePadding, m_.cells.y,
                                 f_.screen.right() - m_.names.x, m_.cells.h},
                                m_.row_bar.h > 0);
            const float right = m_.totals.w > 0 ? m_.totals.right() : m_.cells.right();
            if (on && seen) {
                const Rect ground{name.x - measure::kPanePadding, name.y,
                                  right - name.x + 2 * measure::kPanePadding, name.h};
                f_.paint().fill(ground, f_.colours.accent_ground);
                f_.paint().fill({ground.x, ground.y, 3, ground.h}, f_.colours.accent);
            }
            draw_name(r, band, name, on);
        }
        {
            const HeatClip clip(m_.cells, m_.row_bar.h > 0 || m_.column_bar.w > 0);
            draw_cells(r, band, seen);
        }
        if (m_.totals.w > 0) {
            const HeatClip clip({m_.totals.x - 8, m_.cells.y, m_.totals.w + 8, m_.cells.h},
                                m_.row_bar.h > 0);
            draw_total(r, band);
        }
        f_.tree.end();
    }

    void draw_name(std::size_t r, std::span<const std::size_t> band, Rect name, bool on) {
        const GridLine& line = grid_.rows[band.front()];
        const std::string said = band.size() == 1 && line.theme
                                     ? f_.results.theme(*line.theme).label
                                     : label_of(grid_.rows, band);
        const Evidence evidence = evidence_of_heads(band, true);
        const Item it = item(f_, name, Role::rowheader, "name", said,
                             {.selected = on || f_.session.evidence == evidence,
                              .skipped = hand_.skips("name"),
                              .description = "lists its passages"});
        hand_.add({r + 1, 0}, it);
        Painter p = f_.paint();
        // Names of thin rows stand where there is room for them.
        if (name.h >= kNameLine || name.y >= free_name_from_) {
            free_name_from_ = name.y + kNameLine;
            Rect text{name.x, name.centre().y - 10, name.w - 8, 20};
            if (name.h >= kNameLine) text = {name.x, name.y, name.w - 8, name.h};
            if (numbers_columns())
                p.text_in(text.cut_left(22), TextStyle::small, f_.colours.third,
                          std::to_string(m_.rows.lines_of(r).begin + 1));
            if (line.source && band.size() == 1 && name.h >= measure::kTileHeight) {
                p.tile({text.x, text.centre().y - measure::kTileHeight / 2}, *line.source,
                       f_.results.tiles[line.source->index()]);
                text.cut_left(measure::kTileWidth + 8);
            }
            const bool small = name.h < 20;
            p.text_in(text, small ? TextStyle::small : TextStyle::row, f_.colours.ink, said);
        }
        if (it.focused) p.focus_ring(name, -2, measure::kRadius);
        note_line(it, line, band, true);
        if (!hand_.drag(it, true, r) && it.pressed) f_.send(OpenEvidence{evidence});
    }

    void draw_cells(std::size_t r, std::span<const std::size_t> rows, bool seen) {
        const BandRange range = m_.seen_columns();
        const HeatStop cursor = hand_.cursor();
        const bool is_cursor_row = cursor.row == r + 1 && cursor.column > 0;
        const auto draw_far = [&](bool before) {
            if (!is_cursor_row || all_) return;
            const std::size_t c = cursor.column - 1;
            if (before ? c < range.begin : c >= range.end) draw_cell(r, c, rows);
        };
        draw_far(true);
        if (nodes_) {
            const std::size_t first = all_ ? 0 : range.begin,
                              last = all_ ? m_.columns.bands() : range.end;
            for (std::size_t c = first; c < last; ++c)
                if (seen || all_ || (is_cursor_row && cursor.column == c + 1))
                    draw_cell(r, c, rows);
        } else {
            const ImVec2 mouse = ImGui::GetIO().MousePos;
            const bool over = m_.cells.contains({mouse.x, mouse.y}) && m_.row_at(mouse.y) == r;
            const std::size_t under = m_.column_at(mouse.x);
            for (std::size_t c = range.begin; c < range.end; ++c)
                if ((over && c == under) || (is_cursor_row && cursor.column == c + 1))
                    draw_cell(r, c, rows);
                else if (seen)
                    paint_cell(m_.cell(r, c), rows, columns_of(c));
        }
        draw_far(false);
    }

    // Gives the cell whose value stands for all.
    std::optional<GridPlace> paint_cell(Rect box, std::span<const std::size_t> rows,
                                        std::span<const std::size_t> columns) {
        GridPlace place{rows.front(), columns.front()};
        Painter p = f_.paint();
        const bool one = rows.size() == 1 && columns.size() == 1;
        const bool diagonal = grid_.is_symmetric() && one && place.row == place.column;
        std::optional<GridPlace> largest;
        if (one && !std::isnan(view_.values[place.row * grid_.columns.size() + place.column]))
            largest = place;
        else if (!one)
            largest = unite_cells(grid_, view_, rows, columns).largest;
        if (diagonal) {
            p.fill(box, f_.colours.sunk, m_.gap > 0 ? measure::kCellRadius : 0);
        } else if (!largest) {
            if (one && box.w >= kNarrowCell && box.h >= kRoomyCell)
                paint_nothing(p, box, nothing_in(grid_, shown(), place.row, place.column));
        } else {
            place = *largest;
            const double value = view_.values[place.row * grid_.columns.size() + place.column];
            const Colour ground = scale_.colour(value), ink = ink_on(ground);
            p.fill(box, ground, m_.gap > 0 ? measure::kCellRadius : 0);
            if (f_.session.themes.patterns && m_.gap > 0)
                paint_strokes(f_, box, scale_, value, ink);
            paint_number(p, box, value, ground, ink);
            if (f_.session.themes.intervals && one)
                paint_interval(f_, box, grid_, scale_, shown(), place, value, ink);
        }
        if (is_chosen(rows, columns)) paint_chosen(p, box);
        return largest;
    }

    void paint_number(Painter& p, Rect box, double value, Colour ground, Colour ink) {
        if (box.w < 12 || box.h < kNameLine) return;
        const std::string text = short_number(shown(), value);
        const float width = f_.fonts.width_px(TextStyle::small, text);
        if (width + 4 > box.w) return;
        // Strokes must not run through it.
        if (f_.session.themes.patterns)
            p.fill({box.centre().x - width / 2 - 3, box.y + 3, width + 6, box.h - 6}, ground, 2);
        p.text_in(box, TextStyle::small, ink, text, Align::centre);
    }

    void paint_chosen(Painter& p, Rect box) {
        if (m_.gap == 0) {
            p.border(box, f_.colours.accent, std::min(2.f, box.w / 2));
            return;
        }
        p.border(box.inset(1, 1), f_.colours.paper, 1.5f, measure::kCellRadius);
        p.border(box.inset(-1.5f, -1.5f), f_.colours.accent, 2.5f, measure::kTileRadius);
    }

    const Absence* absence_of(GridPlace place) const {
        const GridLine &row = grid_.rows[place.row], &column = grid_.columns[place.column];
        if (grid_.request.kind != GridKind::theme_source) return nullptr;
        const Theme& theme = f_.results.theme(*row.theme);
        const auto found = std::ranges::find(theme.absences, *column.source, &Absence::source);
        return found == theme.absences.end() ? nullptr : &*found;
    }

    void draw_cell(std::size_t r, std::size_t c, std::span<const std::size_t> rows) {
        const auto columns = columns_of(c);
        const Rect box = m_.cell(r, c);
        const std::string key = "cell " + grid_.columns[columns.front()].name;
        const bool one = rows.size() == 1 && columns.size() == 1;
        const GridPlace place{rows.front(), columns.front()};
        const UnitedCells united =
            one ? UnitedCells{} : unite_cells(grid_, view_, rows, columns);
        const GridCell cell = grid_.cell(place.row, place.column);
        const bool opens = one ? cell.passages > 0 || absence_of(place) : united.filled > 0;
        std::string title = label_of(grid_.rows, rows) + ", " + label_of(grid_.columns, columns) +
                            ": ";
        if (one)
            title += cell_words(grid_, shown(), place.row, place.column);
        else if (united.largest)
            title += "at most " + cell_words(grid_, shown(), united.largest->row,
                                             united.largest->column);
        else
            title += "nothing in any of them";
        const Item it = item(f_, box, Role::cell, key, title,
                             {.skipped = hand_.skips(key),
                              .description = !opens            ? ""
                                             : cell.passages   ? "lists these passages"
                                             : one             ? "says why"
                                                               : "lists the passages of all"});
        hand_.add({r + 1, c + 1}, it);
        paint_cell(box, rows, columns);
        Painter p = f_.paint();
        if (it.hovered && !is_chosen(rows, columns))
            p.border(box, f_.colours.ink, 1.5f, m_.gap > 0 ? measure::kCellRadius : 0);
        if (it.focused) p.focus_ring(box, 1, measure::kRadius);
        if (one)
            note_cell(it, title, place, cell);
        else
            note_united(it, title, united, rows.size() * columns.size());
        if (!it.pressed || hand_.choose({r + 1, c + 1})) return;
        if (opens) f_.send(OpenEvidence{evidence_of_band(rows, columns)});
    }

    // The value, what went in, how sure it is, and by which formula.
    void note_cell(const Item& it, const std::string& title, GridPlace place,
                   const GridCell& cell) {
        if (!it.hovered && !it.focused) return;
        std::vector<std::string> lines{numbers_of(grid_, shown(), place.row, place.column)};
        if (std::string sure = interval_words(grid_, shown(), place.row, place.column);
            !sure.empty())
            lines.push_back(std::move(sure));
        if (const Absence* absence = absence_of(place); absence && !absence->note.empty())
            lines.push_back(absence->note);
        const MeasureWords words = words_of(grid_.request.kind, shown());
        std::string formula(words.formula);
        if (!words.source.empty()) formula.append(" (").append(words.source).append(")");
        lines.push_back(std::move(formula));
        if (cell.passages > 0)
            lines.push_back("click lists " + counted(cell.passages, "passage", "passages") +
                            "; with Ctrl or Shift several cells");
        hover_note(f_, it, title, std::move(lines));
    }

    void note_united(const Item& it, const std::string& title, const UnitedCells& united,
                     std::size_t cells) {
        if (!it.hovered && !it.focused) return;
        std::vector<std::string> lines{std::to_string(united.filled) + " of " +
                                       std::to_string(cells) +
                                       " cells drawn as one have a value"};
        if (united.largest)
            lines.push_back("furthest from 0: " + grid_.rows[united.largest->row].label + ", " +
                            grid_.columns[united.largest->column].label);
        if (united.filled > 0) lines.push_back("click lists the passages of all");
        hover_note(f_, it, title, std::move(lines));
    }

    void draw_total(std::size_t r, std::span<const std::size_t> band) {
        double value = 0;
        for (const std::size_t row : band)
            value = std::max(value, view_.row_totals[row]);
        const Rect box = m_.total(r);
        const std::string text = short_number(shown(), value);
        const float most = static_cast<float>(std::max(view_.most_row_total, 1e-9));
        const float bar = static_cast<float>(value) / most * std::max(0.f, box.w - 44);
        const GridLine& line = grid_.rows[band.front()];
        const Item it = item(f_, {box.x - 6, box.y, box.w + 6, box.h}, Role::cell, "total",
                             label_of(grid_.rows, band) + ", in all: " +
                                 counted(line.hit_passages, "passage", "passages"),
                             {.skipped = hand_.skips("total"), .description = "lists them"});
        hand_.add({r + 1, m_.columns.bands() + 1}, it);
        Painter p = f_.paint();
        const float inset = box.h >= 20 ? 7 : box.h >= 6 ? 1 : 0;
        p.fill({box.x, box.y + inset, bar, box.h - 2 * inset},
               it.hovered ? f_.colours.ink : f_.colours.third);
        if (box.h >= kNameLine)
            p.text_in({box.x + bar + 8, box.y, 60, box.h}, TextStyle::small, f_.colours.ink, text);
        if (it.focused) p.focus_ring(it.rect, -2, measure::kRadius);
        if (it.pressed) f_.send(OpenEvidence{evidence_of_heads(band, true)});
    }

    Frame& f_;
    const HeatGrid& grid_;
    const GridView& view_;
    const HeatLayout& m_;
    HeatHand& hand_;
    HeatScale scale_;
    bool all_;    // few enough to have all their nodes, in view or not
    bool nodes_;  // each that is seen has its own
    float free_name_from_ = -1e9f;
};

float name_width_of(const Frame& f, const HeatGrid& grid) {
    float width = 0;
    for (const GridLine& line : grid.rows)
        width = std::max(width, f.fonts.width_px(TextStyle::row,
                                                 line.theme ? f.results.theme(*line.theme).label
                                                            : line.label));
    return std::ceil(width) + 20 +
           (grid.is_symmetric() ? measure::kTileWidth + 8 : 0);
}

HeatShape shape_of(const Frame& f, const KeptHeat& heat) {
    const HeatGrid& grid = *heat.grid;
    const GridMeasure measure = f.session.themes.measure;
    return {.rows = grid.rows.size(),
            .columns = grid.columns.size(),
            .row_height = measure::kHeatRow,
            .name_width = name_width_of(f, grid),
            .total_width = has_row_totals(grid, measure) ? 160.f : 0.f,
            .row_tree = heat.view.row_tree.empty() ? 0 : kTree,
            .column_tree = heat.view.column_tree.empty() ? 0 : kColumnTree,
            .head_height = grid.request.kind == GridKind::theme_source ? 48.f : 36.f,
            .foot_height = has_column_totals(grid, measure) ? 36.f : 0.f,
            .zoom = f.session.themes.zoom};
}

// "rows 3 to 24 of 500, columns 1 to 40 of 200"; "" when all are seen.
std::string part_words(const HeatLayout& m) {
    const auto words = [](const HeatAxis& axis, BandRange seen, std::string_view name) {
        if (seen.size() == axis.bands()) return std::string();
        return ", " + std::string(name) + ' ' + std::to_string(axis.lines_of(seen.begin).begin + 1) +
               " to " + std::to_string(axis.lines_of(seen.end - 1).end) + " of " +
               std::to_string(axis.lines);
    };
    return words(m.rows, m.seen_rows(), "rows") + words(m.columns, m.seen_columns(), "columns");
}

// How large: only where there is a choice.
void draw_zoom(Frame& f, HeatHand& hand, const HeatLayout& m) {
    const bool wanted = m.row_bar.h > 0 || m.column_bar.w > 0 || m.is_united() ||
                        f.session.themes.zoom != 0;
    if (!wanted || f.for_picture) return;
    constexpr float kSide = 22;
    const Rect in{m.corner.right() - kSide - 8, m.corner.y, kSide, kSide};
    const Rect out{in.x - kSide - 4, in.y, kSide, kSide};
    if (button(f, out, "smaller", "−", ButtonKind::plain,
               {.disabled = !m.can_shrink, .description = "smaller cells: key −"}))
        hand.zoom_by(-1, m.cells.centre());
    if (button(f, in, "larger", "+", ButtonKind::plain,
               {.disabled = !m.can_grow, .description = "larger cells: key +"}))
        hand.zoom_by(1, m.cells.centre());
}

// Says that neighbours are united, and how they are parted. Gives the height.
float draw_united(Frame& f, Point corner, float width, const HeatLayout& m, int one_by_one) {
    if (!m.is_united()) return 0;
    const std::string text = "Thin neighbours are drawn as one, " + std::to_string(m.rows.united) +
                             " × " + std::to_string(m.columns.united) +
                             " to a cell: it shows the value furthest from 0 and opens the "
                             "passages of all.";
    float y = corner.y + wrapped(f, TextStyle::small, corner, width, f.colours.second, text);
    if (!f.for_picture) {
        if (link(f, {corner.x, y}, TextStyle::small, "one-by-one", "Show each by itself",
                 "zooms in so far that every cell has its own place"))
            f.send(SetHeatZoom{one_by_one});
        y += 20;
    }
    return y + 6 - corner.y;
}

float draw_caption(Frame& f, Point corner, float width) {
    if (!f.for_picture) return 0;
    float y = corner.y + 8;
    f.paint().across(corner.x, corner.x + width, y, f.colours.rule);
    y += 8;
    bool first = true;
    for (const std::string& line : picture_caption(f.results, f.session)) {
        y += wrapped(f, first ? TextStyle::small_bold : TextStyle::small, {corner.x, y}, width,
                     first ? f.colours.ink : f.colours.second, line);
        first = false;
    }
    return y + 8 - corner.y;
}

}  // namespace

float draw_heatmap(Frame& f, Rect area) {
    constexpr float kBelow = 12, kCaption = 130, kNote = 44;
    const KeptHeat& heat = f.heatmap();
    HeatState& state = f.state.heat_hand;
    if (state.of != heat.themes.grid) {
        const float legend_height = state.legend_height;
        state = {};
        state.of = heat.themes.grid;
        state.legend_height = legend_height;
    }
    const HeatShape shape = shape_of(f, heat);
    Rect room = area;
    room.cut_bottom(state.legend_height + kBelow + (f.for_picture ? kCaption : 0));
    HeatLayout m = layout_heat(shape, room, state.scroll);
    if (m.is_united()) {
        room.cut_bottom(kNote);
        m = layout_heat(shape, room, state.scroll);
    }
    state.scroll = m.scroll;
    {
        HeatHand hand(f, *heat.grid, heat.view, shape, room, m);
        draw_zoom(f, hand, m);
        f.tree.begin(Role::table, "matrix", caption_of(f.results, f.session.themes) + part_words(m));
        HeatPainter(f, heat, m, hand).draw();
        draw_heat_sums(f, heat, m);
        f.tree.end();
        draw_trees(f, heat, m);
        hand.draw_bars();
    }
    float y = m.bottom() + kBelow;
    y += draw_united(f, {area.x, y}, area.w, m, one_by_one_zoom(shape, room));
    const float legend = draw_heat_legend(f, {area.x, y}, area.w, heat);
    if (legend != state.legend_height) f.wake_in(0);
    state.legend_height = legend;
    y += legend;
    y += draw_caption(f, {area.x, y}, area.w);
    return y - area.y + std::max(0.f, m.rows.length() - m.cells.h);
}

}  // namespace parallax

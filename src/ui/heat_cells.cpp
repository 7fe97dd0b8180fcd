// Cells, and the totals behind them.
#include <imgui.h>

#include <algorithm>
#include <cmath>

#include "analysis/caught_words.h"
#include "analysis/grid_words.h"
#include "text/one_line.h"
#include "ui/heat_painter.h"
#include "ui/nothing_mark.h"

namespace parallax {
void HeatPainter::draw_cells(std::size_t r, std::span<const std::size_t> rows, bool seen) {
    const BandRange range = m_.seen_columns();
    const HeatStop cursor = hand_.cursor();
    const bool is_cursor_row = cursor.row == r + 1 && cursor.column > 0;
    const auto draw_far = [&](bool before) {
        if (!is_cursor_row || all_) return;
        const std::size_t c = cursor.column - 1;
        if (c >= m_.columns.bands()) return;  // the totals stand by themselves
        if (before ? c < range.begin : c >= range.end) draw_cell(r, c, rows);
    };
    draw_far(true);
    if (nodes_) {
        const std::size_t first = all_ ? 0 : range.begin,
                          last = all_ ? m_.columns.bands() : range.end;
        for (std::size_t c = first; c < last; ++c)
            if (seen || all_ || (is_cursor_row && cursor.column == c + 1)) draw_cell(r, c, rows);
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

std::optional<GridPlace> HeatPainter::paint_cell(Rect box, std::span<const std::size_t> rows,
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
        paint_ground(p, box, f_.colours.sunk);
    } else if (!largest) {
        const Nothing nothing = nothing_in(grid_, shown(), place.row, place.column);
        if (one && box.h >= kRoomyCell && !(nothing == Nothing::no_match && m_.has_blank_zeros()))
            paint_nothing(p, box, nothing);
    } else {
        place = *largest;
        const double value = view_.values[place.row * grid_.columns.size() + place.column];
        const Colour ground = scale_.colour(value);
        paint_ground(p, box, ground);
        if (f_.session.themes.patterns && m_.gap > 0)
            paint_strokes(f_, box, scale_, value, ink_on(ground));
        paint_number(p, box, value, ground);
        if (f_.session.themes.intervals && one)
            paint_interval(f_, box, grid_, scale_, shown(), place, value, ink_on(ground));
    }
    if (is_chosen(rows, columns)) paint_chosen(p, box);
    return largest;
}

void HeatPainter::paint_ground(Painter& p, Rect box, Colour colour) const {
    if (m_.gap > 0)
        p.cell(box, colour);
    else
        p.fill(box, colour);
}

void HeatPainter::paint_number(Painter& p, Rect box, double value, Colour ground) {
    if (box.w < 12 || box.h < kHeatNameLine) return;
    const std::string text = short_number(shown(), value);
    const float width = f_.fonts.width_px(TextStyle::small, text);
    if (width + 4 > box.w) return;
    // Strokes must not run through it.
    if (f_.session.themes.patterns)
        p.fill({box.centre().x - width / 2 - 3, box.y + 3, width + 6, box.h - 6}, ground, 2);
    p.text_in(box, TextStyle::small, ink_on(ground), text, Align::centre);
}

void HeatPainter::paint_chosen(Painter& p, Rect box) {
    if (m_.gap == 0) {
        p.border(box, f_.colours.accent, std::min(2.f, box.w / 2));
        return;
    }
    p.cell_border(box.inset(1, 1), f_.colours.paper, 1.5f);
    p.border(box.inset(-1.5f, -1.5f), f_.colours.accent, 2.5f, measure::kTileRadius);
}

const Absence* HeatPainter::absence_of(GridPlace place) const {
    const GridLine &row = grid_.rows[place.row], &column = grid_.columns[place.column];
    if (grid_.request.kind != GridKind::theme_source) return nullptr;
    const Theme& theme = f_.results.theme(*row.theme);
    const auto found = std::ranges::find(theme.absences, *column.source, &Absence::source);
    return found == theme.absences.end() ? nullptr : &*found;
}

void HeatPainter::draw_cell(std::size_t r, std::size_t c, std::span<const std::size_t> rows) {
    const auto columns = columns_of(c);
    const Rect box = m_.cell(r, c);
    const std::string key = "cell " + grid_.columns[columns.front()].name;
    const bool one = rows.size() == 1 && columns.size() == 1;
    const GridPlace place{rows.front(), columns.front()};
    const UnitedCells united = one ? UnitedCells{} : unite_cells(grid_, view_, rows, columns);
    const GridCell cell = grid_.cell(place.row, place.column);
    const bool opens = one ? cell.passages > 0 || absence_of(place) : united.filled > 0;
    std::string title =
        label_of_band(grid_.rows, rows) + ", " + label_of_band(grid_.columns, columns) + ": ";
    if (one)
        title += cell_words(grid_, shown(), place.row, place.column);
    else if (united.largest)
        title +=
            "at most " + cell_words(grid_, shown(), united.largest->row, united.largest->column);
    else
        title += "nothing in any of them";
    const Item it = item(f_, box, Role::cell, key, title,
                         {.skipped = hand_.skips(key),
                          .description = !opens          ? ""
                                         : cell.passages ? "lists these passages"
                                         : one           ? ""
                                                         : "lists the passages of all"});
    hand_.add({r + 1, c + 1}, it);
    paint_cell(box, rows, columns);
    Painter p = f_.paint();
    if (it.hovered && !is_chosen(rows, columns)) {
        if (m_.gap > 0)
            p.cell_border(box, f_.colours.ink, 1.5f);
        else
            p.border(box, f_.colours.ink, 1.5f);
    }
    if (it.focused) p.focus_ring(box, 1, measure::kRadius);
    if (one)
        note_cell(it, title, place, cell);
    else
        note_united(it, title, united, rows.size() * columns.size());
    if (!it.pressed || hand_.choose({r + 1, c + 1})) return;
    if (opens) f_.send(OpenEvidence{evidence_of_band(rows, columns)});
}

void HeatPainter::note_cell(const Item& it, const std::string& title, GridPlace place,
                            const GridCell& cell) {
    if (!it.hovered && !it.focused) return;
    std::vector<std::string> lines{numbers_of(grid_, shown(), place.row, place.column)};
    if (std::string sure = interval_words(grid_, shown(), place.row, place.column); !sure.empty())
        lines.push_back(std::move(sure));
    if (const Absence* absence = absence_of(place); absence && !absence->note.empty())
        lines.push_back(absence->note);
    if (std::string said = words_caught(place); !said.empty()) lines.push_back(std::move(said));
    const MeasureWords words = words_of(grid_.request.kind, shown());
    std::string formula(words.formula);
    if (!words.source.empty()) formula.append(" (").append(words.source).append(")");
    lines.push_back(std::move(formula));
    if (cell.passages > 0)
        lines.push_back("click lists " + counted(cell.passages, "passage", "passages") +
                        "; with Ctrl or Shift several cells");
    hover_note(f_, it, title, std::move(lines));
}

std::string HeatPainter::words_caught(GridPlace place) const {
    constexpr std::size_t kMostHits = 500, kMostWords = 8;
    if (!grid_.has_themes_as_rows()) return {};
    const GridCell cell = grid_.cell(place.row, place.column);
    const auto caught = count_caught_words(
        f_.results.index(),
        passages_of_cell(grid_, ground_of(f_.results, grid_.request.kind), place.row, place.column),
        kMostHits);
    if (caught.empty()) return {};
    std::string words = cell.hits > kMostHits
                            ? "in the first " + std::to_string(kMostHits) + " hits: "
                            : std::string("words: ");
    for (std::size_t i = 0; i < std::min(caught.size(), kMostWords); ++i) {
        if (i > 0) words += " · ";
        words += one_line(caught[i].text);
        if (caught[i].hits > 1) words += ' ' + std::to_string(caught[i].hits);
    }
    if (caught.size() > kMostWords)
        words += " · and " + std::to_string(caught.size() - kMostWords) + " more";
    return words;
}

void HeatPainter::note_united(const Item& it, const std::string& title, const UnitedCells& united,
                              std::size_t cells) {
    if (!it.hovered && !it.focused) return;
    std::vector<std::string> lines{std::to_string(united.filled) + " of " + std::to_string(cells) +
                                   " cells drawn as one have a value"};
    if (united.largest)
        lines.push_back("furthest from 0: " + grid_.rows[united.largest->row].label + ", " +
                        grid_.columns[united.largest->column].label);
    if (united.filled > 0) lines.push_back("click lists the passages of all");
    hover_note(f_, it, title, std::move(lines));
}

void HeatPainter::draw_total(std::size_t r, std::span<const std::size_t> band) {
    double value = 0;
    for (const std::size_t row : band)
        value = std::max(value, view_.row_totals[row]);
    const Rect box = m_.total(r);
    const std::string text = short_number(shown(), value);
    const float most = static_cast<float>(std::max(view_.most_row_total, 1e-9));
    const float bar = static_cast<float>(value) / most * std::max(0.f, box.w - 44);
    const GridLine& line = grid_.rows[band.front()];
    const Item it = item(f_, {box.x - 6, box.y, box.w + 6, box.h}, Role::cell, "total",
                         label_of_band(grid_.rows, band) +
                             ", in all: " + counted(line.hit_passages, "passage", "passages"),
                         {.skipped = hand_.skips("total"), .description = "lists them"});
    hand_.add({r + 1, m_.columns.bands() + 1}, it);
    Painter p = f_.paint();
    const float inset = box.h >= 20 ? 7 : box.h >= 6 ? 1 : 0;
    p.fill({box.x, box.y + inset, bar, box.h - 2 * inset},
           it.hovered ? f_.colours.ink : f_.colours.third);
    if (box.h >= kHeatNameLine)
        p.text_in({box.x + bar + 8, box.y, 60, box.h}, TextStyle::small, f_.colours.ink, text);
    if (it.focused) p.focus_ring(it.rect, -2, measure::kRadius);
    if (it.pressed) f_.send(OpenEvidence{evidence_of_heads(band, true)});
}

}  // namespace parallax

// Heads and rows.
#include "ui/heat_painter.h"

#include <algorithm>

#include "session/theme_words.h"

namespace parallax {
namespace {

// More cells than that have nodes only where the pointer or the focus is: heads, the text view and
// the table as a file have them all.
constexpr std::size_t kMostCellNodes = 1500;
// What labels of passages begin with (analysis/heat_grid).
constexpr std::string_view kPassageSign = "¶ ";

}  // namespace

std::string label_of_band(const std::vector<GridLine>& lines, std::span<const std::size_t> band) {
    const std::string& first = lines[band.front()].label;
    if (band.size() == 1) return first;
    return first + " to " + lines[band.back()].label + " (" + std::to_string(band.size()) + ")";
}

HeatPainter::HeatPainter(Frame& f, const KeptHeat& heat, const HeatLayout& layout, HeatHand& hand)
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

void HeatPainter::draw() {
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

void HeatPainter::find_chosen(const std::shared_ptr<const HeatGrid>& grid) {
    HeatState& state = f_.state.heat_hand;
    if (state.chosen_in.lock() == grid && state.chosen_of == f_.session.evidence) return;
    state.chosen_in = grid;
    state.chosen_of = f_.session.evidence;
    state.chosen.clear();
    const auto places = chosen_cells(*grid, f_.session.evidence);
    if (!places.empty()) state.chosen.resize(grid->rows.size() * grid->columns.size());
    for (const GridPlace& place : places)
        state.chosen[place.row * grid->columns.size() + place.column] = true;
}

bool HeatPainter::is_chosen(std::span<const std::size_t> rows,
                            std::span<const std::size_t> columns) const {
    const std::vector<bool>& chosen = f_.state.heat_hand.chosen;
    if (chosen.empty()) return false;
    for (const std::size_t row : rows)
        for (const std::size_t column : columns)
            if (chosen[row * grid_.columns.size() + column]) return true;
    return false;
}

Evidence HeatPainter::evidence_of_heads(std::span<const std::size_t> band, bool of_rows) const {
    if (band.size() == 1)
        return of_rows ? evidence_of_row(grid_, band[0]) : evidence_of_column(grid_, band[0]);
    GridBlock block;
    (of_rows ? block.rows : block.columns) =
        names_in_order(of_rows ? grid_.rows : grid_.columns, band);
    return GridCells{grid_.request, {std::move(block)}};
}

Evidence HeatPainter::evidence_of_band(std::span<const std::size_t> rows,
                                       std::span<const std::size_t> columns) const {
    std::vector<GridPlace> places;
    for (const std::size_t row : rows)
        for (const std::size_t column : columns)
            places.push_back({row, column});
    return evidence_of_cells(grid_, places);
}

void HeatPainter::draw_heads() {
    f_.tree.begin(Role::row, "head", "");
    const bool themes = grid_.has_themes_as_rows() || numbers_columns();
    label(f_, TextStyle::small, {m_.corner.x, m_.corner.bottom() - 22}, f_.colours.second,
          themes ? "Theme" : "Source", Role::columnheader);
    // Once for all of them.
    if (!grid_.columns.empty() && grid_.columns.front().passage)
        f_.paint().text_in({m_.corner.x, m_.corner.bottom() - 22, m_.corner.w - 8, 18},
                           TextStyle::small, f_.colours.third, "¶", Align::right);
    const HeatClip clip({m_.heads.x, m_.heads.y, m_.heads.w + 16, m_.heads.h}, m_.column_bar.w > 0);
    float free_from = m_.heads.x;
    const BandRange seen = all_ ? BandRange{0, m_.columns.bands()} : m_.seen_columns();
    const std::size_t cursor = std::min(hand_.cursor().column, m_.columns.bands());
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

void HeatPainter::draw_column_head(std::size_t c, float& free_from) {
    const auto band = columns_of(c);
    const GridLine& line = grid_.columns[band.front()];
    const Rect box = m_.head(c);
    const Evidence evidence = evidence_of_heads(band, false);
    const bool whole_source = grid_.request.kind == GridKind::theme_source && band.size() == 1;
    const std::size_t opens = whole_source ? line.passages : line.hit_passages;
    std::string name = label_of_band(grid_.columns, band);
    if (band.size() == 1) name += ", " + counted(opens, "passage", "passages");
    const std::string key = "column " + line.name;
    const Item it = item(f_, box, Role::columnheader, key, name,
                         {.selected = f_.session.evidence == evidence,
                          .skipped = hand_.skips(key),
                          .description = whole_source ? "lists all its passages" : "lists them"});
    hand_.add({0, c + 1}, it);
    Painter p = f_.paint();
    const bool on = whole_source && f_.session.source == line.source;
    const bool tile =
        line.source && band.size() == 1 && grid_.request.kind != GridKind::theme_position;
    if (tile && box.w >= measure::kTileWidth) {
        p.tile({box.centre().x - measure::kTileWidth / 2,
                whole_source ? box.y + 4 : box.bottom() - 26},
               *line.source, f_.results.tiles[line.source->index()]);
        if (whole_source)
            p.text_in({box.x - 4, box.bottom() - 22, box.w + 8, 16},
                      on ? TextStyle::small_bold : TextStyle::small,
                      on || it.hovered ? f_.colours.ink : f_.colours.third,
                      box.w >= 76 ? counted(opens, "passage", "passages") : std::to_string(opens),
                      Align::centre);
    } else {
        std::string text = numbers_columns() ? std::to_string(m_.columns.lines_of(c).begin + 1)
                           : tile            ? f_.results.tiles[line.source->index()]
                                             : line.label;
        if (line.passage && text.starts_with(kPassageSign)) text.erase(0, kPassageSign.size());
        draw_words_of_head(box, text, it.hovered ? f_.colours.ink : f_.colours.third, free_from);
    }
    if (it.focused) p.focus_ring(box, -1, measure::kRadius);
    note_line(it, line, band, false);
    if (!hand_.drag(it, false, c) && it.pressed) f_.send(OpenEvidence{evidence});
}

// Above the column's middle; two words above one another where they are wider than it. Left out
// where the head before takes the room.
void HeatPainter::draw_words_of_head(Rect box, std::string_view text, Colour ink,
                                     float& free_from) {
    constexpr float kBetween = 4, kLine = 14;
    std::vector<std::string_view> lines{text};
    const std::size_t blank = text.find(' ');
    if (blank != text.npos && f_.fonts.width_px(TextStyle::small, text) > box.w)
        lines = {text.substr(0, blank), text.substr(blank + 1)};
    float width = 0;
    for (const std::string_view line : lines)
        width = std::max(width, f_.fonts.width_px(TextStyle::small, line));
    const float x = std::max(m_.heads.x, box.centre().x - width / 2);
    if (x < free_from || x + width > m_.heads.right() + 16) return;
    float y = box.bottom() - 22 - kLine * static_cast<float>(lines.size() - 1);
    for (const std::string_view line : lines) {
        f_.paint().text_in({x, y, width + 2, 18}, TextStyle::small, ink, line, Align::centre);
        y += kLine;
    }
    free_from = x + width + kBetween;
}

void HeatPainter::note_line(const Item& it, const GridLine& line, std::span<const std::size_t> band,
                            bool of_rows) {
    if (!it.hovered && !it.focused) return;
    std::vector<std::string> lines;
    if (band.size() > 1) {
        lines.push_back("drawn as one: zoomed in they stand one by one");
        lines.push_back("click lists the passages of all");
        hover_note(f_, it, label_of_band(of_rows ? grid_.rows : grid_.columns, band),
                   std::move(lines));
        return;
    }
    if (!line.note.empty()) lines.push_back(line.note);
    lines.push_back(counted(line.hits, "term hit", "term hits") + " in " +
                    counted(line.hit_passages, "passage", "passages") + "; " +
                    counted(line.words, "word", "words"));
    if (line.theme)
        if (std::string said = precision_words(f_.results, f_.session, *line.theme); !said.empty())
            lines.push_back(std::move(said));
    lines.push_back(hand_.may_move(of_rows)
                        ? "click lists the passages; dragged, or by Alt+Shift and an arrow, it "
                          "stands elsewhere"
                        : "click lists the passages");
    hover_note(f_, it, line.label, std::move(lines));
}

void HeatPainter::draw_row(std::size_t r) {
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

void HeatPainter::draw_name(std::size_t r, std::span<const std::size_t> band, Rect name, bool on) {
    const GridLine& line = grid_.rows[band.front()];
    const std::string said = band.size() == 1 && line.theme ? f_.results.theme(*line.theme).label
                                                            : label_of_band(grid_.rows, band);
    const Evidence evidence = evidence_of_heads(band, true);
    const Item it = item(f_, name, Role::rowheader, "name", said,
                         {.selected = on || f_.session.evidence == evidence,
                          .skipped = hand_.skips("name"),
                          .description = "lists its passages"});
    hand_.add({r + 1, 0}, it);
    Painter p = f_.paint();
    // Names of thin rows stand where there is room for them.
    if (name.h >= kHeatNameLine || name.y >= free_name_from_) {
        free_name_from_ = name.y + kHeatNameLine;
        Rect text{name.x, name.centre().y - 10, name.w - 8, 20};
        if (name.h >= kHeatNameLine) text = {name.x, name.y, name.w - 8, name.h};
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

}  // namespace parallax

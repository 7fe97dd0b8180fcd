// Sizes first, then what of the pane each part takes, then what can be scrolled.
#include "chart/heat_layout.h"

#include <algorithm>
#include <cmath>

#include "base/check.h"

namespace parallax {
namespace {

constexpr float kLeastPane = 72, kLeastThumb = 24, kBeside = 12, kMostRowScale = 2;
constexpr float kReadableRow = 20;  // px for a line of text
constexpr float kWholePx = 8;       // lines of at least so many px take whole ones

float snapped(float px) {
    return px >= kWholePx ? std::floor(px) : px;
}

struct Sizes {
    float least, first, most;
    float at(int zoom) const {
        const float wished = first * std::pow(kHeatZoomStep, static_cast<float>(zoom));
        return snapped(std::clamp(wished, least, most));
    }
};

float room_from(float all, float taken) {
    return std::max(all - taken, 1.f);
}

float per(float room, std::size_t lines) {
    return room / static_cast<float>(std::max<std::size_t>(lines, 1));
}

// Widths beside the cells; totals and names give way to them.
struct Widths {
    float names, totals, tree, cells;
};

Widths widths_of(const HeatShape& shape, float width) {
    Widths w{shape.name_width, shape.total_width, shape.row_tree > 0 ? shape.row_tree + kBeside : 0,
             0};
    const auto room = [&] { return room_from(width, w.names + w.totals + w.tree); };
    if (per(room(), shape.columns) < shape.least_cell_width + 2) w.totals = 0;
    if (per(room(), shape.columns) < kRoomyCell || w.names > width * 0.5f)
        w.names = std::min(w.names, std::round(width * 0.4f));
    if (room() < width * 0.25f) w.tree = 0;
    w.cells = room();
    return w;
}

struct Plan {
    Widths widths;
    Sizes rows, columns;
    float head, room;  // heights above the cells, and theirs at most
};

Plan plan_of(const HeatShape& shape, Rect area) {
    Plan plan{.widths = widths_of(shape, area.w), .rows = {}, .columns = {}, .head = 0, .room = 0};
    plan.head = shape.head_height + (shape.column_tree > 0 ? shape.column_tree + 4 : 0);
    plan.room = std::max(kLeastPane, area.h - plan.head - shape.foot_height);
    const float all_rows = per(plan.room, shape.rows);
    // A little lower where then all are seen.
    const float least_first = std::min(shape.row_height, kReadableRow);
    const float first_row =
        all_rows >= least_first ? std::min(shape.row_height, all_rows) : shape.row_height;
    plan.rows = {std::min(shape.row_height, all_rows), first_row, shape.row_height * kMostRowScale};
    const float height = plan.rows.at(shape.zoom) * static_cast<float>(shape.rows);
    if (height > plan.room + 0.5f) plan.widths.cells -= kHeatBar;
    const float all_columns = per(plan.widths.cells, shape.columns);
    const float first = std::min(all_columns, shape.cell_width + 2);
    plan.columns = {first, first, std::max(first, shape.cell_width + 2)};
    return plan;
}

// From `from` on, on whole px.
Rect between(float x0, float y0, float x1, float y1) {
    const float left = std::round(x0), top = std::round(y0);
    return {left, top, std::max(1.f, std::round(x1) - left), std::max(1.f, std::round(y1) - top)};
}

float thumb_length(float track, float seen, float length) {
    return length <= 0 ? track
                       : std::clamp(track * seen / length, std::min(kLeastThumb, track), track);
}

float shown(float scroll, float room, float begin, float end) {
    if (end - begin > room || begin < scroll) return begin;
    return end > scroll + room ? end - room : scroll;
}

}  // namespace

float HeatAxis::begin_of_line(std::size_t line_number) const {
    const std::size_t before = std::min(line_number, lines);
    if (ends.empty()) return line * static_cast<float>(before);
    return before == 0 ? 0 : ends[before - 1];
}

std::size_t HeatAxis::band_at(float place) const {
    if (bands() == 0 || size() <= 0) return 0;
    if (!ends.empty()) {
        const auto found = std::ranges::upper_bound(ends, place);
        return std::min(band_of(static_cast<std::size_t>(found - ends.begin())), bands() - 1);
    }
    const float band = std::clamp(std::floor(place / size()), 0.f, static_cast<float>(bands() - 1));
    return static_cast<std::size_t>(band);
}

BandRange HeatAxis::lines_of(std::size_t band) const {
    return {std::min(band * united, lines), std::min((band + 1) * united, lines)};
}

BandRange HeatAxis::seen(float scroll, float room) const {
    if (bands() == 0 || size() <= 0 || room <= 0) return {};
    if (!ends.empty()) {
        // The last one begins before the end.
        const auto last = std::ranges::lower_bound(ends, scroll + room) - ends.begin();
        return {band_at(scroll), std::min(band_of(static_cast<std::size_t>(last)) + 1, bands())};
    }
    const auto bound = static_cast<float>(bands());
    const float first = std::clamp(std::floor(scroll / size()), 0.f, bound);
    const float last = std::clamp(std::ceil((scroll + room) / size()), first, bound);
    return {static_cast<std::size_t>(first), static_cast<std::size_t>(last)};
}

HeatAxis layout_heat_axis(std::size_t lines, float line, std::span<const double> extents) {
    HeatAxis axis{.lines = lines, .united = 1, .line = line, .ends = {}};
    if (line > 0 && line < kLeastBand)
        axis.united = static_cast<std::size_t>(std::ceil(kLeastBand / line));
    if (extents.empty()) return axis;
    ENSURE(extents.size() == lines);
    const double least = line >= kLeastBand ? kLeastBand : 0;
    double end = 0;
    for (const double extent : extents) {
        end += least + (line - least) * extent;
        axis.ends.push_back(static_cast<float>(end));
    }
    return axis;
}

HeatLayout layout_heat(const HeatShape& shape, Rect area, Point scroll) {
    const Plan plan = plan_of(shape, area);
    HeatLayout m;
    m.rows = layout_heat_axis(shape.rows, plan.rows.at(shape.zoom));
    m.columns = layout_heat_axis(shape.columns, plan.columns.at(shape.zoom), shape.column_extents);
    const auto differs = [&](int by) {
        return plan.rows.at(shape.zoom + by) != m.rows.line ||
               plan.columns.at(shape.zoom + by) != m.columns.line;
    };
    m.can_grow = differs(1);
    m.can_shrink = differs(-1);
    m.gap = m.rows.size() >= kRoomyCell && m.columns.size() >= kRoomyCell ? 2 : 0;

    const bool wide = m.columns.length() > plan.widths.cells + 0.5f;
    const float room = plan.room - (wide ? kHeatBar : 0);
    const bool high = m.rows.length() > room + 0.5f;
    const float width = std::min(m.columns.length(), plan.widths.cells);
    const float height = std::min(m.rows.length(), room);
    const float x = area.x + plan.widths.names, y = area.y + plan.head;
    m.cells = {x, y, std::max(width, 1.f), std::max(height, 1.f)};
    m.corner = {area.x, y - shape.head_height, plan.widths.names, shape.head_height};
    m.heads = {x, m.corner.y, m.cells.w, shape.head_height};
    m.names = {area.x, y, plan.widths.names, m.cells.h};
    if (shape.column_tree > 0) m.column_tree = {x, area.y, m.cells.w, shape.column_tree};
    float right = m.cells.right();
    if (high) {
        m.row_bar = {right, y, kHeatBar, m.cells.h};
        right += kHeatBar;
    }
    if (wide) m.column_bar = {x, m.cells.bottom(), m.cells.w, kHeatBar};
    if (plan.widths.tree > 0) {
        m.row_tree = {right + 4, y, plan.widths.tree - kBeside, m.cells.h};
        right = m.row_tree.right();
    }
    if (plan.widths.totals > 0)
        m.totals = {right + 20, y, std::max(0.f, plan.widths.totals - 20), m.cells.h};
    m.foot = {area.x, m.cells.bottom() + (wide ? kHeatBar : 0), area.w, shape.foot_height};
    m.scroll = {std::clamp(scroll.x, 0.f, std::max(0.f, m.columns.length() - m.cells.w)),
                std::clamp(scroll.y, 0.f, std::max(0.f, m.rows.length() - m.cells.h))};
    return m;
}

float HeatLayout::bottom() const {
    return foot.bottom();
}

Rect HeatLayout::cell(std::size_t r, std::size_t c) const {
    const float x = cells.x - scroll.x, y = cells.y - scroll.y;
    Rect box = between(x + columns.at(c), y + rows.at(r), x + columns.end(c), y + rows.end(r));
    box.y += gap / 2;
    box.w = std::max(box.w - gap, 1.f);
    box.h -= gap;
    return box;
}

Rect HeatLayout::name(std::size_t r) const {
    const Rect box = cell(r, 0);
    return {names.x, box.y - gap / 2, names.w, box.h + gap};
}

Rect HeatLayout::head(std::size_t c) const {
    const Rect box = cell(0, c);
    return {box.x, heads.y, box.w, heads.h};
}

Rect HeatLayout::total(std::size_t r) const {
    const Rect box = cell(r, 0);
    return {totals.x, box.y - gap / 2, totals.w, box.h + gap};
}

Rect HeatLayout::sum(std::size_t c) const {
    const Rect box = cell(0, c);
    return {box.x, foot.y, box.w, foot.h};
}

Rect HeatLayout::row_thumb() const {
    if (row_bar.h <= 0) return {};
    const float length = thumb_length(row_bar.h, cells.h, rows.length());
    const float most = std::max(rows.length() - cells.h, 1.f);
    return {row_bar.x + 2, row_bar.y + (row_bar.h - length) * scroll.y / most, row_bar.w - 4,
            length};
}

Rect HeatLayout::column_thumb() const {
    if (column_bar.w <= 0) return {};
    const float length = thumb_length(column_bar.w, cells.w, columns.length());
    const float most = std::max(columns.length() - cells.w, 1.f);
    return {column_bar.x + (column_bar.w - length) * scroll.x / most, column_bar.y + 2, length,
            column_bar.h - 4};
}

std::size_t HeatLayout::row_at(float y) const {
    return rows.band_at(y - cells.y + scroll.y);
}

std::size_t HeatLayout::column_at(float x) const {
    return columns.band_at(x - cells.x + scroll.x);
}

int one_by_one_zoom(const HeatShape& shape, Rect area) {
    constexpr int kFar = 64;
    const Plan plan = plan_of(shape, area);
    const auto is_apart = [&](int zoom) {
        return plan.rows.at(zoom) >= kLeastBand && plan.columns.at(zoom) >= kLeastBand;
    };
    int zoom = shape.zoom;
    while (!is_apart(zoom) && zoom < kFar)
        ++zoom;
    return zoom;
}

Point scroll_after_zoom(const HeatLayout& before, const HeatLayout& after, Point pointer) {
    const auto place = [](const HeatAxis& old, const HeatAxis& now, float scroll, float at_before,
                          float at_now) {
        return old.line <= 0 ? 0 : (scroll + at_before) / old.line * now.line - at_now;
    };
    const float x = std::clamp(pointer.x, before.cells.x, before.cells.right()),
                y = std::clamp(pointer.y, before.cells.y, before.cells.bottom());
    return {place(before.columns, after.columns, before.scroll.x, x - before.cells.x,
                  x - after.cells.x),
            place(before.rows, after.rows, before.scroll.y, y - before.cells.y, y - after.cells.y)};
}

Point scroll_to_show(const HeatLayout& m, std::size_t r, std::size_t c) {
    return {shown(m.scroll.x, m.cells.w, m.columns.at(c), m.columns.end(c)),
            shown(m.scroll.y, m.cells.h, m.rows.at(r), m.rows.end(r))};
}

Point scroll_after_drag(const HeatLayout& m, bool of_rows, float moved) {
    Point scroll = m.scroll;
    const Rect thumb = of_rows ? m.row_thumb() : m.column_thumb();
    const float free = of_rows ? m.row_bar.h - thumb.h : m.column_bar.w - thumb.w;
    if (free <= 0) return scroll;
    if (of_rows)
        scroll.y += moved / free * std::max(0.f, m.rows.length() - m.cells.h);
    else
        scroll.x += moved / free * std::max(0.f, m.columns.length() - m.cells.w);
    return scroll;
}

}  // namespace parallax

// The heatmap's part of an address: which one, what it shows, in which order.
#include <algorithm>
#include <array>
#include <charconv>

#include "session/address_key.h"

namespace parallax {
namespace {

constexpr std::array<std::string_view, 3> kBins{"year", "quarter", "month"};
constexpr std::array<std::string_view, 2> kClocks{"publication", "events"};
constexpr std::array<std::string_view, 6> kOrders{"given", "name",     "date",
                                                  "total", "likeness", "hand"};
constexpr std::string_view kTrueLength = "true-length";

// Tables call them per_1000, addresses per-1000.
std::string with_hyphens(std::string_view name) {
    std::string text(name);
    std::ranges::replace(text, '_', '-');
    return text;
}

std::string joined(const std::vector<std::string>& names) {
    std::string list;
    for (const std::string& name : names)
        list.append(list.empty() ? "" : ",").append(name);
    return list;
}

std::vector<std::string> parted(std::string_view list) {
    std::vector<std::string> names;
    if (list.empty()) return names;
    for (const std::string_view name : split(list, ','))
        names.emplace_back(name);
    return names;
}

// Which line stands where by hand; where another order is in force nobody sees it.
AddressKey hand_key(std::string_view name, GridOrder ThemesView::*order,
                    std::vector<std::string> ThemesView::*member) {
    return {name,
            [=](const Session& s) {
                return s.themes.*order == GridOrder::hand ? joined(s.themes.*member)
                                                          : std::string();
            },
            [=](Session& s, std::string_view v) {
                s.themes.*member = parted(v);
                return true;
            }};
}

AddressKey zoom_key() {
    return {
        "zoom",
        [](const Session& s) { return s.themes.zoom == 0 ? "" : std::to_string(s.themes.zoom); },
        [](Session& s, std::string_view v) {
            int zoom = 0;
            const auto [end, error] = std::from_chars(v.data(), v.data() + v.size(), zoom);
            if (error != std::errc() || end != v.data() + v.size() || zoom < -kMostHeatZoom ||
                zoom > kMostHeatZoom)
                return false;
            s.themes.zoom = zoom;
            return true;
        }};
}

AddressKey marks_key() {
    return {"cells",
            [](const Session& s) {
                const ThemesView& themes = s.themes;
                return std::string(themes.intervals
                                       ? themes.patterns ? "intervals,patterns" : "intervals"
                                   : themes.patterns ? "patterns"
                                                     : "");
            },
            [](Session& s, std::string_view v) {
                for (const std::string_view each : split(v, ',')) {
                    if (each != "intervals" && each != "patterns") return false;
                    (each == "intervals" ? s.themes.intervals : s.themes.patterns) = true;
                }
                return true;
            }};
}

AddressKey order_key(std::string_view name, GridOrder ThemesView::*member) {
    return {name,
            [=](const Session& s) {
                const auto order = static_cast<std::size_t>(s.themes.*member);
                return std::string(order == 0 ? "" : kOrders.at(order));
            },
            [=](Session& s, std::string_view v) { return take(kOrders, v, s.themes.*member); }};
}

}  // namespace

std::string AddressNames::name(const GridRequest& grid) const {
    std::string text(name_of(grid.kind));
    if (grid.kind == GridKind::theme_time) {
        text.append(",").append(kBins.at(static_cast<std::size_t>(grid.bin)));
        text.append(",").append(kClocks.at(static_cast<std::size_t>(grid.clock)));
    } else if (grid.kind == GridKind::theme_position) {
        text.append(",").append(name(grid.portrait));
        text.append(",").append(std::to_string(grid.slices));
        if (grid.true_length) text.append(",").append(kTrueLength);
    }
    return text;
}

std::optional<GridRequest> AddressNames::grid(std::string_view text) const {
    const std::vector<std::string_view> parts = split(text, ',');
    const auto kind = find_grid_kind(parts.front());
    if (!kind) return {};
    GridRequest grid{.kind = *kind};
    if (*kind == GridKind::theme_time) {
        if (parts.size() != 3 || !take(kBins, parts[1], grid.bin) ||
            !take(kClocks, parts[2], grid.clock))
            return {};
    } else if (*kind == GridKind::theme_position) {
        if (parts.size() != 3 && !(parts.size() == 4 && parts[3] == kTrueLength)) return {};
        const auto portrait = source(parts[1]);
        const std::string_view slices = parts[2];
        const auto [end, error] =
            std::from_chars(slices.data(), slices.data() + slices.size(), grid.slices);
        if (!portrait || error != std::errc() || end != slices.data() + slices.size() ||
            grid.slices > kMostSlices)
            return {};
        grid.portrait = *portrait;
        grid.true_length = parts.size() == 4;
    } else if (parts.size() != 1) {
        return {};
    }
    return grid;
}

// Names of slices hold a slash, those of rows do not.
std::string AddressNames::name(const GridCells& cells) const {
    std::string text = name(cells.grid);
    for (std::size_t i = 0; i < cells.blocks.size(); ++i) {
        text.append(i == 0 ? "/" : ";").append(joined(cells.blocks[i].rows));
        text.append("/").append(joined(cells.blocks[i].columns));
    }
    return text;
}

std::optional<GridCells> AddressNames::cells(std::string_view name) const {
    const std::size_t slash = name.find('/');
    if (slash == name.npos) return {};
    const auto which = grid(name.substr(0, slash));
    if (!which) return {};
    GridCells cells{*which, {}};
    for (const std::string_view each : split(name.substr(slash + 1), ';')) {
        const std::size_t between = each.find('/');
        if (between == each.npos || each.size() == 1) return {};
        cells.blocks.push_back({parted(each.substr(0, between)), parted(each.substr(between + 1))});
    }
    return cells;
}

std::vector<AddressKey> grid_keys(const AddressNames& names) {
    return {{"grid",
             [names](const Session& s) {
                 return s.themes.grid == GridRequest() ? "" : names.name(s.themes.grid);
             },
             [names](Session& s, std::string_view v) {
                 const auto grid = names.grid(v);
                 if (!grid) return false;
                 s.themes.grid = *grid;
                 if (!has_measure(grid->kind, s.themes.measure))
                     s.themes.measure = measures_of(grid->kind).front();
                 return true;
             }},
            {"measure",
             [](const Session& s) {
                 return s.themes.measure == GridMeasure::passages
                            ? ""
                            : with_hyphens(name_of(s.themes.measure));
             },
             [](Session& s, std::string_view v) {
                 std::string name(v);
                 std::ranges::replace(name, '-', '_');
                 const auto measure = find_measure(name);
                 if (!measure || !has_measure(s.themes.grid.kind, *measure)) return false;
                 s.themes.measure = *measure;
                 return true;
             }},
            order_key("rows", &ThemesView::rows),
            order_key("columns", &ThemesView::columns),
            hand_key("row-order", &ThemesView::rows, &ThemesView::row_names),
            hand_key("column-order", &ThemesView::columns, &ThemesView::column_names),
            zoom_key(),
            marks_key()};
}

}  // namespace parallax

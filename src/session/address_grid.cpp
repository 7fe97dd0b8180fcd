// The heatmap's part of an address: which one, what it shows, in which order.
#include <algorithm>
#include <array>
#include <charconv>

#include "session/address_key.h"

namespace parallax {
namespace {

constexpr std::array<std::string_view, 3> kBins{"year", "quarter", "month"};
constexpr std::array<std::string_view, 2> kClocks{"publication", "events"};
constexpr std::array<std::string_view, 5> kOrders{"given", "name", "date", "total", "likeness"};
constexpr std::string_view kTrueLength = "true-length";

template <class T, std::size_t N>
bool take(const std::array<std::string_view, N>& names, std::string_view name, T& to) {
    const auto found = std::ranges::find(names, name);
    if (found == names.end()) return false;
    to = static_cast<T>(found - names.begin());
    return true;
}

// Tables call them per_1000, addresses per-1000.
std::string with_hyphens(std::string_view name) {
    std::string text(name);
    std::ranges::replace(text, '_', '-');
    return text;
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
            order_key("columns", &ThemesView::columns)};
}

}  // namespace parallax

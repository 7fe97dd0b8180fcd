// Stable sorts of positions.
#include "analysis/grid_order.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <string>

namespace parallax {
namespace {

DayNumber day_of(const GridLine& line) {
    return line.first_day.value_or(std::numeric_limits<DayNumber>::max());
}

}  // namespace

std::vector<std::size_t> order_of(std::span<const GridLine> lines, GridOrder order) {
    std::vector<std::size_t> positions(lines.size());
    std::iota(positions.begin(), positions.end(), std::size_t{0});
    const auto sort_by = [&](auto key) {
        std::ranges::stable_sort(positions, {}, [&](std::size_t i) { return key(lines[i]); });
    };
    if (order == GridOrder::name)
        sort_by([](const GridLine& line) -> const std::string& { return line.label; });
    if (order == GridOrder::date) sort_by(day_of);
    if (order == GridOrder::total)
        sort_by([](const GridLine& line) {
            return std::numeric_limits<std::size_t>::max() - line.hits;
        });
    return positions;
}

std::vector<std::size_t> hand_order(std::span<const std::size_t> wanted, std::size_t count) {
    std::vector<std::size_t> order;
    std::vector<bool> taken(count);
    const auto take = [&](std::size_t position) {
        if (position >= count || taken[position]) return;
        taken[position] = true;
        order.push_back(position);
    };
    std::ranges::for_each(wanted, take);
    for (std::size_t i = 0; i < count; ++i)
        take(i);
    return order;
}

std::vector<std::size_t> hand_order(std::span<const std::string> names,
                                    std::span<const GridLine> lines) {
    std::vector<std::size_t> wanted;
    for (const std::string& name : names) {
        const auto found = std::ranges::find(lines, name, &GridLine::name);
        wanted.push_back(static_cast<std::size_t>(found - lines.begin()));
    }
    return hand_order(wanted, lines.size());
}

}  // namespace parallax

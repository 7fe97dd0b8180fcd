// Densities are tried from the most comfortable to the tightest.
#include "chart/timeline_heights.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace parallax {
namespace {

constexpr float kHeadLine = 17, kHeadShort = 44, kHeadLeast = 26, kHeadPadding = 12;

struct Density {
    float row;
    bool short_heads;
};
constexpr std::array<Density, 6> kDensities = {
    {{20, false}, {18, false}, {16, false}, {18, true}, {16, true}, {14, true}}};

}  // namespace

LaneHeights layout_heights(std::span<const LaneNeed> needs, float room) {
    LaneHeights result;
    std::vector<int> rows;
    for (const LaneNeed& need : needs)
        rows.push_back(need.rows);
    std::vector<float> heads(needs.size());
    const auto height_of = [&](std::size_t i) {
        return std::max(heads[i], static_cast<float>(rows[i]) * result.row_height + kLanePadding);
    };
    const auto whole = [&] {
        float sum = 0;
        for (std::size_t i = 0; i < rows.size(); ++i)
            sum += height_of(i);
        return sum;
    };
    for (const Density& density : kDensities) {
        result.row_height = density.row;
        for (std::size_t i = 0; i < heads.size(); ++i)
            heads[i] = density.short_heads
                           ? kHeadShort
                           : kHeadLine * static_cast<float>(needs[i].head_lines) + kHeadPadding;
        if (whole() <= room) break;
    }
    while (whole() > room) {
        std::size_t most = 0;
        for (std::size_t i = 1; i < rows.size(); ++i)
            if (height_of(i) > height_of(most)) most = i;
        if (rows[most] == 1 || height_of(most) <= heads[most]) break;
        --rows[most];
    }
    if (whole() > room) std::ranges::fill(heads, kHeadLeast);
    const float spare = (room - whole()) / static_cast<float>(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        result.heights.push_back(spare >= 0 ? height_of(i) + spare
                                            : room / static_cast<float>(rows.size()));
    return result;
}

std::vector<float> layout_places(std::span<const std::optional<double>> days, float top,
                                 float bottom) {
    const float least = kLaneShare * (bottom - top) / static_cast<float>(days.size());
    top += least / 2;
    bottom -= least / 2;
    std::optional<double> first, last;
    for (const auto& day : days) {
        if (!day) continue;
        first = first ? std::min(*first, *day) : *day;
        last = last ? std::max(*last, *day) : *day;
    }
    std::vector<float> middles;
    float y = top - least;
    for (const auto& day : days) {
        float wanted = bottom;
        if (day && *last > *first)
            wanted = top + static_cast<float>((*day - *first) / (*last - *first)) * (bottom - top);
        y = std::max(wanted, y + least);
        middles.push_back(y);
    }
    float limit = bottom;
    for (std::size_t i = middles.size(); i-- > 0; limit = middles[i] - least)
        middles[i] = std::min(middles[i], limit);
    return middles;
}

int rows_in(float lane_height, float row_height) {
    return std::max(1, static_cast<int>((lane_height - kLanePadding + 4) / row_height));
}

}  // namespace parallax

#include "chart/cell_marks.h"

#include <array>
#include <cmath>

namespace parallax {
namespace {

constexpr float kFromFoot = 4, kSide = 3;
constexpr std::array<float, kPatternSteps> kGaps{0, 13, 9, 6.5f, 4.5f, 3};

}  // namespace

IntervalMark layout_interval(Rect cell, double low, double high, double value) {
    const Rect scale = cell.inset(kSide, 0);
    const auto at = [&](double share) {
        return scale.x + scale.w * static_cast<float>(std::clamp(share, 0.0, 1.0));
    };
    return {at(low), at(high), at(value), cell.bottom() - kFromFoot, high > 1};
}

std::size_t pattern_step(double share) {
    const auto steps = static_cast<double>(kPatternSteps);
    return static_cast<std::size_t>(std::clamp(std::floor(share * steps), 0.0, steps - 1));
}

float pattern_gap(std::size_t step) {
    return kGaps.at(step);
}

std::vector<Stroke> layout_strokes(Rect box, std::size_t step, bool falling) {
    std::vector<Stroke> strokes;
    const float gap = pattern_gap(step);
    if (gap == 0 || box.w <= 0 || box.h <= 0) return strokes;
    // Strokes of 45 degrees: x + y (rising) is the same on each. Across them they are `gap` apart.
    const float apart = gap * std::sqrt(2.f);
    for (float sum = apart / 2; sum < box.w + box.h; sum += apart) {
        const float x0 = std::max(0.f, sum - box.h), x1 = std::min(sum, box.w);
        const auto place = [&](float x) {
            const float across = falling ? box.w - x : x;
            return Point{box.x + across, box.y + (sum - x)};
        };
        strokes.emplace_back(place(x0), place(x1));
    }
    return strokes;
}

}  // namespace parallax

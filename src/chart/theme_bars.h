// A source's profile: one small bar a theme, as high as the theme's share of the source's passages.
#pragma once

#include <span>
#include <vector>

#include "chart/geometry.h"

namespace parallax {

// Bars in `area`, standing on its bottom, `gap` px apart; a share of `full` is as high as the area,
// 0 is no height at all, and any share above 0 at least 2 px. Shares run from 0 to 1; one a bar.
std::vector<Rect> layout_theme_bars(Rect area, std::span<const double> shares, double full,
                                    float gap = 2);

}  // namespace parallax

// Where a finger meant to press: fingers are broader than a pointer.
#pragma once

#include "chart/geometry.h"
#include "ui/semantic_tree.h"

namespace parallax {

// How far beside a thing a tap still means it, in px.
inline constexpr float kTapReach = 12;

// `at` itself when something that can be pressed lies there, or nothing within kTapReach; else the
// nearest point inside the nearest of them.
Point tap_target(const SemanticTree& tree, Point at);

}  // namespace parallax

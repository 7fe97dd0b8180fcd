// A look at all nodes: a tap is rare, and there are some hundreds.
#include "ui/tap_target.h"

#include <algorithm>
#include <cmath>

namespace parallax {

Point tap_target(const SemanticTree& tree, Point at) {
    Point best = at;
    float nearest = kTapReach;
    for (const SemanticNode& node : tree.nodes()) {
        const Rect& box = node.rect;
        if (!node.actionable || box.w < 1 || box.h < 1) continue;
        if (box.contains(at)) return at;
        // Not on the edge, which may belong to a neighbour.
        const Point inside{std::clamp(at.x, box.x + 0.5f, box.right() - 0.5f),
                           std::clamp(at.y, box.y + 0.5f, box.bottom() - 0.5f)};
        const float distance = std::hypot(inside.x - at.x, inside.y - at.y);
        if (distance > nearest) continue;
        nearest = distance;
        best = inside;
    }
    return best;
}

}  // namespace parallax

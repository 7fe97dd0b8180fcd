// Columns are filled from the top; level passages wait for each other.
#include "chart/faces_layout.h"

#include <algorithm>

namespace parallax {
namespace {

constexpr float kLongestLine = 600;  // about 75 letters of a passage
// More empty room than this above a passage tears a column apart; then a ribbon must do.
constexpr float kMostVoid = 480;
constexpr std::size_t kNobody = static_cast<std::size_t>(-1);

// Positions in `pairs` of a longest chain that ascends on both sides, of those that `takes` lets
// in (Schensted 1961).
template <class Takes>
std::vector<std::size_t> longest_chain(const std::vector<FacedPair>& pairs, Takes takes) {
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < pairs.size(); ++i)
        if (takes(pairs[i])) order.push_back(i);
    // Of one left passage the rightmost partner comes first, so that no chain holds it twice.
    std::ranges::sort(order, [&](std::size_t a, std::size_t b) {
        if (pairs[a].left != pairs[b].left) return pairs[a].left < pairs[b].left;
        return pairs[a].right > pairs[b].right;
    });
    std::vector<std::size_t> ends, before(pairs.size(), kNobody);
    for (const std::size_t i : order) {
        const auto at = std::ranges::lower_bound(ends, pairs[i].right, {},
                                                 [&](std::size_t e) { return pairs[e].right; });
        before[i] = at == ends.begin() ? kNobody : *(at - 1);
        if (at == ends.end())
            ends.push_back(i);
        else
            *at = i;
    }
    std::vector<std::size_t> chain;
    for (std::size_t i = ends.empty() ? kNobody : ends.back(); i != kNobody; i = before[i])
        chain.push_back(i);
    std::ranges::reverse(chain);
    return chain;
}

std::vector<bool> choose_level(const std::vector<FacedPair>& pairs,
                               std::optional<std::size_t> anchor) {
    std::vector<bool> level(pairs.size());
    const auto mark = [&](const std::vector<std::size_t>& chain) {
        for (const std::size_t i : chain)
            level[i] = true;
    };
    if (!anchor || *anchor >= pairs.size()) {
        mark(longest_chain(pairs, [](const FacedPair&) { return true; }));
        return level;
    }
    const FacedPair fixed = pairs[*anchor];
    level[*anchor] = true;
    mark(longest_chain(
        pairs, [&](const FacedPair& p) { return p.left < fixed.left && p.right < fixed.right; }));
    mark(longest_chain(
        pairs, [&](const FacedPair& p) { return p.left > fixed.left && p.right > fixed.right; }));
    return level;
}

// Which passage of the next column each passage is level with.
std::vector<std::vector<std::size_t>> partners_of(const std::vector<std::vector<float>>& heights,
                                                  const std::vector<std::vector<FacedPair>>& pairs,
                                                  const std::vector<std::vector<bool>>& level) {
    std::vector<std::vector<std::size_t>> partners(heights.size());
    for (std::size_t c = 0; c < heights.size(); ++c)
        partners[c].assign(heights[c].size(), kNobody);
    for (std::size_t g = 0; g < pairs.size(); ++g)
        for (std::size_t i = 0; i < pairs[g].size(); ++i)
            if (level[g][i]) partners[g][pairs[g][i].left] = pairs[g][i].right;
    return partners;
}

// Level passages of neighbouring columns, from the leftmost one on.
struct Row {
    std::size_t column = 0;
    std::vector<std::size_t> passages;
};

class Filler {
  public:
    Filler(const std::vector<std::vector<float>>& heights,
           const std::vector<std::vector<std::size_t>>& partners, float top, float space)
        : heights_(heights),
          partners_(partners),
          space_(space),
          next_(heights.size(), 0),
          bottoms_(heights.size(), top),
          tops(heights.size()) {
        for (std::size_t c = 0; c < heights.size(); ++c) {
            tops[c].resize(heights[c].size());
            has_left_.emplace_back(heights[c].size(), false);
        }
        for (std::size_t c = 0; c + 1 < heights.size(); ++c)
            for (const std::size_t partner : partners[c])
                if (partner != kNobody) has_left_[c + 1][partner] = true;
    }

    void fill() {
        // Rows of chains that do not cross never wait for each other in a circle.
        for (bool placed = true; placed;) {
            placed = false;
            for (std::size_t c = 0; c < heights_.size(); ++c)
                while (place_next(c))
                    placed = true;
        }
    }

    float bottom() const { return std::ranges::max(bottoms_); }

  private:
    bool place_next(std::size_t c) {
        if (next_[c] == heights_[c].size() || has_left_[c][next_[c]]) return false;
        Row row{c, {next_[c]}};
        for (std::size_t at = c; at + 1 < heights_.size(); ++at) {
            const std::size_t partner = partners_[at][row.passages.back()];
            if (partner == kNobody) break;
            if (next_[at + 1] != partner) return false;  // others stand above it still
            row.passages.push_back(partner);
        }
        float top = 0;
        for (std::size_t i = 0; i < row.passages.size(); ++i)
            top = i == 0 ? bottoms_[c] : std::max(top, bottoms_[c + i]);
        for (std::size_t i = 0; i < row.passages.size(); ++i) {
            tops[c + i][row.passages[i]] = top;
            bottoms_[c + i] = top + heights_[c + i][row.passages[i]] + space_;
            ++next_[c + i];
        }
        return true;
    }

    const std::vector<std::vector<float>>& heights_;
    const std::vector<std::vector<std::size_t>>& partners_;
    float space_;
    std::vector<std::size_t> next_;
    std::vector<float> bottoms_;
    std::vector<std::vector<bool>> has_left_;

  public:
    std::vector<std::vector<float>> tops;
};

float eased(float t) {
    return t * t * (3 - 2 * t);
}

float height_at(const std::vector<Point>& edge, float x) {
    const auto after = std::ranges::upper_bound(edge, x, {}, &Point::x);
    if (after == edge.begin()) return edge.front().y;
    if (after == edge.end()) return edge.back().y;
    const Point a = *(after - 1), b = *after;
    return b.x == a.x ? a.y : a.y + (b.y - a.y) * (x - a.x) / (b.x - a.x);
}

}  // namespace

FaceColumns layout_face_columns(Rect area, std::size_t count) {
    FaceColumns faces;
    const bool narrow = area.w < kFacesNarrow;
    faces.padding = narrow ? 6 : 12;
    faces.number_width = narrow ? 22 : 28;
    const auto n = static_cast<float>(count);
    const Rect inner = area.inset(narrow ? 4 : 8, 0);
    const float wished = count == 2 ? inner.w * 0.2f : inner.w * 0.22f / (n - 1);
    const float gap = narrow ? 28 : std::clamp(wished, 72.f, 240.f);
    faces.words_in_gaps = gap >= 72;
    const float width = (inner.w - gap * (n - 1)) / n;
    for (std::size_t c = 0; c < count; ++c) {
        const float x = inner.x + static_cast<float>(c) * (width + gap);
        faces.columns.push_back({x, area.y, width, area.h});
        if (c + 1 < count) faces.gaps.push_back({x + width, area.y, gap, area.h});
    }
    faces.text_width = std::min(kLongestLine, width - 2 * faces.padding - faces.number_width);
    return faces;
}

FaceShapes layout_faces(const std::vector<std::vector<float>>& heights,
                        const std::vector<std::vector<FacedPair>>& pairs, float top, float space,
                        std::optional<FacedAnchor> anchor) {
    FaceShapes shapes;
    for (std::size_t g = 0; g < pairs.size(); ++g)
        shapes.level.push_back(choose_level(
            pairs[g], anchor && anchor->gap == g ? std::optional(anchor->pair) : std::nullopt));
    const auto empty_above = [&](std::size_t column, std::size_t place) {
        const float from =
            place == 0 ? top : shapes.tops[column][place - 1] + heights[column][place - 1] + space;
        return shapes.tops[column][place] - from;
    };
    while (true) {
        const auto partners = partners_of(heights, pairs, shapes.level);
        Filler filler(heights, partners, top, space);
        filler.fill();
        shapes.tops = std::move(filler.tops);
        shapes.bottom = filler.bottom();
        float most = kMostVoid;
        std::optional<FacedAnchor> worst;
        for (std::size_t g = 0; g < pairs.size(); ++g)
            for (std::size_t i = 0; i < pairs[g].size(); ++i) {
                if (!shapes.level[g][i] || anchor == FacedAnchor{g, i}) continue;
                const float empty = std::max(empty_above(g, pairs[g][i].left),
                                             empty_above(g + 1, pairs[g][i].right));
                if (empty <= most) continue;
                most = empty;
                worst = FacedAnchor{g, i};
            }
        if (!worst) return shapes;
        shapes.level[worst->gap][worst->pair] = false;
    }
}

Ribbon layout_ribbon(Rect left, Rect right, std::size_t steps) {
    Ribbon ribbon;
    for (std::size_t i = 0; i <= steps; ++i) {
        const float t = static_cast<float>(i) / static_cast<float>(steps), e = eased(t);
        const float x = left.right() + (right.x - left.right()) * t;
        ribbon.upper.push_back({x, left.y + (right.y - left.y) * e});
        ribbon.lower.push_back({x, left.bottom() + (right.bottom() - left.bottom()) * e});
    }
    return ribbon;
}

float place_label(std::vector<float>& taken, float wished, float height, float space) {
    std::ranges::sort(taken);
    float top = wished;
    for (const float other : taken)
        if (other < top + height + space && top < other + height + space)
            top = other + height + space;
    taken.push_back(top);
    return top;
}

bool holds(const Ribbon& ribbon, Point point) {
    if (ribbon.upper.empty() || point.x < ribbon.upper.front().x || point.x > ribbon.upper.back().x)
        return false;
    return point.y >= height_at(ribbon.upper, point.x) &&
           point.y <= height_at(ribbon.lower, point.x);
}

}  // namespace parallax

// The tree grows by the nearest two nodes; then, from the leaves up, the best path through each
// subtree is kept for every two leaves at its ends.
#include "analysis/clustering.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>

#include "base/check.h"

namespace parallax {
namespace {

constexpr double kFar = std::numeric_limits<double>::infinity();

// `value(i, k)` of `count` lines with `length` values each.
template <class Value>
Distances cosine_distances(std::size_t count, std::size_t length, Value value) {
    std::vector<double> unit(count * length);
    std::vector<bool> empty(count);
    for (std::size_t i = 0; i < count; ++i) {
        const std::span line = std::span(unit).subspan(i * length, length);
        double squares = 0;
        for (std::size_t k = 0; k < length; ++k) {
            line[k] = value(i, k).value_or(0);
            squares += line[k] * line[k];
        }
        empty[i] = squares == 0;
        if (empty[i]) continue;
        for (double& each : line)
            each /= std::sqrt(squares);
    }
    Distances distances(count);
    for (std::size_t i = 0; i < count; ++i)
        for (std::size_t j = i + 1; j < count; ++j) {
            double cosine = 0;
            for (std::size_t k = 0; k < length; ++k)
                cosine += unit[i * length + k] * unit[j * length + k];
            if (empty[i] && empty[j]) cosine = 1;
            distances.set(i, j, 1 - std::clamp(cosine, -1.0, 1.0));
        }
    return distances;
}

// The tree by merges whose `left` is the node with the lower first leaf.
std::vector<Merge> make_tree(const Distances& distances) {
    const std::size_t n = distances.count();
    Distances apart = distances;  // of clusters, each at the place of its lowest leaf
    std::vector<std::size_t> node(n), size(n, 1);
    std::vector<std::size_t> nearest(n);  // among those behind; n for none
    std::vector<bool> gone(n);
    for (std::size_t i = 0; i < n; ++i)
        node[i] = i;
    const auto find_nearest = [&](std::size_t i) {
        nearest[i] = n;
        for (std::size_t j = i + 1; j < n; ++j)
            if (!gone[j] && (nearest[i] == n || apart.at(i, j) < apart.at(i, nearest[i])))
                nearest[i] = j;
    };
    for (std::size_t i = 0; i < n; ++i)
        find_nearest(i);
    std::vector<Merge> merges;
    while (merges.size() + 1 < n) {
        std::size_t a = n;
        for (std::size_t i = 0; i < n; ++i) {
            if (gone[i] || nearest[i] == n) continue;
            if (a == n || apart.at(i, nearest[i]) < apart.at(a, nearest[a])) a = i;
        }
        const std::size_t b = nearest[a];
        // Rounding must not let a mean fall below what was merged before.
        const double below = merges.empty() ? 0 : merges.back().height;
        merges.push_back({node[a], node[b], std::max(below, apart.at(a, b))});
        const double weight_a = static_cast<double>(size[a]),
                     weight_b = static_cast<double>(size[b]);
        gone[b] = true;
        for (std::size_t i = 0; i < n; ++i)
            if (!gone[i] && i != a)
                apart.set(a, i,
                          (weight_a * apart.at(a, i) + weight_b * apart.at(b, i)) /
                              (weight_a + weight_b));
        size[a] += size[b];
        node[a] = n + merges.size() - 1;
        for (std::size_t i = 0; i < n; ++i)
            if (gone[i]) {
                continue;
            } else if (i == a || nearest[i] == a || nearest[i] == b) {
                find_nearest(i);
            } else if (i < a && nearest[i] > a && apart.at(i, a) == apart.at(i, nearest[i])) {
                nearest[i] = a;  // a mean is never nearer than both were, but may be as near
            }
    }
    return merges;
}

// Bar-Joseph, Gifford and Jaakkola: for leaves u and w whose paths part at a node, best(u, w) is
// the shortest order of the node's leaves from u to w.
class LeafOrderer {
  public:
    LeafOrderer(const Distances& distances, std::vector<Merge>& merges)
        : distances_(distances),
          merges_(merges),
          n_(distances.count()),
          best_(n_ * n_),
          leaves_(n_ + merges.size()) {
        for (std::size_t i = 0; i < n_; ++i)
            leaves_[i] = {i};
        for (std::size_t k = 0; k < merges_.size(); ++k) {
            std::vector<std::size_t>& mine = leaves_[n_ + k];
            mine = leaves_[merges_[k].left];
            mine.insert(mine.end(), leaves_[merges_[k].right].begin(),
                        leaves_[merges_[k].right].end());
        }
    }

    std::vector<std::size_t> order() {
        for (const Merge& merge : merges_)
            join(merge);
        const Merge& root = merges_.back();
        std::size_t first = leaves_[root.left].front(), last = leaves_[root.right].front();
        for (const std::size_t u : leaves_[root.left])
            for (const std::size_t w : leaves_[root.right])
                if (best(u, w) < best(first, last)) first = u, last = w;
        std::vector<std::size_t> order;
        write(n_ + merges_.size() - 1, first, last, order);
        return order;
    }

  private:
    double& best(std::size_t u, std::size_t w) { return best_[u * n_ + w]; }

    // The leaves at which an order of the node may end when it begins with `u`.
    std::span<const std::size_t> ends(std::size_t node, std::size_t u) const {
        if (node < n_) return leaves_[node];
        const Merge& merge = merges_[node - n_];
        return leaves_[holds(merge.left, u) ? merge.right : merge.left];
    }
    bool holds(std::size_t node, std::size_t leaf) const {
        return std::ranges::find(leaves_[node], leaf) != leaves_[node].end();
    }

    // In two steps: from u over all of the left to k of the right, then on to w.
    void join(const Merge& merge) {
        const std::vector<std::size_t>& right = leaves_[merge.right];
        std::vector<std::span<const std::size_t>> ends_of_right;
        for (const std::size_t w : right)
            ends_of_right.push_back(ends(merge.right, w));
        std::vector<double> to(n_);
        for (const std::size_t u : leaves_[merge.left]) {
            const std::span<const std::size_t> middle = ends(merge.left, u);
            for (const std::size_t k : right) {
                to[k] = kFar;
                for (const std::size_t m : middle)
                    to[k] = std::min(to[k], best(u, m) + distances_.at(m, k));
            }
            for (std::size_t i = 0; i < right.size(); ++i) {
                double shortest = kFar;
                for (const std::size_t k : ends_of_right[i])
                    shortest = std::min(shortest, to[k] + best(right[i], k));
                best(u, right[i]) = best(right[i], u) = shortest;
            }
        }
    }

    // The order of the node from u to w, as it was found best; the same two leaves again for the
    // same sums, the first of several.
    void write(std::size_t node, std::size_t u, std::size_t w, std::vector<std::size_t>& order) {
        if (node < n_) {
            order.push_back(node);
            return;
        }
        Merge& merge = merges_[node - n_];
        if (!holds(merge.left, u)) std::swap(merge.left, merge.right);
        std::size_t middle = u, next = w;
        double shortest = kFar;
        for (const std::size_t m : ends(merge.left, u))
            for (const std::size_t k : ends(merge.right, w)) {
                const double length = best(u, m) + distances_.at(m, k) + best(k, w);
                if (length < shortest) shortest = length, middle = m, next = k;
            }
        write(merge.left, u, middle, order);
        write(merge.right, next, w, order);
    }

    const Distances& distances_;
    std::vector<Merge>& merges_;
    std::size_t n_;
    std::vector<double> best_;  // 0 from a leaf to itself
    std::vector<std::vector<std::size_t>> leaves_;
};

}  // namespace

Distances row_distances(const HeatGrid& grid, GridMeasure measure) {
    return cosine_distances(
        grid.rows.size(), grid.columns.size(),
        [&](std::size_t i, std::size_t k) { return value_of(grid, measure, i, k); });
}

Distances column_distances(const HeatGrid& grid, GridMeasure measure) {
    return cosine_distances(
        grid.columns.size(), grid.rows.size(),
        [&](std::size_t i, std::size_t k) { return value_of(grid, measure, k, i); });
}

Clustering make_clustering(const Distances& distances) {
    Clustering clustering;
    clustering.merges = make_tree(distances);
    if (distances.count() == 1) clustering.order = {0};
    if (distances.count() > 1) clustering.order = LeafOrderer(distances, clustering.merges).order();
    return clustering;
}

double path_length(const Distances& distances, const std::vector<std::size_t>& order) {
    double length = 0;
    for (std::size_t i = 1; i < order.size(); ++i)
        length += distances.at(order[i - 1], order[i]);
    return length;
}

}  // namespace parallax

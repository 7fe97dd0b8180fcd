// Several greedy orders are tried and the one that shows most labels wins; marks come before
// labels, and only what finds no row at all is clustered.
#include "chart/timeline_rows.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <set>

namespace parallax {
namespace {

constexpr float kFarthestJump = 48;      // from a mark over the publication bar to its label
constexpr std::size_t kManyMarks = 200;  // more are first gathered by place

struct Interval {
    float x0, x1;
};

// What is taken in each row.
class Rows {
  public:
    explicit Rows(int count) : taken_(static_cast<std::size_t>(count)) {}

    int count() const { return static_cast<int>(taken_.size()); }
    bool is_free(int row, Interval want, float gap) const {
        for (const Interval& other : taken_[static_cast<std::size_t>(row)])
            if (want.x0 < other.x1 + gap && other.x0 < want.x1 + gap) return false;
        return true;
    }
    void take(int row, Interval interval) {
        taken_[static_cast<std::size_t>(row)].push_back(interval);
    }

  private:
    std::vector<std::vector<Interval>> taken_;
};

enum class LabelOrder { right_first, left_first, marks_first };

class Packing {
  public:
    Packing(std::span<const RowMark> marks, const RowLimits& limits)
        : marks_(marks), limits_(limits), rows_(limits.rows) {}

    // False when a group found no row; `missed` then says which.
    bool pack(std::vector<RowGroup>& groups, LabelOrder order) {
        for (RowGroup& group : groups)
            group.label_x.reset();
        // Rings are tall and rigid, so they choose first.
        for (std::size_t i = 0; i < groups.size(); ++i)
            if (groups[i].is_cluster() && !place_bare(groups[i])) missed.push_back(i);
        std::vector<std::size_t> singles;
        for (std::size_t i = 0; i < groups.size(); ++i)
            if (!groups[i].is_cluster()) singles.push_back(i);
        std::ranges::stable_sort(
            singles, {}, [&](std::size_t i) { return marks_[groups[i].marks.front()].rank; });
        for (const std::size_t i : singles)
            if (!place_mark(groups[i], order)) missed.push_back(i);
        if (missed.empty())
            for (const std::size_t i : singles)
                if (!groups[i].label_x) add_label(groups[i], order);
        return missed.empty();
    }

    std::vector<std::size_t> missed;

  private:
    float label_width(const RowGroup& group) const {
        return group.is_cluster() ? 0 : marks_[group.marks.front()].label_width;
    }

    bool place_bare(RowGroup& group) {
        const int span = group.is_cluster() ? std::min(limits_.cluster_rows, rows_.count()) : 1;
        for (int row = 0; row + span <= rows_.count(); ++row) {
            bool free = true;
            for (int r = row; r < row + span; ++r)
                free = free && rows_.is_free(r, {group.x0, group.x1}, kMarkGap);
            if (!free) continue;
            group.row = row;
            for (int r = row; r < row + span; ++r)
                rows_.take(r, {group.x0, group.x1});
            return true;
        }
        return false;
    }

    struct Side {
        bool right, jumps;
    };
    // A label that has to jump over the publication mark comes last.
    static std::array<Side, 4> sides(LabelOrder order) {
        const bool right = order != LabelOrder::left_first;
        return {{{right, false}, {!right, false}, {right, true}, {!right, true}}};
    }

    bool place_mark(RowGroup& group, LabelOrder order) {
        if (order == LabelOrder::marks_first || label_width(group) <= 0) return place_bare(group);
        for (const Side side : sides(order))
            for (int row = 0; row < rows_.count(); ++row)
                if (rows_.is_free(row, {group.x0, group.x1}, kMarkGap) &&
                    try_label(group, row, side)) {
                    group.row = row;
                    rows_.take(row, {group.x0, group.x1});
                    return true;
                }
        return place_bare(group);
    }

    void add_label(RowGroup& group, LabelOrder order) {
        if (label_width(group) <= 0) return;
        for (const Side side : sides(order))
            if (try_label(group, group.row, side)) return;
    }

    bool try_label(RowGroup& group, int row, Side side) {
        const float width = label_width(group);
        float x = side.right ? group.x1 + kLabelGap : group.x0 - kLabelGap - width;
        const bool has_bar = limits_.bar_right > limits_.bar_left;
        const bool meets_bar = has_bar && x < limits_.bar_right + kLabelGap &&
                               limits_.bar_left - kLabelGap < x + width;
        if (meets_bar != side.jumps) return false;
        if (meets_bar) {
            x = side.right ? limits_.bar_right + kLabelGap + 2
                           : limits_.bar_left - kLabelGap - 2 - width;
            const float jump = side.right ? x - group.x1 : group.x0 - x - width;
            if (jump < kLabelGap || jump > kFarthestJump) return false;
        }
        if (x < limits_.left || x + width > limits_.right) return false;
        // The way from the mark to its label must be free too, or the eye takes it for another's.
        const Interval way = side.right ? Interval{group.x1 + kLabelGap, x + width}
                                        : Interval{x, group.x0 - kLabelGap};
        if (!rows_.is_free(row, way, kLabelGap - 1)) return false;
        group.label_x = x;
        rows_.take(row, {x, x + width});
        return true;
    }

    std::span<const RowMark> marks_;
    const RowLimits& limits_;
    Rows rows_;
};

RowGroup group_of(std::span<const RowMark> marks, std::vector<std::size_t> members) {
    RowGroup group;
    std::ranges::sort(members);
    if (members.size() == 1) {
        group.x0 = marks[members.front()].x0;
        group.x1 = marks[members.front()].x1;
    } else {
        float sum = 0;
        for (const std::size_t i : members)
            sum += (marks[i].x0 + marks[i].x1) / 2;
        const float centre = sum / static_cast<float>(members.size());
        group.x0 = centre - kClusterSize / 2;
        group.x1 = centre + kClusterSize / 2;
    }
    group.marks = std::move(members);
    return group;
}

void sort_by_place(std::vector<RowGroup>& groups) {
    std::ranges::stable_sort(groups, {}, [](const RowGroup& g) { return g.x0; });
}

// Thousands of marks are first gathered by the ring they would fall into anyway.
std::vector<RowGroup> first_groups(std::span<const RowMark> marks) {
    std::vector<RowGroup> groups;
    if (marks.size() <= kManyMarks) {
        for (std::size_t i = 0; i < marks.size(); ++i)
            groups.push_back(group_of(marks, {i}));
        sort_by_place(groups);
        return groups;
    }
    std::vector<std::size_t> order(marks.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto bin_of = [&](std::size_t i) {
        return std::floor((marks[i].x0 + marks[i].x1) / 2 / (kClusterSize + 2 * kMarkGap));
    };
    std::ranges::stable_sort(order, {}, bin_of);
    std::vector<std::size_t> members;
    for (std::size_t k = 0; k < order.size(); ++k) {
        if (marks[order[k]].single)
            groups.push_back(group_of(marks, {order[k]}));
        else
            members.push_back(order[k]);
        if (members.empty()) continue;
        if (k + 1 == order.size() || bin_of(order[k + 1]) != bin_of(order[k])) {
            groups.push_back(group_of(marks, std::move(members)));
            members.clear();
        }
    }
    sort_by_place(groups);
    return groups;
}

// The group to put `missed` together with: the nearest that may be clustered.
std::optional<std::size_t> partner_of(std::span<const RowMark> marks,
                                      const std::vector<RowGroup>& groups, std::size_t missed) {
    const auto centre = [](const RowGroup& g) { return (g.x0 + g.x1) / 2; };
    std::optional<std::size_t> best;
    float nearest = 0;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const RowGroup& other = groups[i];
        if (i == missed || (!other.is_cluster() && marks[other.marks.front()].single)) continue;
        // A long bar says more by its length than a ring would.
        const float length = other.is_cluster() ? 0 : other.x1 - other.x0;
        const float away = std::abs(centre(other) - centre(groups[missed])) + length;
        if (best && away >= nearest) continue;
        best = i;
        nearest = away;
    }
    return best;
}

// Puts some of `missed`, which found no row, together with their neighbours: one, or a quarter
// where very many are missed. False when none may be clustered.
bool merge_some(std::span<const RowMark> marks, std::vector<RowGroup>& groups,
                const std::vector<std::size_t>& missed) {
    const std::size_t most = std::max<std::size_t>(1, missed.size() / 4);
    std::set<std::size_t> gone, changed;
    for (const std::size_t lost : missed) {
        if (gone.size() == most) break;
        const RowGroup& group = groups[lost];
        if (changed.contains(lost) || (!group.is_cluster() && marks[group.marks.front()].single))
            continue;
        const auto partner = partner_of(marks, groups, lost);
        if (!partner || changed.contains(*partner)) continue;
        std::vector<std::size_t> members = group.marks;
        members.insert(members.end(), groups[*partner].marks.begin(), groups[*partner].marks.end());
        groups[std::min(lost, *partner)] = group_of(marks, std::move(members));
        gone.insert(std::max(lost, *partner));
        changed.insert({lost, *partner});
    }
    std::size_t at = 0;
    std::erase_if(groups, [&](const RowGroup&) { return gone.contains(at++); });
    return !gone.empty();
}

std::size_t labels_in(const std::vector<RowGroup>& groups) {
    return static_cast<std::size_t>(
        std::ranges::count_if(groups, [](const RowGroup& g) { return g.label_x.has_value(); }));
}

// `groups` find rows without labels; of the orders in which they find them with labels too, the one
// that shows most.
std::vector<RowGroup> with_most_labels(std::span<const RowMark> marks, const RowLimits& limits,
                                       const std::vector<RowGroup>& groups) {
    std::vector<RowGroup> best = groups;
    for (const LabelOrder order : {LabelOrder::left_first, LabelOrder::right_first}) {
        std::vector<RowGroup> tried = groups;
        if (Packing packing(marks, limits);
            packing.pack(tried, order) && labels_in(tried) >= labels_in(best))
            best = std::move(tried);
    }
    return best;
}

}  // namespace

std::vector<RowGroup> layout_rows(std::span<const RowMark> marks, const RowLimits& limits) {
    std::vector<RowGroup> groups = first_groups(marks);
    for (;;) {
        Packing bare(marks, limits);
        if (bare.pack(groups, LabelOrder::marks_first))
            return with_most_labels(marks, limits, groups);
        if (!merge_some(marks, groups, bare.missed))
            return groups;  // only single ones are left over
        sort_by_place(groups);
    }
}

int rows_wanted(std::span<const RowMark> marks, RowLimits limits, int most) {
    limits.rows = most;
    int rows = 1;
    for (const RowGroup& group : layout_rows(marks, limits))
        rows = std::max(rows, group.row + 1);
    return rows;
}

}  // namespace parallax

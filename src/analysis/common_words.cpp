// Stretches wait on a stack; each is trimmed of what both ends share, then cut in two or more.
#include "analysis/common_words.h"

#include <algorithm>
#include <optional>

#include "base/check.h"

namespace parallax {
namespace {

// Words [a_begin, a_end) against [b_begin, b_end); or, found already, a run to be told when its
// turn comes.
struct Stretch {
    std::uint32_t a_begin = 0, a_end = 0, b_begin = 0, b_end = 0;
    bool is_common = false;

    std::uint32_t a_size() const { return a_end - a_begin; }
    std::uint32_t b_size() const { return b_end - b_begin; }
};

struct Point {
    std::uint32_t a = 0, b = 0;
};

// Furthest reached on each diagonal (words of a less words of b), from one end.
class Frontier {
  public:
    Frontier(const Stretch& stretch, std::size_t most_edits)
        : n_(stretch.a_size()),
          m_(stretch.b_size()),
          offset_(static_cast<int>(most_edits) + 1),
          reach_(2 * most_edits + 3, kNowhere) {
        reach_[static_cast<std::size_t>(1 + offset_)] = 0;
    }

    int at(int diagonal) const {
        const int i = diagonal + offset_;
        return i < 0 || i >= static_cast<int>(reach_.size()) ? kNowhere
                                                             : reach_[static_cast<std::size_t>(i)];
    }
    // One edit more from the neighbours; kNowhere outside the two texts.
    int step(int diagonal) const {
        const int down = valid(at(diagonal + 1), diagonal);
        const int right = valid(at(diagonal - 1) + 1, diagonal);
        return std::max(down, right);
    }
    void set(int diagonal, int reach) {
        reach_[static_cast<std::size_t>(diagonal + offset_)] = reach;
    }

    static constexpr int kNowhere = -2;

  private:
    int valid(int x, int diagonal) const {
        const int y = x - diagonal;
        return x >= 0 && y >= 0 && x <= n_ && y <= m_ ? x : kNowhere;
    }

    int n_, m_, offset_;
    std::vector<int> reach_;
};

std::uint64_t hash_of(const TermId* words, std::size_t count) {
    std::uint64_t hash = 0;
    for (std::size_t i = 0; i < count; ++i) {
        hash = (hash ^ (words[i].value + 1)) * 0x9E3779B97F4A7C15U;
        hash ^= hash >> 29;
    }
    return hash;
}

struct Shingle {
    std::uint64_t hash = 0;
    std::uint32_t word = 0;
};

// Those that stand once, by hash.
std::vector<Shingle> unique_shingles(std::span<const TermId> words, std::uint32_t begin,
                                     std::uint32_t end, std::size_t size) {
    std::vector<Shingle> all, unique;
    for (std::uint32_t i = begin; i + size <= end; ++i)
        all.push_back({hash_of(&words[i], size), i});
    std::ranges::sort(all, {}, &Shingle::hash);
    for (std::size_t i = 0, k = 0; i < all.size(); i = k) {
        while (k < all.size() && all[k].hash == all[i].hash)
            ++k;
        if (k == i + 1) unique.push_back(all[i]);
    }
    return unique;
}

// The longest chain that ascends in b too; `points` ascend in a (patience sorting, Schensted 1961).
std::vector<Point> longest_chain(const std::vector<Point>& points) {
    std::vector<std::size_t> ends;  // by length of chain, less one: the point with the least b
    std::vector<std::size_t> before(points.size());
    for (std::size_t i = 0; i < points.size(); ++i) {
        const auto at = std::ranges::lower_bound(ends, points[i].b, {},
                                                 [&](std::size_t k) { return points[k].b; });
        before[i] = at == ends.begin() ? i : *(at - 1);
        if (at == ends.end())
            ends.push_back(i);
        else
            *at = i;
    }
    std::vector<Point> chain;
    if (ends.empty()) return chain;
    for (std::size_t i = ends.back();; i = before[i]) {
        chain.push_back(points[i]);
        if (before[i] == i) break;
    }
    std::ranges::reverse(chain);
    return chain;
}

class CommonRunFinder {
  public:
    CommonRunFinder(std::span<const TermId> a, std::span<const TermId> b) : a_(a), b_(b) {
        ENSURE(a.size() < INT32_MAX / 2 && b.size() < INT32_MAX / 2);
        stack_.push_back({0, static_cast<std::uint32_t>(a.size()), 0,
                          static_cast<std::uint32_t>(b.size()), false});
        while (!stack_.empty()) {
            const Stretch stretch = stack_.back();
            stack_.pop_back();
            if (stretch.is_common)
                tell(stretch);
            else
                compare(stretch);
        }
    }

    std::vector<CommonRun> take() { return std::move(runs_); }

  private:
    void tell(const Stretch& stretch) {
        if (stretch.a_size() == 0) return;
        if (!runs_.empty()) {
            CommonRun& last = runs_.back();
            if (last.a + last.words == stretch.a_begin && last.b + last.words == stretch.b_begin) {
                last.words += stretch.a_size();
                return;
            }
        }
        runs_.push_back({stretch.a_begin, stretch.b_begin, stretch.a_size()});
    }

    void compare(Stretch rest) {
        const Stretch whole = rest;
        while (rest.a_size() > 0 && rest.b_size() > 0 && a_[rest.a_begin] == b_[rest.b_begin])
            ++rest.a_begin, ++rest.b_begin;
        while (rest.a_size() > 0 && rest.b_size() > 0 && a_[rest.a_end - 1] == b_[rest.b_end - 1])
            --rest.a_end, --rest.b_end;
        tell({whole.a_begin, rest.a_begin, whole.b_begin, rest.b_begin, true});
        stack_.push_back({rest.a_end, whole.a_end, rest.b_end, whole.b_end, true});
        if (rest.a_size() == 0 || rest.b_size() == 0) return;
        Point furthest;
        if (const auto middle = find_middle(rest, furthest)) {
            cut(rest, {*middle});
        } else {
            // Long ones first: short ones may be alike by chance.
            std::vector<Point> cuts;
            for (const std::size_t words : {8U, 4U, 1U})
                if (cuts.empty()) cuts = find_anchors(rest, words);
            if (cuts.empty()) cuts = {furthest};
            cut(rest, cuts);
        }
    }

    // The first part is looked at first.
    void cut(const Stretch& stretch, const std::vector<Point>& cuts) {
        Point end{stretch.a_end, stretch.b_end};
        for (std::size_t i = cuts.size(); i-- > 0;) {
            stack_.push_back({cuts[i].a, end.a, cuts[i].b, end.b, false});
            end = cuts[i];
        }
        stack_.push_back({stretch.a_begin, end.a, stretch.b_begin, end.b, false});
    }

    // A point of a shortest edit with half of the edits on either side, of which there are two or
    // more in a trimmed stretch; none when they are too many, then `furthest` is where the way from
    // the front has come furthest.
    std::optional<Point> find_middle(const Stretch& s, Point& furthest) const {
        const int n = static_cast<int>(s.a_size()), m = static_cast<int>(s.b_size());
        const int delta = n - m;
        const int most = static_cast<int>(
            std::min<std::size_t>(kMostEditsSought, static_cast<std::size_t>(n + m + 1) / 2));
        Frontier front(s, static_cast<std::size_t>(most)), back(s, static_cast<std::size_t>(most));
        for (int edits = 0; edits <= most; ++edits) {
            for (int k = -edits; k <= edits; k += 2) {
                int x = front.step(k);
                while (x >= 0 && x < n && x - k < m &&
                       a_[s.a_begin + static_cast<std::uint32_t>(x)] ==
                           b_[s.b_begin + static_cast<std::uint32_t>(x - k)])
                    ++x;
                front.set(k, x);
                if (x >= 0 && (delta & 1) != 0 && meets(back, delta - k, x, n, edits - 1))
                    return point(s, x, x - k);
            }
            for (int k = -edits; k <= edits; k += 2) {
                int x = back.step(k);
                while (x >= 0 && x < n && x - k < m &&
                       a_[s.a_end - 1 - static_cast<std::uint32_t>(x)] ==
                           b_[s.b_end - 1 - static_cast<std::uint32_t>(x - k)])
                    ++x;
                back.set(k, x);
                if (x >= 0 && (delta & 1) == 0 && meets(front, delta - k, x, n, edits))
                    return point(s, n - x, m - (x - k));
            }
        }
        int best = -1;
        for (int k = -most; k <= most; ++k) {
            const int x = front.at(k);
            if (x < 0 || 2 * x - k <= best) continue;
            best = 2 * x - k;
            furthest = point(s, x, x - k);
        }
        return std::nullopt;
    }

    static bool meets(const Frontier& other, int diagonal, int x, int n, int edits) {
        if (diagonal < -edits || diagonal > edits) return false;
        const int reach = other.at(diagonal);
        return reach >= 0 && reach + x >= n;
    }

    static Point point(const Stretch& s, int x, int y) {
        return {s.a_begin + static_cast<std::uint32_t>(x),
                s.b_begin + static_cast<std::uint32_t>(y)};
    }

    // Where shingles of so many words stand that each text has once, all in the same order.
    std::vector<Point> find_anchors(const Stretch& s, std::size_t size) const {
        const auto in_a = unique_shingles(a_, s.a_begin, s.a_end, size);
        const auto in_b = unique_shingles(b_, s.b_begin, s.b_end, size);
        std::vector<Point> points;
        for (std::size_t i = 0, k = 0; i < in_a.size() && k < in_b.size();) {
            if (in_a[i].hash < in_b[k].hash) {
                ++i;
            } else if (in_b[k].hash < in_a[i].hash) {
                ++k;
            } else {
                const Point at{in_a[i++].word, in_b[k++].word};
                if (std::ranges::equal(a_.subspan(at.a, size), b_.subspan(at.b, size)))
                    points.push_back(at);
            }
        }
        std::ranges::sort(points, {}, &Point::a);
        return longest_chain(points);
    }

    std::span<const TermId> a_, b_;
    std::vector<Stretch> stack_;
    std::vector<CommonRun> runs_;
};

}  // namespace

std::vector<CommonRun> find_common_runs(std::span<const TermId> a, std::span<const TermId> b) {
    return CommonRunFinder(a, b).take();
}

}  // namespace parallax

// Chains and crossings are both asked of trees over the places of the right side (Fenwick 1994).
#include "analysis/pair_order.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <optional>
#include <tuple>
#include <utility>

#include "base/check.h"

namespace parallax {
namespace {

// The pairs' right places, numbered from 0 without gaps.
std::vector<std::uint32_t> dense(std::vector<std::uint32_t> places) {
    std::vector<std::uint32_t> sorted = places;
    std::ranges::sort(sorted);
    sorted.erase(std::ranges::unique(sorted).begin(), sorted.end());
    for (std::uint32_t& place : places)
        place =
            static_cast<std::uint32_t>(std::ranges::lower_bound(sorted, place) - sorted.begin());
    return places;
}

// The best chain that ends with a pair: more pairs, then less displacement.
struct Chain {
    std::int64_t pairs = 0, displacement = 0;
    std::optional<std::size_t> last;

    bool is_better_than(const Chain& other) const {
        return std::tuple(pairs, -displacement) > std::tuple(other.pairs, -other.displacement);
    }
};

class BestChains {
  public:
    explicit BestChains(std::size_t places) : tree_(places + 1) {}

    Chain best_up_to(std::size_t place) const {
        Chain best;
        for (std::size_t i = place + 1; i > 0; i &= i - 1)
            if (tree_[i].is_better_than(best)) best = tree_[i];
        return best;
    }
    void add(std::size_t place, const Chain& chain) {
        for (std::size_t i = place + 1; i < tree_.size(); i += i & (~i + 1))
            if (chain.is_better_than(tree_[i])) tree_[i] = chain;
    }

  private:
    std::vector<Chain> tree_;
};

class Counts {
  public:
    explicit Counts(std::size_t places) : tree_(places + 1) {}

    std::size_t before(std::size_t place) const {
        std::size_t count = 0;
        for (std::size_t i = place; i > 0; i &= i - 1)
            count += tree_[i];
        return count;
    }
    void add(std::size_t place) {
        for (std::size_t i = place + 1; i < tree_.size(); i += i & (~i + 1))
            ++tree_[i];
    }

  private:
    std::vector<std::size_t> tree_;
};

// Positions in `pairs`, ascending.
std::vector<std::size_t> longest_chain(std::span<const std::uint32_t> left,
                                       std::span<const std::uint32_t> right) {
    BestChains chains(right.size());
    std::vector<std::optional<std::size_t>> before(right.size());
    for (std::size_t i = 0; i < right.size(); ++i) {
        Chain chain = chains.best_up_to(right[i]);
        before[i] = chain.last;
        ++chain.pairs;
        chain.displacement +=
            std::abs(static_cast<std::int64_t>(left[i]) - static_cast<std::int64_t>(right[i]));
        chain.last = i;
        chains.add(right[i], chain);
    }
    std::vector<std::size_t> positions;
    if (right.empty()) return positions;
    for (auto at = chains.best_up_to(right.size() - 1).last; at; at = before[*at])
        positions.push_back(*at);
    std::ranges::reverse(positions);
    return positions;
}

// Pairs of one left place cross each other never, so they are asked before any of them is added.
void count_crossings(std::span<const PairPlaces> pairs, std::span<const std::uint32_t> right,
                     std::vector<PlacedPair>& placed) {
    Counts above(right.size()), below(right.size());
    std::size_t added = 0;
    for (std::size_t begin = 0, end = 0; begin < pairs.size(); begin = end) {
        while (end < pairs.size() && pairs[end].left == pairs[begin].left)
            ++end;
        for (std::size_t i = begin; i < end; ++i)
            placed[i].crossings += added - above.before(right[i] + 1);
        for (std::size_t i = begin; i < end; ++i, ++added)
            above.add(right[i]);
    }
    for (std::size_t end = pairs.size(), begin = end; end > 0; end = begin) {
        while (begin > 0 && pairs[begin - 1].left == pairs[end - 1].left)
            --begin;
        for (std::size_t i = begin; i < end; ++i)
            placed[i].crossings += below.before(right[i]);
        for (std::size_t i = begin; i < end; ++i)
            below.add(right[i]);
    }
}

// What a moved pair crosses of the chain: links [from, to).
struct Crossed {
    std::size_t from = 0, to = 0;
    bool downwards = false;  // its right place is the lower one
    auto operator<=>(const Crossed&) const = default;
};

// Of the chain's links those on opposite sides of the pair.
Crossed crossed_links(std::span<const PairPlaces> pairs, std::span<const std::size_t> chain,
                      const PairPlaces& pair) {
    const auto left_of = [&](std::size_t i) { return pairs[i].left; };
    const auto right_of = [&](std::size_t i) { return pairs[i].right; };
    const auto first = [&](auto found) { return static_cast<std::size_t>(found - chain.begin()); };
    const Crossed down{first(std::ranges::upper_bound(chain, pair.left, {}, left_of)),
                       first(std::ranges::lower_bound(chain, pair.right, {}, right_of)), true};
    if (down.from < down.to) return down;
    return {first(std::ranges::upper_bound(chain, pair.right, {}, right_of)),
            first(std::ranges::lower_bound(chain, pair.left, {}, left_of)), false};
}

// Two that changed places around others come first: else the first would be told as having changed
// with what lay between.
void find_swaps(std::span<const PairPlaces> pairs, std::span<const std::size_t> chain,
                std::vector<PlacedPair>& placed) {
    std::map<Crossed, std::size_t> waiting;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        if (placed[i].order != PairOrder::moved) continue;
        const Crossed crossed = crossed_links(pairs, chain, pairs[i]);
        const auto other = waiting.find({crossed.from, crossed.to, !crossed.downwards});
        if (other == waiting.end()) {
            waiting[crossed] = i;
            continue;
        }
        placed[i].order = placed[other->second].order = PairOrder::swapped;
        waiting.erase(other);
    }
    for (const auto& [crossed, i] : waiting) {
        if (crossed.to != crossed.from + 1) continue;
        PairOrder& link = placed[chain[crossed.from]].order;
        if (link == PairOrder::kept) placed[i].order = link = PairOrder::swapped;
    }
}

}  // namespace

std::vector<PlacedPair> place_pairs(std::span<const PairPlaces> pairs) {
    ENSURE(std::ranges::is_sorted(pairs));
    std::vector<std::uint32_t> left, right;
    for (const PairPlaces& pair : pairs) {
        left.push_back(pair.left);
        right.push_back(pair.right);
    }
    left = dense(std::move(left));
    right = dense(std::move(right));
    std::vector<PlacedPair> placed(pairs.size(), {PairOrder::moved, 0});
    const std::vector<std::size_t> chain = longest_chain(left, right);
    for (const std::size_t link : chain)
        placed[link].order = PairOrder::kept;
    count_crossings(pairs, right, placed);
    find_swaps(pairs, chain, placed);
    return placed;
}

}  // namespace parallax

// Walks of two lists side by side. Where one is much shorter, its units are looked up in the other.
#include "analysis/unit_list.h"

#include <algorithm>

namespace parallax {
namespace {

// From this ratio of sizes on, looking up is quicker than walking.
constexpr std::size_t kLookUpRatio = 16;

auto first_from(UnitList::const_iterator begin, const UnitList& list, Unit unit) {
    return std::lower_bound(begin, list.end(), unit,
                            [](const ScoredUnit& each, Unit wanted) { return each.unit < wanted; });
}

// `few` is much the shorter.
UnitList looked_up(const UnitList& few, const UnitList& many) {
    UnitList both;
    auto from = many.begin();
    for (const auto& [unit, score] : few) {
        from = first_from(from, many, unit);
        if (from == many.end()) break;
        if (from->unit == unit) both.push_back({unit, score + from->score});
    }
    return both;
}

}  // namespace

UnitList intersection(const UnitList& a, const UnitList& b) {
    if (a.size() > b.size()) return intersection(b, a);
    if (b.size() / kLookUpRatio >= a.size()) return looked_up(a, b);
    UnitList both;
    auto other = b.begin();
    for (const auto& [unit, score] : a) {
        while (other != b.end() && other->unit < unit)
            ++other;
        if (other == b.end()) break;
        if (other->unit == unit) both.push_back({unit, score + other->score});
    }
    return both;
}

UnitList unification(const UnitList& a, const UnitList& b) {
    UnitList either;
    either.reserve(a.size() + b.size());
    auto other = b.begin();
    for (const auto& [unit, score] : a) {
        for (; other != b.end() && other->unit < unit; ++other)
            either.push_back(*other);
        const bool both = other != b.end() && other->unit == unit;
        either.push_back({unit, both ? score + other->score : score});
        if (both) ++other;
    }
    either.insert(either.end(), other, b.end());
    return either;
}

UnitList difference(const UnitList& a, const UnitList& b) {
    UnitList left;
    auto other = b.begin();
    for (const ScoredUnit& each : a) {
        while (other != b.end() && other->unit < each.unit)
            ++other;
        if (other == b.end() || other->unit != each.unit) left.push_back(each);
    }
    return left;
}

UnitList passages_of_sentences(const UnitList& sentences) {
    UnitList passages;
    for (const auto& [unit, score] : sentences) {
        if (passages.empty() || passages.back().unit.passage != unit.passage) {
            passages.push_back({{unit.passage, 0}, score});
        } else {
            passages.back().score = std::max(passages.back().score, score);
        }
    }
    return passages;
}

bool holds(const UnitList& list, Unit unit) {
    const auto found = first_from(list.begin(), list, unit);
    return found != list.end() && found->unit == unit;
}

}  // namespace parallax

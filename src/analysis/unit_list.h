// Ascending lists of the units in which a query is true, passages or sentences, with what each
// scores; and the logic over them.
#pragma once

#include <cstdint>
#include <vector>

#include "analysis/positional_index.h"

namespace parallax {

// A sentence of a passage, from 0; whole passages have sentence 0.
struct Unit {
    PassageNumber passage;
    std::uint32_t sentence = 0;
    constexpr auto operator<=>(const Unit&) const = default;
};

struct ScoredUnit {
    Unit unit;
    double score = 0;
    bool operator==(const ScoredUnit&) const = default;
};

// Ascending, each unit once.
using UnitList = std::vector<ScoredUnit>;

// Units of both, scores added.
UnitList intersection(const UnitList& a, const UnitList& b);
// Units of either, scores added.
UnitList unification(const UnitList& a, const UnitList& b);
// Units of `a` that are not in `b`, as `a` scores them.
UnitList difference(const UnitList& a, const UnitList& b);
// Each passage as its best sentence scores.
UnitList passages_of_sentences(const UnitList& sentences);

bool holds(const UnitList& list, Unit unit);

}  // namespace parallax

#include "analysis/found_patterns.h"

#include <algorithm>
#include <span>
#include <utility>

#include "analysis/gallop.h"

namespace parallax {
namespace {

// Both ascend without overlaps in themselves; so does what comes of them. What lies between two
// hits of the shorter list is copied at once.
std::vector<PatternHit> unite(const std::vector<PatternHit>& few,
                              const std::vector<PatternHit>& many) {
    std::vector<PatternHit> united;
    united.reserve(few.size() + many.size());
    std::span<const PatternHit> rest = many;
    for (const PatternHit& hit : few) {
        const auto run =
            rest.first(count_in_front(rest, [&](const PatternHit& each) { return each < hit; }));
        united.insert(united.end(), run.begin(), run.end());
        rest = rest.subspan(run.size());
        add_united(united, hit);
        const auto reaches = [&](const PatternHit& each) {
            return each.passage == united.back().passage && each.begin < united.back().end;
        };
        for (; !rest.empty() && reaches(rest.front()); rest = rest.subspan(1))
            add_united(united, rest.front());
    }
    united.insert(united.end(), rest.begin(), rest.end());
    return united;
}

}  // namespace

SharedHits FoundPatterns::hits_of(const TermPattern& pattern, const PatternGround& ground) {
    const auto known = std::ranges::find(found_, pattern.text(), &Found::text);
    if (known != found_.end()) {
        std::rotate(found_.begin(), known, known + 1);
    } else {
        auto hits = std::make_shared<std::vector<PatternHit>>();
        if (pattern.root()) *hits = find_hits(*pattern.root(), ground);
        found_.insert(found_.begin(), {std::string(pattern.text()), std::move(hits)});
    }
    SharedHits hits = found_.front().hits;
    let_go();
    return hits;
}

SharedHits FoundPatterns::hits_of(const Theme& theme, const PatternGround& ground) {
    std::vector<SharedHits> lists;
    for (const Term& term : theme.terms)
        if (!term.off) lists.push_back(hits_of(term.pattern, ground));
    // Shorter ones first, so that a long one is walked through once.
    std::ranges::sort(lists, {}, [](const SharedHits& list) { return list->size(); });
    SharedHits all = std::make_shared<std::vector<PatternHit>>();
    for (const SharedHits& list : lists)
        all = all->empty() ? list : std::make_shared<std::vector<PatternHit>>(unite(*all, *list));
    return all;
}

void FoundPatterns::let_go() {
    constexpr std::size_t kMostHits = 2'000'000, kMostPatterns = 64;
    std::size_t hits = 0, keeps = 0;
    while (keeps < std::min(found_.size(), kMostPatterns) && hits < kMostHits)
        hits += found_[keeps++].hits->size();
    found_.resize(keeps);
}

}  // namespace parallax

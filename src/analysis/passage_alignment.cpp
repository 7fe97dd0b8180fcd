// Candidates are taken greedily, the closest first; then the pairs' order is looked at.
#include "analysis/passage_alignment.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace parallax {
namespace {

// Which passages of a side are in a pair. A source's passages are numbered one behind the other.
class TakenPassages {
  public:
    TakenPassages(const std::vector<PassageNumber>& passages, const std::vector<bool>& kept)
        : passages_(passages), kept_(kept), taken_(passages.size()) {}

    bool is_kept(PassageNumber passage) const { return kept_.empty() || kept_[passage.index()]; }
    bool is_taken(PassageNumber passage) const { return taken_[place_of(passage)]; }
    void take(PassageNumber passage) { taken_[place_of(passage)] = true; }
    std::uint32_t place_of(PassageNumber passage) const {
        return passage.value - passages_.front().value;
    }

    std::vector<PassageNumber> others() const {
        std::vector<PassageNumber> others;
        std::ranges::copy_if(passages_, std::back_inserter(others), [&](PassageNumber passage) {
            return is_kept(passage) && !is_taken(passage);
        });
        return others;
    }

  private:
    const std::vector<PassageNumber>& passages_;
    const std::vector<bool>& kept_;
    std::vector<bool> taken_;
};

void find_orders(std::vector<AlignedPair>& pairs) {
    std::ranges::sort(pairs, {},
                      [](const AlignedPair& pair) { return std::tuple(pair.left, pair.right); });
    std::vector<PairPlaces> places;
    for (const AlignedPair& pair : pairs)
        places.push_back({pair.left.value, pair.right.value});
    const std::vector<PlacedPair> placed = place_pairs(places);
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        pairs[i].order = placed[i].order;
        pairs[i].crossings = placed[i].crossings;
    }
}

}  // namespace

PassageAlignment align_passages(const AlignmentCandidates& candidates, double least_score,
                                const std::vector<bool>& kept) {
    TakenPassages left(candidates.left_passages, kept), right(candidates.right_passages, kept);
    PassageAlignment alignment;
    std::vector<const AlignmentCandidate*> waiting;
    const auto take = [&](const AlignmentCandidate& pair, bool further) {
        left.take(pair.left);
        right.take(pair.right);
        alignment.pairs.push_back({pair, further, PairOrder::kept, 0});
    };
    for (const AlignmentCandidate& pair : candidates.pairs) {
        if (pair.score() < least_score || !left.is_kept(pair.left) || !right.is_kept(pair.right))
            continue;
        const bool free = !left.is_taken(pair.left) && !right.is_taken(pair.right);
        if (free || pair.likeness == Likeness::same_words)
            take(pair, false);
        else
            waiting.push_back(&pair);
    }
    if (candidates.basis != AlignmentBasis::similarity) {
        for (const AlignmentCandidate* pair : waiting)
            if (!left.is_taken(pair->left) || !right.is_taken(pair->right)) take(*pair, true);
    }
    find_orders(alignment.pairs);
    alignment.left_only = left.others();
    alignment.right_only = right.others();
    return alignment;
}

PassageAlignment align_passages(const AlignmentCandidates& candidates) {
    return align_passages(candidates, candidates.least_score);
}

}  // namespace parallax

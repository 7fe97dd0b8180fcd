// Pairs are put together from both findings, then taken greedily, the closest first.
#include "analysis/passage_alignment.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "analysis/source_passages.h"

namespace parallax {
namespace {

struct Closeness {
    double score = 0;
    std::size_t reused_words = 0;
};

std::vector<AlignedPair> find_candidates(const TextIndex& index, const Similarity& similarity,
                                         const TextReuse& reuse) {
    std::map<std::pair<PassageNumber, PassageNumber>, Closeness> found;
    for (const SimilarPair& pair : similarity.pairs)
        found[{pair.a, pair.b}].score = pair.score;
    for (const ReusedText& text : reuse.texts)
        found[{text.a.passage, text.b.passage}].reused_words += text.words;

    std::vector<AlignedPair> candidates;
    for (const auto& [pair, closeness] : found) {
        const std::size_t shorter =
            std::min(index.words.terms(pair.first).size(), index.words.terms(pair.second).size());
        // Reused texts overlap where a passage repeats itself.
        const double reused = std::min(
            1.0, static_cast<double>(closeness.reused_words) / static_cast<double>(shorter));
        AlignedPair candidate{pair.first, pair.second, Likeness::same_topic, closeness.score,
                              reused};
        if (reused >= kSameWordsShare)
            candidate.likeness = Likeness::same_words;
        else if (closeness.score >= kParaphraseScore)
            candidate.likeness = Likeness::paraphrase;
        else if (closeness.score < kSameTopicScore)
            continue;
        candidates.push_back(candidate);
    }
    return candidates;
}

std::vector<PassageNumber> without(const std::vector<PassageNumber>& passages,
                                   const std::set<PassageNumber>& taken) {
    std::vector<PassageNumber> rest;
    std::ranges::copy_if(passages, std::back_inserter(rest),
                         [&](PassageNumber passage) { return !taken.contains(passage); });
    return rest;
}

}  // namespace

std::string_view name_of(Likeness likeness) {
    switch (likeness) {
        case Likeness::same_words:
            return "same words";
        case Likeness::paraphrase:
            return "paraphrase";
        case Likeness::same_topic:
            break;
    }
    return "same topic";
}

PassageAlignment align_passages(const TextIndex& index, SourceId left, SourceId right,
                                const Similarity& similarity, const TextReuse& reuse) {
    std::vector<AlignedPair> candidates = find_candidates(index, similarity, reuse);
    std::ranges::sort(candidates, {}, [](const AlignedPair& pair) {
        return std::tuple(pair.likeness, -pair.score, -pair.reused, pair.left, pair.right);
    });
    PassageAlignment alignment;
    std::set<PassageNumber> taken_left, taken_right;
    for (const AlignedPair& pair : candidates) {
        const bool free = !taken_left.contains(pair.left) && !taken_right.contains(pair.right);
        if (pair.likeness != Likeness::same_words && !free) continue;
        taken_left.insert(pair.left);
        taken_right.insert(pair.right);
        alignment.pairs.push_back(pair);
    }
    std::ranges::sort(alignment.pairs, {},
                      [](const AlignedPair& pair) { return std::tuple(pair.left, pair.right); });
    alignment.left_only = without(passages_of_source(index, left), taken_left);
    alignment.right_only = without(passages_of_source(index, right), taken_right);
    return alignment;
}

PassageAlignment align_passages(const TextIndex& index, const PassageVectors& vectors,
                                SourceId left, SourceId right) {
    return align_passages(index, left, right,
                          find_similar(index, vectors, left, right, {kSameTopicScore, 0}),
                          find_text_reuse(index, left, right));
}

}  // namespace parallax

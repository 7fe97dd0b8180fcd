// Whatever finds a pair, its likeness is reckoned and named in one place.
#include "analysis/alignment_candidates.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "analysis/source_passages.h"
#include "base/check.h"

namespace parallax {
namespace {

using PassagePair = std::pair<PassageNumber, PassageNumber>;

// Words of each pair of passages that are reused text, as far as there are any.
std::map<PassagePair, std::size_t> reused_words(const TextReuse& reuse) {
    std::map<PassagePair, std::size_t> words;
    for (const ReusedText& text : reuse.texts)
        words[{text.a.passage, text.b.passage}] += text.words;
    return words;
}

// Reused texts overlap where a passage repeats itself, so their sum may be more than all.
double share_of_shorter(const TextIndex& index, const PassagePair& pair, std::size_t words) {
    const std::size_t shorter =
        std::min(index.words.terms(pair.first).size(), index.words.terms(pair.second).size());
    if (shorter == 0) return 0;
    return std::min(1.0, static_cast<double>(words) / static_cast<double>(shorter));
}

AlignmentCandidate candidate_of(const PassagePair& pair, double cosine, double reused) {
    AlignmentCandidate candidate{pair.first, pair.second, Likeness::same_topic, cosine, reused, {}};
    if (reused >= kSameWordsShare)
        candidate.likeness = Likeness::same_words;
    else if (candidate.score() >= kParaphraseScore)
        candidate.likeness = Likeness::paraphrase;
    return candidate;
}

AlignmentCandidates empty_candidates(const TextIndex& index, SourceId left, SourceId right,
                                     AlignmentBasis basis) {
    ENSURE(left != right);
    AlignmentCandidates candidates;
    candidates.left = left;
    candidates.right = right;
    candidates.basis = basis;
    candidates.left_passages = passages_of_source(index, left);
    candidates.right_passages = passages_of_source(index, right);
    candidates.least_score = basis == AlignmentBasis::similarity ? kSameTopicScore : 0;
    return candidates;
}

void sort_closest_first(std::vector<AlignmentCandidate>& pairs) {
    std::ranges::sort(pairs, {}, [](const AlignmentCandidate& pair) {
        return std::tuple(pair.likeness, -pair.score(), pair.left, pair.right);
    });
}

}  // namespace

std::string_view name_of(AlignmentBasis basis) {
    switch (basis) {
        case AlignmentBasis::similarity:
            return "similarity";
        case AlignmentBasis::theme:
            return "theme";
        case AlignmentBasis::question:
            return "question";
        case AlignmentBasis::date:
            break;
    }
    return "date";
}

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

AlignmentCandidates make_candidates(const TextIndex& index, SourceId left, SourceId right,
                                    const Similarity& similarity, const TextReuse& reuse) {
    AlignmentCandidates candidates =
        empty_candidates(index, left, right, AlignmentBasis::similarity);
    std::map<PassagePair, std::size_t> words = reused_words(reuse);
    const auto add = [&](const PassagePair& pair, double cosine, std::size_t reused_here) {
        const double reused = share_of_shorter(index, pair, reused_here);
        const AlignmentCandidate candidate = candidate_of(pair, cosine, reused);
        if (candidate.score() >= kSameTopicScore) candidates.pairs.push_back(candidate);
    };
    for (const SimilarPair& similar : similarity.pairs) {
        const auto reused = words.extract({similar.a, similar.b});
        add({similar.a, similar.b}, similar.score, reused ? reused.mapped() : 0);
    }
    for (const auto& [pair, reused] : words)
        add(pair, 0, reused);
    sort_closest_first(candidates.pairs);
    return candidates;
}

AlignmentCandidates find_candidates(const TextIndex& index, const PassageVectors& vectors,
                                    SourceId left, SourceId right) {
    return make_candidates(index, left, right,
                           find_similar(index, vectors, left, right, {kSameTopicScore, 0}),
                           find_text_reuse(index, left, right));
}

AlignmentCandidates make_candidates(const TextIndex& index, const PassageVectors& vectors,
                                    SourceId left, SourceId right, AlignmentBasis basis,
                                    std::span<const Meeting> meetings, const TextReuse& reuse) {
    ENSURE(basis != AlignmentBasis::similarity && std::ranges::is_sorted(meetings));
    AlignmentCandidates candidates = empty_candidates(index, left, right, basis);
    const std::map<PassagePair, std::size_t> words = reused_words(reuse);
    for (const Meeting& meeting : meetings) {
        const PassagePair pair{meeting.left, meeting.right};
        std::vector<AlignmentCandidate>& pairs = candidates.pairs;
        if (pairs.empty() || PassagePair{pairs.back().left, pairs.back().right} != pair) {
            const double cosine = vectors.cosine(pair.first, pair.second);
            const auto found = words.find(pair);
            const double reused =
                found == words.end() ? 0 : share_of_shorter(index, pair, found->second);
            pairs.push_back(candidate_of(pair, cosine, reused));
        }
        std::vector<std::uint32_t>& grounds = pairs.back().grounds;
        if (grounds.empty() || grounds.back() != meeting.ground) grounds.push_back(meeting.ground);
    }
    sort_closest_first(candidates.pairs);
    return candidates;
}

}  // namespace parallax

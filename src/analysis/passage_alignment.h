// Two sources side by side: which passage of one answers to which of the other, and how closely.
#pragma once

#include <string_view>
#include <vector>

#include "analysis/similarity.h"
#include "analysis/text_reuse.h"

namespace parallax {

enum class Likeness { same_words, paraphrase, same_topic };
std::string_view name_of(Likeness);  // "same words", "paraphrase", "same topic"

struct AlignedPair {
    PassageNumber left, right;
    Likeness likeness = Likeness::same_topic;
    double score = 0;   // PassageVectors::cosine; 0 if it is below what was looked for
    double reused = 0;  // share of the shorter passage's words that are reused text, 0 to 1
};

// Every passage of either source stands in a pair or in the list of its side.
struct PassageAlignment {
    std::vector<AlignedPair> pairs;  // by left, then right
    std::vector<PassageNumber> left_only, right_only;
};

// From here on a pair has the same words: half of the shorter passage.
inline constexpr double kSameWordsShare = 0.5;
// From these scores on a pair is a paraphrase, and on the same topic.
inline constexpr double kParaphraseScore = 0.3;
inline constexpr double kSameTopicScore = 0.12;

// `similarity` and `reuse` must be of `left` and `right`, in this order; likenesses below the
// min_score that `similarity` was made with cannot be seen. A pair with the same words always
// stands, so that a passage cut in two faces both parts; of all others each passage has one at
// most, and the best pairs choose first.
PassageAlignment align_passages(const TextIndex& index, SourceId left, SourceId right,
                                const Similarity& similarity, const TextReuse& reuse);
// Finds both first.
PassageAlignment align_passages(const TextIndex& index, const PassageVectors& vectors,
                                SourceId left, SourceId right);

}  // namespace parallax

// What could be a pair of two sources side by side, found once; which of it stands is decided by
// passage_alignment.h, as often as a threshold changes.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "analysis/similarity.h"
#include "analysis/text_reuse.h"
#include "analysis/theme_counts.h"
#include "analysis/timeline_entries.h"

namespace parallax {

// What makes two passages a pair. similarity: like words. theme: hits of one theme. question: cited
// by positions on one question. date: carry one dated event (TimelineEntries::shared).
enum class AlignmentBasis { similarity, theme, question, date };
std::string_view name_of(AlignmentBasis);  // "similarity", "theme", "question", "date"

enum class Likeness { same_words, paraphrase, same_topic };
std::string_view name_of(Likeness);  // "same words", "paraphrase", "same topic"

// From here on a pair has the same words: half of the shorter passage.
inline constexpr double kSameWordsShare = 0.5;
// From these scores on a pair is a paraphrase, and on the same topic. Measured on texts of
// invented words by Zipf's law (alignment_random_test.cpp), paragraphs of 15 to 120 words: a copy
// with 30 % of its words changed keeps a score of 0.4 and more, paragraphs that have nothing to do
// with each other reach 0.20 at most, in paragraphs of 8 to 18 words 0.32. A pair by topic alone
// is therefore a hint, a paraphrase hardly ever chance.
inline constexpr double kParaphraseScore = 0.3;
inline constexpr double kSameTopicScore = 0.12;

struct AlignmentCandidate {
    PassageNumber left, right;
    Likeness likeness = Likeness::same_topic;
    double cosine = 0;  // PassageVectors::cosine
    double reused = 0;  // share of the shorter passage's words that are reused text, 0 to 1
    // What the two meet in, ascending: positions in Corpus::themes, Corpus::questions or
    // TimelineEntries::shared, by basis; none by similarity.
    std::vector<std::uint32_t> grounds;

    // What thresholds and order go by: likeness of the words, or copying of them.
    double score() const { return cosine > reused ? cosine : reused; }
};

struct AlignmentCandidates {
    SourceId left, right;
    AlignmentBasis basis = AlignmentBasis::similarity;
    std::vector<PassageNumber> left_passages, right_passages;  // all of either source, ascending
    // The closest first: by likeness, score, left, right.
    std::vector<AlignmentCandidate> pairs;
    // No pair below it was sought: the low end of a slider. kSameTopicScore by similarity, 0
    // otherwise, where meeting in something is enough.
    double least_score = 0;
};

// By similarity. `similarity` and `reuse` must be of `left` and `right`, in this order. Near-linear
// in what they hold; finding them is what costs (similarity.h, text_reuse.h).
AlignmentCandidates make_candidates(const TextIndex& index, SourceId left, SourceId right,
                                    const Similarity& similarity, const TextReuse& reuse);
// Finds both first.
AlignmentCandidates find_candidates(const TextIndex& index, const PassageVectors& vectors,
                                    SourceId left, SourceId right);

// Two passages and what they meet in (AlignmentCandidate::grounds).
struct Meeting {
    PassageNumber left, right;
    std::uint32_t ground = 0;
    auto operator<=>(const Meeting&) const = default;
};
// All of them, or those of one theme or question alone. As many as passages left times passages
// right of each theme, question or event; ascending.
std::vector<Meeting> meetings_by_theme(const TextIndex& index, const ThemeCounts& counts,
                                       SourceId left, SourceId right,
                                       std::optional<ThemeId> only = {});
std::vector<Meeting> meetings_by_question(const TextIndex& index, SourceId left, SourceId right,
                                          std::optional<QuestionId> only = {});
std::vector<Meeting> meetings_by_date(const TextIndex& index, const TimelineEntries& timeline,
                                      SourceId left, SourceId right);

// Candidates are what meets; `meetings` must be of `basis` and ascend. A cosine is reckoned for
// each pair, so the time is that of the pairs times the words of a passage.
AlignmentCandidates make_candidates(const TextIndex& index, const PassageVectors& vectors,
                                    SourceId left, SourceId right, AlignmentBasis basis,
                                    std::span<const Meeting> meetings, const TextReuse& reuse);

}  // namespace parallax

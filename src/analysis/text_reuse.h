// Text reuse: words that one source has from another, or both from a third, wherever they stand.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "analysis/text_index.h"
#include "analysis/word_run.h"

namespace parallax {

enum class ReuseKind {
    verbatim,       // every word the same, but for case and accents
    near_verbatim,  // with words replaced, left out or put in
};
std::string_view name_of(ReuseKind);  // "verbatim", "near-verbatim"

// Two runs of words that say the same. Each begins and ends with a word that both have.
struct ReusedText {
    WordRun a, b;
    std::size_t words = 0;      // that agree, in the same order
    std::size_t differing = 0;  // that were replaced, left out or put in

    // Share of the words that agree, from kLeastIdentity to 1.
    double identity() const {
        return static_cast<double>(words) / static_cast<double>(words + differing);
    }
    ReuseKind kind() const {
        return differing == 0 ? ReuseKind::verbatim : ReuseKind::near_verbatim;
    }
    bool operator==(const ReusedText&) const = default;
};

// By a, then b.
struct TextReuse {
    std::vector<ReusedText> texts;
    // Shingles that stand at more than kMostPlacesOfShingle places and found nothing by themselves.
    std::size_t passed_over = 0;
};

// Agreeing words less differing ones that a reused text has at least: eight words in a row, or 14
// of 20. Shorter ones are phrases that everybody uses.
inline constexpr std::size_t kFewestReusedWords = 8;
// Of the words of a near-verbatim text so many agree; below, it is rather a new text.
inline constexpr double kLeastIdentity = 0.6;
// A shingle at more places is a formula or a footer; so the time stays proportional to the text.
inline constexpr std::size_t kMostPlacesOfShingle = 64;

// Between a passage of `a` and one of `b`, which must differ: every run of at least
// kFewestReusedWords words that both have, and longer ones with differences, as long as some six
// words in a row are the same (fingerprints.h; with fewer, most are found). Those of one pair of
// passages overlap only where a text repeats itself. Near-linear in the words and what is found.
TextReuse find_text_reuse(const TextIndex& index, SourceId a, SourceId b);
// Between any two different sources; `a` is the one that stands first.
TextReuse find_text_reuse(const TextIndex& index);

}  // namespace parallax

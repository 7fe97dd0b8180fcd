// Source x source: how alike two sources are in their words, in their themes and in what they
// reuse, with the passages that make them so.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "analysis/passage_features.h"
#include "analysis/similarity.h"
#include "analysis/text_reuse.h"
#include "analysis/text_units.h"
#include "analysis/theme_counts.h"

namespace parallax {

// What no filter and no theme changes, made once for a corpus.
struct SourcePairs {
    PassageFeatures features;  // of all passages
    Similarity similar;        // pairs of passages of any two sources, default options
    TextReuse reuse;
};
// Near-linear in the text (see find_similar, find_text_reuse).
SourcePairs make_source_pairs(const TextIndex& index);

// Two passages of different sources that are alike (similar) or share words (reuse), or both.
struct PassagePair {
    PassageId a, b;  // a of the source that stands first
    auto operator<=>(const PassagePair&) const = default;
};

// Of two sources, the one that stands first and the other.
struct SourcePair {
    std::vector<PassagePair> pairs;                 // kept ones, by a, then b, each once
    std::vector<PassageId> passages_a, passages_b;  // of them, ascending, each once
    std::size_t reused_a = 0, reused_b = 0;         // words of each in reused texts, each once
    double cosine = 0;
};

struct SourceLikeness {
    std::size_t sources = 0;
    std::vector<SourcePair> pairs;                     // every two sources, by a, then b
    std::vector<std::size_t> words;                    // kept ones, by source
    std::vector<std::size_t> passages;                 // kept ones, by source
    std::vector<std::vector<std::size_t>> theme_hits;  // by source, then theme

    const SourcePair& pair(SourceId a, SourceId b) const;  // a before b
    // Cosine of two term vectors, 0 to 1. A source's terms (words; pairs of Han characters, see
    // passage_features.h) weigh (1 + ln tf) * ln((N + 1) / df): tf the count in its kept passages,
    // df the sources that hold it, N the sources with kept words. This is "ltc" of Salton and
    // Buckley (1988) with N + 1 for N, as PassageVectors has it, over sources. 1 for a source and
    // itself; none when one has no words.
    std::optional<double> term_cosine(SourceId a, SourceId b) const;
    // Cosine of the hits of each theme; none when one has no hit of any.
    std::optional<double> theme_cosine(SourceId a, SourceId b) const;
    // Of the words of `of`, the share that stands in texts reused between it and `in`
    // (text_reuse.h): not the same both ways. 1 for a source and itself; none without words.
    std::optional<double> reuse_share(SourceId of, SourceId in) const;
};

// `counts` are those of kept passages. Time: features and pairs, and for each feature the square of
// how many sources hold it.
SourceLikeness make_source_likeness(const TextIndex& index, const SourcePairs& pairs,
                                    const ThemeCounts& counts, const KeptPassages& kept = {});

// The hits of the themes anew, after one has been edited.
void count_theme_hits(SourceLikeness& likeness, const ThemeCounts& counts);

}  // namespace parallax

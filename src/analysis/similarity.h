// Which passages of different sources treat alike things in like words, and by which words.
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "analysis/passage_vectors.h"
#include "analysis/text_index.h"

namespace parallax {

struct SharedTerm {
    std::string text;  // key of a word, or two Han characters
    double share = 0;  // what it adds to the score
};

struct SimilarPair {
    PassageNumber a, b;
    double score = 0;  // PassageVectors::cosine
    // Those that add most, largest first, then by feature.
    std::vector<SharedTerm> terms;
};

struct SimilarityOptions {
    double min_score = 0.1;
    std::size_t shared_terms = 5;
};

// What of two passages adds to their cosine, the largest share first, then by feature; `most` of
// it at most.
std::vector<SharedTerm> shared_terms(const PassageVectors& vectors, PassageNumber a,
                                     PassageNumber b, std::size_t most);

// By falling score, then by a and b.
struct Similarity {
    std::vector<SimilarPair> pairs;
    // Pairs that were found but are not given, the least alike, because of kMostSimilarPairs.
    std::size_t left_out = 0;
    // Features so frequent that they found no pair (kMostPassagesOfSeed). Without any, no pair that
    // reaches min_score is missing; with some, a pair may be missing of whose score all other
    // features make less than half of min_score.
    std::size_t passed_over = 0;
};

// A feature of more passages than this finds no pairs by itself, though it counts in every score:
// so the time stays proportional to the text. Being in so many, it says little of any.
inline constexpr std::size_t kMostPassagesOfSeed = 256;
inline constexpr std::size_t kMostSimilarPairs = 100'000;

// Pairs of a passage of `a` and one of `b`, which must differ. `min_score` is in (0, 1]. `vectors`
// are of `index.words`.
Similarity find_similar(const TextIndex& index, const PassageVectors& vectors, SourceId a,
                        SourceId b, const SimilarityOptions& options = {});
// Pairs of passages of any two different sources; `a` of the one that stands first.
Similarity find_similar(const TextIndex& index, const PassageVectors& vectors,
                        const SimilarityOptions& options = {});

// What find_similar does, in steps, for corpora that take more than one frame. `vectors` must
// outlive it and not change. Starting it is linear in the text.
class SimilarityJob {
  public:
    SimilarityJob(const TextIndex& index, const PassageVectors& vectors,
                  const SimilarityOptions& options = {});
    // Of these passages alone, source by source.
    SimilarityJob(const PassageVectors& vectors, const SimilarityOptions& options,
                  std::vector<std::vector<PassageNumber>> sources);
    ~SimilarityJob();
    SimilarityJob(SimilarityJob&&) noexcept;

    // Looks at about `budget` features, or at one passage's or pair's if they are more, and tells
    // whether there is more to do. A million takes a few milliseconds.
    bool step(std::size_t budget);
    // 0 to 1: passages looked at, then pairs explained, each as one half. Later passages take
    // longer.
    double progress() const;
    bool is_done() const;
    // When it is done, once.
    Similarity take();

  private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace parallax

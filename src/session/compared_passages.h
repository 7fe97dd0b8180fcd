// The chosen sources face to face: which passages answer to one another, by which words, and which
// answer to nothing.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "analysis/passage_alignment.h"
#include "analysis/passage_vectors.h"
#include "session/compare_view.h"
#include "session/results.h"

namespace parallax {

// What two passages have in common, for the eye.
struct SharedWords {
    double score = 0;                    // cosine
    std::vector<std::string> terms;      // those that add most to it, the strongest first
    std::vector<ByteRange> left, right;  // where these stand in either, ascending
};
inline constexpr std::size_t kSharedTermsShown = 6;
SharedWords shared_words(const Results& results, PassageId left, PassageId right);

// Two of the sources compared.
struct FacedSources {
    std::size_t left = 0, right = 0;  // positions in Faces::sources, left before right
    AlignmentCandidates candidates;
    PassageAlignment alignment;  // what the threshold leaves of them
    double highest = 0;          // score of any candidate
};

struct Faces {
    std::vector<SourceId> sources;                     // two or more
    std::vector<std::vector<PassageNumber>> passages;  // that the filter leaves, by source
    std::vector<FacedSources> pairs;                   // every two, by left, then right
    // By source: those without a counterpart in any of the others, ascending.
    std::vector<std::vector<PassageNumber>> only_here;

    const FacedSources& between(std::size_t left, std::size_t right) const;
};

// By the sources, basis and threshold of `view`; nothing when there are fewer than two sources.
// Kept in `results` for the next time: a threshold alone costs no more than align_passages.
std::shared_ptr<const Faces> faces_of(const Results& results, const CompareView& view);

// Made when first asked for.
const PassageVectors& passage_vectors(const Results& results);

// What a pair meets in: "Arctic, Central Asia" of themes, "question 2", "14 May 2024"; empty by
// similarity.
std::string grounds_in_words(const Results& results, AlignmentBasis basis,
                             const AlignmentCandidate& pair);
// "Sun 2016, passage 3"
std::string passage_reference(const Corpus& corpus, PassageId passage);

class KeptFaces {
  public:
    std::shared_ptr<const Faces> get(const Results& results, const CompareView& view);

  private:
    std::shared_ptr<const Faces> last_;
    AlignmentBasis basis_ = AlignmentBasis::similarity;
    double least_ = 0;
};

}  // namespace parallax

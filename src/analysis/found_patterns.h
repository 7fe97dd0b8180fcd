// Hits of patterns kept from one question to the next: a theme that is being edited asks for those
// of all its patterns again and again, and has changed one.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "analysis/pattern_hits.h"
#include "corpus/corpus.h"

namespace parallax {

using SharedHits = std::shared_ptr<const std::vector<PatternHit>>;

// Of one ground, that of every call. Keeps the patterns asked for last, up to some 40 MB of hits.
class FoundPatterns {
  public:
    // In all passages, as find_hits has them; none for a pattern without words.
    SharedHits hits_of(const TermPattern& pattern, const PatternGround& ground);
    // The same as find_theme_hits. Time: find_hits of the patterns not kept, and the hits of all.
    SharedHits hits_of(const Theme& theme, const PatternGround& ground);

  private:
    struct Found {
        std::string text;
        SharedHits hits;
    };
    void let_go();

    std::vector<Found> found_;  // the last one first
};

}  // namespace parallax

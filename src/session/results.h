// Everything computed from one corpus, made once and shared by all that look at it; and the same
// with what a filter leaves of it.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "analysis/event_filter.h"
#include "analysis/heat_grid.h"
#include "analysis/passage_vectors.h"
#include "analysis/stance_grid.h"
#include "analysis/text_index.h"
#include "analysis/theme_counts.h"
#include "analysis/timeline_entries.h"
#include "analysis/wording.h"
#include "corpus/corpus.h"

namespace parallax {

// What no filter changes.
struct CorpusFacts {
    TextIndex index;
    PassageEntities entities;
    ThemeCounts counts;
    std::vector<SameEvents> same_events;
    mutable std::optional<SourcePairs> pairs;       // of source_source; made when first asked for
    mutable std::optional<PassageVectors> vectors;  // likewise, by passage_vectors()
    mutable std::optional<WordingHits> wording;     // likewise, by wording_in_words()
};

// The last heatmaps asked for.
class KeptGrids;
// Sources face to face, as last asked for (session/compared_passages).
class KeptFaces;

struct Results {
    std::shared_ptr<const Corpus> corpus;  // with the events found in its texts
    std::shared_ptr<const CorpusFacts> facts;
    ThemeCounts counts;
    TimelineEntries timeline;
    StanceGrid grid;
    std::vector<std::string> tiles;  // label of each source's tile
    // By PassageNumber: those that the filter leaves. Empty: all.
    KeptPassages kept_passages;
    std::shared_ptr<KeptGrids> kept_grids;
    std::shared_ptr<KeptFaces> kept_faces;

    const TextIndex& index() const { return facts->index; }
    bool is_kept(PassageId passage) const {
        return kept_passages.empty() || kept_passages[index().number(passage).index()];
    }
    // Of a source, those that the filter leaves.
    std::size_t passages_kept(SourceId source) const;
};

// What heatmaps of these results are counted over; `pairs` only where they are needed.
GridGround ground_of(const Results& results, GridKind kind);
// The heatmap; made when it is asked for and kept for the next time.
std::shared_ptr<const HeatGrid> heat_grid(const Results& results, const GridRequest& request);

// Events found in the texts of `corpus` are found anew. Linear in the text.
Results make_results(Corpus corpus);

// What `filter` leaves of `all`, which must be what make_results gave: dates, and where the filter
// restricts them passages with their hits and words. Linear in events, hits and passages.
Results filtered_results(const Results& all, const EventFilter& filter);

}  // namespace parallax

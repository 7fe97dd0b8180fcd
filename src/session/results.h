// Everything computed from one corpus, made once and shared by all that look at it; and the same
// with what a filter leaves of it.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "analysis/event_filter.h"
#include "analysis/found_patterns.h"
#include "analysis/heat_grid.h"
#include "analysis/passage_vectors.h"
#include "analysis/stance_grid.h"
#include "analysis/text_index.h"
#include "analysis/theme_counts.h"
#include "analysis/theme_edit.h"
#include "analysis/timeline_entries.h"
#include "analysis/wording.h"
#include "corpus/corpus.h"

namespace parallax {

// What no filter changes.
struct CorpusFacts {
    TextIndex index;
    PassageEntities entities;
    ThemeCounts counts;  // of the corpus' own themes
    std::vector<SameEvents> same_events;
    mutable std::optional<SourcePairs> pairs;       // of source_source; made when first asked for
    mutable std::optional<PassageVectors> vectors;  // likewise, by passage_vectors()
    mutable std::optional<WordingHits> wording;     // likewise, by wording_in_words()
    mutable FoundPatterns patterns;                 // of themes that are being edited
};

// The last heatmaps asked for.
class KeptGrids;
// Sources face to face, as last asked for (session/compared_passages).
class KeptFaces;

struct Results {
    std::shared_ptr<const Corpus> corpus;  // with the events found in its texts
    std::shared_ptr<const CorpusFacts> facts;
    std::shared_ptr<const Themes> themes;  // in force: the corpus' own or edited ones
    ThemeCounts counts;
    TimelineEntries timeline;
    StanceGrid grid;
    std::vector<std::string> tiles;  // label of each source's tile
    // By PassageNumber: those that the filter leaves. Empty: all.
    KeptPassages kept_passages;
    std::shared_ptr<KeptGrids> kept_grids;
    std::shared_ptr<KeptFaces> kept_faces;

    const Theme& theme(ThemeId id) const { return themes->at(id.index()); }
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

// Puts other themes in force: rows of those that find something else are counted anew, or taken
// from `all`, which has them and is what `results` was filtered from; heatmaps follow. A filter by
// themes is not asked again: see filtered_results. Time: that of the changed themes, and of the
// changed rows of the last heatmaps.
void set_themes(Results& results, std::shared_ptr<const Themes> themes,
                const Results* all = nullptr);

// What `filter` leaves of `all`, which no filter has been applied to: dates, and where the filter
// restricts them passages with their hits and words. Linear in events, hits and passages.
Results filtered_results(const Results& all, const EventFilter& filter);

}  // namespace parallax

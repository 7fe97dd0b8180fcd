// Everything computed from one corpus, made once and shared by all that look at it.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "analysis/stance_grid.h"
#include "analysis/text_index.h"
#include "analysis/theme_counts.h"
#include "analysis/timeline_entries.h"
#include "corpus/corpus.h"

namespace parallax {

struct Results {
    std::shared_ptr<const Corpus> corpus;
    TextIndex index;
    ThemeCounts counts;
    TimelineEntries timeline;
    StanceGrid grid;
    std::vector<std::string> tiles;  // label of each source's tile
};

Results make_results(std::shared_ptr<const Corpus> corpus);

}  // namespace parallax

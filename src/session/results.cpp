#include "session/results.h"

#include "corpus/citation.h"

namespace parallax {

Results make_results(std::shared_ptr<const Corpus> corpus) {
    Results results;
    results.corpus = corpus;
    results.index = make_text_index(corpus);
    results.counts = make_theme_counts(results.index);
    results.timeline = make_timeline_entries(*corpus);
    results.grid = make_stance_grid(*corpus);
    results.tiles = tile_labels(*corpus);
    return results;
}

}  // namespace parallax

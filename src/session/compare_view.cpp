// Which sources a mode takes.
#include "session/compare_view.h"

#include <algorithm>

namespace parallax {

bool takes_several(CompareMode mode) {
    return mode == CompareMode::passages || mode == CompareMode::vocabulary ||
           mode == CompareMode::findings || mode == CompareMode::events;
}

bool takes_sources(CompareMode mode) {
    return mode != CompareMode::positions && mode != CompareMode::hypotheses;
}

std::vector<SourceId> compared_sources(const CompareView& view) {
    std::vector<SourceId> sources{view.left};
    if (view.right != view.left) sources.push_back(view.right);
    if (!takes_several(view.mode)) return sources;
    for (const SourceId id : view.more)
        if (sources.size() < kMostCompared && std::ranges::find(sources, id) == sources.end())
            sources.push_back(id);
    return sources;
}

}  // namespace parallax

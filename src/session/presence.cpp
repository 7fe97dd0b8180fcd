#include "session/presence.h"

#include <algorithm>

#include "base/overloaded.h"

namespace parallax {

bool is_in(const Corpus& corpus, SourceId id) {
    return id.index() < corpus.sources.size();
}

bool is_in(const Results& results, ThemeId id) {
    return id.index() < results.themes->size();
}

bool is_in(const Corpus& corpus, QuestionId id) {
    return id.index() < corpus.questions.size();
}

bool is_in(const Corpus& corpus, PassageId id) {
    return is_in(corpus, id.source) && id.position < corpus.source(id.source).passages.size();
}

bool is_in(const Corpus& corpus, EventId id) {
    return is_in(corpus, id.source) && id.position < corpus.source(id.source).events.size();
}

bool is_in(const Results& results, const Evidence& evidence) {
    const Corpus& corpus = *results.corpus;
    return std::visit(
        Overloaded{
            [](std::monostate) { return true; },
            [&](const CellEvidence& e) {
                return is_in(results, e.theme) && is_in(corpus, e.source);
            },
            [&](const ThemeEvidence& e) { return is_in(results, e.theme); },
            [&](const GridEvidence& e) {
                return e.grid.kind != GridKind::theme_position || is_in(corpus, e.grid.portrait);
            },
            [&](const GridCells& e) {
                return e.grid.kind != GridKind::theme_position || is_in(corpus, e.grid.portrait);
            },
            [&](const EventEvidence& e) { return is_in(corpus, e.event); },
            [&](const ClusterEvidence& e) {
                return std::ranges::all_of(e.events, [&](EventId id) { return is_in(corpus, id); });
            },
            [&](const SharedEventEvidence& e) { return e.shared < corpus.shared_events.size(); },
            [&](const UndatedEvidence& e) { return is_in(corpus, e.source); },
            [&](const StanceEvidence& e) {
                return is_in(corpus, e.question) && is_in(corpus, e.source);
            },
            [&](const SourceEvidence& e) { return is_in(corpus, e.source); },
            [&](const PairEvidence& e) { return is_in(corpus, e.left) && is_in(corpus, e.right); },
            [&](const PassageEvidence& e) { return is_in(corpus, e.passage); },
        },
        evidence);
}

}  // namespace parallax

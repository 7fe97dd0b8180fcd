// What filters leave of the bundled corpus: counts, lists and exported rows are the same number.
#include "session/results.h"

#include <catch_amalgamated.hpp>
#include <random>

#include "analysis/events_table.h"
#include "session/evidence.h"
#include "session/timeline_contents.h"
#include "support/bundled_corpus.h"

using namespace parallax;

namespace {

const Results& bundled() {
    static const Results results = make_results(test::bundled_corpus());
    return results;
}

// Any filter, with few conditions at a time so that something is left.
EventFilter random_filter(std::mt19937& random, const Corpus& corpus) {
    const auto chance = [&](unsigned of) { return random() % of == 0; };
    EventFilter filter;
    if (chance(3)) {
        const int first = 1940 + static_cast<int>(random() % 90);
        filter.period = std::to_string(first) + ".." + std::to_string(first + 1 + random() % 20);
    }
    if (chance(4)) filter.sources.push_back(SourceId(random() % corpus.sources.size()));
    if (chance(4)) filter.sources.push_back(SourceId(random() % corpus.sources.size()));
    if (chance(3)) filter.themes.push_back(ThemeId(random() % corpus.themes.size()));
    if (chance(5)) filter.entities.push_back(EntityId(random() % corpus.entities.size()));
    if (chance(4)) filter.toggle(static_cast<Exactness>(random() % kExactnessCount));
    if (chance(4)) filter.toggle(static_cast<DateBasis>(random() % 3));
    filter.without_aims = chance(4);
    filter.without_events = chance(12);
    if (chance(8)) filter.words = chance(2) ? "Russia" : "joint statement";
    filter.layers = static_cast<DateLayers>(random() % 3);
    return filter;
}

// The rows of an export of everything that a reader with a pencil would leave.
std::size_t rows_by_hand(const EventFilter& filter) {
    EventFilter all;
    all.layers = DateLayers::both;
    const Results everything = filtered_results(bundled(), all);
    const Corpus& corpus = *everything.corpus;
    const auto period = read_period(filter.period);
    std::size_t rows = 0;
    for (std::size_t s = 0; s < corpus.sources.size(); ++s) {
        const auto& events = corpus.sources[s].events;
        const bool listed = std::ranges::any_of(
            events, [](const Event& event) { return !event.found && event.date; });
        for (const Event& event : events) {
            bool in = filter.layers == DateLayers::both ||
                      (filter.layers == DateLayers::found ? event.found : !event.found || !listed);
            const bool aim = event.kind == EventKind::goal || event.kind == EventKind::hypothetical;
            in = in && !(aim ? filter.without_aims : filter.without_events);
            if (event.date) {
                in = in && period->overlaps(*event.date) &&
                     !filter.is_without(exactness_of(*event.date)) &&
                     !filter.is_without(event.basis);
            } else {
                in = in && filter.period.empty() && filter.without_exactness == 0 &&
                     filter.without_basis == 0;
            }
            const auto is_place = [&](std::uint32_t p) {
                const PassageId id{SourceId(s), p};
                const auto has_theme = [&](ThemeId theme) {
                    return std::ranges::any_of(
                        bundled().facts->counts.cell(theme, id.source).passages,
                        [&](const PassageHits& hits) { return hits.passage == id; });
                };
                const auto has_entity = [&](EntityId entity) {
                    const auto& here =
                        bundled().facts->entities[bundled().index().number(id).index()];
                    return std::ranges::find(here, entity) != here.end();
                };
                return (filter.sources.empty() ||
                        std::ranges::find(filter.sources, id.source) != filter.sources.end()) &&
                       (filter.themes.empty() || std::ranges::any_of(filter.themes, has_theme)) &&
                       (filter.entities.empty() ||
                        std::ranges::any_of(filter.entities, has_entity));
            };
            in = in &&
                 (event.passages.empty()
                      ? filter.themes.empty() && filter.entities.empty() &&
                            (filter.sources.empty() ||
                             std::ranges::find(filter.sources, SourceId(s)) != filter.sources.end())
                      : std::ranges::any_of(event.passages, is_place));
            const auto holds = [&](std::string_view word) {
                return event.label.find(word) != std::string::npos ||
                       event.words.find(word) != std::string::npos;
            };
            if (filter.words == "Russia") in = in && holds("Russia");
            if (filter.words == "joint statement")
                in = in && (holds("joint") || holds("Joint")) &&
                     (holds("statement") || holds("Statement"));
            rows += in ? 1 : 0;
        }
    }
    return rows;
}

}  // namespace

TEST_CASE("With 200 random filters the count shown is the number of rows exported") {
    std::mt19937 random(2026);
    std::size_t with_rows = 0;
    for (int i = 0; i < 200; ++i) {
        const EventFilter filter = random_filter(random, *bundled().corpus);
        CAPTURE(i, filter.period, filter.words, filter.sources.size(), filter.themes.size());
        const Results left = filtered_results(bundled(), filter);
        const std::size_t shown = left.timeline.entries.size() + left.timeline.undated.size();
        CHECK(events_table(*left.corpus, left.timeline).rows.size() == shown);
        CHECK(rows_by_hand(filter) == shown);
        with_rows += shown > 0 ? 1 : 0;
        for (const LaneKind kind : {LaneKind::sources, LaneKind::none}) {
            std::size_t in_lanes = 0;
            for (const LaneContent& lane : make_timeline_contents(left, kind, 24).lanes)
                in_lanes += lane.entries.size();
            CHECK(in_lanes == left.timeline.entries.size());
        }
    }
    CHECK(with_rows > 100);
}

TEST_CASE("Under a filter every cell opens as many passages as it counts") {
    std::mt19937 random(7);
    for (int i = 0; i < 20; ++i) {
        const Results left = filtered_results(bundled(), random_filter(random, *bundled().corpus));
        for (std::size_t t = 0; t < left.corpus->themes.size(); ++t)
            for (std::size_t s = 0; s < left.corpus->sources.size(); ++s) {
                const ThemeCell& cell = left.counts.cell(ThemeId(t), SourceId(s));
                const auto list = passages_of(left, CellEvidence{ThemeId(t), SourceId(s)});
                CHECK(list.size() == cell.passages.size());
                std::size_t hits = 0;
                for (const EvidencePassage& passage : list)
                    hits += passage.marks.size();
                CHECK(hits == cell.hits);
                CHECK(cell.first_words.size() == cell.hits);
            }
        for (std::size_t s = 0; s < left.corpus->sources.size(); ++s)
            CHECK(passages_of(left, SourceEvidence{SourceId(s)}).size() ==
                  left.passages_kept(SourceId(s)));
    }
}

TEST_CASE("Without a filter everything is as it was computed") {
    const Results& all = bundled();
    CHECK(all.kept_passages.empty());
    CHECK(all.timeline.curated == all.timeline.entries.size());
    const Results same = filtered_results(all, {});
    CHECK(same.timeline.entries.size() == all.timeline.entries.size());
    CHECK(same.timeline.shared.size() == all.timeline.shared.size());
}

TEST_CASE("Lanes by theme and by name hold the dates of their passages") {
    const Results& all = bundled();
    for (const LaneKind kind : {LaneKind::themes, LaneKind::entities}) {
        const TimelineContents contents = make_timeline_contents(all, kind, 12);
        CHECK((contents.lanes.size() == 11 || contents.lanes.size() == 12));
        for (const LaneContent& lane : contents.lanes)
            CHECK_FALSE(lane.entries.empty());
    }
    const ThemeId first(0);
    CHECK(make_timeline_contents(all, LaneKind::themes, 12).lanes.size() == 12);
    const TimelineContents contents = make_timeline_contents(all, LaneKind::themes, 24);
    const LaneContent& lane = contents.lanes.front();
    CHECK(lane.key == all.corpus->theme(first).id);
    for (const std::size_t entry : lane.entries) {
        const EventId id = all.timeline.entries[entry].event;
        const auto& cell = all.counts.cell(first, id.source);
        CHECK(std::ranges::any_of(all.corpus->event(id).passages, [&](std::uint32_t p) {
            return std::ranges::any_of(cell.passages, [&](const PassageHits& hits) {
                return hits.passage == PassageId{id.source, p};
            });
        }));
    }
}

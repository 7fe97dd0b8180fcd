// A corpus with every precision, basis and case of placing, for the tests of the timeline.
#pragma once

#include "../support/corpus_builder.h"
#include "analysis/timeline_entries.h"

namespace parallax::test {

// Four sources: 6, 12, 4 and 3 dated events; one undated; two shared events of two sources each.
inline Corpus timeline_corpus() {
    CorpusBuilder b;
    b.shared_event("war", "2022-02").shared_event("pact", "2014");
    b.corpus().shared_events[0].label = "War";
    b.corpus().shared_events[1].label = "Pact";
    b.source("a", "2016-03-22").passage("One.");
    b.event("Old land", "1644/1912", "", {0}).event("Cold years", "1947/1991", "", {0});
    b.event("Opening", "2001", "", {0}).event("Pact made", "2014", "pact", {0});
    b.event("Since then", "2014/..", "", {0}).event("Perhaps", "2015-06~", "", {0});
    b.source("b", "2021-07/2021-09", DateBasis::inferred).passage("One.").passage("Two.");
    for (int day = 1; day <= 8; ++day)
        b.event("Meeting number " + std::to_string(day), "2021-06-0" + std::to_string(day), "",
                {0});
    b.event("Pact seen", "2014", "pact", {1}).event("Ties begin", "1949", "", {1});
    b.event("Aim of the army", "2049", "", {1});
    b.last_event().kind = EventKind::goal;
    b.event("War foreseen", "2022-02-24", "war", {1});
    b.event("Some day", "", "", {0});
    b.source("c", "2023-04").passage("One.");
    b.event("War begins", "2022-02", "war", {0}).event("Talks", "2022-03/2022-05", "", {0});
    b.last_event().basis = DateBasis::computed;
    b.event("Until then", "../2020", "", {0}).event("The nineties", "199X", "", {0});
    b.source("d").passage("One.");
    b.event("First", "2020-01-05", "", {0}).event("Second", "2023", "", {0});
    b.event("Third", "2024-21", "", {0});
    return b.corpus();
}

}  // namespace parallax::test

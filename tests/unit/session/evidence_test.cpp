// Every number opens its evidence: lists are as long as what they were opened from.
#include "session/evidence.h"

#include <catch_amalgamated.hpp>

#include "support/corpus_builder.h"

using namespace parallax;

namespace {

Results make_world() {
    test::CorpusBuilder b;
    b.source("a", "2016")
        .passage("Arms and the Arctic in May 2015.")
        .passage("Nothing here.")
        .passage("The Arctic again: Arctic, arctic.")
        .event("First", "2015-05", "meeting", {0, 2})
        .event("Undated", "", "", {1});
    b.last_source().events[0].words = "May 2015";
    b.source("b", "2020")
        .passage("The Arctic.")
        .passage("A meeting.")
        .event("Same", "2015", "meeting", {1});
    b.shared_event("meeting", "2015");
    b.theme("arctic", {"Arctic"}).theme("peace", {"peace"});
    b.question("q")
        .position("a", Stance::denies, {0, 1}, When::now)
        .position("a", Stance::qualifies, {1}, When::later)
        .position("b", Stance::silent);
    return make_results(b.corpus());
}

std::vector<PassageId> passages(const Results& w, const Evidence& evidence) {
    std::vector<PassageId> list;
    for (const EvidencePassage& p : passages_of(w, evidence))
        list.push_back(p.passage);
    return list;
}

constexpr SourceId kA{0}, kB{1};

}  // namespace

TEST_CASE("A cell opens exactly the passages it counts, with its hits marked") {
    const Results w = make_world();
    const auto list = passages_of(w, CellEvidence{ThemeId(0), kA});
    REQUIRE(list.size() == w.counts.cell(ThemeId(0), kA).passages.size());
    CHECK(list[0].passage == PassageId{kA, 0});
    CHECK(list[0].marks == std::vector<ByteRange>{{13, 19}});
    CHECK(list[1].passage == PassageId{kA, 2});
    CHECK(list[1].marks.size() == 3);
    CHECK(passages(w, CellEvidence{ThemeId(1), kA}).empty());
}

TEST_CASE("A theme opens its passages in all sources, in order") {
    const Results w = make_world();
    CHECK(passages(w, ThemeEvidence{ThemeId(0)}) ==
          std::vector<PassageId>{{kA, 0}, {kA, 2}, {kB, 0}});
}

TEST_CASE("A date opens its passages and marks its words where they stand") {
    const Results w = make_world();
    const auto list = passages_of(w, EventEvidence{{kA, 0}});
    REQUIRE(list.size() == 2);
    CHECK(list[0].marks == std::vector<ByteRange>{{23, 31}});
    CHECK(list[1].marks.empty());
}

TEST_CASE("A shared event opens the passages of every source that names it") {
    const Results w = make_world();
    CHECK(passages(w, SharedEventEvidence{0}) == std::vector<PassageId>{{kA, 0}, {kA, 2}, {kB, 1}});
}

TEST_CASE("A cluster unites passages, each once") {
    const Results w = make_world();
    CHECK(passages(w, ClusterEvidence{{{kA, 0}, {kA, 0}, {kA, 1}}}) ==
          std::vector<PassageId>{{kA, 0}, {kA, 1}, {kA, 2}});
}

TEST_CASE("Undated events, sources and single passages open what they say") {
    const Results w = make_world();
    CHECK(passages(w, UndatedEvidence{kA}) == std::vector<PassageId>{{kA, 1}});
    CHECK(passages(w, SourceEvidence{kB}) == std::vector<PassageId>{{kB, 0}, {kB, 1}});
    CHECK(passages(w, PassageEvidence{{kA, 2}}) == std::vector<PassageId>{{kA, 2}});
    CHECK(passages(w, std::monostate{}).empty());
}

TEST_CASE("Two answers that rest on one passage list it once and name both") {
    const Results w = make_world();
    const auto list = passages_of(w, StanceEvidence{QuestionId(0), kA});
    REQUIRE(list.size() == 2);
    CHECK(list[0].note == "denies now");
    CHECK(list[1].note == "denies now; qualifies later");
    CHECK(passages(w, StanceEvidence{QuestionId(0), kB}).empty());
}

TEST_CASE("Words are found at every place and only verbatim") {
    CHECK(find_words("in 2014 and in 2014", "in 2014") == std::vector<ByteRange>{{0, 7}, {12, 19}});
    CHECK(find_words("In 2014", "in 2014").empty());
    CHECK(find_words("anything", "").empty());
}

TEST_CASE("The pane says the number that was opened") {
    const Results w = make_world();
    const EvidenceWords words = words_of(w, CellEvidence{ThemeId(0), kA});
    CHECK(words.subtitle == "2 of 3 passages, all shown; 4 term hits");
    CHECK(words_of(w, PassageEvidence{{kA, 1}}).selected.ends_with("passage 2"));
    CHECK(words_of(w, UndatedEvidence{kA}).title == "1 event without a date");
}

TEST_CASE("Only evidence of one source names that source") {
    CHECK(source_of(CellEvidence{ThemeId(0), kB}) == kB);
    CHECK(source_of(ClusterEvidence{{{kA, 0}, {kA, 1}}}) == kA);
    CHECK(source_of(ClusterEvidence{{{kA, 0}, {kB, 1}}}) == std::nullopt);
    CHECK(source_of(ThemeEvidence{ThemeId(0)}) == std::nullopt);
    CHECK(source_of(SharedEventEvidence{0}) == std::nullopt);
}

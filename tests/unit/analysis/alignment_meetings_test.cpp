// Pairs by what two passages meet in: a theme, a question, a dated event.
#include <catch_amalgamated.hpp>

#include "analysis/passage_alignment.h"
#include "support/corpus_builder.h"

namespace parallax {
namespace {

using test::CorpusBuilder;
using Numbers = std::vector<PassageNumber>;

constexpr SourceId kLeft{std::size_t{0}}, kRight{std::size_t{1}}, kThird{std::size_t{2}};

// Passages: left 0 to 3, right 4 to 6, third 7.
CorpusBuilder two_and_a_third() {
    CorpusBuilder builder;
    builder.shared_event("treaty", "2001-07").shared_event("alone", "1999");
    builder.source("left")
        .passage("apples and pears of the north")
        .passage("trains run late in winter")
        .passage("pears are eaten first")
        .passage("nothing to compare");
    builder.event("treaty", "2001-07-16", "treaty", {0, 2}).event("alone", "1999", "alone", {1});
    builder.source("right")
        .passage("trains were late again")
        .passage("apples and pears of the south")
        .passage("pears alone");
    builder.event("treaty", "2001-07", "treaty", {1}).event("treaty, undated", "", "treaty", {0});
    builder.source("third").passage("apples, pears, trains");
    builder.event("treaty", "2001", "treaty", {0});
    builder.theme("fruit", {"apples", "pears"}).theme("rail", {"trains"});
    builder.question("q1")
        .position("left", Stance::affirms, {0, 1})
        .position("right", Stance::denies, {1})
        .position("third", Stance::denies, {0});
    builder.question("q2").position("left", Stance::silent).position("right", Stance::affirms, {2});
    builder.question("q3")
        .position("left", Stance::affirms, {0})
        .position("left", Stance::denies, {2}, When::later)
        .position("right", Stance::affirms, {1});
    return builder;
}

Meeting meeting(std::size_t left, std::size_t right, std::uint32_t ground) {
    return {PassageNumber(left), PassageNumber(right), ground};
}

struct Desk {
    TextIndex index = make_text_index(two_and_a_third().shared());
    ThemeCounts counts = make_theme_counts(index);
    PassageVectors vectors{index.words};

    PassageAlignment align(AlignmentBasis basis, const std::vector<Meeting>& meetings) const {
        return align_passages(make_candidates(index, vectors, kLeft, kRight, basis, meetings, {}));
    }
};

using Meetings = std::vector<Meeting>;

TEST_CASE("passages meet in the themes that both have") {
    const Desk desk;
    CHECK(meetings_by_theme(desk.index, desk.counts, kLeft, kRight) ==
          Meetings{meeting(0, 5, 0), meeting(0, 6, 0), meeting(1, 4, 1), meeting(2, 5, 0),
                   meeting(2, 6, 0)});
    CHECK(meetings_by_theme(desk.index, desk.counts, kLeft, kRight, ThemeId(1)) ==
          Meetings{meeting(1, 4, 1)});
    CHECK(meetings_by_theme(desk.index, desk.counts, kLeft, kThird).size() == 3);
}

TEST_CASE("passages meet in the questions on which both are cited") {
    const Desk desk;
    CHECK(meetings_by_question(desk.index, kLeft, kRight) ==
          Meetings{meeting(0, 5, 0), meeting(0, 5, 2), meeting(1, 5, 0), meeting(2, 5, 2)});
    CHECK(meetings_by_question(desk.index, kLeft, kRight, QuestionId(2)) ==
          Meetings{meeting(0, 5, 2), meeting(2, 5, 2)});
    CHECK(meetings_by_question(desk.index, kLeft, kRight, QuestionId(1)).empty());
}

TEST_CASE("passages meet in dated events of both, not in undated ones") {
    const Desk desk;
    const TimelineEntries timeline = make_timeline_entries(*desk.index.corpus);
    REQUIRE(timeline.shared.size() == 1);
    CHECK(meetings_by_date(desk.index, timeline, kLeft, kRight) ==
          Meetings{meeting(0, 5, 0), meeting(2, 5, 0)});
    CHECK(meetings_by_date(desk.index, timeline, kRight, kThird) == Meetings{meeting(5, 7, 0)});
}

TEST_CASE("by theme the closest pairs stand, and only what meets nothing is alone") {
    const Desk desk;
    const PassageAlignment alignment = desk.align(
        AlignmentBasis::theme, meetings_by_theme(desk.index, desk.counts, kLeft, kRight));
    REQUIRE(alignment.pairs.size() == 3);
    CHECK(alignment.pairs[0].left == PassageNumber(0));
    CHECK(alignment.pairs[0].right == PassageNumber(5));
    CHECK(alignment.pairs[0].grounds == std::vector<std::uint32_t>{0});
    CHECK(alignment.pairs[0].order == PairOrder::swapped);
    CHECK(alignment.pairs[1].right == PassageNumber(4));
    CHECK(alignment.pairs[1].order == PairOrder::swapped);
    CHECK(alignment.pairs[2].right == PassageNumber(6));
    CHECK(alignment.left_only == Numbers{PassageNumber(3)});
    CHECK(alignment.right_only.empty());
}

TEST_CASE("by question a passage whose counterpart is taken joins it") {
    const Desk desk;
    const PassageAlignment alignment =
        desk.align(AlignmentBasis::question, meetings_by_question(desk.index, kLeft, kRight));
    REQUIRE(alignment.pairs.size() == 3);
    CHECK_FALSE(alignment.pairs[0].further);
    CHECK(alignment.pairs[0].grounds == std::vector<std::uint32_t>{0, 2});
    CHECK(alignment.pairs[1].further);
    CHECK(alignment.pairs[2].further);
    CHECK(alignment.left_only == Numbers{PassageNumber(3)});
    CHECK(alignment.right_only == Numbers{PassageNumber(4), PassageNumber(6)});
}

TEST_CASE("a pair tells the terms that made its score, the strongest first") {
    const Desk desk;
    const std::vector<SharedTerm> terms =
        shared_terms(desk.vectors, PassageNumber(1), PassageNumber(4), 5);
    REQUIRE(terms.size() == 2);
    double sum = 0;
    for (const SharedTerm& term : terms)
        sum += term.share;
    CHECK(sum == Catch::Approx(desk.vectors.cosine(PassageNumber(1), PassageNumber(4))));
    CHECK(terms[0].share >= terms[1].share);
    CHECK(shared_terms(desk.vectors, PassageNumber(1), PassageNumber(4), 1).size() == 1);
}

}  // namespace
}  // namespace parallax

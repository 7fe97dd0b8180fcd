// Two sources beside each other, with a third that must not matter.
#include "analysis/comparison.h"

#include <catch_amalgamated.hpp>

#include "support/corpus_builder.h"

namespace parallax {
namespace {

using test::CorpusBuilder;

constexpr SourceId kLeft{std::size_t{0}}, kRight{std::size_t{1}}, kThird{std::size_t{2}};

CorpusBuilder three_sources() {
    CorpusBuilder builder;
    builder.source("left").passage("apple pear");
    builder.source("right").passage("pear plum");
    builder.source("third").passage("apple plum fig");
    return builder;
}

Comparison compare(const CorpusBuilder& builder, SourceId left = kLeft, SourceId right = kRight) {
    const std::shared_ptr<const Corpus> corpus = builder.shared();
    return make_comparison(*corpus, make_theme_counts(make_text_index(corpus)), left, right);
}

std::vector<ThemeId> themes(std::initializer_list<std::size_t> positions) {
    std::vector<ThemeId> ids;
    for (const std::size_t position : positions)
        ids.emplace_back(position);
    return ids;
}

TEST_CASE("two sources agree when their mean answers are equal") {
    struct Case {
        std::vector<Stance> left, right;
        Agreement expected;
    };
    constexpr Stance A = Stance::affirms, Q = Stance::qualifies, D = Stance::denies;
    const Case kCases[] = {
        {{A}, {A}, Agreement::same},
        {{D}, {D}, Agreement::same},
        {{A}, {Q}, Agreement::different},
        {{A}, {D}, Agreement::different},
        {{D, Q}, {D}, Agreement::different},
        {{A, D}, {Q}, Agreement::same},  // both average to 0
        {{A}, {Stance::silent}, Agreement::only_left},
        {{A}, {}, Agreement::only_left},
        {{Stance::outside_its_time}, {Q}, Agreement::only_right},
        {{Stance::silent}, {Stance::not_covered}, Agreement::neither},
        {{}, {}, Agreement::neither},
    };
    for (const Case& test : kCases) {
        CorpusBuilder builder = three_sources();
        builder.question("q").position("third", Stance::denies);
        for (const Stance stance : test.left)
            builder.position("left", stance);
        for (const Stance stance : test.right)
            builder.position("right", stance);
        const ComparedQuestion compared = compare(builder).questions.at(0);
        CHECK(compared.agreement == test.expected);
        CHECK(compared.left.size() == test.left.size());
        CHECK(compared.right.size() == test.right.size());
    }
}

TEST_CASE("a compared question lists the positions of both sides and no other") {
    CorpusBuilder builder = three_sources();
    builder.question("q")
        .position("right", Stance::denies)
        .position("third", Stance::affirms)
        .position("left", Stance::affirms)
        .position("right", Stance::qualifies);
    const Comparison comparison = compare(builder);
    CHECK(comparison.left == kLeft);
    CHECK(comparison.right == kRight);
    CHECK(comparison.questions[0].question == QuestionId(0));
    CHECK(comparison.questions[0].left == std::vector<std::size_t>{2});
    CHECK(comparison.questions[0].right == std::vector<std::size_t>{0, 3});
}

TEST_CASE("themes are shared, of one side or of neither, and none is lost") {
    CorpusBuilder builder = three_sources();
    builder.theme("pear", {"pear"})
        .theme("apple", {"apple"})
        .theme("plum", {"plum"})
        .theme("fig", {"fig"})
        .theme("nut", {"nut"});
    const Comparison comparison = compare(builder);
    CHECK(comparison.shared_themes == themes({0}));
    CHECK(comparison.left_only_themes == themes({1}));
    CHECK(comparison.right_only_themes == themes({2}));
    CHECK(comparison.neither_themes == themes({3, 4}));  // the third source's fig does not matter
}

TEST_CASE("shared events are those that both sides name") {
    CorpusBuilder builder;
    builder.shared_event("both").shared_event("with third").shared_event("others");
    builder.source("left")
        .event("both", "2000", "both")
        .event("own", "2001")
        .event("with third", "2002", "with third")
        .event("both again", "", "both");
    builder.source("right")
        .event("both", "2000", "both")
        .event("own, undated", "")
        .event("others", "1999", "others");
    builder.source("third").event("3", "2002", "with third").event("4", "1999", "others");
    const Comparison comparison = compare(builder);
    CHECK(comparison.shared_events == std::vector<std::size_t>{0});
    CHECK(comparison.left_only_events == std::vector<EventId>{{kLeft, 1}, {kLeft, 2}});
    CHECK(comparison.right_only_events == std::vector<EventId>{{kRight, 1}, {kRight, 2}});
}

TEST_CASE("sides swapped, a comparison mirrors itself") {
    CorpusBuilder builder = three_sources();
    builder.theme("pear", {"pear"}).theme("fig", {"fig"}).theme("plum", {"plum"});
    builder.question("q").position("left", Stance::affirms);
    const Comparison one = compare(builder, kLeft, kThird);
    const Comparison other = compare(builder, kThird, kLeft);
    CHECK(one.left_only_themes == themes({0}));
    CHECK(one.left_only_themes == other.right_only_themes);
    CHECK(one.right_only_themes == themes({1, 2}));
    CHECK(one.right_only_themes == other.left_only_themes);
    CHECK(one.questions[0].agreement == Agreement::only_left);
    CHECK(other.questions[0].agreement == Agreement::only_right);
    CHECK(one.questions[0].left == other.questions[0].right);
}

}  // namespace
}  // namespace parallax

// What stands between two sources, in words.
#include "chart/compare_words.h"

#include <catch_amalgamated.hpp>

#include "support/corpus_builder.h"

using namespace parallax;
using parallax::test::CorpusBuilder;

namespace {

struct Compared {
    std::shared_ptr<const Corpus> corpus;
    Comparison comparison;
};

Compared compared(const std::vector<Stance>& left, const std::vector<Stance>& right) {
    CorpusBuilder builder;
    builder.source("left", "2020").last_source().label = "Left";
    builder.source("right", "2021").last_source().label = "Right";
    builder.question("q");
    for (const Stance stance : left)
        builder.position("left", stance);
    for (const Stance stance : right)
        builder.position("right", stance);
    const auto corpus = builder.shared();
    const auto counts = make_theme_counts(make_text_index(corpus));
    return {corpus,
            make_comparison(*corpus, counts, SourceId(std::size_t{0}), SourceId(std::size_t{1}))};
}

Source source_of(std::string_view issued, DateBasis basis = DateBasis::stated) {
    Source source;
    source.label = "Sun";
    source.issued = {.date = test::date_of(issued), .basis = basis};
    return source;
}

}  // namespace

TEST_CASE("Agreement is said in words with how far apart the answers are") {
    constexpr Stance A = Stance::affirms, Q = Stance::qualifies, D = Stance::denies,
                     S = Stance::silent;
    struct Case {
        std::vector<Stance> left, right;
        std::string title, detail, brief;
    };
    const Case kCases[] = {
        {{A}, {A}, "They agree", "", "agree"},
        {{A, D}, {D, A}, "They agree", "", "agree"},
        {{A, D}, {Q}, "They agree", "on balance", "agree"},
        {{A}, {D}, "They differ", "opposed", "differ"},
        {{A}, {Q}, "They differ", "one step apart", "differ"},
        {{D, Q}, {D}, "They differ", "half a step apart", "differ"},
        {{D, Q}, {A}, "They differ", "one and a half steps apart", "differ"},
        {{A}, {S}, "Answered only in", "Left 2020", "only Left"},
        {{S}, {A}, "Answered only in", "Right 2021", "only Right"},
        {{}, {}, "Neither answers", "", "neither"},
        {{S}, {Stance::not_covered}, "Neither answers", "", "neither"},
    };
    for (const Case& test : kCases) {
        const Compared c = compared(test.left, test.right);
        const AgreementWords words =
            agreement_in_words(*c.corpus, c.comparison, c.comparison.questions[0]);
        CHECK(words.title == test.title);
        CHECK(words.detail == test.detail);
        CHECK(agreement_in_short(*c.corpus, c.comparison, c.comparison.questions[0]) == test.brief);
    }
}

TEST_CASE("The time between two publications is said once, about where it is not exact") {
    struct Case {
        std::string_view one, other;
        DateBasis basis;
        std::string words;
    };
    constexpr DateBasis kStated = DateBasis::stated, kInferred = DateBasis::inferred;
    const Case kCases[] = {
        {"2016-03-22", "2018-03-22", kStated, "published 2 years apart"},
        {"2018-03-22", "2016-03-22", kStated, "published 2 years apart"},
        {"2016-03-22", "2018-03-22", kInferred, "published about 2 years apart"},
        {"2016-03-22", "2018-06", kStated, "published about 2 years and 2 months apart"},
        {"2016-03-22", "2016-03-22", kStated, "published at the same time"},
        {"2016-03", "2016-03", kStated, "published about at the same time"},
        {"2016-03-22", "2016-04-02", kInferred, "published less than a month apart"},
        {"2016-03-22", "", kStated, "date of Sun n.d. not known"},
    };
    for (const Case& test : kCases)
        CHECK(lag_between(source_of(test.one), source_of(test.other, test.basis)) == test.words);
}

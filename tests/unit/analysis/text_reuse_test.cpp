// Reused text by hand: moved, edited, in three scripts; and what must not be taken for it.
#include "analysis/text_reuse.h"

#include <catch_amalgamated.hpp>

#include "analysis/random_words.h"
#include "analysis/town_corpus.h"

namespace parallax {
namespace {

using test::CorpusBuilder;

TextIndex index_of(const std::string& a, const std::string& b) {
    CorpusBuilder builder;
    builder.source("a").passage(a);
    builder.source("b").passage(b);
    return make_text_index(builder.shared());
}

std::string text_of(const TextIndex& index, const WordRun& run) {
    const ByteRange bytes = bytes_of(index.words, run);
    return std::string(index.text(run.passage).substr(bytes.begin, bytes.size()));
}

TEST_CASE("a run of eight words is reused text, one of seven is not") {
    const std::string eight = "one two three four five six seven eight";
    const TextIndex index = index_of("He counted: “" + eight + "”, and left.",
                                     "Then, ONE two three four five six seven "
                                     "éight came.");
    const TextReuse reuse = find_text_reuse(index);
    REQUIRE(reuse.texts.size() == 1);
    const ReusedText& text = reuse.texts[0];
    CHECK(text_of(index, text.a) == eight);
    CHECK(text_of(index, text.b) == "ONE two three four five six seven éight");
    CHECK(text.a == WordRun{PassageNumber(0), 2, 10});
    CHECK(text.b == WordRun{PassageNumber(1), 1, 9});
    CHECK(text.words == 8);
    CHECK(text.identity() == 1);
    CHECK(text.kind() == ReuseKind::verbatim);

    CHECK(find_text_reuse(
              index_of("one two three four five six seven", "one two three four five six seven"))
              .texts.empty());
}

TEST_CASE("words replaced, left out and put in are bridged and counted") {
    struct Case {
        std::string b;
        std::size_t words, differing;
    };
    const std::string a = "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu";
    const Case kCases[] = {
        {"alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu", 12, 0},
        {"alpha beta gamma delta XXX zeta eta theta iota kappa lambda mu", 11, 1},
        {"alpha beta gamma delta zeta eta theta iota kappa lambda mu", 11, 1},
        {"alpha beta gamma delta epsilon zeta XXX YYY eta theta iota kappa lambda mu", 12, 2},
        {"XXX beta gamma delta epsilon zeta eta theta iota kappa lambda YYY", 10, 0},
        {"alpha XXX gamma delta epsilon zeta eta theta YYY kappa lambda mu", 9,
         1},  // alpha: no gain
    };
    for (const Case& test : kCases) {
        CAPTURE(test.b);
        const TextReuse reuse = find_text_reuse(index_of(a, test.b));
        REQUIRE(reuse.texts.size() == 1);
        CHECK(reuse.texts[0].words == test.words);
        CHECK(reuse.texts[0].differing == test.differing);
        CHECK(reuse.texts[0].identity() ==
              static_cast<double>(test.words) / static_cast<double>(test.words + test.differing));
        CHECK(name_of(reuse.texts[0].kind()) ==
              (test.differing == 0 ? "verbatim" : "near-verbatim"));
    }
}

TEST_CASE("paragraphs that changed places are found, and nothing in an unrelated text") {
    const TextIndex index = make_text_index(test::town_corpus().shared());
    const TextReuse reuse = find_text_reuse(index);
    REQUIRE(reuse.texts.size() == 2);
    CHECK(reuse.texts[0].a.passage == PassageNumber(0));
    CHECK(reuse.texts[0].b.passage == PassageNumber(7));
    CHECK(reuse.texts[1].a.passage == PassageNumber(1));
    CHECK(reuse.texts[1].b.passage == PassageNumber(4));
    for (const ReusedText& text : reuse.texts) {
        CHECK(text.words == index.words.tokens(text.a.passage).size());
        CHECK(text.kind() == ReuseKind::verbatim);
    }
    CHECK(find_text_reuse(index, SourceId(0), SourceId(2)).texts.empty());
    CHECK(find_text_reuse(index, SourceId(1), SourceId(0)).texts.size() == 2);
    CHECK(find_text_reuse(index, SourceId(1), SourceId(0)).texts[0].a.passage == PassageNumber(4));
}

TEST_CASE("sentences swapped within a passage are two reused texts") {
    const std::string first = "The bridge was closed to carts in the spring of that year.";
    const std::string second = "Everything that the mill needed came over the river by ferry.";
    const TextIndex index = index_of(first + " " + second, second + " " + first);
    const TextReuse reuse = find_text_reuse(index);
    REQUIRE(reuse.texts.size() == 2);
    CHECK(text_of(index, reuse.texts[0].a) + "." == first);
    CHECK(text_of(index, reuse.texts[0].b) + "." == first);
    CHECK(text_of(index, reuse.texts[1].b) + "." == second);
}

TEST_CASE("a paragraph that is there twice is found twice") {
    const std::string once = test::kMarketParagraph;
    const TextReuse reuse = find_text_reuse(index_of(once, once + " And again: " + once));
    REQUIRE(reuse.texts.size() == 2);
    CHECK(reuse.texts[0].a == reuse.texts[1].a);
    CHECK(reuse.texts[0].b.end <= reuse.texts[1].b.begin);
}

TEST_CASE("Russian and Chinese texts are followed as English ones are") {
    const std::string russian =
        "весной каменный мост закрыли для повозок потому что вторая опора осела почти на ладонь";
    const TextIndex cyrillic =
        index_of("В тот год " + russian + ".", "Пишут, что " + russian + "!");
    REQUIRE(find_text_reuse(cyrillic).texts.size() == 1);
    CHECK(text_of(cyrillic, find_text_reuse(cyrillic).texts[0].b) == russian);

    const std::string chinese =
        "春天石桥对马车关闭，因为第二个桥墩下沉了将近一只手的宽度，磨坊需要的一切都由渡船运来。";
    const TextIndex han = index_of("那一年，" + chinese, "据说：" + chinese + "后来桥修好了。");
    const TextReuse reuse = find_text_reuse(han);
    REQUIRE(reuse.texts.size() == 1);
    CHECK(reuse.texts[0].kind() == ReuseKind::verbatim);
    CHECK(text_of(han, reuse.texts[0].a) + "。" == chinese);
}

TEST_CASE("texts of one source are not held against each other") {
    CorpusBuilder builder;
    builder.source("a").passage(test::kMarketParagraph).passage(test::kMarketParagraph);
    builder.source("b").passage("Nothing of the kind.");
    CHECK(find_text_reuse(make_text_index(builder.shared())).texts.empty());
}

TEST_CASE("empty and one-word sources reuse nothing") {
    CorpusBuilder builder;
    builder.source("none");
    builder.source("blank").passage("").passage("!");
    builder.source("one").passage("word");
    builder.source("two").passage("word");
    const TextIndex index = make_text_index(builder.shared());
    CHECK(find_text_reuse(index).texts.empty());
    CHECK(find_text_reuse(index, SourceId(0), SourceId(2)).texts.empty());
    CHECK(find_text_reuse(TextIndex{std::make_shared<const Corpus>(), {}, {}, {}}).texts.empty());
}

TEST_CASE("a footer of every passage is passed over and said to be") {
    CorpusBuilder builder;
    const std::string footer = "All rights to this text are kept by the society of the town.";
    for (std::size_t i = 0; i <= kMostPlacesOfShingle; ++i)
        builder.source("s" + std::to_string(i)).passage(footer);
    const TextReuse reuse = find_text_reuse(make_text_index(builder.shared()));
    CHECK(reuse.passed_over > 0);
    CHECK(reuse.texts.empty());

    builder.corpus().sources.pop_back();
    const TextReuse fewer = find_text_reuse(make_text_index(builder.shared()));
    CHECK(fewer.passed_over == 0);
    CHECK(fewer.texts.size() == kMostPlacesOfShingle * (kMostPlacesOfShingle - 1) / 2);
}

TEST_CASE("a text that repeats itself without end is followed once") {
    // A period of 300 words, 20 times: each shingle stands at 40 places.
    test::RandomWords random(4, 100'000);
    const std::string period = test::joined(random.words(300));
    std::string text;
    for (int i = 0; i < 20; ++i)
        text += period + " ";
    const TextReuse reuse = find_text_reuse(index_of(text, text));
    REQUIRE(reuse.texts.size() == 1);
    CHECK(reuse.texts[0].words == 6000);
}

}  // namespace
}  // namespace parallax

// Tests of corpus/pull_quotes and corpus/passage_cut: passages that repeat and passages too long.
#include <catch_amalgamated.hpp>

#include "corpus/passage_cut.h"
#include "corpus/pull_quotes.h"
#include "text/utf8.h"

namespace parallax {
namespace {

std::vector<Passage> passages_of(std::initializer_list<std::string_view> texts) {
    std::vector<Passage> passages;
    for (const std::string_view text : texts) {
        Passage passage;
        passage.n = static_cast<int>(passages.size()) + 1;
        passage.text = text;
        passages.push_back(std::move(passage));
    }
    return passages;
}

using Quotes = std::vector<PullQuote>;

TEST_CASE("a passage that stands inside another is a pull quote") {
    CHECK(find_pull_quotes(passages_of(
              {"The gates are older than the town.",
               "It rains. The gates are older than the town, they say."})) == Quotes{{0, 1}});
    CHECK(find_pull_quotes(passages_of({"We read: “The gates are older than the town”, and go on.",
                                        "the gates ARE older than the town"})) == Quotes{{1, 0}});
}

TEST_CASE("of two equal passages the later one repeats the earlier") {
    CHECK(find_pull_quotes(passages_of({"The gates are older than the town.",
                                        "Something else stands here for a change.",
                                        "The gates are older than the town."})) == Quotes{{2, 0}});
}

TEST_CASE("a few words and a changed word are no repetition") {
    CHECK(find_pull_quotes(passages_of({"The gates are old.", "It rains. The gates are old."}))
              .empty());
    CHECK(find_pull_quotes(passages_of({"The gates are older than the mill.",
                                        "It rains. The gates are older than the town."}))
              .empty());
    CHECK(find_pull_quotes({}).empty());
}

TEST_CASE("thousands of equal passages take no time and repeat the first ones") {
    std::vector<Passage> passages(5'000);
    for (Passage& passage : passages)
        passage.text = "The gates are older than the town by far.";
    CHECK(find_pull_quotes(passages).size() == 4'999);
}

TEST_CASE("a short text is its own only part") {
    CHECK(cut_passage("It rains.", 100) == std::vector<std::string>{"It rains."});
    CHECK(cut_passage("", 100).empty());
}

TEST_CASE("a long text is cut at ends of sentences, at blanks, or between characters") {
    const std::string sentence = "It rains a great deal up there in the hills. ";
    std::string sentences, words, letters;
    while (sentences.size() < 1'000)
        sentences += sentence;
    while (words.size() < 1'000)
        words += "rain ";
    while (letters.size() < 1'000)
        letters += "河";
    for (const std::string& part : cut_passage(sentences, 200)) {
        CHECK(part.size() <= 200);
        CHECK(part.ends_with("hills."));
    }
    for (const std::string& part : cut_passage(words, 200)) {
        CHECK(part.size() <= 200);
        CHECK(part.ends_with("rain"));
        CHECK(part.starts_with("rain"));
    }
    std::string joined;
    for (const std::string& part : cut_passage(letters, 200)) {
        CHECK(part.size() <= 200);
        CHECK_FALSE(find_invalid_utf8(part));
        joined += part;
    }
    CHECK(joined == letters);
}

}  // namespace
}  // namespace parallax

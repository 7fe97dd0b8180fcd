// The index against the plain thing: a list of segmented passages that is searched from end to end.
#include "analysis/positional_index.h"

#include <catch_amalgamated.hpp>
#include <map>
#include <string>
#include <vector>

#include "text/random_text.h"

namespace parallax {
namespace {

std::vector<Token> tokens_of(const PositionalIndex& index, PassageNumber passage) {
    std::vector<Token> tokens;
    for (const Token& token : index.tokens(passage))
        tokens.push_back(token);
    return tokens;
}

TermId term_of(const PositionalIndex& index, std::string_view key) {
    const auto term = index.lexicon().find(key);
    REQUIRE(term.has_value());
    return *term;
}

// What an index should hold.
class Model {
  public:
    void add(std::string_view text) { passages_.push_back(segment(text, lexicon_)); }
    void remove(PassageNumber passage) { passages_[passage.index()] = {}; }

    void require_same(const PositionalIndex& index) const {
        REQUIRE(index.passage_count() == passages_.size());
        std::map<TermId, std::vector<Place>> places;
        std::size_t words = 0;
        for (std::size_t i = 0; i < passages_.size(); ++i) {
            const PassageNumber number(i);
            const Segments& segments = passages_[i];
            REQUIRE(tokens_of(index, number) == segments.tokens);
            const auto ends = index.sentence_ends(number);
            REQUIRE(std::vector(ends.begin(), ends.end()) == segments.sentence_ends);
            REQUIRE(index.terms(number).size() == segments.tokens.size());
            for (std::size_t word = 0; word < segments.tokens.size(); ++word) {
                const TermId term = segments.tokens[word].term;
                REQUIRE(index.terms(number)[word] == term);
                places[term].push_back({number, static_cast<std::uint32_t>(word)});
            }
            words += segments.tokens.size();
        }
        REQUIRE(index.word_count() == words);
        REQUIRE(index.lexicon().size() == lexicon_.size());
        for (std::size_t i = 0; i < lexicon_.size(); ++i)
            require_same_places(index, TermId(i), places[TermId(i)]);
    }

  private:
    static void require_same_places(const PositionalIndex& index, TermId term,
                                    const std::vector<Place>& places) {
        REQUIRE(index.places(term) == places);
        REQUIRE(index.frequency(term) == places.size());
        std::map<PassageNumber, std::uint32_t> counts;
        for (const Place& place : places)
            ++counts[place.passage];
        std::vector<PassageFrequency> frequencies;
        for (const auto& [passage, count] : counts)
            frequencies.push_back({passage, count});
        REQUIRE(index.passages_of(term) == frequencies);
    }

    Lexicon lexicon_;
    std::vector<Segments> passages_;
};

std::string repeated(std::string_view part, int count) {
    std::string text;
    for (int i = 0; i < count; ++i)
        text += part;
    return text;
}

TEST_CASE("an index says where each word of each passage stands") {
    PositionalIndex index;
    const PassageNumber first = index.add_passage("The river, the weir.");
    const PassageNumber second = index.add_passage("A Weir again");
    CHECK(first.index() == 0);
    CHECK(second.index() == 1);
    CHECK(index.word_count() == 7);

    const TermId weir = term_of(index, "weir");
    CHECK(index.places(weir) == std::vector<Place>{{first, 3}, {second, 1}});
    CHECK(index.frequency(weir) == 2);
    CHECK(index.passages_of(term_of(index, "the")) == std::vector<PassageFrequency>{{first, 2}});
    CHECK(index.tokens(first)[1].span() == ByteRange{4, 9});
    CHECK(index.tokens(second)[1].term == weir);
}

TEST_CASE("an empty index has nothing") {
    const PositionalIndex index;
    CHECK(index.passage_count() == 0);
    CHECK(index.word_count() == 0);
    CHECK(index.places(TermId(0)).empty());
    CHECK(index.passages_of(TermId(0)).empty());
    CHECK(index.frequency(TermId(0)) == 0);
}

TEST_CASE("passages without words have a number and nothing else") {
    PositionalIndex index;
    Model model;
    for (const std::string_view text : {"", "...", "one", "", "", "one two", "—"}) {
        index.add_passage(text);
        model.add(text);
    }
    model.require_same(index);
    CHECK(index.tokens(PassageNumber(0)).empty());
}

TEST_CASE("a removed passage is gone and its number is not used again") {
    PositionalIndex index;
    const PassageNumber first = index.add_passage("one two. One");
    const PassageNumber second = index.add_passage("two three");
    index.remove_passage(first);
    CHECK(index.tokens(first).empty());
    CHECK(index.sentence_ends(first).empty());
    CHECK(index.word_count() == 2);
    CHECK(index.places(term_of(index, "one")).empty());
    CHECK(index.frequency(term_of(index, "one")) == 0);
    CHECK(index.places(term_of(index, "two")) == std::vector<Place>{{second, 0}});
    index.remove_passage(first);
    CHECK(index.word_count() == 2);
    CHECK(index.add_passage("one").index() == 2);
    CHECK(index.places(term_of(index, "one")) == std::vector<Place>{{PassageNumber(2), 0}});
}

TEST_CASE("however passages come and go, the index holds what a list of them would") {
    const std::string_view parts[] = {"one ",  "Two, ", "three. ", "four",         " - ",
                                      "12.5 ", "ёлка ", "Ёлка! ",  "中国和俄罗斯", "de\u0301ja ",
                                      "\n",    "the ",  "rarely "};
    test::RandomText random(11);
    PositionalIndex index;
    Model model;
    for (int round = 0; round < 300; ++round) {
        const std::string text = random.of(parts, static_cast<int>(random.below(90)));
        index.add_passage(text);
        model.add(text);
        if (random.below(3) == 0) {
            const PassageNumber gone(random.below(index.passage_count()));
            index.remove_passage(gone);
            model.remove(gone);
        }
        if (round % 50 == 0) model.require_same(index);
    }
    model.require_same(index);
}

TEST_CASE("the space of removed passages is won back, and nothing moves but bytes") {
    PositionalIndex index;
    Model model;
    const std::string text = repeated("all of these words, and more; ", 300);
    for (int i = 0; i < 60; ++i) {
        index.add_passage(text);
        model.add(text);
    }
    const std::size_t full = index.memory_bytes();
    for (std::size_t i = 0; i < 60; ++i) {
        if (i % 10 == 7) continue;
        index.remove_passage(PassageNumber(i));
        model.remove(PassageNumber(i));
    }
    // No more than an index that never held the others, but for room to grow.
    PositionalIndex fresh;
    for (int i = 0; i < 6; ++i)
        fresh.add_passage(text);
    CHECK(index.memory_bytes() < full);
    CHECK(index.memory_bytes() <= 2 * fresh.memory_bytes());
    model.require_same(index);
    index.add_passage("all again");
    model.add("all again");
    model.require_same(index);
}

TEST_CASE("a passage longer than any chunk of the index stays in one piece") {
    PositionalIndex index;
    Model model;
    for (const int count : {10, 50'000, 3, 70'000}) {
        const std::string text = repeated("the same word ", count);
        index.add_passage(text);
        model.add(text);
    }
    model.require_same(index);
}

TEST_CASE("words far apart and very long words keep their places") {
    PositionalIndex index;
    Model model;
    const std::string text = repeated("x", 33) + repeated(".", 7) + repeated("y", 5'000) +
                             repeated(" ", 300'000) + "a b" + repeated("-", 6) + repeated("z", 32);
    index.add_passage(text);
    model.add(text);
    model.require_same(index);
}

TEST_CASE("a word is found by its position and by its bytes") {
    PositionalIndex index;
    const std::string text = repeated("the long, tedious list of words ", 50);
    const PassageNumber passage = index.add_passage(text);
    const TokenList tokens = index.tokens(passage);
    const std::vector<Token> all = tokens_of(index, passage);
    REQUIRE(all.size() == 300);
    for (std::size_t i = 0; i < all.size(); ++i) {
        CAPTURE(i);
        REQUIRE(tokens[i] == all[i]);
        REQUIRE(*tokens.from(i) == all[i]);
    }
    REQUIRE(tokens.from(all.size()) == tokens.end());
    std::size_t word = 0;
    for (std::size_t byte = 0; byte <= text.size(); ++byte) {
        while (word < all.size() && all[word].end <= byte)
            ++word;
        CAPTURE(byte);
        REQUIRE(tokens.first_behind(byte) == word);
    }
    CHECK(TokenList().first_behind(0) == 0);
}

TEST_CASE("an index of prose stays small beside its text") {
    const std::string_view parts[] = {"the ",      "river ", "and ",   "its ",     "keepers, ",
                                      "whatever ", "they ",  "said. ", "council ", "of "};
    test::RandomText random(5);
    PositionalIndex index;
    std::size_t bytes = 0;
    while (bytes < 2'000'000) {
        const std::string text = random.of(parts, 120);
        index.add_passage(text);
        bytes += text.size();
    }
    CHECK(index.memory_bytes() < 3 * bytes / 2);
}

}  // namespace
}  // namespace parallax

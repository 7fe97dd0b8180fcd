// Tests of Lexicon: a word's term is that of its folded key, whichever way it was folded.
#include "text/lexicon.h"

#include <catch_amalgamated.hpp>
#include <string>

#include "random_text.h"
#include "text/words.h"

namespace parallax {
namespace {

TermId term_of_whole(Lexicon& lexicon, std::string_view word) {
    return lexicon.intern_word(word, {0, word.size()});
}

TEST_CASE("spellings of one word have one term") {
    Lexicon lexicon;
    const std::string_view groups[][3] = {
        {"Weir", "WEIR", "weir"},         {"Understanding", "understanding", "UNDERSTANDING"},
        {"Ёлка", "елка", "ЕЛКА"},         {"déjà", "de\u0301ja\u0300", "DEJA"},
        {"Straße", "STRASSE", "strasse"}, {"doesn’t", "doesn't", "DOESN’T"},
        {"ﬁne", "fine", "FINE"},          {"co\u00ADop", "coop", "COOP"},
    };
    std::size_t terms = 0;
    for (const auto& group : groups) {
        const TermId term = term_of_whole(lexicon, group[0]);
        CHECK(lexicon.size() == ++terms);
        for (const std::string_view word : group) {
            CAPTURE(word);
            CHECK(term_of_whole(lexicon, word) == term);
            CHECK(lexicon.find(fold(word)) == term);
            CHECK(lexicon.key(term) == fold(word));
        }
    }
}

TEST_CASE("a word has the same term wherever it stands in a text") {
    Lexicon lexicon;
    const std::string_view text = "xThexthe";
    const TermId term = lexicon.intern_word(text, {1, 4});
    CHECK(lexicon.key(term) == "the");
    CHECK(lexicon.intern_word(text, {5, 8}) == term);  // nothing to read behind it
    CHECK(lexicon.size() == 1);
}

TEST_CASE("the term of any word is the term of its fold") {
    const std::u32string_view letters =
        U"aBcZé\u0301ßИй\u0306ёΣς\u0345ﬁ中ไ\u0E34ह\u094Dİ\u00ADＡ’'1_";
    test::RandomText random(43);
    Lexicon lexicon;
    for (int round = 0; round < 20'000; ++round) {
        const std::string word = random.of(letters, 1 + round % 12);
        const TermId term = term_of_whole(lexicon, word);
        if (lexicon.key(term) != fold(word)) {
            CAPTURE(word);
            REQUIRE(lexicon.key(term) == fold(word));
        }
        if (lexicon.find(fold(word)) != term) REQUIRE(lexicon.find(fold(word)) == term);
        if (term_of_whole(lexicon, word) != term) REQUIRE(term_of_whole(lexicon, word) == term);
    }
    CHECK(lexicon.size() > 1'000);
}

}  // namespace
}  // namespace parallax

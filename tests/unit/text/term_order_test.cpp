// Order of keys, prefixes, and words with Han.
#include "text/term_order.h"

#include <algorithm>
#include <catch_amalgamated.hpp>

#include "random_text.h"

namespace parallax {
namespace {

std::string keys_of(const Lexicon& lexicon, std::span<const TermId> terms) {
    std::string joined;
    for (const TermId term : terms)
        joined += std::string(lexicon.key(term)) + '|';
    return joined;
}

Lexicon lexicon_of(std::initializer_list<std::string_view> keys) {
    Lexicon lexicon;
    for (const std::string_view key : keys)
        lexicon.intern(key);
    return lexicon;
}

TEST_CASE("terms are ranked by their keys in code point order") {
    const Lexicon lexicon =
        lexicon_of({"sanctions", "a", "sanctioned", "sanction", "россия", "ab", "中国", "0"});
    const TermOrder order(lexicon);
    CHECK(keys_of(lexicon, order.with_prefix(lexicon, "")) ==
          "0|a|ab|sanction|sanctioned|sanctions|россия|中国|");
    CHECK(order.rank(*lexicon.find("0")) == 0);
    CHECK(order.rank(*lexicon.find("中国")) == 7);
}

TEST_CASE("a prefix has the keys that begin with it") {
    const Lexicon lexicon = lexicon_of({"sanctions", "sand", "sanction", "san", "с", "россия"});
    const TermOrder order(lexicon);
    CHECK(keys_of(lexicon, order.with_prefix(lexicon, "sanction")) == "sanction|sanctions|");
    CHECK(keys_of(lexicon, order.with_prefix(lexicon, "san")) == "san|sanction|sanctions|sand|");
    CHECK(keys_of(lexicon, order.with_prefix(lexicon, "рос")) == "россия|");
    CHECK(order.with_prefix(lexicon, "sanctionsx").empty());
    CHECK(order.with_prefix(lexicon, "\xFF").empty());
}

TEST_CASE("words with a Han character are found by it, each once") {
    const Lexicon lexicon = lexicon_of({"中国", "人人", "国", "a", "5g中"});
    const TermOrder order(lexicon);
    const auto count = [&](char32_t c) { return order.with_han(c).size(); };
    CHECK(count(U'中') == 2);
    CHECK(count(U'国') == 2);
    CHECK(count(U'人') == 1);
    CHECK(count(U'亚') == 0);
    CHECK(count(U'a') == 0);
}

TEST_CASE("the order of nothing is empty") {
    const TermOrder order((Lexicon()));
    CHECK(order.size() == 0);
    CHECK(order.with_prefix(Lexicon(), "a").empty());
    CHECK(order.with_han(U'中').empty());
}

TEST_CASE("random keys come in the order of their bytes, and prefixes miss none") {
    test::RandomText random(3);
    Lexicon lexicon;
    for (int i = 0; i < 3'000; ++i)
        lexicon.intern(
            random.of(std::u32string(U"aabсф中"), 1 + static_cast<int>(random.below(12))));
    const TermOrder order(lexicon);
    const auto all = order.with_prefix(lexicon, "");
    REQUIRE(all.size() == lexicon.size());
    for (std::size_t i = 1; i < all.size(); ++i)
        REQUIRE(lexicon.key(all[i - 1]) < lexicon.key(all[i]));
    for (int round = 0; round < 300; ++round) {
        const std::string prefix = random.of(std::u32string(U"abсф中"), 3);
        std::size_t expected = 0;
        for (std::size_t i = 0; i < lexicon.size(); ++i)
            expected += lexicon.key(TermId(i)).starts_with(prefix) ? 1 : 0;
        REQUIRE(order.with_prefix(lexicon, prefix).size() == expected);
    }
}

}  // namespace
}  // namespace parallax

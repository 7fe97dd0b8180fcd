// Tests of split_words: which words a text has, where they stand, and under which key they meet.
#include "text/words.h"

#include <catch_amalgamated.hpp>
#include <cstdint>

#include "random_text.h"
#include "text/utf8.h"

namespace parallax {
namespace {

// Words as written and as keys, each followed by a bar.
std::string written(std::string_view text) {
    std::string joined;
    for (const Word& word : split_words(text)) {
        joined += text.substr(word.span.begin, word.span.size());
        joined += '|';
    }
    return joined;
}

std::string keys(std::string_view text) {
    std::string joined;
    for (const Word& word : split_words(text))
        joined += word.key + '|';
    return joined;
}

TEST_CASE("text is cut into words") {
    struct Row {
        std::string_view text, written, keys;
    };
    const Row rows[] = {
        {"", "", ""},
        {" \t\n.,;:!?()[]\"'“”‘’—–-…", "", ""},
        {"Beijing and Moscow.", "Beijing|and|Moscow|", "beijing|and|moscow|"},
        {"Russia's plan", "Russia|plan|", "russia|plan|"},
        {"Russia’s plan", "Russia|plan|", "russia|plan|"},
        {"RUSSIA’S PLAN", "RUSSIA|PLAN|", "russia|plan|"},
        {"the states' aims", "the|states|aims|", "the|states|aims|"},
        {"‘junior partner’", "junior|partner|", "junior|partner|"},
        {"it doesn’t", "it|doesn’t|", "it|doesn't|"},
        {"the U.S.’s allies", "the|U.S|allies|", "the|u.s|allies|"},
        {"the U.S. and us", "the|U.S|and|us|", "the|u.s|and|us|"},
        {"the 1990's", "the|1990|", "the|1990|"},
        {"an 's' alone", "an|s|alone|", "an|s|alone|"},
        {"boss", "boss|", "boss|"},
        {"dual-use goods", "dual|use|goods|", "dual|use|goods|"},
        {"China-Russia", "China|Russia|", "china|russia|"},
        {"12.5 per cent of 1,000", "12.5|per|cent|of|1,000|", "12.5|per|cent|of|1,000|"},
        {"$145bn in 2021", "145bn|in|2021|", "145bn|in|2021|"},
        {"9/11", "9|11|", "9|11|"},
        {"_emphasis_ and snake_case", "emphasis|and|snake_case|", "emphasis|and|snake_case|"},
        {"___", "", ""},
        {"mot\u202F; 10\u202F000", "mot|10\u202F000|", "mot|10 000|"},
        {"Abigaël", "Abigaël|", "abigael|"},
        {"co\u00ADoperate", "co\u00ADoperate|", "cooperate|"},
        {"Отношения Китая и России", "Отношения|Китая|и|России|", "отношения|китая|и|россии|"},
        {"ёлка", "ёлка|", "елка|"},
        {"🌍 world", "world|", "world|"},
        {"Zoë\nBaird", "Zoë|Baird|", "zoe|baird|"},
        {"5G网络", "5G|网络|", "5g|网络|"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        CHECK(written(row.text) == row.written);
        CHECK(keys(row.text) == row.keys);
    }
}

TEST_CASE("Chinese is cut by the dictionary, not sign by sign and not as one run") {
    CHECK(written("中国和俄罗斯的战略伙伴关系") == "中国|和|俄罗斯|的|战略|伙伴|关系|");
    CHECK(written("中华人民共和国成立了。") == "中华|人民|共和国|成立|了|");
    CHECK(written("今天天气很好") == "今天|天气|很好|");
}

TEST_CASE("words of mixed text lie in order, never overlap and count the same") {
    const std::u32string alphabet =
        U"aZés's'’’ __..,,-  09\u202F\u00AD\u0301中国俄罗斯的иЁй\u3164\u115F🌍\u200Dスー\n²Ⅳ";
    test::RandomText random(7);
    for (int round = 0; round < 5'000; ++round) {
        const std::string text = random.of(alphabet, 24);
        CAPTURE(text);
        const std::vector<Word> words = split_words(text);
        std::size_t end = 0;
        for (const Word& word : words) {
            REQUIRE(word.span.begin >= end);
            REQUIRE(word.span.end > word.span.begin);
            end = word.span.end;
            REQUIRE_FALSE(word.key.empty());
            const std::string_view span =
                std::string_view(text).substr(word.span.begin, word.span.size());
            REQUIRE_FALSE(find_invalid_utf8(span));
            REQUIRE(word.key == fold(span));
        }
        REQUIRE(end <= text.size());
        REQUIRE(count_words(text) == words.size());
    }
}

TEST_CASE("no single character makes a word without a key") {
    for (char32_t c = 1; c <= 0x2FFFF; ++c) {
        if (c >= 0xD800 && c <= 0xDFFF) continue;
        std::string text;
        append_code_point(text, c);
        const std::vector<Word> words = split_words(text);
        if (words.empty()) continue;
        CAPTURE(static_cast<std::uint32_t>(c));
        REQUIRE(words.size() == 1);
        REQUIRE_FALSE(words[0].key.empty());
    }
}

TEST_CASE("the words of two lines are the words of each") {
    const std::string first = "Moscow’s turn to the East", second = "中国的战略 and dual-use goods";
    CHECK(keys(first + "\n" + second) == keys(first) + keys(second));
}

TEST_CASE("Han is told from everything else") {
    for (const std::string_view text : {"中", "中亚", "俄罗斯", "々", "〇", "𠀀"}) {
        CAPTURE(text);
        CHECK(is_han(text));
    }
    for (const std::string_view text : {"", "a", "中a", "中 亚", "中*", "カ", "中。", "2中"}) {
        CAPTURE(text);
        CHECK_FALSE(is_han(text));
    }
}

}  // namespace
}  // namespace parallax

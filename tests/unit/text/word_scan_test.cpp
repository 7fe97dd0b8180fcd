// The words of our own scan are those of ICU's boundaries over the whole text, whatever the text.
#include "text/word_scan.h"

#include <catch_amalgamated.hpp>
#include <string>
#include <vector>

#include "agreement.h"
#include "text/utf8.h"
#include "text/word_edges.h"
#include "text/words.h"

namespace parallax {
namespace {

std::vector<ByteRange> words_by_icu(std::string_view text) {
    std::vector<ByteRange> words;
    std::size_t begin = 0;
    BreakWalk walk(BreakKind::word, text);
    while (const auto boundary = walk.next()) {
        const ByteRange segment{begin, boundary->offset};
        begin = segment.end;
        if (const auto word = find_word_in(text, segment)) words.push_back(*word);
    }
    return words;
}

std::vector<ByteRange> words_by_scan(std::string_view text) {
    std::vector<ByteRange> words;
    WordScan scan(text);
    for (ByteRange word; scan.next(word);)
        words.push_back(word);
    return words;
}

// One of each class of characters, some of several.
constexpr std::u32string_view kClasses =
    U"aS1_'\".,: -\n"
    U"é\u0301\u00AD\u200D\u2019·\u02C2\u066B\u202F"
    U"Яא\u05F4٣中カひ한\u1112ไ\u0E34ℹ🌍\U0001F1EB\u3000";

TEST_CASE("every short ASCII text has the words that ICU finds") {
    test::Agreement agreement(words_by_scan, words_by_icu);
    agreement.over_all(5, std::u32string_view(U"as1.'_, -"));
    agreement.over_all(3, std::u32string_view(U"aS1.'_,;:\"! -\t\r\n/@"));
}

TEST_CASE("every short text of all classes has the words that ICU finds") {
    test::Agreement agreement(words_by_scan, words_by_icu);
    agreement.over_all(3, kClasses);
}

TEST_CASE("every character, alone and between others, makes the words that ICU finds") {
    test::Agreement agreement(words_by_scan, words_by_icu);
    for (char32_t c = 1; c <= 0x2FFFF; ++c) {
        if (c >= 0xD800 && c <= 0xDFFF) continue;
        std::string written;
        append_code_point(written, c);
        agreement.over("a" + written + "b 1" + written + "2 " + written + ' ' + written + "\u05D0");
    }
}

TEST_CASE("random texts of all classes have the words that ICU finds") {
    test::Agreement agreement(words_by_scan, words_by_icu);
    agreement.over_random(20'000, 28, kClasses);
}

TEST_CASE("random prose of many scripts has the words that ICU finds") {
    const std::string_view parts[] = {
        "Russia’s ",
        "U.S.’s ",
        "the ",
        "“junior partner” ",
        "dual-use ",
        "1,000.5 ",
        "déjà vu ",
        "deja\u0300 ",
        "Отношения ",
        "т. е. ",
        "2021 г.\n",
        "中国和俄罗斯的战略伙伴关系",
        "2021年6月",
        "カタカナと",
        "한국어 문장 ",
        "สวัสดีชาวโลก ",
        "हिन्दी में ",
        "العربية ",
        "ארה\"ב ",
        "\u200Bzero ",
        "co\u00ADop ",
        "— ",
        "…",
        "a_b",
        "'tis ",
        "states' ",
        "🇨🇳🇷🇺",
        "👩\u200D🔬 ",
        "\r\n",
        "\u00A0",
        "3.14.",
        "e.g., ",
    };
    test::Agreement agreement(words_by_scan, words_by_icu);
    agreement.over_random(4'000, 40, parts);
}

TEST_CASE("runs of Han have the words that ICU finds") {
    test::Agreement agreement(words_by_scan, words_by_icu);
    const std::u32string_view common =
        U"的一是不了人我在有他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家"
        U"学对可"
        U"里后小么心多天而能好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公"
        U"同三"
        U"战略伙伴关系俄罗斯美北约亚洲经济合作组织一带路丝绸之路中华人民共和国";
    agreement.over_random(20'000, 40, common);
    agreement.over_all(2, common);
    std::u32string mixed(common);
    mixed += U"。，、0１aＡ 㐀々〇のノ\u3099\u0301_（\n";
    agreement.over_random(20'000, 40, mixed);
    for (char32_t c = 0x4E00; c <= 0x9FFF; ++c) {
        std::string written;
        append_code_point(written, c);
        agreement.over("中" + written + "国" + written + written + "人民" + written);
    }
}

TEST_CASE("two scans at once do not disturb each other") {
    const std::string_view text = "中国和俄罗斯 and 中国";
    WordScan one(text), other(text);
    ByteRange word;
    REQUIRE(one.next(word));
    const ByteRange first = word;
    REQUIRE(other.next(word));
    CHECK(word == first);
    REQUIRE(one.next(word));
    const ByteRange second = word;
    REQUIRE(other.next(word));
    CHECK(word == second);
    CHECK(first != second);
}

}  // namespace
}  // namespace parallax

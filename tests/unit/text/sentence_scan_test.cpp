// The boundaries of our own scan are those of ICU's sentence rules, whatever the text.
#include "text/sentence_scan.h"

#include <catch_amalgamated.hpp>
#include <string>
#include <vector>

#include "agreement.h"
#include "text/break_walk.h"

namespace parallax {
namespace {

std::vector<std::size_t> ends_by_icu(std::string_view text) {
    std::vector<std::size_t> ends;
    BreakWalk walk(BreakKind::sentence, text);
    while (const auto boundary = walk.next())
        ends.push_back(boundary->offset);
    return ends;
}

std::vector<std::size_t> ends_by_scan(std::string_view text) {
    std::vector<std::size_t> ends;
    SentenceScan scan(text);
    for (SentenceBoundary boundary; scan.next(boundary);)
        ends.push_back(boundary.offset);
    return ends;
}

constexpr std::u32string_view kClasses =
    U"aS1.!)\" ,-_\n\r\u0085\u0301\u00ADяЯא٣中。．…\u2028\u00A0”（";

TEST_CASE("every short ASCII text has the sentences that ICU finds") {
    test::Agreement agreement(ends_by_scan, ends_by_icu);
    agreement.over_all(6, std::u32string_view(U"aS1.) ,"));
    agreement.over_all(4, std::u32string_view(U"aS1.!?) ,-\r\n\t:"));
}

TEST_CASE("every short text of all classes has the sentences that ICU finds") {
    test::Agreement agreement(ends_by_scan, ends_by_icu);
    agreement.over_all(3, kClasses);
}

TEST_CASE("every character makes the sentences that ICU finds") {
    test::Agreement agreement(ends_by_scan, ends_by_icu);
    for (char32_t c = 1; c <= 0x2FFFF; ++c) {
        if (c >= 0xD800 && c <= 0xDFFF) continue;
        std::string written;
        append_code_point(written, c);
        agreement.over("A" + written + " B. " + written + "b." + written + "B! " + written);
    }
}

TEST_CASE("random texts of all classes have the sentences that ICU finds") {
    test::Agreement agreement(ends_by_scan, ends_by_icu);
    agreement.over_random(20'000, 30, kClasses);
}

TEST_CASE("random prose of many scripts has the sentences that ICU finds") {
    const std::string_view parts[] = {
        "The U.S. ", "No. 5 ", "said. ",     "“Why?” ",     "he. \"",  "(so.) ",
        "e.g., ",    "3.5 ",   "...",        "… ",          "т. е. ",  "г. ",
        "Москва ",   "中国。", "俄罗斯！」", "２．５",      "हिन्दी। ", "؟ ",
        "\r\n",      "\n",     "\u2029",     "end.\u0301 ", "Jan. ",   "? ",
    };
    test::Agreement agreement(ends_by_scan, ends_by_icu);
    agreement.over_random(10'000, 30, parts);
}

TEST_CASE("a boundary names what ends the sentence") {
    SentenceScan scan("One. “Two.” Three.\nFour");
    SentenceBoundary boundary;
    REQUIRE(scan.next(boundary));
    CHECK((boundary.offset == 5 && boundary.terminator == 3 && boundary.plain_stop));
    REQUIRE(scan.next(boundary));
    CHECK((boundary.offset == 16 && boundary.terminator == 11 && !boundary.plain_stop));
    REQUIRE(scan.next(boundary));
    CHECK((boundary.offset == 23 && boundary.terminator == 21 && !boundary.plain_stop));
    REQUIRE(scan.next(boundary));
    CHECK((boundary.offset == 27 && boundary.terminator == 27 && !boundary.plain_stop));
    CHECK_FALSE(scan.next(boundary));
}

}  // namespace
}  // namespace parallax

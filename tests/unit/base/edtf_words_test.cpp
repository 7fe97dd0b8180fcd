// Tests of words_from_date: dates as a person would write them in a sentence.
#include <catch_amalgamated.hpp>

#include "base/edtf.h"

namespace parallax {
namespace {

TEST_CASE("dates are put into words") {
    struct Row {
        std::string_view text, words;
    };
    const Row rows[] = {
        {"2021-06-28", "28 June 2021"},
        {"2021-06", "June 2021"},
        {"2021-06-XX", "June 2021"},
        {"2021", "2021"},
        {"2023~", "about 2023"},
        {"2023-04~", "about April 2023"},
        {"2023?", "perhaps 2023"},
        {"2023%", "perhaps about 2023"},
        {"2021-06-14~", "14 June 2021, about"},
        {"2021-06-14?", "perhaps 14 June 2021"},
        {"2021-06-14%", "perhaps 14 June 2021, about"},
        {"2021-21", "spring 2021"},
        {"2021-22~", "about summer 2021"},
        {"2021-23", "autumn 2021"},
        {"2021-24", "winter 2021/22"},
        {"1999-24", "winter 1999/00"},
        {"199X", "the 1990s"},
        {"199X~", "about the 1990s"},
        {"19XX", "the 20th century"},
        {"20XX", "the 21st century"},
        {"10XX", "the 11th century"},
        {"01XX", "the 2nd century"},
        {"02XX", "the 3rd century"},
        {"00XX", "the 1st century"},
        {"0000", "1 BC"},
        {"-0043", "44 BC"},
        {"-0043-03-15", "15 March 44 BC"},
        {"0009", "AD 9"},
        {"0987", "987"},
        {"000X", "1 BC to AD 9"},
        {"-004X", "50 BC to 41 BC"},
        {"-0044-24", "winter 45 BC to 44 BC"},
        {"1947/1991", "1947 to 1991"},
        {"1947/1947", "1947"},
        {"1949~/1953~", "about 1949 to 1953"},
        {"2022-01~/2022-02~", "about January to February 2022"},
        {"1949?/1953?", "perhaps 1949 to 1953"},
        {"1949/1953~", "1949 to about 1953"},
        {"2023-10~/2024-04", "October 2023, about, to April 2024"},
        {"1949?/1953", "1949, perhaps, to 1953"},
        {"1949%/1953?", "1949, perhaps about, to perhaps 1953"},
        {"2021-07/2021-09", "July to September 2021"},
        {"2021-11/2022-02", "November 2021 to February 2022"},
        {"2016-03-01/2016-03-03", "1 to 3 March 2016"},
        {"2021-06-28/2021-07-02", "28 June to 2 July 2021"},
        {"2021-12-28/2022-01-02", "28 December 2021 to 2 January 2022"},
        {"2021-06-14~/2021-06-28", "14 June 2021, about, to 28 June 2021"},
        {"2021-07/2021-09-15", "July 2021 to 15 September 2021"},
        {"2022-02/..", "since February 2022"},
        {"2022~/..", "since about 2022"},
        {"2022-02/", "from February 2022"},
        {"../1949", "until 1949"},
        {"/1949-10-01", "until 1 October 1949"},
        {"199X/2005", "the 1990s to 2005"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        const Result<EdtfDate> date = edtf_from_text(row.text);
        REQUIRE(date.has_value());
        CHECK(words_from_date(*date) == row.words);
    }
}

TEST_CASE("ordinals of centuries keep th for eleven to thirteen") {
    const std::pair<std::string_view, std::string_view> rows[] = {
        {"11XX", "the 12th century"}, {"12XX", "the 13th century"}, {"21XX", "the 22nd century"}};
    for (const auto& [text, words] : rows)
        CHECK(words_from_date(*edtf_from_text(text)) == words);
}

}  // namespace
}  // namespace parallax

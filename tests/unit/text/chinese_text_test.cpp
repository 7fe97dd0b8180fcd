// Runs of Chinese and the numbers in them.
#include "text/chinese_text.h"

#include <catch_amalgamated.hpp>
#include <string>

namespace parallax {
namespace {

ChineseText text_of(std::string_view utf8) {
    return ChineseText(utf8, {0, utf8.size()});
}

TEST_CASE("numbers are read in figures and characters") {
    struct Row {
        std::string_view text;
        int value;
        std::size_t places, size;
    };
    const Row row = GENERATE(
        Row{"2021年", 2021, 4, 4}, Row{"２０２１年", 2021, 4, 4}, Row{"二〇二一年", 2021, 4, 4},
        Row{"二零二一", 2021, 4, 4}, Row{"十", 10, 1, 1}, Row{"十二月", 12, 1, 2},
        Row{"二十", 20, 1, 2}, Row{"二十八日", 28, 1, 3}, Row{"两个", 2, 1, 1},
        Row{"一百二十", 120, 1, 4}, Row{"一百零五", 105, 1, 4}, Row{"7", 7, 1, 1});
    INFO(row.text);
    const auto number = read_chinese_number(text_of(row.text), 0);
    REQUIRE(number.has_value());
    CHECK(number->value == row.value);
    CHECK(number->places == row.places);
    CHECK(number->end == row.size);
}

TEST_CASE("what is no number gives none") {
    for (const std::string_view text : {"年", "12345", "一二三四五", "", "abc"})
        CHECK_FALSE(read_chinese_number(text_of(text), 0).has_value());
}

TEST_CASE("figures are Chinese when a word of time follows") {
    for (const std::string_view text :
         {"2021年", "2021 年", "６月", "14-16日", "14—16日", "2014至2016年", "20世纪", "3个月"})
        CHECK(is_chinese_figure(text, 0));
    for (const std::string_view text :
         {"2021", "2021-06-28", "2021元", "2021 and", "", "-年", "12345年", "1-2-3-4年"})
        CHECK_FALSE(is_chinese_figure(text, 0));
}

TEST_CASE("a run ends where the text is not Chinese any more") {
    const auto run_of = [](std::string_view text) {
        return std::string(text.substr(0, chinese_run(text, 0).end));
    };
    CHECK(run_of("条约于2021年续签。NATO") == "条约于2021年续签。");
    CHECK(run_of("日期：2021-06-28。") == "日期：");
    CHECK(run_of("条约\n续签") == "条约");
    CHECK(run_of("条约 году") == "条约 ");
}

TEST_CASE("blanks beside figures are left out, spans cover them") {
    const std::string_view utf8 = "于2021 年 6 月";
    const ChineseText text = text_of(utf8);
    CHECK(text.has(0, U"于2021年"));
    const ByteRange year = text.bytes(1, 6);
    CHECK(utf8.substr(year.begin, year.size()) == "2021 年");
    CHECK(text.rest(5).starts_with("年"));
    CHECK(text.characters(5, 3) == 1);
    CHECK(text.at(100) == U'\0');
    CHECK(text.match(0, U"在 于") == 1);
    CHECK(text.match(0, U"在 自") == 0);
}

}  // namespace
}  // namespace parallax
